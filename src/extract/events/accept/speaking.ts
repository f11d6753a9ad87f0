import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { nextWord } from './words-near.ts';

/** "Biden and the emir spoke on Sunday": two people who speak, and to nobody else, speak with each other. */
export function speaksTogether(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  let end = trigger.head;
  while (end > 0 && (read.timeTokens.has(end - 1) || /^(?:also|then|later|both|had|have)$/.test(read.tokens[end - 1]?.lower ?? '')))
    end -= 1;
  const [one, other] = read.actors.filter(({ mention, to }) => to <= end && kindOf(mention.actor)?.type === 'person').slice(-2);
  if (!one || !other || other.to !== end || other.from - one.to > 8) return false;
  const between = read.tokens.slice(one.to, other.from).map(({ lower }) => lower);
  return between[0] === 'and' && /^(?:and|,|\.|in|late|earlier|again|about|after|before|)$/.test(nextWord(read, trigger.to));
}

/** "Biden spoke on Thursday and was cheered", "spoke at the rally"; not "spoke on condition of anonymity", "speaks Hebrew". */
export function speaksInPublic(read: ReadSentence, trigger: Trigger): boolean {
  const next = nextWord(read, trigger.to);
  return /^(?:spoke|speak)$/.test(read.tokens[trigger.head]?.lower ?? '') && /^(?:and|,|\.|in|at|before|from|)$/.test(next);
}
