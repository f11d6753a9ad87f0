import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * A folder cannot be renamed onto a full one, so a new output takes two renames: old away, new in. Whatever moment a kill strikes, the
 * old or the new output is whole on disk, and the next command brings it back to its place.
 */
export async function swapFolder(fresh: string, place: string): Promise<void> {
  const old = `${place}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}

/** Mends what a killed build left: puts the old output back where the new one never arrived, and clears the half-built one away. */
export async function restoreFolder(fresh: string, place: string): Promise<void> {
  const old = `${place}.old`;
  if (!existsSync(place) && existsSync(old)) await rename(old, place);
  await rm(old, { recursive: true, force: true });
  await rm(fresh, { recursive: true, force: true });
}
