import { loadEngine, search } from './engine.ts';
import { arrowsMove, countSentence, element, hitElement } from './hits.ts';

/** The search over any page: opened with "/", from the box in the header, closed with Escape. */

const SHOWN = 8;
let parts: ReturnType<typeof build> | null = null;
/** Counts the searches, so that a slow old answer never replaces a newer one. */
let asked = 0;

export function openSearch(words: string, searchPage: string): void {
  parts ??= build(searchPage);
  const { dialog, box } = parts;
  if (!dialog.open) dialog.showModal();
  if (words !== '') box.value = words;
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  loadEngine().then(update, fail);
}

function build(searchPage: string) {
  const dialog = element('dialog', 'search-dialog');
  dialog.setAttribute('aria-label', 'Search the timeline');
  const form = element('form', 'search-dialog__form');
  form.action = searchPage;
  form.setAttribute('role', 'search');
  const box = element('input');
  box.type = 'search';
  box.name = 'q';
  box.placeholder = 'A person, a place, a word';
  box.autocomplete = 'off';
  box.setAttribute('aria-label', 'Search');
  const closing = element('button', 'button', 'Close');
  closing.type = 'button';
  closing.addEventListener('click', () => dialog.close());
  form.append(box, closing);
  const status = element('p', 'search-dialog__status');
  status.setAttribute('role', 'status');
  const list = element('ol', 'hits');
  const all = element('a', 'search-dialog__all', 'All hits, with filters and sorting');
  all.href = searchPage;
  dialog.append(form, status, list, all);
  document.body.append(dialog);
  let waiting = 0;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(update, 120);
  });
  dialog.addEventListener('keydown', (event) => {
    arrowsMove(event, box, list);
    // A search field would take the key to empty itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
  });
  // A click beside the dialog's content closes it: the dialog element itself is then the target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return { dialog, box, status, list, all, searchPage };
}

async function update(): Promise<void> {
  if (!parts) return;
  const { box, status, list, all, searchPage } = parts;
  const query = box.value.trim();
  const own = (asked += 1);
  all.href = query === '' ? searchPage : `${searchPage}?q=${encodeURIComponent(query)}`;
  if (query === '') {
    list.replaceChildren();
    status.textContent = 'Type a name in any spelling, or any words.';
    return;
  }
  try {
    const found = await search(query);
    const hits = await found.load(0, SHOWN);
    if (own !== asked) return;
    list.replaceChildren(...hits.map(hitElement));
    status.textContent =
      found.total === 0 ? `${countSentence(0, query)} Try fewer words or another spelling.` : countSentence(found.total, query);
  } catch {
    if (own === asked) fail();
  }
}

function fail(): void {
  if (!parts) return;
  parts.list.replaceChildren();
  parts.status.textContent = 'The search index could not be loaded. People, mediators and the timeline can be reached from the menu above.';
}
