import type { Telling } from '../tellings/telling.ts';
import type { Evidence } from './evidence.ts';
import { pairsOf, type TypePair } from './type-rule.ts';

/** What the same speaker said the same day, in like words. Two statements of one day with other contents are two. */
export const STATEMENT: TypePair = {
  name: 'statement',
  types: pairsOf('statement'),
  sameDay: (evidence) => !apart(evidence) && (alike(evidence, 0.17, 0.3, 0.45) || together(evidence)),
  roughly: (evidence) => !apart(evidence) && alike(evidence, 0.3, 0.4, 0.5),
};

/** One side puts forward one set of terms a day. */
export const PROPOSAL: TypePair = {
  name: 'proposal',
  types: pairsOf('proposal'),
  sameDay: (evidence) =>
    !apart(evidence) &&
    (evidence.speakers === 'same' || (evidence.speakers === 'kin' && evidence.likeness >= 0.1) || evidence.likeness >= 0.4),
  roughly: (evidence) => !apart(evidence) && (evidence.speakers === 'same' || (evidence.speakers === 'kin' && evidence.likeness >= 0.2)),
};

/** One side gives one answer a day: yes and no are two. */
export const RESPONSE: TypePair = {
  name: 'response',
  types: pairsOf('response'),
  sameDay: (evidence) =>
    !apart(evidence) &&
    (evidence.speakers === 'same' || (evidence.speakers === 'kin' && evidence.likeness >= 0.2) || evidence.likeness >= 0.5),
  roughly: (evidence, a, b) =>
    !apart(evidence) &&
    ((evidence.speakers === 'same' && (narrow(a, b) ? evidence.likeness >= 0.05 : evidence.likeness >= 0.2)) ||
      (evidence.speakers === 'kin' && evidence.likeness >= 0.3)),
};

/**
 * Words that one newsroom calls a statement, another a proposal, an answer or an agreement: "the group agreed on Monday to the
 * proposal".
 */
export const WORDS: TypePair = {
  name: 'words',
  types: [
    ['statement', 'proposal'],
    ['statement', 'response'],
    ['statement', 'agreement'],
    ['proposal', 'response'],
    ['proposal', 'agreement'],
    ['response', 'agreement'],
  ],
  sameDay: (evidence) => !apart(evidence) && alike(evidence, 0.3, 0.4, 0.5),
  roughly: (evidence) => !apart(evidence) && alike(evidence, 0.45, 0.5, 0.6),
};

/** Three who speak together do so once a day. */
function together({ speakers, parties, likeness }: Evidence): boolean {
  return speakers === 'same' && parties.matched >= 3 && likeness >= 0.15;
}

function alike({ speakers, likeness, shared, parties }: Evidence, same: number, kin: number, open: number): boolean {
  if (speakers === 'same') return likeness >= same && shared >= 0.7;
  if (speakers === 'kin') return likeness >= kin && shared >= 1.5;
  return speakers === 'open' && shared >= 1.5 && likeness >= (parties.matched >= 1 ? open - 0.1 : open);
}

function apart({ speakers, contrary, towns, likeness }: Evidence): boolean {
  return speakers === 'apart' || contrary || (towns === 'apart' && likeness < 0.6);
}

/** "Days ago", "this week": so near that few answers lie in it. */
function narrow(...tellings: readonly Telling[]): boolean {
  return tellings.every(({ event }) => event.end - event.start <= 10);
}
