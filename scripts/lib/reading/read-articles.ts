import './native-patterns.ts';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { keepReading, restoreReading, type KeptReading } from '../../../src/extract/kept-reading.ts';
import { readInTurn, readTogether, type ArticleReading } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { daysByOthers } from '../../../src/timeline/published/dated-elsewhere.ts';
import { keeper, type Keeper } from './keeper.ts';
import { readOnCores } from './read-on-cores.ts';

/** Where readings are kept from run to run. */
export const READINGS_FOLDER = join('.cache', 'readings');
/** A thread needs a second or two to start: below so many articles one core has read them by then. */
const WORTH_THREADS = 150;
/** Kept files looked at at a time. */
const AT_ONCE = 64;

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
export async function readArticles(seeds: readonly SeedFile[], knowledge: Knowledge, options: ReadingOptions = {}): Promise<ArticleReading[]> {
  const { cores = availableParallelism(), worthThreads = WORTH_THREADS, keeper: kept = keeper(READINGS_FOLDER, knowledge) } = options;
  const found = new Map<SeedFile, ArticleReading>();
  if (kept) await takeUp(seeds, kept, found);
  const unread = seeds.filter((seed) => !found.has(seed));
  if (cores < 2 || unread.length < worthThreads) {
    for (const reading of readInTurn(unread, knowledge)) {
      found.set(reading.seed, reading);
      await kept?.keep(reading.seed, JSON.stringify(keepReading(reading)));
    }
  } else {
    await readOnCores(unread, knowledge, cores, async (batch, texts) => {
      for (const [index, seed] of batch.entries()) {
        const text = texts[index] ?? '';
        found.set(seed, restored(text, seed));
        await kept?.keep(seed, text);
      }
    });
  }
  await dateAgain(seeds.flatMap((seed) => found.get(seed) ?? []), knowledge, kept, found);
  await kept?.end();
  return seeds.flatMap((seed) => found.get(seed) ?? []);
}

/** Articles whose open day another one dates are read again with it; such a reading is kept under the article and that day. */
async function dateAgain(
  readings: readonly ArticleReading[], knowledge: Knowledge, kept: Keeper | null, found: Map<SeedFile, ArticleReading>,
): Promise<void> {
  const days = daysByOthers(readings);
  for (const [seed, window] of days) {
    const dated: SeedFile = { ...seed, sha256: `${seed.sha256} ${JSON.stringify(window)}` };
    const text = (await kept?.find(dated)) ?? null;
    const [reading] = text === null ? readTogether([seed], knowledge, days) : [restored(text, seed)];
    if (reading === undefined) continue;
    found.set(seed, reading);
    if (text === null) await kept?.keep(dated, JSON.stringify(keepReading(reading)));
  }
}

async function takeUp(seeds: readonly SeedFile[], kept: Keeper, found: Map<SeedFile, ArticleReading>): Promise<void> {
  for (let at = 0; at < seeds.length; at += AT_ONCE) {
    await Promise.all(
      seeds.slice(at, at + AT_ONCE).map(async (seed) => {
        const text = await kept.find(seed);
        if (text !== null) found.set(seed, restored(text, seed));
      }),
    );
  }
}

function restored(text: string, seed: SeedFile): ArticleReading {
  return restoreReading(JSON.parse(text) as KeptReading, seed);
}
