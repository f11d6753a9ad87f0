import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import type { Reading } from './told.ts';
import { COUNT_NOUN, GROWS, RAISES, THE_DEAD } from './words/count-words.ts';
import { ADVERB, BE } from './words/word-classes.ts';

/** A number without noun or verb of its own that gives again, or anew, the count told before: "it gave 30,228 on Friday". */
export function isBareFigure(scan: Scan, quantity: Quantity): boolean {
  const { tokens } = scan;
  const { from, head, partOf } = quantity;
  if (head !== null || partOf !== null) return false;
  const last = /^(?:now|already|then|currently)$/.test(word(tokens, from - 1)) && BE.has(word(tokens, from - 2)) ? from - 2 : from - 1;
  const link = word(tokens, last);
  // "scores were killed; the ministry spoke of 274, later of 280"
  if (
    link === 'of' &&
    (/^(?:spoke|speaks|spoken|then|later)$/.test(word(tokens, from - 2)) || isTotalOf(tokens, from - 2) || isCountOf(tokens, from - 2))
  )
    return true;
  if (isPutBeyond(scan, quantity)) return true;
  if (isNewTotal(scan, quantity) || isGiven(scan, quantity)) return true;
  // "33,175 have died, a rise of 38 in a day"
  if (link === 'of' && /^(?:rise|increase|jump)$/.test(word(tokens, from - 2)) && /^(?:an?|the)$/.test(word(tokens, from - 3))) return true;
  // "the number is 10,900", "which was 200 by sunrise", "On Friday it had been 60,900"
  if (/^(?:was|is|were|been|at)$/.test(link) && [1, 2].some((step) => isCountNoun(tokens, last - step))) return true;
  return /^(?:was|been)$/.test(link) && [2, 3].some((step) => /^(?:which|it)$/.test(word(tokens, from - step))) && isTime(scan, quantity);
}

const isCountNoun = (tokens: Scan['tokens'], at: number): boolean =>
  /^(?:number|figure|count|offer|demand|answer|total|tally|toll)$/.test(word(tokens, at));

/** "222 people are held, up from 212 the day before"; "some 400 died in a day. It takes the total to 5,087": the same people's count. */
export function isNewTotal({ tokens }: Scan, { from, number, to: quantityEnd }: Quantity): boolean {
  const link = word(tokens, from - 1);
  if (isUpFrom(tokens, from)) return true;
  // "for a total of 229"
  if (tokens.slice(from, number.from).some(({ lower }) => lower === 'total')) return /^(?:for|to|in|with|making|makes|is|,)$/.test(link);
  // "it makes it 245", "that made 12 in a week"
  if (link === 'it' && /^(?:makes|made|puts)$/.test(word(tokens, from - 2))) return true;
  // "That makes 24", "…, which makes 97 since the fighting began"
  if (/^(?:makes|made)$/.test(link))
    return (
      /^(?:that|which|this)$/.test(word(tokens, from - 2)) &&
      /^[.;,]?$|^(?:since|in|so|for|this|within|the)$/.test(word(tokens, quantityEnd))
    );
  if (link === 'at') return isPutAt(tokens, from - 2);
  // "the total could reach 80"
  if (/^reach(?:es|ed)?$/.test(link)) return [2, 3].some((step) => COUNT_NOUN.test(word(tokens, from - step)));
  if (link !== 'to') return false;
  // "had grown to 104"
  if (GROWS.test(word(tokens, from - 2))) return /^(?:that|it|this|which|had|has|they|have)$/.test(word(tokens, from - 3));
  // "was cut to 471", "later revised to nine"
  if (/^(?:cut|revised|lowered|amended|corrected|reduced)$/.test(word(tokens, from - 2)))
    return /^(?:was|were|been|later|then|and)$/.test(word(tokens, from - 3));
  const noun = word(tokens, from - 2);
  // "revised its count to 471"
  if (
    COUNT_NOUN.test(noun) &&
    [3, 4, 5].some((step) => /^(?:revised|lowered|cut|corrected|updated|amended)$/.test(word(tokens, from - step)))
  )
    return true;
  if (!COUNT_NOUN.test(noun) && !THE_DEAD.test(noun) && !/^(?:it|that|this|them)$/.test(noun)) return RAISES.test(noun);
  for (let at = from - 3; at >= 0 && at >= from - 8; at -= 1) if (RAISES.test(word(tokens, at))) return true;
  return false;
}

/** "for totals of 40,738 and 94,154". */
const isTotalOf = (tokens: Scan['tokens'], at: number): boolean =>
  /^totals?$/.test(word(tokens, at)) && /^(?:for|to|with|a|giving)$/.test(word(tokens, at - 1));

/** "began the day with a count of 44". */
const isCountOf = (tokens: Scan['tokens'], at: number): boolean =>
  /^(?:count|tally|figure)$/.test(word(tokens, at)) && /^(?:an?|earlier|first|initial|previous)$/.test(word(tokens, at - 1));

