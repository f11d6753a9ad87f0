import type { Telling } from '../tellings/telling.ts';
import type { Evidence } from './evidence.ts';
import { pairsOf, type TypePair } from './type-rule.ts';

/** There are many strikes on a day: the same town, the same dead or like words make it the same one. */
export const STRIKE: TypePair = {
  name: 'strike',
  types: pairsOf('attack', 'strike'),
  sameDay: (evidence, a, b) =>
    evidence.towns !== 'apart' &&
    !otherHands(evidence, a, b) &&
    ((evidence.towns === 'same' && evidence.likeness >= 0.15) || (evidence.likeness >= 0.35 && evidence.shared >= 1.5)),
  roughly: (evidence, a, b) => evidence.towns === 'same' && !otherHands(evidence, a, b) && evidence.likeness >= 0.3,
};

/** A death has a name. "Was killed", "died in a strike", "was assassinated": whoever is dead is the same. */
export const DEATH: TypePair = {
  name: 'death',
  types: [...pairsOf('death'), ['death', 'strike'], ['death', 'attack']],
  sameDay: (evidence, a, b) =>
    evidence.towns !== 'apart' && (sharesDead(a, b) || (a.event.type === b.event.type && evidence.likeness >= 0.4)),
  roughly: (evidence, a, b) => evidence.towns !== 'apart' && sharesDead(a, b),
};

/** The army frees captives seldom: one operation a day. */
export const RESCUE: TypePair = {
  name: 'rescue',
  types: [...pairsOf('rescue'), ['rescue', 'strike'], ['rescue', 'release']],
  sameDay: (evidence, a, b) =>
    evidence.towns !== 'apart' && (a.event.type === b.event.type || evidence.likeness >= (evidence.towns === 'same' ? 0.25 : 0.4)),
  roughly: (evidence, a, b) =>
    a.event.type === b.event.type &&
    evidence.towns !== 'apart' &&
    (evidence.towns === 'same' || evidence.parties.people >= 1 || evidence.likeness >= 0.3),
};

function sharesDead(a: Telling, b: Telling): boolean {
  return victims(a).some((id) => victims(b).includes(id));
}

function victims({ event, people }: Telling): readonly string[] {
  const named = event.actors.filter(({ id, role }) => role === 'subject' && people.includes(id)).map(({ id }) => id);
  return named.length > 0 ? named : people;
}

/** The army's strike and the gunmen's attack on one town are two. */
function otherHands({ speakers }: Evidence, a: Telling, b: Telling): boolean {
  return a.event.type !== b.event.type && speakers !== 'same' && speakers !== 'kin';
}
