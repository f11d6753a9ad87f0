import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';

/** The noun itself says what became of them: "67,869 Palestinian deaths", "43 lives". */
export function readOwnNoun(_scan: Scan, quantity: Quantity): Hit | null {
  const cls = quantity.head === 'death' || quantity.head === 'casualty' ? 'kill' : quantity.head === 'injury' ? 'wound' : null;
  return cls && { cls, rule: 'own-noun', from: quantity.from, to: quantity.to, at: quantity.to - 1, form: 'state' };
}

/** Hostages of whom nothing is said but where they are: "the 59 hostages in Gaza", "the remaining 59 hostages", "20 of the 50 captives". */
export function readWhereabouts(scan: Scan, quantity: Quantity, inner: boolean): Hit | null {
  if (quantity.head !== 'hostage' || quantity.bodies) return null;
  const { tokens } = scan;
  const { from, to } = quantity;
  const there = /^(?:in|inside)$/.test(word(tokens, to)) && /^(?:gaza|the|hamas|captivity)$/.test(word(tokens, to + 1));
  const remaining = quantity.traits.has('remaining') || word(tokens, from - 1) === 'remaining' || quantity.traits.has('last');
  if (!there && !remaining && !inner) return null;
  return { cls: 'hold', rule: 'whereabouts', from, to: there ? to + 2 : to, at: from, form: 'state' };
}
