import Tinypool from 'tinypool';
import { TOGETHER } from '../../../src/extract/read-article.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';

/**
 * Reads articles on `cores` threads. Hands over each batch as it is done, as seeds and their readings in JSON (see keepReading), in any
 * order; a mistake in one article's reading is thrown.
 */
export async function readOnCores(
  seeds: readonly SeedFile[],
  knowledge: Knowledge,
  cores: number,
  take: (seeds: readonly SeedFile[], readings: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: cores,
    maxThreads: cores,
    isolateWorkers: false,
    workerData: knowledge,
  });
  try {
    const batches = Array.from({ length: Math.ceil(seeds.length / TOGETHER) }, (_, index) =>
      seeds.slice(index * TOGETHER, (index + 1) * TOGETHER),
    );
    await Promise.all(batches.map(async (batch) => take(batch, (await pool.run(batch)) as string[])));
  } finally {
    await pool.destroy();
  }
}
