import type { Quantity } from '../counted.ts';
import { isIncluded } from '../part-words.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';

/** Tokens looked at in front of "including". */
const REACH = 24;

/** "Many were killed, including 12 children", "the dead, among them three nurses": said of those who were not counted themselves. */
export function readIncluded(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if ((quantity.head === null && quantity.people === null) || !isIncluded(scan, quantity)) return null;
  if (scan.quantities.some((other) => other.number.from < quantity.number.from)) return null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - REACH; at -= 1) {
    if (/^[;:—]$/.test(word(tokens, at))) return null;
    const said = predicatesAt(tokens, at).find(
      ({ cls, forms }) =>
        /^(?:kill|dead|wound|missing|take|hold|free|rescue)$/.test(cls) &&
        !forms.includes('predicative') &&
        !(cls === 'free' && forms.includes('state')),
    );
    if (said) {
      const form = said.forms.includes('state') ? 'state' : 'verb';
      return { cls: said.cls, rule: 'included', from: at, to: quantity.to, at, form };
    }
  }
  return null;
}
