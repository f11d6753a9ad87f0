import type { GatheredReading } from './gathered-reading.ts';

/** Whether two articles tell of one happening. */
export function sameEvent(a: GatheredReading, b: GatheredReading): boolean {
  const one = a.event;
  const other = b.event;
  if (one.type !== other.type || one.status !== other.status || one.start !== other.start || one.end !== other.end) return false;
  if (one.rule === 'attack-day' || other.rule === 'attack-day') return one.rule === other.rule;
  const shared = one.actors.filter(({ id }) => other.actors.some((actor) => actor.id === id)).length;
  return shared >= Math.min(2, one.actors.length, other.actors.length) && shared > 0;
}
