import type { EventType, Status } from '../../model/vocabulary.ts';
import type { Telling } from '../tellings/telling.ts';
import { isDay } from './days.ts';
import type { Evidence } from './evidence.ts';

/** After so many days an expectation is another one. */
const FORGOTTEN = 21;

function writtenApart(a: Telling, b: Telling): number {
  return Math.max(0, a.published.earliest - b.published.latest, b.published.earliest - a.published.latest);
}

/** What may be reported and refuted. */
const REFUTABLE: ReadonlySet<EventType> = new Set([
  'statement',
  'proposal',
  'response',
  'agreement',
  'call',
  'visit',
  'other',
  'truce',
  'vote',
  'release',
]);

/**
 * Happened and still going on are one telling at two times. What was expected is what happened only where the article was written on the
 * very day ("was to leave later on Saturday"): an earlier expectation stays an entry, tied to what came of it. What one article denies,
 * another may tell as a fact of the same day.
 */
export function statusesFit(a: Telling, b: Telling): boolean {
  const [one, other] = [a.event.status, b.event.status];
  if (one === other) return one !== 'expected' || writtenApart(a, b) <= FORGOTTEN;
  const either = (status: Status) => one === status || other === status;
  if (either('denied')) return !either('expected') && REFUTABLE.has(a.event.type) && REFUTABLE.has(b.event.type);
  if (!either('expected')) return true;
  const expected = one === 'expected' ? a : b;
  return isDay(a) && isDay(b) && a.event.start === b.event.start && expected.published.earliest >= expected.event.start;
}

/**
 * An expectation and what came of it are one only where both are plainly of the same: same type, somebody in common, the same
 * people freed.
 */
export function cameTrue(a: Telling, b: Telling, { parties }: Evidence): boolean {
  if ((a.event.status === 'expected') === (b.event.status === 'expected')) return true;
  // An exchange that was expected came about as two releases: it is neither.
  const released =
    a.event.type !== 'release' || (a.released.size === 1 && b.released.size === 1 && [...a.released].every((one) => b.released.has(one)));
  return a.event.type === b.event.type && parties.matched >= 1 && released;
}
