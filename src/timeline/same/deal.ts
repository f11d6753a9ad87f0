import type { Telling } from '../tellings/telling.ts';
import type { Evidence } from './evidence.ts';
import { pairsOf, type TypePair } from './type-rule.ts';

/** The parties say yes to one thing a day. */
export const AGREEMENT: TypePair = {
  name: 'agreement',
  types: pairsOf('agreement'),
  sameDay: (evidence, a, b) => !apart(evidence) && longer(a) === longer(b) && (evidence.parties.of === 0 || evidence.parties.matched >= 1),
  roughly: (evidence, a, b) =>
    !apart(evidence) &&
    longer(a) === longer(b) &&
    (evidence.parties.of === 0 ? evidence.likeness >= 0.3 : evidence.parties.matched * 2 > evidence.parties.of),
};

/** One body votes once a day on a thing; "passed" and "vetoed" are two. */
export const VOTE: TypePair = {
  name: 'vote',
  types: pairsOf('vote'),
  sameDay: (evidence) => !evidence.contrary && (evidence.parties.matched >= 1 || (evidence.parties.of === 0 && evidence.likeness >= 0.3)),
  roughly: (evidence) => !evidence.contrary && evidence.parties.matched >= 1 && evidence.likeness >= 0.05,
};

/** "The cabinet approved the deal": a vote to one newsroom, an agreement to the other. */
export const VOTE_OR_AGREEMENT: TypePair = {
  name: 'vote-or-agreement',
  types: [
    ['vote', 'agreement'],
    ['vote', 'response'],
  ],
  sameDay: (evidence) => !evidence.contrary && evidence.speakers === 'same' && evidence.likeness >= 0.4,
  roughly: () => false,
};

/** A truce begins once on a day. Its length is told in many ways: from its first day on, till the day of writing, as a week. */
export const TRUCE: TypePair = {
  name: 'truce',
  types: pairsOf('truce'),
  sameDay: (_evidence, a, b) => a.aspect === b.aspect && !elsewhere(a, b),
  roughly: (_evidence, a, b) => a.aspect === b.aspect && !elsewhere(a, b),
};

/** "A truce was agreed on Wednesday" is the agreement; "took effect on Sunday" is not. */
export const TRUCE_AGREED: TypePair = {
  name: 'truce-agreed',
  types: [['truce', 'agreement']],
  sameDay: (evidence, a, b) =>
    (a.event.type === 'truce' ? a : b).aspect === 'agreed' && evidence.parties.matched === evidence.parties.of && evidence.likeness >= 0.3,
  roughly: () => false,
};

/** The agreement to make a truce longer is not the one that made it. */
function longer({ aspect }: Telling): boolean {
  return aspect === 'extended';
}

/** Other wars have truces too. */
function elsewhere(a: Telling, b: Telling): boolean {
  return a.theatres.length > 0 && b.theatres.length > 0 && !a.theatres.some((side) => b.theatres.includes(side));
}

function apart({ contrary, parties }: Evidence): boolean {
  return contrary || (parties.of > 0 && parties.matched === 0);
}
