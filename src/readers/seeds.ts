import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { IsoDate } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import type { FrontMatter, SeedFile } from '../model/seed-file.ts';
import { FrontMatterError, readFrontMatter, type RawFrontMatter } from './front-matter.ts';

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

const ENDINGS = new Set(['.txt', '.md']);

/** Reads every article under a folder, sub-folders too. Throws a SeedsFolderError where there is no such folder. */
export async function readSeeds(folder: string): Promise<SeedsRead> {
  const messages: Message[] = [];
  const files = (await listArticles(folder)).sort();
  const seeds = new Map<string, SeedFile>();
  if (files.length === 0) {
    messages.push({ level: 'error', file: folder, line: null, rule: 'no-articles', text: 'expected *.txt or *.md articles in the seeds folder, found none' });
  }
  for (const file of files) {
    const seed = await readSeed(folder, file, messages);
    if (!seed) continue;
    const first = seeds.get(seed.id);
    if (first) {
      messages.push({ level: 'error', file, line: null, rule: 'double-id', text: `"${seed.id}" is taken by ${first.file}: expected one file for each id; this one is left out` });
    } else {
      seeds.set(seed.id, seed);
    }
  }
  return { seeds: [...seeds.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), messages };
}

/** Paths under the folder, with forward slashes. Names that begin with a dot are passed over; links are not followed. */
async function listArticles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such folder' : error.code === 'ENOTDIR' ? 'it is no folder' : `it cannot be read (${error.code})`;
    throw new SeedsFolderError(`${folder}: ${why}; expected a folder of *.txt and *.md articles`);
  });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
}

async function readSeed(folder: string, file: string, messages: Message[]): Promise<SeedFile | null> {
  const bytes = await readFile(join(folder, file));
  const refuse = (rule: string, line: number | null, text: string): null => {
    messages.push({ level: 'error', file, line, rule, text });
    return null;
  };
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('not-text', firstBadLine(bytes), 'expected UTF-8 text; this article is left out');
  }
  if (raw.includes('\0')) return refuse('not-text', raw.slice(0, raw.indexOf('\0')).split('\n').length, 'expected text, found a NUL byte; this article is left out');
  if (raw.trim() === '') return refuse('empty-article', null, 'expected an article, found an empty file');
  const front = takeFrontMatter(raw, file, messages);
  const contentStart = front?.read.end ?? (raw.startsWith('\uFEFF') ? 1 : 0);
  if (raw.slice(contentStart).trim() === '') return refuse('empty-article', null, 'expected an article below the front matter, found nothing');
  return {
    id: file.slice(0, -extname(file).length),
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    raw,
    frontMatter: front?.frontMatter ?? null,
    contentStart,
  };
}

function firstBadLine(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = lossy.indexOf('\uFFFD');
  return lossy.slice(0, Math.max(0, at)).split('\n').length;
}

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Fields = {
  title: Text, date: Text, publisher: Text, source: Text, author: Text, rights: Text,
  url: z.url({ protocol: /^https?$/ }),
  tags: z.union([z.array(Text), Text.transform((tag) => [tag])]),
};

/** Broken front matter is an error, but the article under it is still read: the block's lines stay in the file's text as furniture would. */
function takeFrontMatter(raw: string, file: string, messages: Message[]): { read: RawFrontMatter; frontMatter: FrontMatter } | null {
  try {
    const read = readFrontMatter(raw);
    return read && { read, frontMatter: checkFields(raw, read, file, messages) };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    messages.push({ level: 'error', file, line: error.line, rule: 'front-matter', text: `${error.message}; expected YAML "key: value" lines between two lines of ---` });
    return null;
  }
}

function checkFields(raw: string, read: RawFrontMatter, file: string, messages: Message[]): FrontMatter {
  const block = raw.slice(0, read.end);
  const lineOf = (key: string): number => Math.max(1, block.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`)) + 1);
  const warn = (key: string, text: string): null => {
    messages.push({ level: 'warning', file, line: lineOf(key), rule: 'front-matter', text });
    return null;
  };
  const field = <K extends keyof typeof Fields>(key: K): z.infer<(typeof Fields)[K]> | null => {
    const value = Object.hasOwn(read.data, key) ? read.data[key] : null;
    if (value === null || value === undefined || value === '') return null;
    const checked = Fields[key].safeParse(value);
    return checked.success ? (checked.data as z.infer<(typeof Fields)[K]>) : warn(key, `${key}: ${checked.error.issues[0]?.message ?? 'not understood'}; it is passed over`);
  };
  for (const key of Object.keys(read.data)) {
    if (!Object.hasOwn(Fields, key)) warn(key, `unknown key "${key}"; expected one of ${Object.keys(Fields).join(', ')}`);
  }
  const valueSpan = (key: string, value: string) => {
    const start = block.indexOf(value, Math.max(0, block.indexOf(`${key}:`)));
    return start < 0 ? null : { start, end: start + value.length, quote: value };
  };
  const dated = field('date');
  const day = dated === null ? null : IsoDate.safeParse(dated.slice(0, 10));
  if (dated !== null && !day?.success) warn('date', `"${dated}" is no day; expected YYYY-MM-DD; it is passed over`);
  const title = field('title');
  const start = raw.startsWith('\uFEFF') ? 1 : 0;
  return {
    title,
    date: day?.success ? { value: day.data, span: valueSpan('date', day.data) ?? { start, end: read.end, quote: raw.slice(start, read.end) } } : null,
    publisher: field('publisher') ?? field('source'),
    url: field('url'), author: field('author'), rights: field('rights'), tags: field('tags') ?? [],
    span: { start, end: read.end, quote: raw.slice(start, read.end) },
    titleSpan: title === null ? null : valueSpan('title', title),
  };
}
