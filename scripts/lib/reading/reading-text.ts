import type { SeedFile } from '../../../src/model/seed-file.ts';
import type { PreparedReading } from '../../../src/timeline/prepared-reading.ts';

/** A reading as one thread hands it to another, and as it is kept from run to run: JSON without its seed. */
export function textOf({ seed: _, ...reading }: PreparedReading): string {
  return JSON.stringify(reading);
}

/** The reading again, of the seed it was made from. */
export function readingOf(text: string, seed: SeedFile): PreparedReading {
  return { seed, ...(JSON.parse(text) as Omit<PreparedReading, 'seed'>) };
}
