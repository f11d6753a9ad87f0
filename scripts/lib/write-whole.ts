import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

let written = 0;

/**
 * Writes a file beside its place and renames it there: a reader finds the old text or the new one, never half of either. The text may come
 * in pieces. Throws an error that names the path: the file system's own does not where a disk is full.
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  written += 1;
  const beside = `${path}.${process.pid}.${written}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw notWritten(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EACCES: 'it may not be written by this user',
  EPERM: 'it may not be written by this user',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'there is a folder of this name',
};

/** The error to throw where `path` could not be written: what the file system said, with the path and in words. */
export function notWritten(path: string, cause: unknown): NodeJS.ErrnoException {
  const { code, message } = cause as NodeJS.ErrnoException;
  const error: NodeJS.ErrnoException = new Error(
    `${path}: could not be written: ${REASONS[code ?? ''] ?? message} (${code ?? 'unknown'})`,
    { cause },
  );
  error.code = code ?? 'EIO';
  return error;
}
