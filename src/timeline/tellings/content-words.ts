import { EMPTY_WORDS, SUBJECT_WORDS } from './common-words.ts';
import { SYNONYMS } from './synonyms.ts';

/** Words of a telling with the weight of each: what two tellings are compared by where days and actors do not settle it. */
export interface WordWeights {
  readonly of: ReadonlyMap<string, number>;
  /** The sum of all weights. */
  readonly total: number;
}

export function weighed(of: ReadonlyMap<string, number>): WordWeights {
  let total = 0;
  for (const weight of of.values()) total += weight;
  return { of, total };
}

const WORD = /[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+){0,4}/gu;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const SUBJECT_WEIGHT = 0.25;

const NONE: ReadonlySet<string> = new Set();

/**
 * The content words of clean text, stemmed, synonyms under one word. `weight` scales them all: words from beside a telling count less
 * than its
 * own. `light` are further words, in lower case, that weigh as little as those of the whole subject. They are added to `words`, where
 * each keeps its greatest weight.
 */
export function contentWords(
  text: string,
  weight = 1,
  light: ReadonlySet<string> = NONE,
  words = new Map<string, number>(),
): Map<string, number> {
  for (const { lower, word, isSubject } of spellingsOf(text)) {
    words.set(word, Math.max(words.get(word) ?? 0, weight * (isSubject || light.has(lower) ? SUBJECT_WEIGHT : 1)));
  }
  return words;
}

/** A word as it is spelled in a text. */
interface Spelling {
  readonly lower: string;
  /** Its stem, or the first of its synonyms. */
  readonly word: string;
  readonly isSubject: boolean;
}

/** Kept by text: one sentence is looked at for several happenings, and many newspapers print the same dispatch. */
const read = new Map<string, readonly Spelling[]>();
const MOST_READ = 20_000;

function spellingsOf(text: string): readonly Spelling[] {
  const known = read.get(text);
  if (known) return known;
  const found = (phrases(text).match(WORD) ?? []).flatMap((token) => {
    const lower = token.toLowerCase().replace(/'s$|[.'-]$/u, '');
    return (lower.length < 2 && !/\d/.test(lower)) || EMPTY_WORDS.has(lower) ? [] : [spellingOf(lower)];
  });
  if (read.size >= MOST_READ) read.clear();
  read.set(text, found);
  return found;
}

/** Kept by spelling: the articles of an archive share most of their words. */
const spelled = new Map<string, Spelling>();
/** Hostile texts have no end of words. */
const MOST_SPELLED = 100_000;

function spellingOf(lower: string): Spelling {
  const known = spelled.get(lower);
  if (known) return known;
  const stem = stemOf(lower);
  const word = canonical.get(lower) ?? canonical.get(stem) ?? stem;
  const spelling = { lower, word, isSubject: subjects.has(word) };
  if (spelled.size < MOST_SPELLED) spelled.set(lower, spelling);
  return spelling;
}

/** Verbs of two words that mean something else than the first of them, written as one word. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\blet(?:s|ting)?((?:\s[\w'-]+){0,4}?)\s(?:go|out)\b/gi, ' released$1 '],
  [/\b(?:set(?:s|ting)?|walk(?:s|ed|ing)?)\s((?:[\w'-]+\s){0,2}?)free\b/gi, ' released $1 '],
  [/\b(?:hand(?:s|ed|ing)?\s((?:[\w'-]+\s){0,4}?)over|g[ai]v(?:e|es|ing)\s((?:[\w'-]+\s){0,2}?)up)\b/gi, ' handover $1$2 '],
  [/\bturn(?:s|ed|ing)?\sdown\b/gi, ' rejected '],
  [/\b(?:put(?:s|ting)?\s((?:[\w'-]+\s){0,2}?)off|(?:held|hold(?:s|ing)?)\s((?:[\w'-]+\s){0,2}?)(?:back|up))\b/gi, ' delayed $1$2 '],
  [/\bcall(?:s|ed|ing)?\s((?:[\w'-]+\s){0,2}?)off\b/gi, ' cancelled $1 '],
  [
    /\b(?:walk(?:s|ed|ing)?|pull(?:s|ed|ing)?|took|takes|taking)\s((?:[\w'-]+\s){0,3}?)out\sof\b(?!\s(?:captivity|gaza|prison|jail))/gi,
    ' quit $1 ',
  ],
  [/\b(?:left|leav(?:e|es|ing))\s((?:[\w'-]+\s){0,3}?)(?=government|coalition|cabinet)/gi, ' quit $1'],
  [/\bwalk(?:s|ed|ing)?\sout\sof\s(?=captivity|gaza|prison|jail)/gi, ' released '],
  [/\b(?:broke|breaks?|breaking|fell|falls?|falling)\s(?:down|apart|up)\b/gi, ' collapsed '],
  [/\b(?:ran|runs?|running)\sout\b/gi, ' expired '],
  [/\bgood\swill\b/gi, ' goodwill '],
];

/** Any of them: most sentences have none. */
const PHRASE = new RegExp(PHRASES.map(([pattern]) => pattern.source).join('|'), 'i');

function phrases(text: string): string {
  return !PHRASE.test(text) ? text : PHRASES.reduce((changed, [pattern, word]) => changed.replace(pattern, word), text);
}

/** A rough English stem: enough to make "threatened", "threatens" and "threatening" one word. Numbers in words become digits. */
export function stemOf(word: string): string {
  const number = NUMBERS.indexOf(word);
  if (number >= 0) return String(number);
  if (word.length <= 3 || /\d/.test(word)) return word;
  const stem = word
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?<=...)(?:ing|edly|ed|ers|er|ly|es|s)$/, '')
    .replace(/([bdglmnprt])\1$/, '$1');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}

const canonical: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const words = line.split(' ');
    const first = words[0] ?? line;
    return words.flatMap((word): [string, string][] => [
      [word, first],
      [stemOf(word), first],
    ]);
  }),
);
const subjects: ReadonlySet<string> = new Set([...SUBJECT_WORDS].flatMap((word) => [word, canonical.get(word) ?? stemOf(word)]));

/** How alike two tellings' words are, from 0 to 1, and the weight of the words they share. A few words in common never make likeness 1. */
export function likenessOf(a: WordWeights, b: WordWeights): { readonly likeness: number; readonly shared: number } {
  const [small, large] = a.of.size <= b.of.size ? [a.of, b.of] : [b.of, a.of];
  let shared = 0;
  for (const [word, weight] of small) shared += Math.min(weight, large.get(word) ?? 0);
  return { likeness: shared / (Math.min(a.total, b.total) + DAMPING), shared };
}

/** Added to the shorter telling's weight, so that two words out of three are no proof. */
const DAMPING = 1.5;
