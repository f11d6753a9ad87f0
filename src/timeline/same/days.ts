import type { EventType } from '../../model/vocabulary.ts';
import type { Telling } from '../tellings/telling.ts';

export function isDay({ event }: Telling): boolean {
  return event.start === event.end;
}

/** What lasted over counted days is as exact as a day: "two days of talks ended on Friday". */
export function isDays({ event }: Telling): boolean {
  return event.extent === 'throughout' && event.end - event.start <= 7;
}

/** "The truce that began on that Sunday", "that held from Sunday for eight weeks", "on since Sunday": one beginning. */
export function sameStart(a: Telling, b: Telling): boolean {
  const lasting = (telling: Telling) => telling.event.extent === 'throughout' || telling.event.status === 'ongoing' || isDay(telling);
  return a.event.start === b.event.start && LASTING.has(a.event.type) && LASTING.has(b.event.type) && lasting(a) && lasting(b);
}

/** What begins once and goes on. A release that lasts for weeks is many releases, and none of them. */
const LASTING: ReadonlySet<EventType> = new Set(['truce', 'talks', 'visit', 'strike']);

/** Days between two tellings' spans: 0 where they overlap. */
export function daysApart(a: Telling, b: Telling): number {
  return Math.max(0, a.event.start - b.event.end, b.event.start - a.event.end);
}
