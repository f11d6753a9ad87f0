import type { Bearing } from './bearing.ts';
import { isRound } from './cast.ts';

/** Whether a gathering is the one that was expected, as far as people, sides and towns go. */
export function gatheringAnswers(bearing: Bearing): boolean {
  const {
    evidence: { parties, towns, likeness },
    a,
    b,
    cast,
  } = bearing;
  // "Spent Wednesday in Doha with the ministers, the first such round in weeks": a round by its words, of no type by its verb.
  if (b.event.type === 'other' && !b.words.of.has('talks')) return false;
  return (
    parties.people >= 2 ||
    (parties.people >= 1 && (towns === 'same' || (parties.of === 1 && likeness >= 0.15))) ||
    (covers(bearing) && (towns === 'same' || likeness >= 0.2)) ||
    (a.event.type === 'talks' && b.event.type === 'talks' && towns === 'same' && (parties.of === 0 || parties.matched >= 1)) ||
    // Of two go-betweens who were announced one alone is no such round.
    (a.event.type === 'talks' && towns === 'same' && parties.matched >= 1 && cast.a.goBetweens <= 1 && isRound(cast.b)) ||
    // "Talks are to go on next week" names nobody: any round of those days is meant.
    (a.event.type === 'talks' && cast.a.namesNobody && isRound(cast.b) && (b.event.type === 'talks' || b.words.of.has('talks')))
  );
}

/** Sides alone: two and half of those expected came, all of them where a round was expected and two people met. */
function covers({ evidence: { parties }, a, b }: Bearing): boolean {
  const expected = a.people.length + a.organisations.length;
  return parties.matched >= 2 && (a.event.type === b.event.type ? parties.matched * 2 >= expected : parties.matched === expected);
}
