import { EVENT_TYPES } from '../../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { pairsOf, type TypePair } from './type-rule.ts';

export const BREAKDOWN: TypePair = {
  name: 'breakdown',
  types: pairsOf('breakdown'),
  sameDay: (evidence) =>
    evidence.towns !== 'apart' && (evidence.parties.of === 0 || evidence.parties.matched >= 1 || evidence.likeness >= 0.3),
  roughly: (evidence) => evidence.towns !== 'apart' && (evidence.towns === 'same' || evidence.likeness >= 0.25),
};

export const PROTEST: TypePair = {
  name: 'protest',
  types: pairsOf('protest'),
  sameDay: (evidence) => evidence.towns !== 'apart' && (evidence.towns === 'same' || evidence.likeness >= 0.2),
  roughly: (evidence) => evidence.towns === 'same' && evidence.likeness >= 0.3,
};

export const AID: TypePair = {
  name: 'aid',
  types: pairsOf('aid'),
  sameDay: (evidence) => evidence.towns !== 'apart' && evidence.likeness >= 0.2 && evidence.shared >= 1,
  roughly: (evidence) => evidence.towns !== 'apart' && evidence.likeness >= 0.45,
};

/** What fits no type: somebody in common, in like words. "The minister left the cabinet" may be "other" here, "statement" there. */
export const OTHER: TypePair = {
  name: 'other',
  types: [...pairsOf('other'), ...EVENT_TYPES.filter((type) => type !== 'other').map((type) => ['other', type] as const)],
  sameDay: (evidence, a, b) =>
    evidence.towns !== 'apart' &&
    someone(evidence) &&
    (a.event.type === b.event.type
      ? evidence.likeness >= (evidence.speakers === 'same' ? 0.15 : 0.25) && evidence.shared >= 1
      : evidence.likeness >= 0.45 && evidence.shared >= 2),
  roughly: (evidence, a, b) =>
    a.event.type === b.event.type && someone(evidence) && evidence.towns !== 'apart' && evidence.likeness >= 0.45,
};

function someone({ parties }: Evidence): boolean {
  return !parties.rivals && (parties.of === 0 || parties.matched >= 1);
}
