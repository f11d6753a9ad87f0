import type { GatheredReading } from './gathered-reading.ts';
import { sameEvent } from './same-event.ts';

/** Groups the readings of all articles into happenings. Only readings that share a first day are compared, so that the work grows with the articles. */
export function mergeReadings(readings: readonly GatheredReading[]): GatheredReading[][] {
  const byDay = new Map<number, GatheredReading[][]>();
  const groups: GatheredReading[][] = [];
  for (const reading of readings) {
    const sameDay = byDay.get(reading.event.start) ?? [];
    const group = sameDay.find((members) => members.some((member) => member.reading.article !== reading.reading.article && sameEvent(member, reading)));
    if (group) {
      group.push(reading);
      continue;
    }
    const fresh = [reading];
    groups.push(fresh);
    byDay.set(reading.event.start, [...sameDay, fresh]);
  }
  return groups;
}
