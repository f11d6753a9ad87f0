import type { Knowledge } from './model/knowledge.ts';
import type { Message } from './model/message.ts';
import type { Register } from './model/register.ts';
import type { SeedFile } from './model/seed-file.ts';
import { readInTurn } from './extract/read-article.ts';
import { buildTimeline, type Built } from './timeline/build-timeline.ts';
import { prepare, type PreparedReading } from './timeline/prepared-reading.ts';
import { daysByOthers } from './timeline/published/dated-elsewhere.ts';

/**
 * The whole way on one screen: seeds + knowledge + the ids given out so far → Timeline and register. Pure: the same input gives the same
 * output. `npm run timeline` goes the same way with the articles read on all cores (scripts/lib/reading/).
 */
export function makeTimeline(seeds: readonly SeedFile[], knowledge: Knowledge, register: Register, messages: readonly Message[]): Built {
  return buildTimeline(readAll(seeds, knowledge), knowledge, register, messages);
}

/** Articles whose open day another one dates are read again with it. */
function readAll(seeds: readonly SeedFile[], knowledge: Knowledge): PreparedReading[] {
  const readings = Array.from(readInTurn(seeds, knowledge), (reading) => prepare(reading, knowledge));
  const days = daysByOthers(readings);
  const again = Array.from(readInTurn([...days.keys()], knowledge, days), (reading) => prepare(reading, knowledge));
  const dated = new Map(again.map((reading) => [reading.seed, reading]));
  return readings.map((reading) => dated.get(reading.seed) ?? reading);
}
