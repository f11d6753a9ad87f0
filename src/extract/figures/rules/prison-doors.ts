import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { DETERMINER } from '../words/word-classes.ts';
import { objectHit } from './object-hit.ts';

const OPENS = /^(?:open(?:s|ed|ing)?|empt(?:y|ies|ied|ying)|unlock(?:s|ed|ing)?|clear(?:s|ed|ing)?)$/;
const DOORS = /^(?:gates?|doors?|cells?|jails?|prisons?)$/;

/** "Buses took 1,968 Palestinians out of two prisons", "carried 90 from Ofer prison". */
function fromPrison({ tokens }: Scan, quantity: Quantity): Hit | null {
  const { from, to } = quantity;
  if (!/^(?:took|take|takes|taking|carried|carrying|brought|bringing|drove|driving|ferried|moved)$/.test(word(tokens, from - 1)))
    return null;
  const out = word(tokens, to) === 'out' && word(tokens, to + 1) === 'of' ? to + 2 : word(tokens, to) === 'from' ? to + 1 : -1;
  if (out < 0) return null;
  for (let at = out; at < out + 6 && tokens[at]?.kind !== 'mark'; at += 1)
    if (/^(?:jails?|prisons?|detention|custody)$/.test(word(tokens, at)))
      return { ...objectHit('free', from - 1, quantity), subject: { head: 'prisoner', people: null } };
  return null;
}

/** "opened its prison gates to 39 Palestinians", "emptied cells of 250 prisoners and of 1,700 others": they were let out. */
export function readPrisonDoors(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if (quantity.head === 'hostage' || quantity.bodies) return null;
  const driven = fromPrison(scan, quantity);
  if (driven) return driven;
  let end = quantity.whole ? quantity.from + 1 : quantity.from;
  while (DETERMINER.has(word(tokens, end - 1))) end -= 1;
  // "the deal took from Israel's prisons 250 men"
  if (DOORS.test(word(tokens, end - 1))) {
    const from = [2, 3, 4].find((back) => word(tokens, end - back) === 'from');
    const verb = from === undefined ? '' : word(tokens, end - from - 1);
    if (!/^(?:took|brought|freed|released|let)$/.test(verb)) return null;
    return { ...objectHit('free', end - (from ?? 0) - 1, quantity), subject: { head: 'prisoner', people: null } };
  }
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
