import type { Entry } from '../model/entry.ts';
import type { GatheredReading } from './gathered-reading.ts';
import { edtfOf } from './edtf.ts';

/** An entry without its permanent id and its ties to others. */
export type Happening = Omit<Entry, 'id' | 'related' | 'rulings'>;

/** The best reading (the most precise, then the one that names most) settles an entry's own fields; all readings stay beside it. */
export function entryRecord(group: readonly GatheredReading[]): Happening {
  const best = group.toSorted((a, b) => spanOf(a) - spanOf(b) || b.event.actors.length - a.event.actors.length)[0];
  if (!best) throw new RangeError('an entry has at least one reading');
  const { reading, event } = best;
  const roles = new Map<string, Entry['actors'][number]>();
  for (const actor of [best, ...group].flatMap((one) => one.event.actors)) if (!roles.has(actor.id)) roles.set(actor.id, actor);
  return {
    start: reading.start, end: reading.end, edtf: edtfOf(reading.start, reading.end, reading.precision, event.extent),
    precision: reading.precision, extent: event.extent, status: reading.status, type: reading.type, title: event.title,
    places: [...new Set(group.flatMap((one) => one.event.places))],
    actors: [...roles.values()],
    figures: [...new Set(group.flatMap(({ figures }) => figures))],
    readings: group.map((one) => one.reading),
  };
}

function spanOf({ event }: GatheredReading): number {
  return event.end - event.start;
}
