import { availableParallelism } from 'node:os';
import { restoreReading, type KeptReading } from '../../../src/extract/kept-reading.ts';
import { readArticle, type ArticleReading } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { readOnCores } from './read-on-cores.ts';

/** A thread needs a second or two to start: below so many articles one core has read them by then. */
const WORTH_THREADS = 150;

/** Reads all articles, on all cores where they are many. The readings are the same however many cores there are, in the order of the seeds. */
export async function readArticles(
  seeds: readonly SeedFile[],
  knowledge: Knowledge,
  { cores = availableParallelism(), worthThreads = WORTH_THREADS }: { readonly cores?: number; readonly worthThreads?: number } = {},
): Promise<ArticleReading[]> {
  if (cores < 2 || seeds.length < worthThreads) return seeds.map((seed) => readArticle(seed, knowledge));
  const readings = new Map<SeedFile, ArticleReading>();
  await readOnCores(seeds, knowledge, cores, (batch, texts) => {
    batch.forEach((seed, index) => readings.set(seed, restoreReading(JSON.parse(texts[index] ?? '') as KeptReading, seed)));
  });
  return seeds.flatMap((seed) => readings.get(seed) ?? []);
}
