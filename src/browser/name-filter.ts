/** A box over a list of people or organisations: leaves those with a name or a spelling that has the typed words in it. */

const panel = document.querySelector<HTMLElement>('[data-name-filter]');
const box = panel?.querySelector<HTMLInputElement>('input');
const status = panel?.querySelector<HTMLElement>('[role="status"]');
const lines = [...document.querySelectorAll<HTMLElement>('[data-names]')].map((line) => ({
  line,
  names: folded(line.dataset.names ?? ''),
}));
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];

box?.addEventListener('input', () => {
  const words = folded(box.value)
    .split(' ')
    .filter((word) => word !== '');
  let left = 0;
  for (const { line, names } of lines) {
    line.hidden = !words.every((word) => names.includes(word));
    if (!line.hidden) left += 1;
  }
  for (const group of groups) group.hidden = group.querySelector('[data-names]:not([hidden])') === null;
  if (status)
    status.textContent =
      words.length === 0
        ? ''
        : left === 0
          ? 'Nobody here has such a name. The search looks through everything.'
          : `${left} of ${lines.length}`;
});

/** Without accents, case, hyphens and apostrophes: "Erdoğan" is found by "erdogan", "al-Sisi" by "al sisi". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[-\s]+/g, ' ')
    .trim();
}

export {};
