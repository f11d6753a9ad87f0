import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { actorsNear, near } from './words-near.ts';

/** "saw the families", "received Blinken": behind these verbs stands whom they meet. */
export function seesSomebody(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return (
    read.actors.some(({ mention, from }) => from >= trigger.to && from - trigger.to <= 3 && kindOf(mention.actor)?.type === 'person') ||
    read.tokens
      .slice(trigger.to, trigger.to + 5)
      .some(({ lower }) =>
        /^(?:ministers?|leaders?|officials?|mediators?|negotiators?|families|counterparts?|president|premier|emir|king)$/.test(lower),
      )
  );
}

/** Somebody to meet or to speak with: an actor, or people named by their office. */
export function hasParty(read: ReadSentence, trigger: Trigger): boolean {
  const after = read.tokens[trigger.to]?.lower ?? '';
  if (/^(?:no|expectations|conditions|demands|resistance|criticism|fire|needs|requirements|deadline|goals|silence|skepticism)$/.test(after))
    return false;
  return (
    actorsNear(read, trigger, 16).length > 0 ||
    near(
      read,
      trigger,
      8,
      /^(?:leaders?|officials?|famil(?:y|ies)|council|nations|countries|states|relatives|ministers?|counterparts?|mediators?|negotiators?|delegations?|pair|two|both|cabinet|teams?|parents|advisers)$/,
    )
  );
}
