import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { DETERMINER } from '../words/word-classes.ts';
import { objectHit } from './object-hit.ts';

const OPENS = /^(?:open(?:s|ed|ing)?|empt(?:y|ies|ied|ying)|unlock(?:s|ed|ing)?|clear(?:s|ed|ing)?)$/;
const DOORS = /^(?:gates?|doors?|cells?|jails?|prisons?)$/;

/** "opened its prison gates to 39 Palestinians", "emptied cells of 250 prisoners and of 1,700 others": they were let out. */
export function readPrisonDoors(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if (quantity.head === 'hostage' || quantity.bodies) return null;
  let end = quantity.whole ? quantity.from + 1 : quantity.from;
  while (DETERMINER.has(word(tokens, end - 1))) end -= 1;
  if (!/^(?:to|for|of)$/.test(word(tokens, end - 1))) return null;
  // "of 250 prisoners, most of them convicted, and of 1,700 others"
  const again = word(tokens, end - 1) === 'of' && word(tokens, end - 2) === 'and';
  let doors = false;
  for (let at = end - 2; at >= 0 && at >= end - (again ? 30 : 12); at -= 1) {
    if (/^[;:]$/.test(word(tokens, at)) || (scan.quantityAt.has(at) && !again)) return null;
    doors ||= DOORS.test(word(tokens, at));
    if (!OPENS.test(word(tokens, at))) continue;
    return doors ? { ...objectHit('free', at, quantity), subject: { head: 'prisoner', people: null } } : null;
  }
  return null;
}
