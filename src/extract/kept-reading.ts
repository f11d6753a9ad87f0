import type { SeedFile } from '../model/seed-file.ts';
import type { ArticleReading } from './read-article.ts';
import type { CleanedArticle } from './text/cleaned-article.ts';
import { rawRange, type MappedText } from './text/mapped-text.ts';

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
  let mapped: MappedText | null = null;
  const spanAt: CleanedArticle['spanAt'] = (start, end) => {
    mapped ??= mapOf(article.text, origin);
    const range = rawRange(mapped, start, end);
    return { ...range, quote: seed.raw.slice(range.start, range.end) };
  };
  return { ...rest, seed, article: { ...article, raw: seed.raw, spanAt } };
}

function mapOf(text: string, origin: readonly number[]): MappedText {
  const from = new Uint32Array(text.length);
  const to = new Uint32Array(text.length);
  for (let run = 0; run < origin.length; run += 3) {
    const first = origin[run] ?? 0;
    const end = origin[run + 3] ?? text.length;
    for (let unit = first; unit < end; unit += 1) {
      from[unit] = (origin[run + 1] ?? 0) + unit - first;
      to[unit] = (origin[run + 2] ?? 0) + unit - first;
    }
  }
  return { text, from, to };
}
