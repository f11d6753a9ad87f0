import { isPastForm } from './past-form.ts';
import { AUXILIARY_REACH, prospective } from './prospective.ts';
import type { Word } from './sentence-words.ts';
import type { Tense } from './time-mention.ts';
import { BE_PAST, BE_PRESENT, DETERMINERS, FAILED_PROSPECTIVE, INTENTION, PROSPECTIVE, PURPOSE, WISH_OF_ANOTHER } from './verb-forms.ts';

/** "previously agreed to release him in March" looks back. */
const BACK_THEN = new Set(['previously', 'earlier', 'already', 'had', 'once', 'initially', 'originally', 'first']);

const PAPER = new Set('plan plans proposal deal agreement bill motion resolution'.split(' '));
const TAKEN_UP = new Set(
  'adopted endorsed rejected presented unveiled discussed signed welcomed condemned passed vetoed published'.split(' '),
);
const PAPER_REACH = 6;

/** "the list of those to be released Saturday", "the hostages to be freed": not "the first to be freed". */
const CROWD = new Set(
  'those hostages captives prisoners detainees people ones women men soldiers bodies names list two three four five six others'.split(' '),
);

/** "to fly", with the place of "to": future behind a word of intention or a prospective "be"; null where the verb before it decides. */
export function infinitive(words: readonly Word[], to: number, isTitle: boolean): Tense | null {
  const verb = words[to + 1]?.lower ?? '';
  // "to have been killed" looks back; "hopes to have a truce by Monday" does not.
  if (verb === 'have' && isPastForm(words, to + 2)) return 'past';
  // "to Cairo", "to the region": no infinitive.
  if (verb === '' || DETERMINERS.has(verb) || /^[\p{Lu}\d]/u.test(words[to + 1]?.text ?? '')) return null;
  // "significant gaps remained, |to be taken up| this week"
  if (verb === 'be' && words[to]?.afterComma === true && isPastForm(words, to + 2)) return 'future';
  const at = governorOf(words, to);
  const governor = words[at];
  if (governor === undefined) return isTitle ? 'future' : null;
  if (BE_PRESENT.has(governor.lower) || BE_PAST.has(governor.lower)) return 'future';
  if (FAILED_PROSPECTIVE.has(governor.lower)) return prospective(words, at);
  if (PROSPECTIVE.has(governor.lower)) return prospective(words, at) ?? 'future';
  if (verb === 'be' && CROWD.has(governor.lower)) return 'future';
  // "Leaders adopted a plan to rebuild the city on Tuesday": the day is that of the verb.
  if (PAPER.has(governor.lower) && words.slice(Math.max(0, at - PAPER_REACH), at).some((word) => TAKEN_UP.has(word.lower))) return null;
  if (PURPOSE.has(governor.lower)) return null;
  if (INTENTION.has(governor.lower)) return BACK_THEN.has(words[at - 1]?.lower ?? '') ? 'past' : 'future';
  if (words.slice(Math.max(0, at - AUXILIARY_REACH), at).some((word) => WISH_OF_ANOTHER.has(word.lower))) return 'future';
  return isTitle && !governor.afterBreak ? 'future' : null;
}

/** A time may stand between: "voted on Thursday to send a team to Paris on Friday", "agreed late Sunday to meet". */
const OF_TIME = new RegExp(
  String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|early|late|earlier|later|on|this|last|week|month|morning|afternoon|evening|` +
    String.raw`night|today|yesterday|overnight|unanimously|again|formally)$`,
);
const TIME_REACH = 4;

function governorOf(words: readonly Word[], to: number): number {
  let at = to - 1;
  while (at > 0 && to - at <= TIME_REACH && OF_TIME.test(words[at]?.lower ?? '')) at -= 1;
  return at;
}
