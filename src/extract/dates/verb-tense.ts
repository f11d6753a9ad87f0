import { infinitive } from './infinitive.ts';
import { isPastForm } from './past-form.ts';
import { AUXILIARY_REACH, isProspective, prospective } from './prospective.ts';
import type { Word } from './sentence-words.ts';
import type { Tense } from './time-mention.ts';
import {
  ADVERBS,
  BE_PAST,
  BE_PRESENT,
  DETERMINERS,
  FAILED_PROSPECTIVE,
  FUTURE_MODALS,
  HAVE,
  OPEN_MODALS,
  SCHEDULED_PLURAL,
  SCHEDULED_PRESENT,
} from './verb-forms.ts';

/**
 * The tense of the verb that the word at `index` is, or belongs to; null where it is no verb, or an infinitive or -ing form that takes
 * its tense from another verb.
 */
export function tenseOfVerb(words: readonly Word[], index: number, isTitle: boolean): Tense | null {
  const word = words[index];
  if (word === undefined) return null;
  const { lower } = word;
  // "By Sunday evening they will have been handed over" looks ahead, "would have been" back.
  if (FUTURE_MODALS.has(lower)) return lower !== 'will' && followedByHave(words, index) ? 'past' : 'future';
  if (OPEN_MODALS.has(lower) && !(lower === 'may' && word.text === 'May' && index > 0))
    return followedByHave(words, index) ? 'past' : 'future';
  if (BE_PRESENT.has(lower)) return presentBe(words, index);
  if (BE_PAST.has(lower)) return pastBe(words, index);
  if (HAVE.has(lower) && words[index - 1]?.lower !== 'to') return words[index + 1]?.lower === 'to' ? 'future' : 'past';
  if (FAILED_PROSPECTIVE.has(lower) || isProspective(words, index)) return prospective(words, index);
  if (isPastForm(words, index)) return withAuxiliary(words, index);
  const before = words[index - 1]?.lower ?? '';
  if (before === 'to') return infinitive(words, index - 1, isTitle);
  if (FUTURE_MODALS.has(before) || (ADVERBS.has(before) && FUTURE_MODALS.has(words[index - 2]?.lower ?? ''))) return 'future';
  if (SCHEDULED_PRESENT.has(lower) && isPredicate(words, index)) return isTitle ? 'past' : 'future';
  if (SCHEDULED_PLURAL.has(lower) && (PLURAL_PRONOUNS.has(before) || (/[^']s$/.test(before) && !DETERMINERS.has(before))))
    return isTitle ? 'past' : 'future';
  return null;
}

const PLURAL_PRONOUNS = new Set(['they', 'we', 'i', 'you', 'both', 'people']);

function followedByHave(words: readonly Word[], index: number): boolean {
  return words.slice(index + 1, index + 4).some((word) => word.lower === 'have');
}

/** "is believed to have been killed on Friday": past, whatever "is" says. */
function pastParticipleOfHave(words: readonly Word[], index: number): boolean {
  const ahead = words.slice(index + 1, index + 5).map((word) => word.lower);
  return ahead.includes('have') && ahead.includes('to');
}

/** "is to meet" and "is sending" look ahead; "the plan of May 31 is dead" does not. */
function presentBe(words: readonly Word[], index: number): Tense {
  if (pastParticipleOfHave(words, index)) return 'past';
  const ahead = words.slice(index + 1, index + 4);
  const next = ahead.find((word) => !ADVERBS.has(word.lower) || word.lower === 'due');
  const looksAhead =
    next !== undefined && (next.lower === 'to' || /^\p{Ll}{2,}ing$/u.test(next.text) || isProspective(words, words.indexOf(next)));
  return looksAhead ? 'future' : 'present';
}

/** "was to leave later on Saturday" and "were due to resume" look ahead; "was supposed to" looks back on what failed. */
function pastBe(words: readonly Word[], index: number): Tense {
  const ahead = words.slice(index + 1, index + 1 + AUXILIARY_REACH);
  const next = ahead.find((word) => !ADVERBS.has(word.lower) || word.lower === 'due');
  if (next === undefined) return 'past';
  if (next.lower === 'to') return ahead.some((word) => word.lower === 'have') ? 'past' : 'future';
  if (isProspective(words, words.indexOf(next))) return 'future';
  return 'past';
}

/** A past form alone is past; behind "will be" or "to be" it takes the tense of those. */
function withAuxiliary(words: readonly Word[], index: number): Tense | null {
  for (let back = index - 1; back >= Math.max(0, index - AUXILIARY_REACH); back -= 1) {
    const word = words[back];
    if (word === undefined || words[back + 1]?.afterComma === true || words[back + 1]?.afterBreak === true) break;
    const { lower } = word;
    if (FUTURE_MODALS.has(lower) || OPEN_MODALS.has(lower))
      return words.slice(back, index).some((each) => each.lower === 'have') ? 'past' : 'future';
    if (HAVE.has(lower)) return 'past';
    if (BE_PAST.has(lower)) return 'past';
    if (BE_PRESENT.has(lower)) return 'future';
    if (lower === 'be' && words[back - 1]?.lower === 'to') return infinitive(words, back - 1, false);
    if (!ADVERBS.has(lower)) break;
  }
  return 'past';
}

/** "talks", "heads" and "returns" are nouns too: a verb stands behind a name or a plain noun and before its object, a place or a time. */
function isPredicate(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || DETERMINERS.has(before.lower) || /(?:'s|s')$/.test(before.lower)) return false;
  return before.lower !== 'and' || words[index - 2] !== undefined;
}