/** "put it at 27", "the rights office's stood at 1,857". */
function isPutAt(tokens: Scan['tokens'], last: number): boolean {
  let at = last;
  // "put the figure last week at 21"
  while (
    ADVERB.has(word(tokens, at)) ||
    /^(?:week|month|last|this|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|on)$/.test(word(tokens, at))
  )
    at -= 1;
  if (/^(?:stood|stands|standing)$/.test(word(tokens, at))) return true;
  if (!COUNT_NOUN.test(word(tokens, at)) && !/^(?:it|that|this|them)$/.test(word(tokens, at))) return false;
  return [1, 2, 3].some((step) => /^(?:put|puts|putting)$/.test(word(tokens, at - step)));
}

/** "put the total since the start of the war above 43,000", "takes the figure in a year past 500". */
function isPutBeyond({ tokens, quantityAt }: Scan, { from, number }: Quantity): boolean {
  if (from === number.from || !/^(?:above|over|past|beyond|below|near|close)$/.test(word(tokens, from))) return false;
  for (let at = from - 1; at > 1 && at >= from - 11; at -= 1) {
    if (/^[,;:]$/.test(word(tokens, at)) || quantityAt.has(at)) return false;
    if (COUNT_NOUN.test(word(tokens, at)))
      return [1, 2, 3].some((step) => RAISES.test(word(tokens, at - step)) || /^(?:puts?|putting)$/.test(word(tokens, at - step)));
  }
  return false;
}

/** "it gave 30,035 on Thursday", "the media office had given 210 and more than 400", "the ministry gives the dead as 41,467". */
function isGiven(scan: Scan, quantity: Quantity): boolean {
  const { tokens } = scan;
  const { from, to } = quantity;
  if (/^(?:gave|given|gives)$/.test(word(tokens, from - 1))) return isTime(scan, quantity) || /^(?:[.;]|and)?$/.test(word(tokens, to));
  if (word(tokens, from - 1) !== 'as' || !/^(?:[.;,]|and)?$/.test(word(tokens, to))) return false;
  for (let at = from - 2; at >= 0 && at >= from - 30; at -= 1)
    if (/^(?:gives|gave|given|lists|listed|reports|reported)$/.test(word(tokens, at)))
      return THE_DEAD.test(word(tokens, at + 2)) || COUNT_NOUN.test(word(tokens, at + 2));
  return false;
}

/** "… 200 by sunrise", "30,228 on Friday": the count of another hour. */
function isTime({ tokens }: Scan, { to }: Quantity): boolean {
  return /^(?:by|on|at|as|earlier|later|before|after|in|a|the|[.;,])?$/.test(word(tokens, to));
}

/** "up from 212", "up from an earlier one of 210", "up from an initial two". */
function isUpFrom(tokens: Scan['tokens'], from: number): boolean {
  let at = from - 1;
  if (word(tokens, at) === 'of' && /^(?:one|count|figure|toll|number)$/.test(word(tokens, at - 1))) at -= 2;
  while (/^(?:an?|the|earlier|previous|last|initial|its|their)$/.test(word(tokens, at))) at -= 1;
  return word(tokens, at) === 'from' && /^(?:up|down)$/.test(word(tokens, at - 1));
}

/** The count that a bare total gives anew: of killed and wounded told together the killed come first. */
export function countBefore(low: number, here: readonly Reading[], recent: readonly Reading[]): Reading | undefined {
  const last = here.at(-1) ?? recent.at(-1);
  // "… to free nine hostages for 300 prisoners. The number was seven to nine": the one of those told together that is like it
  if (last && last.kind !== 'casualty') {
    const apart = ({ quantity }: Reading): number => Math.abs(Math.log(quantity.number.low / low));
    const other = [...recent, ...here].findLast(({ scan, kind }) => scan === last.scan && kind !== 'casualty' && kind !== last.kind);
    return other && apart(other) < apart(last) ? other : last;
  }
  if (last?.measure !== 'wounded') return last;
  return (
    [...recent, ...here].findLast(({ measure, kind, scan }) => scan === last.scan && kind === 'casualty' && measure === 'killed') ?? last
  );
}

/** "… 105 and 356 of them in a day": the first of two shares, of the killed and of the wounded. */
export function firstOfPair(scan: Scan, quantity: Quantity, here: readonly Reading[]): Reading | undefined {
  const next = scan.quantityAt.get(quantity.to + 1);
  if (quantity.head !== null || quantity.partOf !== null || word(scan.tokens, quantity.to) !== 'and' || next?.partOf !== 'pronoun')
    return undefined;
  const last = here.at(-1);
  return last?.measure === 'wounded' && here.at(-2)?.measure === 'killed' ? here.at(-2) : undefined;
}

/** "its totals to 2,653 and 12,360": of the two the second counts the wounded told before beside the dead. */
export function secondOfPair(scan: Scan, quantity: Quantity, here: readonly Reading[], recent: readonly Reading[]): Reading | undefined {
  const first = here.at(-1);
  if (!first || first.quantity.to !== quantity.from - 1 || word(scan.tokens, quantity.from - 1) !== 'and' || quantity.head !== null)
    return undefined;
  if (first.measure !== 'killed' || !isBareFigure(scan, first.quantity)) return undefined;
  return [...recent, ...here].findLast(({ measure }) => measure === 'wounded');
}
