import type { Word } from './sentence-words.ts';
import { DETERMINERS, IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NOT_PAST } from './verb-forms.ts';

/** True for "said", "freed", "taken" where they are verbs: "the detained man" and "the left" are none. */
export function isPastForm(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || NOT_PAST.has(word.lower)) return false;
  if (IRREGULAR_PAST.has(word.lower) || IRREGULAR_PARTICIPLE.has(word.lower)) {
    // "the left", "a cut", "the found": a determiner makes a noun of it.
    const before = words[index - 1]?.lower ?? '';
    return !(before === 'the' || before === 'a' || before === 'an' || before === 'to');
  }
  // A capital makes a name of it: "Ahmed".
  if (!/^[a-z-]*[a-z]{2}ed$/.test(word.text)) return false;
  // "the detained man", "of displaced people": before a noun it is an adjective.
  return !DETERMINERS.has(words[index - 1]?.lower ?? '') || word.lower === 'released';
}
