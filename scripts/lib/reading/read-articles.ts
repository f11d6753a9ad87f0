import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { daysByOthers } from '../../../src/timeline/published/dated-elsewhere.ts';
import type { PreparedReading } from '../../../src/timeline/prepared-reading.ts';
import { keeper, type Keeper } from './keeper.ts';
import type { Days } from './read-batch.ts';
import { readerHere, readerOnCores } from './reader.ts';
import { readingOf } from './reading-text.ts';

/** Where readings are kept from run to run. */
export const READINGS_FOLDER = join('.cache', 'readings');
/** A thread needs a second or two to start: below so many articles one core has read them by then. */
const WORTH_THREADS = 150;

export interface ReadingOptions {
  readonly cores?: number;
  readonly worthThreads?: number;
  /** Null: nothing is taken from an earlier run, nothing kept for a later one. */
  readonly keeper?: Keeper | null;
}

/**
 * Reads all articles: takes up the readings kept from an earlier run by the same rules and knowledge, reads the others, on all cores where
 * they are many, and keeps those. Articles whose open day another one dates are read again with it; such a reading is kept under the
 * article and that day. The readings are the same in every case, in the order of the seeds.
 */
export async function readArticles(
  seeds: readonly SeedFile[],
  knowledge: Knowledge,
  options: ReadingOptions = {},
): Promise<PreparedReading[]> {
  const { cores = availableParallelism(), worthThreads = WORTH_THREADS, keeper: kept = keeper(READINGS_FOLDER, knowledge) } = options;
  const found = new Map<SeedFile, PreparedReading>();
  const all = (): PreparedReading[] => seeds.flatMap((seed) => found.get(seed) ?? []);
  const takeUp = (wanted: Iterable<SeedFile>, days: Days): SeedFile[] => {
    const unread: SeedFile[] = [];
    for (const seed of wanted) {
      const text = kept?.find(keptAs(seed, days)) ?? null;
      if (text === null) unread.push(seed);
      else found.set(seed, readingOf(text, seed));
    }
    return unread;
  };
  const unread = takeUp(seeds, NO_DAYS);
  const reader = cores < 2 || unread.length < worthThreads ? readerHere(knowledge) : readerOnCores(knowledge, cores);
  const read = (wanted: readonly SeedFile[], days: Days): Promise<void> =>
    reader.read(wanted, days, async (reading, text) => {
      found.set(reading.seed, reading);
      await kept?.keep(keptAs(reading.seed, days), text);
    });
  try {
    await read(unread, NO_DAYS);
    const days = daysByOthers(all());
    await read(takeUp(days.keys(), days), days);
  } finally {
    await reader.end();
  }
  await kept?.end();
  return all();
}

const NO_DAYS: Days = new Map();

function keptAs(seed: SeedFile, days: Days): SeedFile {
  const window = days.get(seed);
  return window === undefined ? seed : { ...seed, sha256: `${seed.sha256} ${JSON.stringify(window)}` };
}
