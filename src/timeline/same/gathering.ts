import type { Evidence } from './evidence.ts';
import { pairsOf, type TypePair } from './type-rule.ts';

/**
 * Talks and meetings: the same people, or the same sides in the same town. "The two spy chiefs met" and "talks in the French
 * capital" may be one.
 */
export const GATHERING: TypePair = {
  name: 'gathering',
  types: pairsOf('talks', 'meeting'),
  sameDay: (evidence) =>
    !apart(evidence) &&
    (evidence.parties.people >= 2 ||
      (evidence.parties.matched >= 1 &&
        evidence.parties.matched * 2 >= evidence.parties.of &&
        (evidence.towns === 'same' || evidence.likeness >= 0.3)) ||
      (evidence.parties.matched === evidence.parties.of &&
        (evidence.parties.matched >= 2 || (evidence.parties.people === 1 && evidence.likeness >= 0.25))) ||
      (evidence.parties.of === 0 && (evidence.towns === 'same' || evidence.likeness >= 0.25))),
  roughly: (evidence) =>
    !apart(evidence) &&
    (evidence.parties.people >= 2 ||
      (evidence.towns === 'same' && (evidence.parties.matched >= 1 || evidence.parties.of === 0)) ||
      (evidence.parties.matched >= 1 && evidence.likeness >= 0.4)),
};

/** A visitor received: "flew to the capital" and "was received there by the president". */
export const VISIT_AND_MEETING: TypePair = {
  name: 'visit-and-meeting',
  types: [
    ['visit', 'meeting'],
    ['visit', 'talks'],
  ],
  sameDay: (evidence) =>
    !apart(evidence) &&
    (evidence.parties.people >= 2 || (evidence.parties.people >= 1 && evidence.towns === 'same' && evidence.likeness >= 0.25)),
  roughly: (evidence) => !apart(evidence) && evidence.parties.people >= 2 && evidence.towns === 'same',
};

/** The visitor is the same, and no other town is named. */
export const VISIT: TypePair = {
  name: 'visit',
  types: pairsOf('visit'),
  sameDay: (evidence) =>
    !apart(evidence) && (evidence.speakers === 'same' || evidence.parties.people >= 1 || evidence.parties.matched >= 2),
  roughly: (evidence) =>
    !apart(evidence) &&
    (evidence.speakers === 'same' || evidence.parties.people >= 1) &&
    (evidence.towns === 'same' || evidence.likeness >= 0.4),
};

/** Two on the line: all whom the shorter telling names. Two calls of one man on one day are told apart by whom he called. */
export const CALL: TypePair = {
  name: 'call',
  types: [...pairsOf('call'), ['call', 'talks'], ['call', 'meeting']],
  sameDay: ({ parties, likeness }, a, b) =>
    !parties.rivals &&
    parties.of > 0 &&
    parties.matched === parties.of &&
    (a.event.type === b.event.type ? parties.of >= 2 || likeness >= 0.25 : parties.people >= 2 && likeness >= 0.3),
  roughly: ({ parties, likeness, shared }, a, b) =>
    a.event.type === b.event.type &&
    !parties.rivals &&
    parties.matched === parties.of &&
    ((parties.of >= 2 && likeness >= 0.15) || (parties.people === 1 && likeness >= 0.3 && shared >= 1.5)),
};

/** A round that ended with nothing is told as talks here, as a breakdown there. */
export const ROUND_END: TypePair = {
  name: 'round-end',
  types: [
    ['talks', 'breakdown'],
    ['meeting', 'breakdown'],
  ],
  sameDay: (evidence) => !apart(evidence) && evidence.towns === 'same' && evidence.likeness >= 0.3,
  roughly: (evidence) => !apart(evidence) && evidence.towns === 'same' && evidence.likeness >= 0.2,
};

function apart({ towns, parties }: Evidence): boolean {
  return towns === 'apart' || parties.rivals;
}
