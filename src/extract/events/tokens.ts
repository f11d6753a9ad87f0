import type { Sentence, TextRange } from '../text/cleaned-article.ts';
import { matchesOf } from '../text/matches.ts';

/** A word, number or sign of a sentence. Offsets are clean offsets of the article. */
export interface Token extends TextRange {
  readonly text: string;
  /** Lower case, without a possessive "'s" or "'". */
  readonly lower: string;
  readonly possessive: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

const TOKEN = /[\p{L}][\p{L}\p{N}'’.-]*|\p{N}+(?:[,.:]\p{N}+)*[.:]?|[^\s]/gu;
const MAX_TOKENS = 2000;
/** Signs that may end a token and belong to the sentence. */
const ENDINGS = ".,:'’-";

/** Splits a sentence into tokens. Past 2,000 tokens (no sentence of a newspaper) the rest is left unread. */
export function tokensOf(sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  for (const match of matchesOf(sentence.text, TOKEN)) {
    const text = trimmed(match[0]);
    if (text === '"') {
      quoted = !quoted;
    }
    // Few words have an apostrophe, and only those are looked at for a possessive.
    const apostrophe = text.includes("'");
    const possessive = apostrophe && /'s$|s'$/i.test(text);
    const lower = text.toLowerCase();
    tokens.push({
      text,
      lower: apostrophe ? lower.replace(/'s$/, '').replace(/s'$/, 's') : lower,
      possessive,
      quoted: quoted && text !== '"',
      start: sentence.start + match.index,
      end: sentence.start + match.index + text.length,
    });
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}

/** "talks." → "talks", but "U.S." and "Jan." keep their stops. */
function trimmed(word: string): string {
  if (!ENDINGS.includes(word.at(-1) ?? '')) return word;
  if (/^(?:\p{L}\.)+$/u.test(word)) return word;
  const bare = word.replace(/[.,:’-]+$/, '');
  return bare === '' ? word : bare;
}

/** Index of the first token at or after a clean offset; tokens.length when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  const found = tokens.findIndex((token) => token.end > offset);
  return found < 0 ? tokens.length : found;
}

/** Whether all are words or numbers, with no comma or other sign between: said in one breath. */
export function areWords(tokens: readonly Token[]): boolean {
  return tokens.every(({ text }) => /^[\p{L}\d'’.-]+$/u.test(text));
}
