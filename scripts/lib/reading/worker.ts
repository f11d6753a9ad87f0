import Tinypool from 'tinypool';
import { readTogether } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { prepare } from '../../../src/timeline/prepared-reading.ts';
import { textOf } from './reading-text.ts';

/** What one thread does: articles in, their readings as JSON out. The knowledge comes once, with the thread. */
export default function readBatch(seeds: readonly SeedFile[]): string[] {
  const knowledge = Tinypool.workerData as Knowledge;
  return readTogether(seeds, knowledge).map((reading) => textOf(prepare(reading, knowledge)));
}
