import type { Entry } from '../model/entry.ts';
import type { Redirect } from '../model/register.ts';
import type { Timeline } from '../model/timeline.ts';
import { compareText } from './tellings/telling.ts';

export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a change of articles, rules or knowledge did to the entries. */
export interface Comparison {
  readonly added: readonly Entry[];
  /** Entries of the old timeline whose address leads nowhere now. */
  readonly lost: readonly Entry[];
  /** Entries of the old timeline whose address now leads to another. */
  readonly redirected: readonly Redirect[];
  readonly altered: readonly { readonly entry: Entry; readonly changes: readonly Change[] }[];
}

/** Compares two timelines entry by entry, by id; each list is in the order of the ids. */
export function compareTimelines(old: Pick<Timeline, 'entries'>, now: Pick<Timeline, 'entries' | 'redirects'>): Comparison {
  const before = new Map(old.entries.map((entry) => [entry.id, entry]));
  const after = new Map(now.entries.map((entry) => [entry.id, entry]));
  const leads = new Map(now.redirects.map(({ from, to }) => [from, to]));
  const gone = old.entries.filter(({ id }) => !after.has(id)).sort(byId);
  const target = ({ id }: Entry): string | null => {
    const to = leads.get(id);
    return to !== undefined && after.has(to) ? to : null;
  };
  return {
    added: now.entries.filter(({ id }) => !before.has(id)).sort(byId),
    lost: gone.filter((entry) => target(entry) === null),
    redirected: gone.flatMap((entry) => {
      const to = target(entry);
      return to === null ? [] : [{ from: entry.id, to }];
    }),
    altered: now.entries.toSorted(byId).flatMap((entry) => {
      const was = before.get(entry.id);
      const changes = was ? changesOf(was, entry) : [];
      return changes.length > 0 ? [{ entry, changes }] : [];
    }),
  };
}

const FIELDS: readonly (readonly [string, (entry: Entry) => string])[] = [
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['precision', ({ precision }) => precision],
  ['extent', ({ extent }) => extent],
  ['status', ({ status }) => status],
  ['type', ({ type }) => type],
  ['title', ({ title }) => title],
  ['places', ({ places }) => places.join(', ')],
  ['actors', ({ actors }) => actors.map(({ id, role }) => (role === null ? id : `${id} (${role})`)).join(', ')],
  ['figures', ({ figures }) => figures.join(', ')],
  ['related', ({ related }) => related.map(({ entry, kind }) => `${kind} ${entry}`).join(', ')],
  ['articles', ({ readings }) => [...new Set(readings.map(({ article }) => article))].join(', ')],
  ['rulings', ({ rulings }) => rulings.join(', ')],
];

function changesOf(before: Entry, after: Entry): Change[] {
  return FIELDS.flatMap(([field, valueOf]) => {
    const [was, is] = [valueOf(before), valueOf(after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function byId(a: Entry, b: Entry): number {
  return compareText(a.id, b.id);
}
