import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { subjectOf } from '../subject.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { nextWord } from './words-near.ts';

/** "Biden and the emir spoke on Sunday": two people who speak, and to nobody else, speak with each other. */
export function speaksTogether(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  const people = subjectOf(read, trigger.head).filter(({ mention }) => kindOf(mention.actor)?.type === 'person');
  return people.length >= 2 && /^(?:and|,|\.|in|late|earlier|again|about|after|before|)$/.test(nextWord(read, trigger.to));
}

/** "Biden spoke on Thursday and was cheered", "spoke at the rally"; not "spoke on condition of anonymity", "speaks Hebrew". */
export function speaksInPublic(read: ReadSentence, trigger: Trigger): boolean {
  const next = nextWord(read, trigger.to);
  return /^(?:spoke|speak)$/.test(read.tokens[trigger.head]?.lower ?? '') && /^(?:and|,|\.|in|at|before|from|)$/.test(next);
}
