/** Ties the header's box and the "/" key to the search dialog. Nothing of the search is loaded before one of them is touched. */

const form = document.querySelector<HTMLFormElement>('[data-searchbox]');
const box = form?.querySelector<HTMLInputElement>('input');

async function open(words: string): Promise<void> {
  const { openSearch } = await import('./search/dialog.ts');
  openSearch(words, form?.action ?? '');
  if (box) box.value = '';
}

/** On the search page itself the box that is there already is meant. */
const onPage = document.querySelector<HTMLInputElement>('[data-search-page] input[name="q"]');

if (onPage) {
  box?.addEventListener('click', () => onPage.focus());
} else {
  box?.addEventListener('click', () => void open(box.value));
  box?.addEventListener('input', () => void open(box.value));
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  if (onPage) onPage.focus();
  else void open('');
});

export {};
