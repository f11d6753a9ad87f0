import type { FilterIndex, FilterName, IndexedEntry } from '../../present/filters/filter-index.ts';

/** What a reader chose, as the address says it. */
export interface Choice {
  readonly values: Readonly<Partial<Record<FilterName, string>>>;
  /** Months as "2024-05", both included. */
  readonly from: string;
  readonly to: string;
  readonly newest: boolean;
}

const NAMES: readonly FilterName[] = ['type', 'person', 'mediator', 'side', 'status'];
const MONTH = /^\d{4}-\d{2}$/;

/** Reads a choice out of an address or a form; what is no filter is passed over. `newest`: the order of the page where none is asked. */
export function choiceFrom(parameters: URLSearchParams, newest: boolean): Choice {
  const order = parameters.get('order');
  const month = (name: string): string => (MONTH.test(parameters.get(name) ?? '') ? (parameters.get(name) ?? '') : '');
  const values = Object.fromEntries(NAMES.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])));
  return { values, from: month('from'), to: month('to'), newest: order === 'newest' || (newest && order !== 'oldest') };
}

/** The choice as an address carries it: "?type=call&from=2024-05"; empty for what the page shows unasked. */
export function addressOf({ values, from, to, newest }: Choice, pageNewest: boolean): string {
  const parameters = new URLSearchParams();
  for (const name of NAMES) if (values[name]) parameters.set(name, values[name]);
  if (from !== '') parameters.set('from', from);
  if (to !== '') parameters.set('to', to);
  if (newest !== pageNewest) parameters.set('order', newest ? 'newest' : 'oldest');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The places of the entries that a choice leaves, in the order asked. A value that the timeline does not have leaves none. */
export function chosen(index: FilterIndex, choice: Choice): number[] {
  const tests = NAMES.flatMap((name, at) => {
    const value = choice.values[name];
    return value === undefined ? [] : [{ at, place: index.values[name].findIndex(([one]) => one === value) }];
  });
  const left = index.entries.flatMap((entry, place) =>
    inPeriod(entry, choice) && tests.every((test) => has(entry, test.at, test.place)) ? [place] : [],
  );
  return choice.newest ? left.reverse() : left;
}

/** For each value of each filter the number of entries that it would leave under the other filters. */
export function counts(index: FilterIndex, choice: Choice): Record<FilterName, number[]> {
  const counted = NAMES.map((name, at) => {
    const others = { ...choice, values: Object.fromEntries(Object.entries(choice.values).filter(([other]) => other !== name)) };
    const numbers = index.values[name].map(() => 0);
    for (const place of chosen(index, others))
      for (const value of placesOf(index.entries[place], at)) numbers[value] = (numbers[value] ?? 0) + 1;
    return [name, numbers] as const;
  });
  return Object.fromEntries(counted) as Record<FilterName, number[]>;
}

function inPeriod(entry: IndexedEntry, { from, to }: Choice): boolean {
  const [, first, last] = entry;
  return (from === '' || (last || first) >= from) && (to === '' || first <= to);
}

function has(entry: IndexedEntry, at: number, place: number): boolean {
  return placesOf(entry, at).includes(place);
}

/** The values of an entry under one of the filters, as their places in the index. */
function placesOf(entry: IndexedEntry | undefined, at: number): readonly number[] {
  const values = entry?.[at + 3];
  return Array.isArray(values) ? (values as readonly number[]) : [];
}
