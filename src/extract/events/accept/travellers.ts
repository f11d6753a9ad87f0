import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { near } from './words-near.ts';

/** Somebody by name, or a delegation, right before the verb. */
export function travellerBefore(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return read.actors.some(({ mention, to }) => to === trigger.from && kindOf(mention.actor)?.type === 'person') || /^(?:delegations?|teams?|negotiators?|mediators?|envoys?|he|she)$/.test(read.tokens[trigger.from - 1]?.lower ?? '');
}

/** Anybody before the words who might be on the way. */
export function hasTraveller(read: ReadSentence, trigger: Trigger): boolean {
  return read.actors.some(({ to }) => to <= trigger.from + 1) || near(read, trigger, 10, /^(?:he|she|they|officials?|envoys?|minister|director|president|secretary|chief|team|delegation)$/);
}
