import type { SeedFile } from '../model/seed-file.ts';
import type { ArticleReading } from './read-article.ts';
import type { CleanedArticle } from './text/cleaned-article.ts';

/**
 * A reading as data alone, without the seed it was read from: what another thread hands over, and what a later run may take up again.
 * It survives JSON: `restoreReading(JSON.parse(JSON.stringify(keepReading(reading))), reading.seed)` tells the same as the reading.
 */
export interface KeptReading extends Omit<ArticleReading, 'seed' | 'article'> {
  readonly article: Omit<CleanedArticle, 'raw' | 'spanAt'>;
  /** Where the clean text comes from: stretches of [clean offset, raw start, raw end of its first unit], each running on unit by unit. */
  readonly origin: readonly number[];
}

export function keepReading({ seed: _, article: { raw: __, spanAt, ...article }, ...rest }: ArticleReading): KeptReading {
  const origin: number[] = [];
  let from = -1;
  let to = -1;
  for (let unit = 0; unit < article.text.length; unit += 1) {
    const { start, end } = spanAt(unit, unit + 1);
    if (unit === 0 || start !== from + 1 || end !== to + 1) origin.push(unit, start, end);
    from = start;
    to = end;
  }
  return { ...rest, article, origin };
}

/** The reading again, of the seed it was kept from. */
export function restoreReading({ article, origin, ...rest }: KeptReading, seed: SeedFile): ArticleReading {
  const spanAt: CleanedArticle['spanAt'] = (start, end) => {
    const range = rangeIn(origin, article.text.length, start, end);
    return { ...range, quote: seed.raw.slice(range.start, range.end) };
  };
  return { ...rest, seed, article: { ...article, raw: seed.raw, spanAt } };
}

/** What rawRange says of the text's own map, without unfolding the map: of most articles few spans are asked for. */
function rangeIn(origin: readonly number[], length: number, start: number, end: number): { start: number; end: number } {
  const first = Math.min(Math.max(0, start), length);
  const last = Math.min(Math.max(first, end), length);
  const rawStart = first < length ? placeOf(origin, first, 1) : length > 0 ? placeOf(origin, length - 1, 2) : 0;
  return { start: rawStart, end: last > first ? placeOf(origin, last - 1, 2) : rawStart };
}

/** Where in the seed a unit of the clean text begins (`side` 1) or ends (2). */
function placeOf(origin: readonly number[], unit: number, side: 1 | 2): number {
  let low = 0;
  let high = origin.length / 3;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((origin[3 * middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  return (origin[3 * low + side] ?? 0) + unit - (origin[3 * low] ?? 0);
}
