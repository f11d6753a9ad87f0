import { z } from 'zod';
import type { Entry } from '../../../src/model/entry.ts';

const Telling = z.object({ article: z.string(), quote: z.string() });
type Telling = z.infer<typeof Telling>;

/** tests/gold/pairs.json: which tellings are of one happening, and near misses that are not. Tellings of two `same` lists are never one happening. */
export const Pairs = z.object({
  same: z.array(z.object({ what: z.string(), tellings: z.array(Telling).min(2) })),
  notSame: z.array(z.object({ why: z.string(), tellings: z.array(Telling).length(2) })),
});
export type Pairs = z.infer<typeof Pairs>;

export interface PairScore {
  /** Of the pairs that the timeline makes one, how many are; of those that are one, how many it makes so. The 7 October attack counts by itself. */
  readonly precision: number;
  readonly recall: number;
  /** How many of the near misses stay apart. */
  readonly apart: number;
  readonly nearMisses: number;
  /** What went wrong, in words. */
  readonly mistakes: readonly string[];
  /** Tellings that no reading of the timeline covers. */
  readonly unread: readonly string[];
}

/**
 * `textOf` gives an article's seed text. A telling belongs to the entry with the reading that shares most of its words; of several tellings that share
 * a reading the one that fits it best, so that what extraction did not tell apart is not laid to merging.
 */
export function scorePairs(entries: readonly Entry[], pairs: Pairs, textOf: (article: string) => string): PairScore {
  const listed = new Map<string, Telling & { what: string }>();
  for (const { what, tellings } of pairs.same) for (const telling of tellings) listed.set(keyOf(telling), { ...telling, what });
  for (const { tellings } of pairs.notSame)
    for (const telling of tellings) if (!listed.has(keyOf(telling))) listed.set(keyOf(telling), { ...telling, what: keyOf(telling) });
  const entryOf = placed([...listed.values()], entries, textOf);
  const mistakes: string[] = [];
  const read = [...listed].flatMap(([key, { what }]) => {
    const entry = entryOf.get(key);
    return entry === undefined ? [] : [{ key, what, entry }];
  });
  let [right, made, asked] = [0, 0, 0];
  read.forEach((a, index) => {
    for (const b of read.slice(index + 1)) {
      const same = a.what === b.what;
      if (same && a.what.includes('7 October')) continue;
      const joined = a.entry === b.entry;
      right += same && joined ? 1 : 0;
      made += joined ? 1 : 0;
      asked += same ? 1 : 0;
      if (same !== joined)
        mistakes.push(`${joined ? 'one, though not the same' : 'two, though the same'}: ${short(a.key)} | ${short(b.key)}`);
    }
  });
  const near = pairs.notSame.flatMap(({ tellings }) => {
    const [a, b] = tellings.map((telling) => entryOf.get(keyOf(telling)));
    return a === undefined || b === undefined ? [] : [a !== b];
  });
  return {
    precision: made === 0 ? 1 : right / made,
    recall: asked === 0 ? 1 : right / asked,
    apart: near.filter(Boolean).length,
    nearMisses: near.length,
    mistakes,
    unread: [...listed].filter(([key]) => !entryOf.has(key)).map(([, { article, quote }]) => `${article}: ${quote}`),
  };
}

function placed(tellings: readonly Telling[], entries: readonly Entry[], textOf: (article: string) => string): Map<string, string> {
  const readings = Map.groupBy(
    entries.flatMap(({ id, readings: list }) => list.map((reading) => ({ id, reading }))),
    ({ reading }) => reading.article,
  );
  const fits = tellings.flatMap((telling) => {
    const start = textOf(telling.article).indexOf(telling.quote);
    if (start < 0) throw new Error(`${telling.article}: "${telling.quote}" is not in the text`);
    const end = start + telling.quote.length;
    return (readings.get(telling.article) ?? []).flatMap(({ id, reading }) => {
      const fit = Math.max(
        ...reading.spans.map(
          (span) => (Math.min(end, span.end) - Math.max(start, span.start)) / (Math.max(end, span.end) - Math.min(start, span.start)),
        ),
      );
      return fit > 0 ? [{ key: keyOf(telling), id, reading, fit }] : [];
    });
  });
  const found = new Map<string, string>();
  const taken = new Set<unknown>();
  for (const { key, id, reading } of fits.sort((a, b) => b.fit - a.fit)) {
    if (found.has(key) || taken.has(reading)) continue;
    found.set(key, id);
    taken.add(reading);
  }
  return found;
}

function keyOf({ article, quote }: Telling): string {
  return `${article}\n${quote}`;
}

function short(key: string): string {
  const [article = '', quote = ''] = key.split('\n');
  return `${article.slice(0, 3)} "${quote.slice(0, 60)}"`;
}
