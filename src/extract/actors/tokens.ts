import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';
import { foldWord } from './spelling.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { matchesOf } from '../text/matches.ts';

/** A word, a number or a sign of the clean text. Start and end are clean offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Words: folded (see spelling.ts). Possessive endings: "'s". All else: as it stands. */
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'sign';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: "IDF", "U.N." */
  readonly upper: boolean;
  /** No blank before it. */
  readonly glued: boolean;
}

/** The tokens of one sentence. */
export interface TokenizedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
}

// "U.S." · words, "G7" and words with an inner apostrophe ("Sa'ar"), the possessive left off · numbers · "'s" · any other sign
const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:'(?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|'s(?![\p{L}\p{M}])|\S/gu;
const LETTER = /^[\p{L}]/u;
const DIGIT = /^\d/;

type Reading = Pick<Token, 'fold' | 'kind' | 'capital' | 'upper'>;

export function tokenize(article: Pick<CleanedArticle, 'sentences'>): TokenizedSentence[] {
  return article.sentences.map((sentence) => ({ sentence, tokens: tokensOf(sentence.text, sentence.start) }));
}

/** Tokens of a stretch of text whose first sign stands at `offset`. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  const asides = asidesInNames(text);
  for (const match of matchesOf(text, TOKEN)) {
    const start = match.index;
    if (asides.length > 0 && asides.some((aside) => aside.start <= start && start < aside.end)) continue;
    const raw = match[0];
    const before = tokens.at(-1);
    const glued = before !== undefined && before.end === start + offset;
    const { fold, kind, capital, upper } = read(raw, before, glued, text[start + 1]);
    tokens.push({ start: start + offset, end: start + raw.length + offset, text: raw, fold, kind, capital, upper, glued });
  }
  return tokens;
}

// "Sergeant (Res.) Noam Garay" · 'Alexander (Sasha) Brandt', 'Alexander "Sasha" Brandt'
const RESERVE = /\((?:res|ret)\.?\) ?/gi;
const NICKNAME = /(?<=(\p{Lu}\p{L}+) )(?:\(\p{Lu}\p{Ll}+\)|"\p{Lu}\p{Ll}+") (?=\p{Lu}\p{L})/gu;

/** What stands inside a name and is none of its words: no tokens are made of it, so that the name is read across it. */
function asidesInNames(text: string): { readonly start: number; readonly end: number }[] {
  if (!text.includes('(') && !text.includes('"')) return [];
  const nicknames = [...text.matchAll(NICKNAME)].filter((match) => GIVEN_NAMES.has(foldWord(match[1] ?? '')));
  return [...text.matchAll(RESERVE), ...nicknames].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const POSSESSIVE: Reading = { fold: "'s", kind: 'possessive', capital: false, upper: false };

function read(raw: string, before: Token | undefined, glued: boolean, next: string | undefined): Reading {
  if (raw === "'s") return POSSESSIVE;
  // "Hamas' attack": the apostrophe alone is a possessive behind a word in s
  if (raw === "'" && glued && before?.kind === 'word' && before.text.endsWith('s') && (next === undefined || next === ' ')) {
    return POSSESSIVE;
  }
  if (DIGIT.test(raw)) return { fold: raw, kind: 'number', capital: false, upper: false };
  if (!LETTER.test(raw)) return { fold: raw, kind: 'sign', capital: false, upper: false };
  const first = raw[0] ?? '';
  const capital = first !== first.toLowerCase();
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
  return { fold: raw.includes('.') ? raw.replaceAll('.', '').toLowerCase() : foldWord(raw), kind: 'word', capital, upper };
}
