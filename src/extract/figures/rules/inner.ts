import { oneOf } from '../../text/word-lists.ts';
import type { Quantity } from '../counted.ts';
import { word, type Scan } from '../scan.ts';

/** What "of" stands behind where a part is taken. */
const SHARES = oneOf(`
  one half third quarter most many some few several two-thirds more none any majority all number dozens hundreds families
  relatives names fate first last latest second final rest
`);

/** "50 of the roughly 240 hostages", "one of 33 hostages": the clause's verb belongs to the part. */
export function isInner(scan: Scan, quantity: Quantity): boolean {
  const { tokens } = scan;
  let at = quantity.from - 1;
  while (/^(?:the|its|all|those|these)$/.test(word(tokens, at))) at -= 1;
  // "a quarter of the kibbutz's 400 people"
  if (word(tokens, at) === "'s") at -= /^(?:the|its)$/.test(word(tokens, at - 2)) ? 3 : 2;
  if (word(tokens, at) !== 'of') return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'number' || scan.quantities.some((other) => other !== quantity && other.number.to === at)) return true;
  return SHARES.test(before.lower);
}
