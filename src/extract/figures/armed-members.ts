import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';

/** Those whom an armed group calls its own. */
export const MEMBERS = /^(?:members?|commanders?|officials?|leaders?|operatives?|policemen|officers?|men|fighters?)$/;

/** "five Hamas members", "five members of Hezbollah", "Hamas said five of its members"; not "three officials, according to Hamas". */
export function isOfArmedGroup(scan: Scan, quantity: Quantity): boolean {
  const { headWord, traits, from, to, number } = quantity;
  if (!MEMBERS.test(headWord) && ![...traits].some((trait) => MEMBERS.test(trait))) return false;
  // "11 members of the rebel government": ministers
  if (traits.has('government') || (word(scan.tokens, to) === 'of' && [2, 3].some((step) => word(scan.tokens, to + step) === 'government')))
    return false;
  // "15 other members of the group"
  if ([...traits].some((trait) => /^(?:group|movement|militia)$/.test(trait))) return true;
  const within = scan.marks.some(
    (mark) => mark.role === 'force' && mark.from >= from && mark.to <= to + 4 && !/^(?:to|by)$/.test(word(scan.tokens, mark.from - 1)),
  );
  if (within) return true;
  const its = [1, 2].some((step) => word(scan.tokens, number.to + step) === 'its') || word(scan.tokens, from - 1) === 'its';
  return its && scan.marks.some((mark) => mark.role === 'force' && mark.to <= from);
}
