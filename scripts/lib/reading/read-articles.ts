import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readInTurn } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { daysByOthers } from '../../../src/timeline/published/dated-elsewhere.ts';
import { prepare, type PreparedReading } from '../../../src/timeline/prepared-reading.ts';
import { keeper, type Keeper } from './keeper.ts';
import { readOnCores } from './read-on-cores.ts';
import { readingOf, textOf } from './reading-text.ts';

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
 * they are many, and keeps those. The readings are the same in every case, in the order of the seeds.
 */
export async function readArticles(
  seeds: readonly SeedFile[],
  knowledge: Knowledge,
  options: ReadingOptions = {},
): Promise<PreparedReading[]> {
  const { cores = availableParallelism(), worthThreads = WORTH_THREADS, keeper: kept = keeper(READINGS_FOLDER, knowledge) } = options;
  const found = new Map<SeedFile, PreparedReading>();
  for (const seed of kept ? seeds : []) {
    const text = kept?.find(seed) ?? null;
    if (text !== null) found.set(seed, readingOf(text, seed));
  }
  const unread = seeds.filter((seed) => !found.has(seed));
  if (cores < 2 || unread.length < worthThreads) {
    for (const read of readInTurn(unread, knowledge)) {
      const reading = prepare(read, knowledge);
      found.set(reading.seed, reading);
      if (kept) await kept.keep(reading.seed, textOf(reading));
    }
  } else {
    await readOnCores(unread, knowledge, cores, async (batch, texts) => {
      for (const [index, seed] of batch.entries()) {
        const text = texts[index] ?? '';
        found.set(seed, readingOf(text, seed));
        await kept?.keep(seed, text);
      }
    });
  }
  await dateAgain(
    seeds.flatMap((seed) => found.get(seed) ?? []),
    knowledge,
    kept,
    found,
  );
  await kept?.end();
  return seeds.flatMap((seed) => found.get(seed) ?? []);
}

/** Articles whose open day another one dates are read again with it; such a reading is kept under the article and that day. */
async function dateAgain(
  readings: readonly PreparedReading[],
  knowledge: Knowledge,
  kept: Keeper | null,
  found: Map<SeedFile, PreparedReading>,
): Promise<void> {
  const days = daysByOthers(readings);
  const keptAs = (seed: SeedFile): SeedFile => ({ ...seed, sha256: `${seed.sha256} ${JSON.stringify(days.get(seed))}` });
  const unread: SeedFile[] = [];
  for (const seed of days.keys()) {
    const text = kept?.find(keptAs(seed)) ?? null;
    if (text === null) unread.push(seed);
    else found.set(seed, readingOf(text, seed));
  }
  for (const read of readInTurn(unread, knowledge, days)) {
    const reading = prepare(read, knowledge);
    found.set(reading.seed, reading);
    await kept?.keep(keptAs(reading.seed), textOf(reading));
  }
}
