import type { PlacedActor, ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

/** Whether a word stands within so many tokens of a trigger, on either side. */
export function near(read: ReadSentence, trigger: Trigger, reach: number, words: RegExp): boolean {
  return read.tokens.slice(Math.max(0, trigger.from - reach), trigger.to + reach).some(({ lower }) => words.test(lower));
}

/** Actors that stand within so many tokens of a trigger. */
export function actorsNear(read: ReadSentence, trigger: Trigger, reach: number): readonly PlacedActor[] {
  return read.actors.filter(({ from, to }) => to > trigger.from - reach && from < trigger.to + reach);
}

/** The next word that belongs to no time. */
export function nextWord(read: ReadSentence, from: number): string {
  let index = from;
  while (read.timeTokens.has(index)) index += 1;
  return read.tokens[index]?.lower ?? '';
}

/** "was killed", "been freed". */
export function isPassive(read: ReadSentence, trigger: Trigger): boolean {
  return /^(?:was|were|been|being|is|be|reportedly|also)$/.test(read.tokens[trigger.head - 1]?.lower ?? '');
}
