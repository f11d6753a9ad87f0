import { keepReading, restoreReading, type KeptReading } from '../../../src/extract/kept-reading.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import type { PreparedReading } from '../../../src/timeline/prepared-reading.ts';

/** A reading as one thread hands it to another, and as it is kept from run to run: JSON without its seed. */
export function textOf({ told, passages, ...reading }: PreparedReading): string {
  return JSON.stringify({ ...keepReading(reading), told, passages });
}

/** The reading again, of the seed it was made from. */
export function readingOf(text: string, seed: SeedFile): PreparedReading {
  const { told, passages, ...kept } = JSON.parse(text) as KeptReading & Pick<PreparedReading, 'told' | 'passages'>;
  return { ...restoreReading(kept, seed), told, passages };
}
