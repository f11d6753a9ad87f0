import type { EventType } from '../../model/vocabulary.ts';
import type { ActorKind } from './actor-kinds.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

/** The type of an event where its trigger's words allow for more than one. */
export function settleType(read: ReadSentence, trigger: Trigger, kindOf: (id: string) => ActorKind | undefined): EventType {
  const { type } = trigger.rule;
  const subject = subjectOf(read, trigger);
  const side = subject && kindOf(subject)?.side;
  const words = read.tokens.slice(Math.max(0, trigger.from - 8), trigger.to + 8).map(({ lower }) => lower);
  if (type === 'attack' && side === 'israel' && !words.includes('hamas')) return 'strike';
  if (type === 'strike' && (side === 'palestinian' || words.some((word) => /^(?:gunm[ae]n|attackers?|militants)$/.test(word)) && !words.some((word) => /^(?:israeli|airstrikes?|jets)$/.test(word)))) return 'attack';
  if (type === 'visit' && words.some((word) => /^(?:delegations?|teams?|negotiators?|mediators?)$/.test(word))) return 'talks';
  if (type === 'response' && side !== undefined && words.some((word) => /^(?:cabinet|council|parliament|knesset|voted)$/.test(word)) && words.some((word) => /^(?:vote|voted|votes)$/.test(word))) return 'vote';
  return type;
}

/** The actor named last before a verb, in its clause or the one around it. */
export function subjectOf(read: ReadSentence, trigger: Trigger): string | null {
  const before = read.actors.filter(({ mention, to }) => to <= trigger.head && mention.acts);
  return before.at(-1)?.mention.actor ?? null;
}
