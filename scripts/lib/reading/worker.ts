import Tinypool from 'tinypool';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { readBatch, type Days } from './read-batch.ts';
import { textOf } from './reading-text.ts';

/** What one thread does: articles in, their readings as JSON out. The knowledge comes once, with the thread. */
export default function work([seeds, days]: readonly [readonly SeedFile[], Days]): string[] {
  return readBatch(seeds, days, Tinypool.workerData as Knowledge).map(textOf);
}
