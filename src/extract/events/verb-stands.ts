import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

/** "has let go": the present perfect. */
export function isPerfect(read: ReadSentence, trigger: Trigger): boolean {
  return read.tokens.slice(Math.max(0, trigger.head - 2), trigger.head).some(({ lower }) => /^(?:has|have|'ve)$/.test(lower));
}

/** "with Burns attending", "killing three": a participle is dated by its main verb's time. */
export function isParticiple(read: ReadSentence, trigger: Trigger): boolean {
  return (
    trigger.verb !== null &&
    (read.tokens[trigger.head]?.lower ?? '').endsWith('ing') &&
    !/^(?:is|are|was|were|be|been|for|of|by|after|before|in|from)$/.test(read.tokens[trigger.head - 1]?.lower ?? '')
  );
}

/** "three reasons for agreeing", "accused of attacking": a deed that is spoken of. */
export function isGerund(read: ReadSentence, trigger: Trigger): boolean {
  return (
    trigger.verb !== null &&
    (read.tokens[trigger.head]?.lower ?? '').endsWith('ing') &&
    /^(?:for|of|about|against|without|from|despite|on)$/.test(read.tokens[trigger.head - 1]?.lower ?? '')
  );
}

/** "says". */
export function isPresent(read: ReadSentence, trigger: Trigger): boolean {
  const head = read.tokens[trigger.head]?.lower ?? '';
  return trigger.verb !== null && head !== trigger.verb && head.endsWith('s');
}

/** "asking both to close the deal", "to demand that he accept": a wish, unless something is planned ("is to leave", "due to meet"). */
export function isLooseInfinitive(read: ReadSentence, trigger: Trigger): boolean {
  const { tokens } = read;
  if (tokens[trigger.head - 1]?.lower !== 'to' || isFirstToDo(read, trigger)) return false;
  return !/^(?:is|are|was|were|be|due|expected|scheduled|set|plans?|planned|planning|slated|likely|meant|supposed|and|agreed|anticipated|poised|got|able|managed|began|begun|continued?|continues|hopes?|intends?|preparing)$/.test(
    tokens[trigger.head - 2]?.lower ?? '',
  );
}

/** "was the first leader |to confirm|": he did. */
function isFirstToDo({ tokens }: ReadSentence, { head }: Trigger): boolean {
  const before = tokens.slice(Math.max(0, head - 7), head - 1).map(({ lower }) => lower);
  const first = before.findLastIndex((word) => /^(?:first|last|latest|only)$/.test(word));
  return (
    first > 0 && before.slice(0, first).some((word) => /^(?:was|were|became|is|are)$/.test(word)) && !before.slice(first).includes(',')
  );
}
