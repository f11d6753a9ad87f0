import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { pastAside } from './asides.ts';
import { AUXILIARY } from '../words/word-classes.ts';
import { readAfter } from './after-number.ts';

/** "25 hostages and the remains of eight came home": the first of a row finds its verb behind the last. */
export function readSharedAhead(scan: Scan, quantity: Quantity): Hit | null {
  // "There are 50 hostages in Gaza, and 20 are thought to be alive": a clause with its own verb
  const there = /^(?:are|were|is|'s)$/.test(word(scan.tokens, quantity.from - 1)) && word(scan.tokens, quantity.from - 2) === 'there';
  if (!mayShare(quantity) || quantity.whole || there) return null;
  let from = quantity;
  for (let step = 0; step < 3; step += 1) {
    const end = pastDashes(scan, from.to);
    const next = scan.quantities.find((one) => one.from >= end && one !== from);
    if (!next || !mayShare(next) || !isJoined(scan, end, next)) return null;
    const { main, reduced, unknownVerb } = readAfter(scan, next);
    if (main && main.cls !== 'take' && !main.agent) return main;
    // "with eight bodies and 25 hostages returned"
    if (quantity.bodies && !main && reduced?.cls === 'free' && !reduced.agent) return reduced;
    // "two Thai and one Nepalese citizen held hostage"
    const abroad = quantity.head === 'nationality' && quantity.people === 'foreign' && next.people === 'foreign';
    if (abroad && !main && reduced && !reduced.agent && /^(?:hold|take|free)$/.test(reduced.cls)) return reduced;
    if (unknownVerb || reduced?.agent) return null;
    from = next;
  }
  return null;
}

/**
 * "Five of the living and nine of the dead would be handed over", "three of his sons and four of his grandchildren were killed": parts
 * of two wholes, and no part of one another.
 */
const mayShare = ({ partOf, head, headWord }: Quantity): boolean =>
  partOf === null || (partOf === 'pronoun' && /^(?:living|dead)$/.test(headWord)) || (partOf === 'noun' && head !== 'hostage');

/** "two women, three children and a man were freed". */
function goesOn({ tokens }: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 6; at += 1) if (/^(?:and|,)$/.test(word(tokens, at))) return true;
  return false;
}

/** "105 hostages - 81 Israelis, 23 Thais and a Filipino - and 240 prisoners", "77 Israelis, most of them women, and 24 foreigners": past who they are. */
function pastDashes(scan: Scan, at: number): number {
  const { tokens } = scan;
  const { text, glued } = tokens[at] ?? { text: '', glued: true };
  if (text === ',' && /^(?:most|mostly|many|mainly|largely|some|all|nearly|almost|both|half)$/.test(word(tokens, at + 1)))
    for (let to = at + 2; to < at + 14 && !scan.quantityAt.has(to) && !AUXILIARY.has(word(tokens, to)); to += 1)
      if (word(tokens, to) === ',') return to;
  return /^[(—–-]$/.test(text) && !glued ? (pastAside(scan, at) ?? at) : at;
}

const JOINTS = ['as well as', 'along with', 'together with', 'in addition to', 'and also'].map((phrase) => phrase.split(' '));

/** Nothing but "and", "or", a comma and some words of the first one's own between two quantities. */
function isJoined(scan: Scan, end: number, next: Quantity): boolean {
  let joint = false;
  for (let at = end; at < next.from; at += 1) {
    const lower = word(scan.tokens, at);
    const with_ = JOINTS.find((words) => words.every((one, step) => word(scan.tokens, at + step) === one));
    if (with_) {
      joint = true;
      at += with_.length - 1;
    } else if (/^(?:and|or|plus)$/.test(lower)) joint = true;
    else if (
      /^[;:.—(]$|^(?:was|were|is|are|has|have|had|will|would|who|that|which|but|while|when|after|as|said|says|killed|freed|for)$/.test(
        lower,
      )
    )
      return false;
    // "camps of 40,000 people, 61 Palestinians have been killed": a comma alone joins only where the row goes on
    else if (lower === ',') joint ||= at === next.from - 1 && goesOn(scan, next);
  }
  return joint && next.from - end <= 8;
}
