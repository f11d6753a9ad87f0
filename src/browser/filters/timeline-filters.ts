import type { FilterIndex } from '../../present/filters/filter-index.ts';
import { addressOf, choiceFrom, chosen, counts, type Choice } from './choice.ts';
import { EntryPages } from './pages.ts';

/** The filters and the order of the timeline: in place, in the address, with the back button. */

const STEP = 50;
const root = document.querySelector<HTMLElement>('[data-filters]');
if (root) start(root);

function start(panel: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string, within: ParentNode = panel): T => {
    const found = within.querySelector<T>(selector);
    if (!found) throw new Error(`the timeline lacks ${selector}`);
    return found;
  };
  const fields = part('[data-fields]');
  const details = part<HTMLDetailsElement>('details');
  const status = part('[role="status"]');
  const clear = part<HTMLButtonElement>('[data-clear]');
  const all = part('[data-all]', document);
  const results = part('[data-results]', document);
  const more = part<HTMLButtonElement>('[data-more]', document);
  const pages = new EntryPages();
  /** The page shows the newest entries first unasked. */
  const newest = panel.dataset.newest === 'true';
  let index: Promise<FilterIndex> | null = null;
  let asked = 0;
  let left: number[] = [];
  let shown = 0;

  const loadIndex = (): Promise<FilterIndex> =>
    (index ??= fetch(panel.dataset.filters ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<FilterIndex>;
      })
      .catch((error: unknown) => {
        index = null;
        throw error;
      }));

  const fail = (): void => {
    status.textContent = 'The filters could not be loaded. All entries stand below, and people and mediators have pages of their own.';
  };

  const append = async (data: FilterIndex): Promise<void> => {
    const own = asked;
    const places = left.slice(shown, shown + STEP);
    const made = await Promise.all(places.map((place) => pages.entryAt(place, data.pages[data.entries[place]?.[0] ?? 0] ?? '')));
    if (own !== asked) return;
    places.forEach((place, at) => put(results, made[at], data.entries[place]?.[1] ?? ''));
    shown += places.length;
    more.hidden = shown >= left.length;
  };

  const apply = async (choice: Choice): Promise<void> => {
    const own = (asked += 1);
    try {
      const data = await loadIndex();
      if (own !== asked) return;
      fill(fields, data, choice);
      const plain = addressOf(choice, newest) === '';
      left = chosen(data, choice);
      shown = 0;
      if (!plain) {
        results.replaceChildren();
        await append(data);
        if (own !== asked) return;
      }
      all.hidden = !plain;
      results.hidden = plain;
      if (plain) more.hidden = true;
      clear.hidden = plain;
      status.textContent = plain ? '' : sentence(choice, left.length, data.entries.length);
    } catch {
      if (own === asked) fail();
    }
  };

  const read = (): Choice =>
    choiceFrom(
      new URLSearchParams([...fields.querySelectorAll('select')].map(({ name, value }): [string, string] => [name, value])),
      newest,
    );
  const change = (choice: Choice): void => {
    history.pushState(null, '', location.pathname + addressOf(choice, newest) + location.hash);
    void apply(choice);
  };
  fields.addEventListener('change', () => change(read()));
  clear.addEventListener('click', () => {
    change(choiceFrom(new URLSearchParams(), newest));
    part('summary').focus();
  });
  more.addEventListener('click', async () => {
    const before = results.querySelectorAll('.entry').length;
    await loadIndex().then(append).catch(fail);
    results.querySelectorAll<HTMLElement>('.entry')[before]?.querySelector('a')?.focus();
  });
  details.addEventListener('toggle', () => {
    if (details.open && index === null) void apply(choiceFrom(new URLSearchParams(location.search), newest));
  });
  // A month of the overview leads to its place in the whole list, which the filters hide.
  addEventListener('hashchange', () => {
    if (!all.hidden || !document.getElementById(location.hash.slice(1))?.closest('[data-all]')) return;
    history.replaceState(null, '', location.pathname + location.hash);
    void apply(choiceFrom(new URLSearchParams(), newest)).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  });
  addEventListener('popstate', () => void apply(choiceFrom(new URLSearchParams(location.search), newest)));
  const first = choiceFrom(new URLSearchParams(location.search), newest);
  if (addressOf(first, newest) !== '') {
    details.open = true;
    void apply(first);
  }
}

function sentence(choice: Choice, left: number, total: number): string {
  const order = choice.newest ? ', newest first' : ', oldest first';
  if (left === total) return `All ${total.toLocaleString('en')} entries${order}.`;
  return left === 0
    ? 'No entry fits all of these filters. Taking one away may help.'
    : `${left.toLocaleString('en')} of ${total.toLocaleString('en')} entries${order}.`;
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Puts an entry under the heading of its month, which is made where it is the first of it. */
function put(results: HTMLElement, entry: HTMLElement | undefined, month: string): void {
  if (!entry) return;
  let section = results.lastElementChild as HTMLElement | null;
  if (section?.dataset.month !== month) {
    section = document.createElement('section');
    section.className = 'month';
    section.dataset.month = month;
    const heading = document.createElement('h3');
    heading.className = 'month__head';
    heading.textContent = MONTHS.format(new Date(`${month}-01T00:00:00Z`));
    const list = document.createElement('ol');
    list.className = 'entries';
    section.append(heading, list);
    results.append(section);
  }
  section.querySelector('ol')?.append(entry);
}

/** Offers the values with what each would leave; a value that would leave nothing is not offered unless it is chosen. */
function fill(fields: HTMLElement, index: FilterIndex, choice: Choice): void {
  const counted = counts(index, choice);
  for (const select of fields.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const name = select.name as keyof typeof counted;
    const value = choice.values[name] ?? '';
    const offered = index.values[name].flatMap(([key, words], at) => {
      const count = counted[name][at] ?? 0;
      return count > 0 || key === value ? [new Option(`${words} (${count})`, key)] : [];
    });
    if (value !== '' && !offered.some((option) => option.value === value)) offered.push(new Option(`${value} (0)`, value));
    select.replaceChildren(...[select.options[0], ...offered].filter((option) => option !== undefined));
    select.value = value;
  }
  for (const [name, value] of [
    ['from', choice.from],
    ['to', choice.to],
    ['order', choice.newest ? 'newest' : 'oldest'],
  ] as const) {
    const select = fields.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select) select.value = value;
  }
}
