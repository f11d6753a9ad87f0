/** Buttons that copy what stands beside them, the address of their list, or the list itself as plain text; they say so. */

const copiers: Readonly<Record<string, (section: HTMLElement) => string>> = {
  copy: (section) => section.querySelector('[data-copy-text]')?.textContent?.trim() ?? '',
  copyAddress: (section) => addressOf(section),
  copyList: (section) => `${headOf(section)}\n${[...section.querySelectorAll('.round')].map(lineOf).join('\n')}\n${addressOf(section)}\n`,
};

for (const [name, textOf] of Object.entries(copiers)) {
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    `[data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`,
  )) {
    button.addEventListener('click', async () => {
      const section = button.closest('section');
      const before = button.textContent;
      try {
        await navigator.clipboard.writeText(section ? textOf(section) : '');
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed to copy';
      }
      setTimeout(() => (button.textContent = before), 2500);
    });
  }
}

/** The page's own address, at the heading of the list. */
function addressOf(section: Element): string {
  return `${location.origin}${location.pathname}#${section.querySelector('h2')?.id ?? ''}`;
}

function headOf(section: Element): string {
  return [document.querySelector('h1'), section.querySelector('h2')].map(plain).join(': ');
}

/** "24 May 2024: Burns, Barnea and Al Thani meet in Paris (United States Burns; Qatar Al Thani). Outcome: …" */
function lineOf(round: Element): string {
  const month = plain(round.closest('section')?.querySelector('h3 > span') ?? null);
  const year = month.slice(-4);
  const parts = [...round.querySelectorAll('.part:not(.part--none)')].map(plain).join('; ');
  const outcome = plain(round.querySelector('.round__outcome'));
  const date = plain(round.querySelector('.round__date'));
  return `${date}${date.includes(year) ? '' : ` ${year}`}: ${plain(round.querySelector('.round__what > a'))} (${parts})${outcome === '' ? '' : `. ${outcome}`}`;
}

function plain(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export {};
