import type { Word } from './sentence-words.ts';
import type { Tense } from './time-mention.ts';
import {
  ADVERBS, BE_PAST, BE_PRESENT, DETERMINERS, FAILED_PROSPECTIVE, FUTURE_MODALS, HAVE, INTENTION, IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NOT_PAST,
  OPEN_MODALS, PROSPECTIVE, PURPOSE, SCHEDULED_PLURAL, SCHEDULED_PRESENT, WISH_OF_ANOTHER,
} from './verb-forms.ts';

/** "previously agreed to release him in March" looks back. */
const BACK_THEN = new Set(['previously', 'earlier', 'already', 'had', 'once', 'initially', 'originally', 'first']);

/** How many words back an auxiliary may stand from its verb: "will not now be released". */
const AUXILIARY_REACH = 4;

/**
 * The tense of the verb that the word at `index` is, or belongs to; null where it is no verb, or an infinitive or -ing form that takes
 * its tense from another verb.
 */
export function tenseOfVerb(words: readonly Word[], index: number, isTitle: boolean): Tense | null {
  const word = words[index];
  if (word === undefined) return null;
  const { lower } = word;
  if (FUTURE_MODALS.has(lower)) return followedByHave(words, index) ? 'past' : 'future';
  if (OPEN_MODALS.has(lower) && !(lower === 'may' && word.text === 'May' && index > 0)) return followedByHave(words, index) ? 'past' : 'future';
  if (BE_PRESENT.has(lower)) return presentBe(words, index);
  if (BE_PAST.has(lower)) return pastBe(words, index);
  if (HAVE.has(lower) && words[index - 1]?.lower !== 'to') return words[index + 1]?.lower === 'to' ? 'future' : 'past';
  if (FAILED_PROSPECTIVE.has(lower) || isProspective(words, index)) return prospective(words, index);
  if (isPastForm(words, index)) return withAuxiliary(words, index);
  const before = words[index - 1]?.lower ?? '';
  if (before === 'to') return infinitive(words, index - 1, isTitle);
  if (FUTURE_MODALS.has(before) || (ADVERBS.has(before) && FUTURE_MODALS.has(words[index - 2]?.lower ?? ''))) return 'future';
  if (SCHEDULED_PRESENT.has(lower) && isPredicate(words, index)) return isTitle ? 'past' : 'future';
  if (SCHEDULED_PLURAL.has(lower) && /s$/.test(before) && !DETERMINERS.has(before)) return isTitle ? 'past' : 'future';
  return null;
}

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
  const looksAhead = next !== undefined && (next.lower === 'to' || /^\p{Ll}{2,}ing$/u.test(next.text) || isProspective(words, words.indexOf(next)));
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

/** "set to", "about to", "ready for"; but "were set free by Hamas on Monday". */
function isProspective(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (!PROSPECTIVE.has(lower)) return false;
  const next = words[index + 1]?.lower;
  return !NEEDS_TO.has(lower) || next === 'to' || next === 'for';
}

const NEEDS_TO = new Set(['set', 'about', 'going', 'ready', 'bound']);

/** "due", "expected", "scheduled" themselves: future, but for "had been due" and "was supposed". */
function prospective(words: readonly Word[], index: number): Tense | null {
  const { lower } = words[index] ?? { lower: '' };
  const back = words.slice(Math.max(0, index - AUXILIARY_REACH), index).map((word) => word.lower);
  if (FAILED_PROSPECTIVE.has(lower)) return back.some((word) => BE_PAST.has(word) || HAVE.has(word)) || lower === 'intended' ? 'past' : 'future';
  if (back.includes('been') && back.some((word) => HAVE.has(word))) return 'past';
  if (back.some((word) => BE_PAST.has(word) || BE_PRESENT.has(word))) return 'future';
  const next = words[index + 1]?.lower;
  if (next === 'to' || next === 'for' || next === undefined) return NEEDS_TO.has(lower) && next === undefined ? null : 'future';
  return lower === 'expected' || lower === 'planned' ? 'past' : null;
}

function isPastForm(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || NOT_PAST.has(word.lower)) return false;
  if (IRREGULAR_PAST.has(word.lower) || IRREGULAR_PARTICIPLE.has(word.lower)) {
    // "the left", "a cut", "the found": a determiner makes a noun of it.
    const before = words[index - 1]?.lower ?? '';
    return !(before === 'the' || before === 'a' || before === 'an' || before === 'to');
  }
  if (!/[a-z]{2}ed$/.test(word.text)) return false;
  // "the detained man", "of displaced people": before a noun it is an adjective.
  return !DETERMINERS.has(words[index - 1]?.lower ?? '') || word.lower === 'released';
}

/** A past form alone is past; behind "will be" or "to be" it takes the tense of those. */
function withAuxiliary(words: readonly Word[], index: number): Tense | null {
  for (let back = index - 1; back >= Math.max(0, index - AUXILIARY_REACH); back -= 1) {
    const word = words[back];
    if (word === undefined || words[back + 1]?.afterComma === true || words[back + 1]?.afterBreak === true) break;
    const { lower } = word;
    if (FUTURE_MODALS.has(lower) || OPEN_MODALS.has(lower)) return words.slice(back, index).some((each) => each.lower === 'have') ? 'past' : 'future';
    if (HAVE.has(lower)) return 'past';
    if (BE_PAST.has(lower)) return 'past';
    if (BE_PRESENT.has(lower)) return 'future';
    if (lower === 'be' && words[back - 1]?.lower === 'to') return infinitive(words, back - 1, false);
    if (!ADVERBS.has(lower)) break;
  }
  return 'past';
}

/** "to fly", with the place of "to": future behind a word of intention or a prospective "be"; null where the verb before it decides. */
function infinitive(words: readonly Word[], to: number, isTitle: boolean): Tense | null {
  const verb = words[to + 1]?.lower ?? '';
  // "to have been killed" looks back; "hopes to have a truce by Monday" does not.
  if (verb === 'have' && isPastForm(words, to + 2)) return 'past';
  // "to Cairo", "to the region": no infinitive.
  if (verb === '' || DETERMINERS.has(verb) || /^\p{Lu}/u.test(words[to + 1]?.text ?? '')) return null;
  const governor = words[to - 1];
  if (governor === undefined) return isTitle ? 'future' : null;
  if (BE_PRESENT.has(governor.lower) || BE_PAST.has(governor.lower)) return 'future';
  if (FAILED_PROSPECTIVE.has(governor.lower)) return prospective(words, to - 1);
  if (PROSPECTIVE.has(governor.lower)) return prospective(words, to - 1) ?? 'future';
  if (PURPOSE.has(governor.lower)) return null;
  if (INTENTION.has(governor.lower)) return BACK_THEN.has(words[to - 2]?.lower ?? '') ? 'past' : 'future';
  if (words.slice(Math.max(0, to - 1 - AUXILIARY_REACH), to - 1).some((word) => WISH_OF_ANOTHER.has(word.lower))) return 'future';
  return isTitle && !governor.afterBreak ? 'future' : null;
}

/** "talks", "heads" and "returns" are nouns too: a verb stands behind a name or a plain noun and before its object, a place or a time. */
function isPredicate(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || DETERMINERS.has(before.lower) || before.lower.endsWith("'s")) return false;
  return before.lower !== 'and' || words[index - 2] !== undefined;
}
