import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { notWritten } from './write-whole.ts';

/** What a half-built folder is called while it is taken away. */
const LEAVING = '.leaving';

/**
 * A folder cannot be renamed onto a full one, so a new output takes two renames: old away, new in. Whatever moment a kill strikes, the
 * old or the new output is whole on disk, and the next command brings it back to its place.
 */
export async function swapFolder(fresh: string, place: string): Promise<void> {
  const old = `${place}.old`;
  try {
    await rm(old, { recursive: true, force: true });
    if (existsSync(place)) await rename(place, old);
    await rename(fresh, place);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    throw notWritten(place, error);
  }
}

/** Where the output is built until it is whole: a folder of this process alone, since a killed build's children may still write to theirs. */
export function freshFolder(place: string): string {
  return `${place}.next.${process.pid}`;
}

/** Mends what a killed build left: puts the old output back where the new one never arrived, and clears the half-built ones away. */
export async function restoreFolder(place: string): Promise<void> {
  const old = `${place}.old`;
  try {
    if (!existsSync(place) && existsSync(old)) await rename(old, place);
    await rm(old, { recursive: true, force: true });
    const beside = await readdir(dirname(place));
    const halves = beside.filter((name) => name.startsWith(`${basename(place)}.next`));
    for (const name of halves) await clearAway(join(dirname(place), name));
  } catch (error) {
    throw notWritten(place, error);
  }
}

/**
 * Takes a half-built folder away. A killed build's children may write into it faster than it empties, so it takes another name first: what
 * they write thereafter stands in a folder anew, which waits for the next command.
 */
async function clearAway(half: string): Promise<void> {
  const leaving = half.endsWith(LEAVING) ? half : `${half}.${process.pid}${LEAVING}`;
  if (leaving !== half) await rename(half, leaving);
  await rm(leaving, { recursive: true, force: true });
}
