import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';

/** Whether `came` plays in a state that a visitor of `expected` was to come to, or has that visitor with that state's people. */
export function hasArrived(expected: Telling, came: Telling, { kinOf }: Kinship): boolean {
  const visitors = expected.people.filter((id) => came.people.includes(id));
  if (expected.event.type !== 'visit' || visitors.length === 0) return false;
  const from = new Set(visitors.flatMap((id) => [...kinOf(id, expected.event.start)]));
  const hosts = came.event.type === 'meeting' ? came.people.flatMap((id) => [...kinOf(id, came.event.start)]) : [];
  const reached = new Set([...came.lands, ...hosts]);
  return [...expected.lands].some((land) => !from.has(land) && reached.has(land));
}

const LEAVES = /\b(?:leav(?:e|es|ing)|depart(?:s|ing)?|set(?:s|ting)? (?:out|off)|tak(?:e|es|ing) off)\b/i;
const LONGEST_TOUR = 4;

/** So many days after its day a visit is still on its way: who sets out on Saturday arrives on Sunday, a tour takes a day for each state. */
export function daysUnderWay(expected: Telling): number {
  const leaves = expected.reading.spans.some(({ quote }) => LEAVES.test(quote));
  return Math.min(LONGEST_TOUR, Math.max(1, leaves ? 2 : 1, expected.lands.size));
}
