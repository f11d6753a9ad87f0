import type { Token } from './tokens.ts';
import { CAPTIVITY } from './words/captivity.ts';
import { DEATHS } from './words/deaths.ts';
import { NAME, type PredicateClass, type PredicateEntry, type PredicateForm } from './words/lexicon.ts';
import { RELEASES } from './words/releases.ts';
import { SEARCHES } from './words/searches.ts';

/** Predicate words at tokens [from, to). */
export interface Predicate {
  readonly from: number;
  readonly to: number;
  readonly cls: PredicateClass;
  readonly forms: readonly PredicateForm[];
}

const BY_FIRST = new Map<string, PredicateEntry[]>();
for (const entry of [...DEATHS, ...CAPTIVITY, ...RELEASES, ...SEARCHES]) {
  const first = entry.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** All that the words at token `at` can be read as, the longest first. */
export function predicatesAt(tokens: readonly Token[], at: number): Predicate[] {
  const first = tokens[at];
  const candidates = first ? BY_FIRST.get(first.lower) : undefined;
  if (!candidates) return [];
  const found: Predicate[] = [];
  for (const { words, cls, forms } of candidates) {
    if (words.every((word, step) => fits(word, tokens[at + step]))) found.push({ from: at, to: at + words.length, cls, forms });
  }
  return found.sort((a, b) => b.to - a.to);
}

function fits(word: string, token: Token | undefined): boolean {
  return token !== undefined && (token.lower === word || (word === NAME && /^\p{Lu}/u.test(token.text)));
}

/** The longest reading at `at` that has one of the forms. */
export function predicateAt(tokens: readonly Token[], at: number, ...forms: readonly PredicateForm[]): Predicate | null {
  return predicatesAt(tokens, at).find((predicate) => forms.some((form) => predicate.forms.includes(form))) ?? null;
}

/** The longest reading with one of the forms that ends right before token `end`. */
export function predicateBefore(tokens: readonly Token[], end: number, ...forms: readonly PredicateForm[]): Predicate | null {
  for (let length = 5; length >= 1; length -= 1) {
    if (end - length < 0) continue;
    const found = predicatesAt(tokens, end - length).find(
      (predicate) => predicate.to === end && forms.some((form) => predicate.forms.includes(form)),
    );
    if (found) return found;
  }
  return null;
}
