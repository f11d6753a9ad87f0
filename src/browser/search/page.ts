import { search, type Counts, type Found } from './engine.ts';
import { arrowsMove, countSentence, hitElement } from './hits.ts';
import { addressOf, stateFrom, type PageState } from './page-state.ts';

/** The page of the search: words, filters with counts, sorting; all of it in the address. */

const PER_STEP = 20;

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) start(root);

function start(root: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`the search page lacks ${selector}`);
    return found;
  };
  const form = find<HTMLFormElement>('form');
  const box = find<HTMLInputElement>('input[name="q"]');
  const sort = find<HTMLSelectElement>('select[name="sort"]');
  const selects = [...root.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  const status = find('[role="status"]');
  const list = find('[data-hits]');
  const more = find<HTMLButtonElement>('[data-more]');
  const clear = find<HTMLButtonElement>('[data-clear]');
  const filters = find<HTMLDetailsElement>('[data-more-filters]');
  const names = selects.map(({ name }) => name);
  let asked = 0;
  let shown = 0;
  let found: Found | null = null;
  // A finger opens a list at once: there the counts must have come before.
  let counting = matchMedia('(hover: none) and (min-width: 64rem)').matches;

  const read = (): PageState =>
    stateFrom(new URLSearchParams([...new FormData(form)].map(([key, value]): [string, string] => [key, String(value)])), names);

  const write = (state: PageState): void => {
    box.value = state.query;
    sort.value = state.sort;
    for (const select of selects) choose(select, state.filters[select.name] ?? '');
  };

  const showMore = async (): Promise<void> => {
    const own = asked;
    const hits = (await found?.load(shown, shown + PER_STEP)) ?? [];
    if (own !== asked) return;
    const first = list.children.length;
    list.append(...hits.map(hitElement));
    shown += hits.length;
    more.hidden = shown >= (found?.total ?? 0);
    if (first > 0) list.children[first]?.querySelector('a')?.focus();
  };

  const offer = (state: PageState, counts: Counts): void => {
    for (const select of selects) fill(select, counts, state.filters[select.name] ?? '');
  };

  /** What the filters offer weighs as much as the rest of the index: loaded when the reader turns to them, by pointer or by key. */
  const count = async (): Promise<void> => {
    if (counting) return;
    counting = true;
    const own = asked;
    const state = read();
    try {
      const { counts } = await search(state.query, { ...state, counted: true });
      if (own === asked) offer(state, counts);
    } catch {
      counting = false;
    }
  };

  const run = async (state: PageState): Promise<void> => {
    const own = (asked += 1);
    counting ||= Object.keys(state.filters).length > 0;
    const counted = counting;
    try {
      const answer = await search(state.query, { ...state, counted });
      if (own !== asked) return;
      found = answer;
      shown = 0;
      list.replaceChildren();
      if (counted) offer(state, answer.counts);
      await showMore();
      clear.hidden = addressOf(state) === '';
      status.textContent = sentence(state, answer.total);
    } catch {
      if (own === asked)
        status.textContent =
          'The search index could not be loaded. Reload the page to try again; people, mediators and the timeline can be reached from the menu.';
    }
  };

  /** `push`: a step that the back button undoes. While words are typed the address only follows. */
  const change = (push: boolean): void => {
    const state = read();
    const address = location.pathname + addressOf(state);
    if (address !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', address);
    void run(state);
  };

  let waiting = 0;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => change(false), 150);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== box) change(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(true);
  });
  more.addEventListener('click', () => void showMore());
  clear.addEventListener('click', () => {
    write({ query: '', filters: {}, sort: 'relevance' });
    change(true);
    box.focus();
  });
  root.addEventListener('keydown', (event) => arrowsMove(event, box, list));
  const fromAddress = (): void => {
    const state = stateFrom(new URLSearchParams(location.search), names);
    write(state);
    // On a small screen the hits come first; a filter in force is always seen.
    if (Object.keys(state.filters).length > 0 || state.sort !== 'relevance') filters.open = true;
    void run(state);
  };
  for (const turned of ['pointerenter', 'focusin']) filters.addEventListener(turned, () => void count());
  filters.open = matchMedia('(min-width: 64rem)').matches;
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function sentence(state: PageState, total: number): string {
  if (addressOf({ ...state, sort: 'relevance' }) === '') return 'Type a name in any spelling or any words, or choose a filter.';
  if (total > 0) return countSentence(total, state.query);
  return `${countSentence(0, state.query)} ${Object.keys(state.filters).length > 0 ? 'Taking a filter away may help.' : 'Try fewer words or another spelling.'}`;
}

/** Puts the values of a filter with their counts into its list; what leaves nothing is not offered, but for the value that is chosen. */
function fill(select: HTMLSelectElement, counts: Counts, chosen: string): void {
  const values = Object.entries(counts[select.name] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== '' && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  values.sort(([a], [b]) => (select.name === 'year' ? b.localeCompare(a) : a.localeCompare(b)));
  const any = select.options[0];
  select.replaceChildren(...(any ? [any] : []), ...values.map(([value, count]) => new Option(`${value} (${count})`, value)));
  select.value = chosen;
}

function choose(select: HTMLSelectElement, value: string): void {
  if (value !== '' && ![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
  select.value = value;
}
