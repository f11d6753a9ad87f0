import type { EventType } from '../../model/vocabulary.ts';
import type { ActorKind } from './actor-kinds.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import { subjectOf } from './subject.ts';
import type { Trigger } from './trigger-pattern.ts';

/** The type of an event where its trigger's words allow for more than one. */
export function settleType(read: ReadSentence, trigger: Trigger, time: PlacedTime | null, kindOf: (id: string) => ActorKind | undefined): EventType {
  const { type } = trigger.rule;
  const side = subjectOf(read, trigger.head).map(({ mention }) => kindOf(mention.actor)?.side).find((one) => one !== undefined);
  const words = read.tokens.slice(Math.max(0, trigger.from - 8), trigger.to + 8).map(({ lower }) => lower);
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (type === 'attack' && side === 'israel' && !words.includes('hamas')) return 'strike';
  if (type === 'strike' && (side === 'palestinian' || has(/^(?:gunm[ae]n|attackers?|militants)$/) && !has(/^(?:israeli|airstrikes?|jets)$/))) return 'attack';
  if (type === 'visit' && has(/^(?:delegations?|teams?|negotiators?|mediators?)$/)) return 'talks';
  // "105 captives came home in the only truce so far, last November": a month of releases under a truce is the truce.
  if (type === 'release' && time !== null && /^(?:month|season)$/.test(time.time.precision) && has(/^(?:truces?|cease-?fires?|pause)$/)) return 'truce';
  return type;
}
