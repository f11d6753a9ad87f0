import type { PublishedWindow } from '../../../src/extract/published/published-window.ts';
import { readTogether } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { prepare, type PreparedReading } from '../../../src/timeline/prepared-reading.ts';

/** Days of publication that rest on more than the article tells, see readTogether. */
export type Days = ReadonlyMap<SeedFile, PublishedWindow>;

/** What some articles, read together, bring to the timeline. */
export function readBatch(seeds: readonly SeedFile[], days: Days, knowledge: Knowledge): PreparedReading[] {
  return readTogether(seeds, knowledge, days).map((reading) => prepare(reading, knowledge));
}
