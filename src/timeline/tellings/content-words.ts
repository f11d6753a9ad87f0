import { EMPTY_WORDS, SUBJECT_WORDS } from './common-words.ts';
import { SYNONYMS } from './synonyms.ts';

/** Words of a telling with the weight of each: what two tellings are compared by where days and actors do not settle it. */
export type WordWeights = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+){0,4}/gu;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const SUBJECT_WEIGHT = 0.25;

/** The content words of clean text, stemmed, synonyms under one word. `weight` scales them all: words from beside a telling count less than its own. */
export function contentWords(text: string, weight = 1): Map<string, number> {
  const words = new Map<string, number>();
  for (const [token] of text.matchAll(WORD)) {
    const lower = token.toLowerCase().replace(/'s$|[.'-]$/u, '');
    if (lower.length < 2 && !/\d/.test(lower) || EMPTY_WORDS.has(lower)) continue;
    const word = canonical.get(lower) ?? canonical.get(stemOf(lower)) ?? stemOf(lower);
    words.set(word, Math.max(words.get(word) ?? 0, weight * (subjects.has(word) ? SUBJECT_WEIGHT : 1)));
  }
  return words;
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

const canonical: ReadonlyMap<string, string> = new Map(SYNONYMS.flatMap((line) => {
  const words = line.split(' ');
  const first = words[0] ?? line;
  return words.flatMap((word): [string, string][] => [[word, first], [stemOf(word), first]]);
}));
const subjects: ReadonlySet<string> = new Set([...SUBJECT_WORDS].flatMap((word) => [word, canonical.get(word) ?? stemOf(word)]));

/** How alike two tellings' words are, from 0 to 1, and the weight of the words they share. A few words in common never make likeness 1. */
export function likenessOf(a: WordWeights, b: WordWeights): { readonly likeness: number; readonly shared: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of small) shared += Math.min(weight, large.get(word) ?? 0);
  const least = Math.min(total(a), total(b));
  return { likeness: shared / (least + DAMPING), shared };
}

/** Added to the shorter telling's weight, so that two words out of three are no proof. */
const DAMPING = 1.5;

function total(words: WordWeights): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}
