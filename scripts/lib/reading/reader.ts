import Tinypool from 'tinypool';
import type { PublishedWindow } from '../../../src/extract/published/published-window.ts';
import { TOGETHER } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import type { PreparedReading } from '../../../src/timeline/prepared-reading.ts';
import { readBatch, type Days } from './read-batch.ts';
import { readingOf, textOf } from './reading-text.ts';

/** Is handed each reading as it is done, in any order, and its text (see textOf). */
export type Take = (reading: PreparedReading, text: string) => Promise<void>;

/** Reads articles; a mistake in one article's reading is thrown. */
export interface Reader {
  readonly read: (seeds: readonly SeedFile[], days: Days, take: Take) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Reads in the thread that asks. */
export function readerHere(knowledge: Knowledge): Reader {
  return {
    read: async (seeds, days, take) => {
      for (const batch of batchesOf(seeds)) for (const reading of readBatch(batch, days, knowledge)) await take(reading, textOf(reading));
    },
    end: () => Promise.resolve(),
  };
}

/** Reads on `cores` threads, which are kept for what is read later: a thread takes some seconds until it is fast. */
export function readerOnCores(knowledge: Knowledge, cores: number): Reader {
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: cores,
    maxThreads: cores,
    isolateWorkers: false,
    workerData: knowledge,
  });
  return {
    read: async (seeds, days, take) => {
      await Promise.all(
        batchesOf(seeds).map(async (batch) => {
          // Both in one message: the keys are then still the seeds themselves on the other side.
          const known: Days = new Map(batch.flatMap((seed) => pairOf(seed, days)));
          const texts = (await pool.run([batch, known])) as string[];
          for (const [index, seed] of batch.entries()) {
            const text = texts[index] ?? '';
            await take(readingOf(text, seed), text);
          }
        }),
      );
    },
    end: () => pool.destroy(),
  };
}

function batchesOf(seeds: readonly SeedFile[]): SeedFile[][] {
  return Array.from({ length: Math.ceil(seeds.length / TOGETHER) }, (_, index) => seeds.slice(index * TOGETHER, (index + 1) * TOGETHER));
}

function pairOf(seed: SeedFile, days: Days): [SeedFile, PublishedWindow][] {
  const window = days.get(seed);
  return window === undefined ? [] : [[seed, window]];
}
