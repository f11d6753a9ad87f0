import { performance } from 'node:perf_hooks';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { keptReadings, type KeptReadings } from './kept-readings.ts';
import { rulesOnDisk, type Rules } from './rules.ts';

/** Readings written together: so many are lost at most where a run is killed. */
const TOGETHER = 400;
/** A file system tells the time of a change by ticks of some milliseconds. */
const TICK_MS = 20;

/** Readings of earlier runs, and those of this one for later ones. */
export interface Keeper extends Pick<KeptReadings, 'find' | 'keep'> {
  /** Writes what is still to be kept and throws old readings away. */
  readonly end: () => Promise<void>;
}

export interface KeeperOptions {
  /** The rules as they now stand on disk. */
  readonly rules?: () => Rules;
  /** When the code that reads was loaded or later: milliseconds since 1970. */
  readonly loaded?: number;
  /** Told where readings cannot be kept: the run goes on without. */
  readonly warn?: (text: string) => void;
}

/**
 * Keeps readings under a folder for later runs. Null where the rules on disk were changed since this program began: what it runs is then not
 * known to be what stands there, and nothing may be taken up or kept.
 */
export function keeper(folder: string, knowledge: Knowledge, options: KeeperOptions = {}): Keeper | null {
  const { rules: rulesNow = rulesOnDisk, loaded = performance.timeOrigin, warn = console.error } = options;
  const rules = rulesNow();
  if (rules.changed > loaded - TICK_MS) return null;
  const kept = keptReadings(folder, rules.hash, knowledge);
  let waiting: { readonly seed: SeedFile; readonly reading: string }[] = [];
  let stopped = false;

  const write = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (stopped || batch.length === 0) return;
    // The threads load the code later than this was hashed: it must still be the same.
    const now = rulesNow();
    if (now.hash !== rules.hash || now.changed !== rules.changed) {
      stopped = true;
      return;
    }
    try {
      for (const { seed, reading } of batch) await kept.keep(seed, reading);
    } catch (error) {
      stopped = true;
      warn(`${folder}: the readings could not be kept for the next run (${error instanceof Error ? error.message : String(error)})`);
    }
  };
  return {
    find: kept.find,
    keep: async (seed, reading) => {
      waiting.push({ seed, reading });
      if (waiting.length >= TOGETHER) await write();
    },
    end: async () => {
      await write();
      if (!stopped) await kept.prune().catch((error: unknown) => warn(`${folder}: old readings could not be removed (${String(error)})`));
    },
  };
}
