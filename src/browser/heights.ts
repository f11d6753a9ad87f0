/** "When was it first put at or above …": the first of the listed heights that reaches the number typed. */
for (const root of document.querySelectorAll<HTMLElement>('[data-heights]')) {
  const box = root.querySelector('input');
  const answer = root.querySelector('[role="status"]');
  const heights = [...root.querySelectorAll<HTMLElement>('[data-least]')];
  box?.addEventListener('input', () => {
    const asked = box.valueAsNumber;
    const first = heights.find((height) => Number(height.dataset.least) >= asked);
    if (Number.isNaN(asked)) answer?.replaceChildren();
    else if (first) answer?.replaceChildren(...first.cloneNode(true).childNodes);
    else answer?.replaceChildren('No claim read so far is that high.');
  });
}

export {};
