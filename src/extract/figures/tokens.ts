/**
 * The words of a sentence, for the small scans of this stage. A full stop inside a sentence belongs to an abbreviation and is
 * dropped; "'s" is a token of its own, hyphenated words are one.
 */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Clean offsets of the article. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'ordinal' | 'compound' | 'mark';
  /** True where no blank stands between this token and the one before. */
  readonly glued: boolean;
}

const TOKEN = new RegExp(
  [
    // "1,200-person", "30-minute": a number and what it measures in one word
    String.raw`(?<compound>\d+(?:,\d{3}){0,4}(?:\.\d+)?-[A-Za-z][A-Za-z-]{0,40})`,
    String.raw`(?<ordinal>\d+(?:st|nd|rd|th)\b)`,
    String.raw`(?<number>\d{1,3}(?:,\d{3}){1,4}(?:\.\d+)?|\d+(?:\.\d+)?)`,
    // "U.S.", "a.m."
    String.raw`(?<abbreviation>(?:\p{L}\.){2,6})`,
    String.raw`(?<word>'(?:s|t|re|ve|ll|d|m)\b|[\p{L}\p{M}]+(?:-[\p{L}\p{M}\d]+){0,6})`,
    String.raw`(?<mark>[^\s\p{L}\p{M}\d])`,
  ].join('|'),
  'gu',
);

/**
 * @param offset clean offset of the text's first unit
 * @param most tokens after which reading stops
 */
export function tokenize(text: string, offset: number, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const start = offset + match.index;
    const end = start + found.length;
    const groups = match.groups ?? {};
    if (found === '.' && match.index + 1 < text.length && /\S/u.test(text.slice(match.index + 1, match.index + 3)) && !/["')\]]/u.test(text[match.index + 1] ?? '')) continue;
    if (tokens.length >= most) break;
    const kind = groups['compound'] ? 'compound' : groups['ordinal'] ? 'ordinal' : groups['number'] ? 'number' : groups['mark'] ? 'mark' : 'word';
    tokens.push({ text: found, lower: found.toLowerCase(), start, end, kind, glued: tokens.at(-1)?.end === start });
  }
  return tokens;
}

/** Do the tokens from `at` on read like the words? */
export function reads(tokens: readonly Token[], at: number, ...words: readonly string[]): boolean {
  return words.every((word, step) => tokens[at + step]?.lower === word);
}
