import Tinypool from 'tinypool';
import { keepReading } from '../../../src/extract/kept-reading.ts';
import { readTogether } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';

/** What one thread does: articles in, their readings as JSON out. The knowledge comes once, with the thread. */
export default function readBatch(seeds: readonly SeedFile[]): string[] {
  return readTogether(seeds, Tinypool.workerData as Knowledge).map((reading) => JSON.stringify(keepReading(reading)));
}
