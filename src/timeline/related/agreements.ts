import type { Bearing } from './bearing.ts';

/**
 * Whether a deal that was expected came about: as an agreement told of, as the vote by which one of the two sides took it, or as the truce
 * that began under it.
 */
export function agreementAnswers({ evidence: { parties, likeness }, a, b, cast }: Bearing): boolean {
  const named = parties.matched >= 1 && parties.matched === parties.of;
  if (b.event.type === 'agreement') return a.aspect === b.aspect && (named || (cast.a.namesNobody && cast.b.party && likeness >= 0.2));
  if (a.aspect !== 'agreed' || !(named || cast.a.namesNobody) || otherWar(a.theatres, b.theatres)) return false;
  return b.event.type === 'vote'
    ? b.answer !== 'no' && cast.b.party && (b.words.of.has('deal') || b.words.of.has('truce'))
    : b.aspect === 'holds' || b.aspect === 'agreed';
}

/** Where the expectation names no war it is the one that this timeline is about. */
function otherWar(expected: readonly string[], came: readonly string[]): boolean {
  return came.length > 0 && !came.some((side) => (expected.length === 0 ? side === 'palestinian' : expected.includes(side)));
}
