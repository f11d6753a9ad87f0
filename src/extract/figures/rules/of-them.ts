import type { Quantity } from '../counted.ts';
import { describedGroup } from '../hostage-groups.ts';
import type { Hit, Scan } from '../scan.ts';
import { HOSTAGE_WORD, PRISONER_WORD } from '../topics.ts';

/** "Most of the hostages are alive. More than 20 of them are minors": of captives whom the sentence before names and does not count. */
export function readOfThem(scan: Scan, quantity: Quantity, before: Scan | undefined): Hit | null {
  const { from, to, partOf, number } = quantity;
  if (partOf !== 'pronoun' || !before || scan.sentence.paragraph !== before.sentence.paragraph || number.low < 2) return null;
  if (before.quantities.length > 0 || scan.quantities.some((other) => other.number.from < number.from)) return null;
  const names = (pattern: RegExp): boolean => before.tokens.some(({ lower }) => pattern.test(lower));
  if (!names(HOSTAGE_WORD) || names(PRISONER_WORD) || describedGroup(scan, quantity) === null) return null;
  return { cls: 'hold', rule: 'of-them', from, to, at: from, form: 'state', subject: { head: 'hostage', people: null } };
}
