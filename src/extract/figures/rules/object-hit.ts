import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB } from '../words/word-classes.ts';

/** What a verb at `from` says of the people who are its object. */
export const objectHit = (cls: Hit['cls'], from: number, quantity: Quantity): Hit => ({
  cls,
  rule: 'object',
  from,
  to: quantity.to,
  at: from,
  form: 'verb',
});

/** Tokens at which the verb may end: before the quantity, or before up to two adverbs in front of it. */
export function verbEnds(scan: Scan, from: number): number[] {
  // 'killed "five armed men"'
  const quoted = word(scan.tokens, from - 1) === '"' ? from - 1 : from;
  // "handed over on Monday the remains of four"
  const dated =
    word(scan.tokens, quoted - 2) === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word(scan.tokens, quoted - 1));
  const first = dated ? quoted - 2 : quoted;
  const ends = [first];
  for (let end = first; ends.length < 3 && (ADVERB.has(word(scan.tokens, end - 1)) || word(scan.tokens, end - 1) === 'up'); end -= 1)
    ends.push(end - 1);
  return ends;
}
