import type { ReadSentence } from './read-sentence.ts';

/** A gap that costs as much ends the words that tell of an event. */
const CLAUSE = 2;

/** Token range of the clause around a stretch of tokens: back to where it begins, on to where the next one does. */
export function clauseAround(read: ReadSentence, from: number, to: number): { readonly from: number; readonly to: number } {
  let first = from;
  while (first > 0 && (read.costs[first] ?? 0) < CLAUSE) first -= 1;
  let last = to;
  while (last < read.tokens.length && (read.costs[last] ?? 0) < CLAUSE) last += 1;
  while (first < from && /^(?:[,;:—()]|and|but|while|although|though|whereas|yet|or)$/.test(read.tokens[first]?.lower ?? '')) first += 1;
  while (last > to && /^[,;:—()]$/.test(read.tokens[last - 1]?.text ?? '')) last -= 1;
  return { from: first, to: last };
}
