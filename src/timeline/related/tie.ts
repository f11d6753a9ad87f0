import type { DaySpan } from '../../model/day.ts';
import type { Relation } from '../../model/vocabulary.ts';
import type { SettledEntry } from '../settle-entries.ts';

/** Two entries that belong together. It is kept with the later one, `from`. */
export interface Tie {
  readonly from: SettledEntry;
  readonly to: SettledEntry;
  readonly kind: Relation;
  /** In plain words, true on both entries' pages. */
  readonly why: string;
}

/** The days an entry is expected for, as widely as its tellings have it: "this week" and "before Sunday" leave both ends open. */
export function expectedFor({ tellings }: SettledEntry): DaySpan {
  const own = tellings.filter(({ event }) => event.status === 'expected');
  return own.reduce<DaySpan>(
    ({ earliest, latest }, { event }) => ({ earliest: Math.min(earliest, event.start), latest: Math.max(latest, event.end) }),
    { earliest: Infinity, latest: -Infinity },
  );
}

/** The day on which an expectation was first written down. */
export function writtenOn({ tellings }: SettledEntry): number {
  return tellings.reduce(
    (first, { event, published }) => (event.status === 'expected' ? Math.min(first, published.earliest) : first),
    Infinity,
  );
}
