import type { Token } from './tokens.ts';

const OPENS_ASIDE = /^(?:with|the|a|an|who|whom|whose|which|his|her|its|their|one|where|chief|head|leader|spokes\w+|\d+)$/;
const LONGEST = 32;
/** ", according to the military," */
const LONGEST_SOURCE = 10;

/**
 * Tokens of what is said in passing between a name and its verb: "Gantz, the centrist who had put off a speech, walked out", "the
 * Palestinian Authority (PA)". A time reaches across them as if they were not there.
 */
export function asidesIn(tokens: readonly Token[], nameEnds: ReadonlySet<number>): ReadonlySet<number> {
  const aside = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const close =
      tokens[index]?.text === '('
        ? closing(tokens, index, ')', 12)
        : tokens[index]?.text === ',' && nameEnds.has(index) && OPENS_ASIDE.test(tokens[index + 1]?.lower ?? '')
          ? closing(tokens, index, ',', LONGEST)
          : tokens[index]?.text === ',' && tokens[index + 1]?.lower === 'according'
            ? closing(tokens, index, ',', LONGEST_SOURCE)
            : null;
    if (close === null) continue;
    for (let inside = index; inside <= close; inside += 1) aside.add(inside);
    index = close;
  }
  return aside;
}

function closing(tokens: readonly Token[], open: number, sign: string, most: number): number | null {
  for (let index = open + 2; index < Math.min(tokens.length, open + most); index += 1) {
    const text = tokens[index]?.text ?? '';
    if (text === sign) return index;
    if (/^[;:—"]$/.test(text)) return null;
  }
  return null;
}
