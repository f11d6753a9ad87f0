import { matchesOf } from '../text/matches.ts';

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
    // "1,200-person", "30-minute": a number and what it measures in one word; "8th"; "1,200", "2.3"
    String.raw`\d+(?:,\d{3}){0,4}(?:\.\d+)?-[A-Za-z][A-Za-z-]{0,40}`,
    String.raw`\d+(?:st|nd|rd|th)\b`,
    String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d+)?|\d+(?:\.\d+)?`,
    // "U.S.", "a.m."
    String.raw`(?:\p{L}\.){2,6}`,
    String.raw`'(?:s|t|re|ve|ll|d|m)\b|[\p{L}\p{M}]+(?:-[\p{L}\p{M}\d]+){0,6}`,
    String.raw`[^\s\p{L}\p{M}\d]`,
  ].join('|'),
  'gu',
);
/** The health agency's letters are no relative pronoun. */
const AGENCY = 'w.h.o.';
const LETTER = /\p{L}/u;
const ENDS_SENTENCE = /^(?:\s*$|["')\]])/u;

/**
 * @param offset clean offset of the text's first unit
 * @param most tokens after which reading stops
 */
export function tokenize(text: string, offset: number, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const match of matchesOf(text, TOKEN)) {
    const found = match[0];
    if (found === '.' && !ENDS_SENTENCE.test(text.slice(match.index + 1, match.index + 4))) continue;
    // "the **20** hostages": bold print says nothing
    if (found === '*') continue;
    if (tokens.length >= most) break;
    const start = offset + match.index;
    const end = start + found.length;
    tokens.push({
      text: found,
      lower: found === 'WHO' ? AGENCY : found.toLowerCase(),
      start,
      end,
      kind: kindOf(found),
      glued: before === start,
    });
    before = end;
  }
  return tokens;
}

function kindOf(found: string): Token['kind'] {
  const first = found.charCodeAt(0);
  if (first < 48 || first > 57) return found.length > 1 || LETTER.test(found) ? 'word' : 'mark';
  const last = found.charCodeAt(found.length - 1);
  if (last >= 48 && last <= 57) return 'number';
  return found.includes('-') ? 'compound' : 'ordinal';
}
