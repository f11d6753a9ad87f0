import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Message } from '../model/message.ts';
import type { SeedFile } from '../model/seed-file.ts';
import { isArticleName, readSeedFile } from './seed-file.ts';

export interface SeedsRead {
  /** By id. */
  readonly seeds: readonly SeedFile[];
  readonly messages: readonly Message[];
}

/** The folder is missing or no folder: nothing can be built. */
export class SeedsFolderError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SeedsFolderError';
  }
}

/** Reads every article under a folder, sub-folders too. Throws a SeedsFolderError where there is no such folder. */
export async function readSeeds(folder: string): Promise<SeedsRead> {
  const messages: Message[] = [];
  const files = await listArticles(folder, messages);
  const seeds = new Map<string, SeedFile>();
  if (files.length === 0) {
    const text = 'expected *.txt or *.md articles in the seeds folder, found none';
    messages.push({ level: 'error', file: folder, line: null, rule: 'no-articles', text });
  }
  for (const file of files) {
    const { seed, messages: ofFile } = readSeedFile(folder, file);
    messages.push(...ofFile);
    if (!seed) continue;
    const first = seeds.get(seed.id);
    if (first) {
      const text = `"${seed.id}" is taken by ${first.file}: expected one file for each id; this one is left out`;
      messages.push({ level: 'error', file, line: null, rule: 'double-id', text });
    } else {
      seeds.set(seed.id, seed);
    }
  }
  return { seeds: [...seeds.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), messages };
}

/** Paths of the articles under the folder, with forward slashes. Names that begin with a dot are passed over; links are not followed. */
async function listArticles(folder: string, messages: Message[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'there is no such folder'
        : error.code === 'ENOTDIR'
          ? 'it is no folder'
          : `it cannot be read (${error.code})`;
    throw new SeedsFolderError(`${folder}: ${why}; expected a folder of *.txt and *.md articles`);
  });
  const found = entries
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/') }))
    .filter(({ entry, file }) => !entry.isDirectory() && !file.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  tellOthers(found, messages);
  return found.filter(({ entry, file }) => entry.isFile() && isArticleName(file)).map(({ file }) => file);
}

/** What lies in the folder and is no article: one note for each ending, and each link that somebody may have taken for an article. */
function tellOthers(found: readonly { readonly entry: Dirent; readonly file: string }[], messages: Message[]): void {
  for (const { entry, file } of found) {
    if (entry.isFile() || !isArticleName(file)) continue;
    const what = entry.isSymbolicLink() ? 'a link' : 'no file';
    messages.push({
      level: 'warning',
      file,
      line: null,
      rule: 'not-a-file',
      text: `it is ${what}, which is not followed; expected the article itself`,
    });
  }
  const others = Map.groupBy(
    found.filter(({ file }) => !isArticleName(file)),
    ({ file }) => extname(file).toLowerCase(),
  );
  for (const [ending, files] of others) {
    const more = files.length > 1 ? `, nor are ${files.length - 1} more of this ending` : '';
    const text = `${ending === '' ? 'a file without an ending' : `*${ending}`} is not read${more}; expected *.txt or *.md`;
    messages.push({ level: 'note', file: files[0]?.file ?? '', line: null, rule: 'not-an-article', text });
  }
}
