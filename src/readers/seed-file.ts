import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Message } from '../model/message.ts';
import type { FrontMatter, SeedFile } from '../model/seed-file.ts';
import { FrontMatterError, readFrontMatter, type RawFrontMatter } from './front-matter.ts';
import { statedFields } from './stated-fields.ts';

/** One file, read or refused: the messages say why. */
export interface SeedFileRead {
  readonly seed: SeedFile | null;
  readonly messages: readonly Message[];
}

/** No article is so long: the longest novels hold a fifth of it. */
export const MOST_BYTES = 16_000_000;
const ENDINGS: readonly string[] = ['.txt', '.md'];

export function isArticleName(file: string): boolean {
  return ENDINGS.includes(extname(file).toLowerCase());
}

/** The id of an article: its path under the seeds folder without the ending. */
export function idOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

/** Reads one article under a folder. A file that cannot be read or holds no text is refused, never thrown. */
export function readSeedFile(folder: string, file: string): SeedFileRead {
  const messages: Message[] = [];
  const refuse = (rule: string, line: number | null, text: string): SeedFileRead => {
    messages.push({ level: 'error', file, line, rule, text: `${text}; this article is left out` });
    return { seed: null, messages };
  };
  const bytes = bytesOf(join(folder, file));
  if (!(bytes instanceof Uint8Array)) return refuse(bytes.rule, null, bytes.why);
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('not-text', firstBadLine(bytes), 'expected UTF-8 text');
  }
  if (raw.includes('\0')) return refuse('not-text', raw.slice(0, raw.indexOf('\0')).split('\n').length, 'expected text, found a NUL byte');
  if (raw.trim() === '') return refuse('empty-article', null, 'expected an article, found an empty file');
  const front = takeFrontMatter(raw, file, messages);
  const contentStart = front?.read.end ?? (raw.startsWith('\uFEFF') ? 1 : 0);
  if (raw.slice(contentStart).trim() === '')
    return refuse('empty-article', null, 'expected an article below the front matter, found nothing');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { seed: { id: idOf(file), file, sha256, raw, frontMatter: front?.frontMatter ?? null, contentStart }, messages };
}

/** The bytes of a file, or why they cannot be had. Asked for and waited for, thousands of small files take twice the processor. */
function bytesOf(path: string): Uint8Array | { readonly rule: string; readonly why: string } {
  try {
    const { size } = statSync(path);
    if (size <= MOST_BYTES) return readFileSync(path);
    const why = `expected an article, found ${Math.round(size / 1_000_000)} MB; at most ${MOST_BYTES / 1_000_000} MB are read`;
    return { rule: 'too-large', why };
  } catch (error) {
    return { rule: 'unreadable', why: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = lossy.indexOf('\uFFFD');
  return lossy.slice(0, Math.max(0, at)).split('\n').length;
}

/** Broken front matter is an error, but the article under it is still read: the block's lines stay in the file's text as furniture would. */
function takeFrontMatter(raw: string, file: string, messages: Message[]): { read: RawFrontMatter; frontMatter: FrontMatter } | null {
  try {
    const read = readFrontMatter(raw);
    return read && { read, frontMatter: statedFields(raw, read, file, messages) };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    messages.push({
      level: 'error',
      file,
      line: error.line,
      rule: 'front-matter',
      text: `${error.message}; expected YAML "key: value" lines between two lines of ---`,
    });
    return null;
  }
}
