import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { writeWhole } from '../write-whole.ts';

/** To be raised when the form of the kept files changes. */
const FORMAT = 'reading 3';
/** Sets of rules and knowledge whose readings are kept: the present one, and those one may go back to. */
const GENERATIONS = 3;
/** Readings of other articles that may stay beside those of this run. */
const BESIDE = 1000;
const LEFT_BEHIND_MS = 3_600_000;

export interface KeptReadings {
  /** The reading of an article as JSON; null where none is kept, or what is kept is not whole. */
  readonly find: (seed: SeedFile) => string | null;
  /** Keeps a reading, whole or not at all. Throws what the file system throws. */
  readonly keep: (seed: SeedFile, reading: string) => Promise<void>;
  /** Throws away what is neither of this run nor of use to a later one. */
  readonly prune: () => Promise<void>;
}

/**
 * Readings kept from run to run, one file for each article. A file is found by a name made of all that the reading depends on, and
 * carries that name and a hash of its content: a file that was changed, cut or moved is passed over, never believed.
 */
export function keptReadings(folder: string, rulesHash: string, knowledge: Knowledge): KeptReadings {
  // The knowledge as it was read, not its files: they may have changed since.
  const generation = hashOf(JSON.stringify([FORMAT, rulesHash, knowledge])).slice(0, 32);
  const place = join(folder, generation);
  const used = new Set<string>();
  const nameOf = ({ file, sha256 }: SeedFile): string => hashOf(JSON.stringify([generation, file, sha256]));
  return {
    find: (seed) => {
      const name = nameOf(seed);
      const bytes = bytesIn(join(place, name));
      const body = bytes?.subarray(bytes.indexOf('\n') + 1);
      if (!bytes || !body || bytes.toString('latin1', 0, bytes.length - body.length) !== headOf(name, body)) return null;
      used.add(name);
      return body.toString();
    },
    keep: async (seed, reading) => {
      const name = nameOf(seed);
      await writeWhole(join(place, name), headOf(name, reading) + reading);
      used.add(name);
    },
    prune: async () => {
      await pruneFiles(place, used);
      await pruneGenerations(folder, generation);
    },
  };
}

/** Thousands of small files at once take half the processor so, compared with asking for each and waiting. */
function bytesIn(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function headOf(name: string, body: string | Buffer): string {
  return `${FORMAT} ${name} ${hashOf(body)}\n`;
}

function hashOf(content: string | Buffer): string {
  return hash('sha256', content);
}

/** Folders of readings are told apart by when they were last used. */
async function pruneGenerations(folder: string, present: string): Promise<void> {
  const now = new Date();
  await utimes(join(folder, present), now, now).catch(() => undefined);
  const names = await readdir(folder).catch(() => []);
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const old = dated
    .filter(({ name }) => name !== present)
    .sort((a, b) => b.at - a.at)
    .slice(GENERATIONS - 1);
  for (const { name } of old) {
    // Renamed first: whoever reads at this moment finds a whole folder or none.
    const away = join(folder, `${name.replace(/\.away$/, '')}.away`);
    if (!name.endsWith('.away')) await rename(join(folder, name), away).catch(() => undefined);
    await rm(away, { recursive: true, force: true });
  }
}

async function pruneFiles(place: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(place).catch(() => []);
  const others = names.filter((name) => !used.has(name));
  const halves = others.filter((name) => name.endsWith('.tmp'));
  for (const name of halves) {
    const left = await stat(join(place, name)).catch(() => null);
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND_MS) await rm(join(place, name), { force: true });
  }
  const readings = others.filter((name) => !name.endsWith('.tmp'));
  if (readings.length > used.size + BESIDE) for (const name of readings) await rm(join(place, name), { force: true });
}
