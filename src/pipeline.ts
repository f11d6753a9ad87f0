import type { Knowledge } from './model/knowledge.ts';
import type { Message } from './model/message.ts';
import type { Register } from './model/register.ts';
import type { SeedFile } from './model/seed-file.ts';
import { readInTurn, readTogether, type ArticleReading } from './extract/read-article.ts';
import { buildTimeline, type Built } from './timeline/build-timeline.ts';
import { daysByOthers } from './timeline/published/dated-elsewhere.ts';

/**
 * The whole way on one screen: seeds + knowledge + the ids given out so far → Timeline and register. Pure: the same input gives the same
 * output. `npm run timeline` goes the same way with the articles read on all cores (scripts/lib/reading/).
 */
export function makeTimeline(seeds: readonly SeedFile[], knowledge: Knowledge, register: Register, messages: readonly Message[]): Built {
  return buildTimeline(dateAgain([...readInTurn(seeds, knowledge)], knowledge), knowledge, register, messages);
}

/** Articles whose open day another one dates are read again with it. */
function dateAgain(readings: readonly ArticleReading[], knowledge: Knowledge): ArticleReading[] {
  const days = daysByOthers(readings);
  return readings.map((reading) => (days.has(reading.seed) ? readTogether([reading.seed], knowledge, days) : [reading])).flat();
}
