import type { Kinship } from '../tellings/kinship.ts';
import type { SettledEntry } from '../settle-entries.ts';
import { compareText } from '../tellings/telling.ts';
import { daysUnderWay } from './arrival.ts';
import { bearingOf, type Bearing } from './bearing.ts';
import type { EntriesByDay } from './entries-by-day.ts';
import { answers, answersLate, OUTCOMES } from './outcomes.ts';
import { expectedFor, type Tie } from './tie.ts';
import { cameWords, lateWords, type Names } from './why.ts';

/** So many days after its last expected day something still counts as that very thing, come late. */
const LATEST = 7;
/** An expectation longer than this ("over the next six weeks") has many outcomes, and no single one. */
export const LONGEST_EXPECTATION = 14;

/** What came of an expected entry: the happening of its days that answers it, or the same thing within a week after. */
export function cameOfIt(expected: SettledEntry, byDay: EntriesByDay, kinship: Kinship, names: Names): Tie[] {
  const { earliest, latest } = expectedFor(expected);
  if (latest - earliest > LONGEST_EXPECTATION) return [];
  const found = (OUTCOMES[expected.entry.type] ?? [])
    .flatMap((type) => byDay(type, earliest, latest + LATEST))
    .filter(({ entry, span }) => (entry.status === 'happened' || entry.status === 'ongoing') && span.earliest >= earliest)
    .flatMap((came): Outcome[] => {
      const bearing = bearingOf(expected, came, kinship);
      return bearing === null ? [] : [{ came, bearing, lag: Math.max(0, came.span.earliest - latest) }];
    });
  const inTime = first(found.filter(({ bearing, lag }) => lag <= grace(bearing) && answers(bearing)));
  if (inTime.length > 0)
    return inTime.map(({ came, bearing }) => ({
      from: came,
      to: expected,
      kind: 'fulfils',
      why: cameWords(expected, came, bearing, names),
    }));
  const late = first(found.filter(({ bearing, lag }) => lag > 0 && answersLate(bearing, lag, earliest === latest)));
  return late.map(({ came, bearing, lag }) => ({
    from: came,
    to: expected,
    kind: 'delays',
    why: lateWords(expected, lag, bearing, names),
  }));
}

interface Outcome {
  readonly came: SettledEntry;
  readonly bearing: Bearing;
  /** Days after the last day it was expected for. */
  readonly lag: number;
}

/** The earliest that answers; on that day the one that fits best. An exchange has two sides: the captives' release and the prisoners'. */
function first(fitting: readonly Outcome[]): Outcome[] {
  const sorted = fitting.toSorted(
    (a, b) =>
      a.lag - b.lag ||
      a.came.span.earliest - b.came.span.earliest ||
      lengthOf(a) - lengthOf(b) ||
      strength(b) - strength(a) ||
      compareText(a.came.entry.id, b.came.entry.id),
  );
  const best = sorted[0];
  if (!best) return [];
  const other = sorted.find(
    ({ came, bearing }) =>
      came.entry.start === best.came.entry.start &&
      bearing.a.released.size > 1 &&
      ![...bearing.b.released].some((kind) => best.bearing.b.released.has(kind)),
  );
  return other ? [best, other] : [best];
}

function strength({ bearing: { evidence } }: Outcome): number {
  return evidence.likeness + evidence.parties.matched + evidence.parties.people + (evidence.towns === 'same' ? 1 : 0);
}

function lengthOf({ came }: Outcome): number {
  const { earliest, latest } = came.span;
  return latest - earliest;
}

function grace({ a }: Bearing): number {
  return a.event.type === 'visit' ? daysUnderWay(a) : 0;
}
