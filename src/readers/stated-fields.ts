import { z } from 'zod';
import { IsoDate } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import type { FrontMatter } from '../model/seed-file.ts';
import type { RawFrontMatter } from './front-matter.ts';

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Fields = {
  title: Text,
  date: Text,
  publisher: Text,
  source: Text,
  author: Text,
  rights: Text,
  url: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).href),
  tags: z.union([z.array(Text), Text.transform((tag) => [tag])]),
};

/** Keys that scrapers write for ours, in the order they are tried. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  title: ['headline'],
  date: ['publishDate', 'publish_date', 'datePublished', 'date_published', 'pubDate', 'published', 'published_at', 'publication_date'],
};
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(Fields), ...Object.values(SYNONYMS).flat()]);

/** What the editor states at the head of a file. A key or a value that is not understood is passed over, with a warning. */
export function statedFields(raw: string, read: RawFrontMatter, file: string, messages: Message[]): FrontMatter {
  const block = raw.slice(0, read.end);
  const lineOf = (key: string): number => Math.max(1, block.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`)) + 1);
  const warn = (key: string, text: string): null => {
    messages.push({ level: 'warning', file, line: lineOf(key), rule: 'front-matter', text });
    return null;
  };
  const written = (key: string): string => [key, ...(SYNONYMS[key] ?? [])].find((one) => Object.hasOwn(read.data, one)) ?? key;
  const field = <K extends keyof typeof Fields>(key: K): z.infer<(typeof Fields)[K]> | null => {
    const value = read.data[written(key)] ?? null;
    if (value === null || value === undefined || value === '') return null;
    const checked = Fields[key].safeParse(value);
    return checked.success
      ? (checked.data as z.infer<(typeof Fields)[K]>)
      : warn(written(key), `${written(key)}: ${checked.error.issues[0]?.message ?? 'not understood'}; it is passed over`);
  };
  for (const key of Object.keys(read.data)) {
    if (!KNOWN.has(key)) warn(key, `unknown key "${key}"; expected one of ${Object.keys(Fields).join(', ')}`);
  }
  const valueSpan = (key: string, value: string) => {
    const start = block.indexOf(value, Math.max(0, block.indexOf(`${key}:`)));
    return start < 0 ? null : { start, end: start + value.length, quote: value };
  };
  const dated = field('date');
  const day = dated === null ? null : IsoDate.safeParse(dated.slice(0, 10));
  if (dated !== null && !day?.success) warn(written('date'), `"${dated}" is no day; expected YYYY-MM-DD; it is passed over`);
  const title = field('title');
  const start = raw.startsWith('\uFEFF') ? 1 : 0;
  const whole = { start, end: read.end, quote: raw.slice(start, read.end) };
  return {
    title,
    date: day?.success ? { value: day.data, span: valueSpan(written('date'), day.data) ?? whole } : null,
    publisher: field('publisher') ?? field('source'),
    url: field('url'),
    author: field('author'),
    rights: field('rights'),
    tags: field('tags') ?? [],
    span: whole,
    titleSpan: title === null ? null : valueSpan(written('title'), title),
  };
}
