import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { objectHit, verbEnds } from './object-hit.ts';

const BROUGHT = /^(?:brought|yielded|produced|won)$/;
const TRUCE = /^(?:truces?|ceasefires?|cease-fires?|pauses?|deals?|agreements?|accords?|lulls?|exchanges?|swaps?)$/;
const FREED = /^(?:hostage|prisoner|detainee|woman|child|nationality|person)$/;

/** "The truce brought 105", "A one-week pause last November brought 105 hostages and 240 prisoners out": what came of it are people let go. */
export function readTruceBrought(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if (quantity.head !== null && !FREED.test(quantity.head)) return null;
  // "… and 240 prisoners out": beside those before
  const first = word(tokens, quantity.from - 1) === 'and' ? scan.quantities.find(({ to }) => to === quantity.from - 1) : undefined;
  for (const end of verbEnds(scan, (first ?? quantity).from)) {
    if (!BROUGHT.test(word(tokens, end - 1))) continue;
    for (let at = end - 2; at >= 0 && at >= end - 8; at -= 1) {
      if (/^[,;:]$|^(?:that|who|and|but)$/.test(word(tokens, at)) || scan.quantityAt.has(at)) break;
      if (!TRUCE.test(word(tokens, at))) continue;
      const hit = objectHit('free', end - 1, quantity);
      return quantity.head === null ? { ...hit, subject: { head: 'hostage', people: null } } : hit;
    }
  }
  return null;
}
