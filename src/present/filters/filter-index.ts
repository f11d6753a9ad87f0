import type { Entry } from '../../model/entry.ts';
import { EVENT_TYPES, SIDES, STATUSES, type Side } from '../../model/vocabulary.ts';
import { perContext, type Context } from '../context.ts';
import { capital } from '../words/list-words.ts';
import { SIDE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/vocabulary-words.ts';
import { partiesIn } from '../views/rounds.ts';
import { isShort, yearPages } from '../views/timeline-pages.ts';

/**
 * What the filters of the timeline need to know of every entry, small enough to be fetched when a reader opens them: some twenty bytes an
 * entry. The entries themselves stay on their pages and are taken from there.
 */
export interface FilterIndex {
  /** Addresses of the pages that hold the entries. */
  readonly pages: readonly string[];
  /** The values of each filter as [value in the address, words], in the order in which they are offered. */
  readonly values: Readonly<Record<FilterName, readonly (readonly [value: string, words: string])[]>>;
  /** In the order of the timeline. */
  readonly entries: readonly IndexedEntry[];
}

export const FILTER_NAMES = ['type', 'person', 'mediator', 'side', 'status'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Page, first and last month ("2024-05"; the last only where it is another), then for each filter the places of its values. */
export type IndexedEntry = readonly [page: number, first: string, last: string, ...values: readonly (readonly number[])[]];

export const FILTER_LABELS: Readonly<Record<FilterName, string>> = {
  type: 'Type',
  person: 'Person',
  mediator: 'Mediator',
  side: 'Side',
  status: 'Status',
};

export const filterIndex = perContext((context: Context): FilterIndex => {
  const read = context.timeline.entries.map((entry) => valuesOf(context, entry));
  const values = Object.fromEntries(
    FILTER_NAMES.map((name) => [name, offered(context, name, new Set(read.flatMap((all) => all[name])))]),
  ) as unknown as FilterIndex['values'];
  const places = Object.fromEntries(FILTER_NAMES.map((name) => [name, new Map(values[name].map(([value], at) => [value, at]))]));
  const pages = isShort(context) ? [context.links.home()] : yearPages(context).map(({ year, number }) => context.links.year(year, number));
  const pageOf = isShort(context) ? [] : yearPages(context).flatMap(({ entries }, page) => entries.map(() => page));
  return {
    pages,
    values,
    entries: context.timeline.entries.map((entry, at): IndexedEntry => {
      const [first, last] = [entry.start.slice(0, 7), entry.end.slice(0, 7)];
      const all = read[at];
      return [
        pageOf[at] ?? 0,
        first,
        first === last ? '' : last,
        ...FILTER_NAMES.map((name) => (all?.[name] ?? []).flatMap((value) => places[name]?.get(value) ?? [])),
      ];
    }),
  };
});

function valuesOf(context: Context, entry: Entry): Record<FilterName, string[]> {
  const actors = entry.actors.flatMap(({ id, role }) => {
    const actor = context.actors.get(id);
    return actor && actor.type !== 'media' ? [{ actor, role }] : [];
  });
  const mediating = actors.filter(({ actor, role }) => actor.mediator && role !== 'subject').map(({ actor }) => actor.id);
  return {
    type: [entry.type],
    person: actors.filter(({ actor }) => actor.type === 'person').map(({ actor }) => actor.id),
    mediator: [...new Set([...partiesIn(context, entry).map(({ id }) => id), ...mediating])],
    side: [...new Set(actors.map(({ actor }) => actor.side))],
    status: [entry.status],
  };
}

function offered(context: Context, name: FilterName, present: ReadonlySet<string>): [string, string][] {
  switch (name) {
    case 'type':
      return EVENT_TYPES.filter((type) => present.has(type)).map((type) => [type, TYPE_WORDS[type]]);
    case 'side':
      return SIDES.filter((side: Side) => present.has(side)).map((side) => [side, SIDE_WORDS[side]]);
    case 'status':
      return STATUSES.filter((status) => present.has(status)).map((status) => [status, capital(STATUS_WORDS[status])]);
    default:
      return [...present]
        .map((id): [string, string] => [id, context.actors.get(id)?.name ?? id])
        .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  }
}
