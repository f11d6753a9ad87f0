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

/** `textOf` gives an article's seed text. A telling belongs to the entry with the reading that shares most of its words. */
export function scorePairs(entries: readonly Entry[], pairs: Pairs, textOf: (article: string) => string): PairScore {
  const find = finder(entries, textOf);
  const unread: string[] = [];
  const mistakes: string[] = [];
  const clusterOf = new Map<string, { what: string; entry: string | null }>();
  for (const { what, tellings } of pairs.same) {
    for (const telling of tellings) {
      const entry = find(telling);
      if (entry === null) unread.push(`${telling.article}: ${telling.quote}`);
      clusterOf.set(`${telling.article}\n${telling.quote}`, { what, entry });
    }
  }
  const tellings = [...clusterOf].map(([key, value]) => ({ key, ...value })).filter(({ entry }) => entry !== null);
  let [right, made, asked] = [0, 0, 0];
  tellings.forEach((a, index) => {
    for (const b of tellings.slice(index + 1)) {
      const same = a.what === b.what;
      if (same && a.what.includes('7 October')) continue;
      const joined = a.entry === b.entry;
      right += same && joined ? 1 : 0;
      made += joined ? 1 : 0;
      asked += same ? 1 : 0;
      if (same !== joined) mistakes.push(`${joined ? 'one, though not the same' : 'two, though the same'}: ${short(a.key)} | ${short(b.key)}`);
    }
  });
  let apart = 0;
  let judged = 0;
  for (const { why, tellings: [one, other] } of pairs.notSame) {
    const [a, b] = [one && find(one), other && find(other)];
    if (!one || !other || a == null || b == null) continue;
    judged += 1;
    if (a !== b) apart += 1;
    else mistakes.push(`near miss made one (${why}): ${short(`${one.article}\n${one.quote}`)} | ${short(`${other.article}\n${other.quote}`)}`);
  }
  return { precision: made === 0 ? 1 : right / made, recall: asked === 0 ? 1 : right / asked, apart, nearMisses: judged, mistakes, unread };
}

function finder(entries: readonly Entry[], textOf: (article: string) => string): (telling: Telling) => string | null {
  const readings = Map.groupBy(entries.flatMap(({ id, readings: list }) => list.map((reading) => ({ id, reading }))), ({ reading }) => reading.article);
  return ({ article, quote }) => {
    const start = textOf(article).indexOf(quote);
    if (start < 0) throw new Error(`${article}: "${quote}" is not in the text`);
    const end = start + quote.length;
    let best: { id: string; fit: number } | null = null;
    for (const { id, reading } of readings.get(article) ?? []) {
      for (const span of reading.spans) {
        const shared = Math.min(end, span.end) - Math.max(start, span.start);
        const fit = shared / (Math.max(end, span.end) - Math.min(start, span.start));
        if (shared > 0 && (best === null || fit > best.fit)) best = { id, fit };
      }
    }
    return best?.id ?? null;
  };
}

function short(key: string): string {
  const [article = '', quote = ''] = key.split('\n');
  return `${article.slice(0, 3)} "${quote.slice(0, 60)}"`;
}
