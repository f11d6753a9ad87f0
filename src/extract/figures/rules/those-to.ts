import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { RAISES } from '../words/count-words.ts';

/** "bringing those released in the first phase to 33": what is said of "those" is what is counted. */
export function readThoseTo(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if (word(tokens, quantity.from - 1) !== 'to' || quantity.head !== null) return null;
  for (let at = quantity.from - 3; at > 0 && at >= quantity.from - 12; at -= 1) {
    if (/^[,;:]$/.test(word(tokens, at)) || scan.quantityAt.has(at)) return null;
    if (word(tokens, at) !== 'those' || !RAISES.test(word(tokens, at - 1))) continue;
    const said = predicatesAt(tokens, at + 1).find(({ cls, forms }) => cls !== 'belief' && forms.includes('passive'));
    if (!said) return null;
    return {
      cls: said.cls,
      rule: 'running-count',
      from: at - 1,
      to: quantity.to,
      at: at + 1,
      form: 'state',
      subject: { head: null, people: null },
    };
  }
  return null;
}
