import { constants } from 'node:fs';
import { copyFile, link, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** File systems without hard links say one of these. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

let copied = 0;

/**
 * Copies a file to a place that is free: a reader finds all of it there or nothing, also where this is killed on the way. What is being
 * copied has a name that begins with a dot, which no reader of articles looks at. Throws what the file system throws; EEXIST where the
 * place is taken.
 */
export async function copyWhole(from: string, to: string): Promise<void> {
  copied += 1;
  // Not made of the file's own name, which may be as long as names can be.
  const beside = join(dirname(to), `.copy.${process.pid}.${copied}.tmp`);
  try {
    await copyFile(from, beside, constants.COPYFILE_EXCL);
    // Renaming would overwrite what another run has put there in the meantime; a second name for the same file does not.
    await link(beside, to).catch(async (error: NodeJS.ErrnoException) => {
      if (!NO_LINKS.has(error.code ?? '')) throw error;
      await copyToFree(beside, to);
    });
  } finally {
    await rm(beside, { force: true });
  }
}

/** The half copy of a process, by whose number it is called. */
const HALF = /^\.copy\.(\d+)\.\d+\.tmp$/;

/** Takes away what copies into this folder have left of which nobody works on any more: those of runs that were killed. */
export async function removeHalfCopies(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const pid = HALF.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // somebody else's process runs, too
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Where there are no hard links: the place is taken by an empty file first, over which nothing but the whole one is put. */
async function copyToFree(beside: string, to: string): Promise<void> {
  await writeFile(to, '', { flag: 'wx' });
  await rename(beside, to);
}
