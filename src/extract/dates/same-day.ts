import { anchorOf, dayGoneOnWith, sentenceAnchor, toldBeside, type Anchor } from './anchor.ts';
import { endsAdverb } from './ends-adverb.ts';
import { hourOfDay } from './hour-of-day.ts';
import { oneDay } from './placing.ts';
import type { SameValue, TimeValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';

/** "the same day", "that evening", "the next morning", "the day before", "hours later", "earlier in the day". */

const TIME = '(?:day|morning|afternoon|evening|night)';

export const sameDay: TimeRule = {
  name: 'same-day',
  hint: /day|morning|afternoon|evening|night|hour|minute|moment/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:(?:early|earlier|late|later) (?:on |in )?)?(?:(?<same>(?:the|that) (?:very )?same ${TIME}|` +
      `that (?:very )?${TIME}|(?:earlier|later|late|early) in the ${TIME}|by nightfall|(?:just )?(?:hours|minutes|moments) ` +
      `(?:later|earlier|afterwards?)|within (?:hours|minutes|the hour))|the (?<step>next|following|previous|` +
      `preceding) ${TIME}|(?:the ${TIME}|(?:a|one) night) (?<side>before|after)|(?:a|one) night (?<away>earlier|later)))(?:'s)?(?![\\p{L}\\d-])`,
    'giu',
  ),
  read(match): TimeValue | null {
    const { same, step, side, away } = match.groups ?? {};
    const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (same !== undefined)
      return /^that (?:very )?day$/i.test(same) && /^ (?:comes|will come|is (?:coming|near))/i.test(behind)
        ? null
        : { kind: 'same', offset: 0 };
    if (away !== undefined) return { kind: 'same', offset: /later/i.test(away) ? 1 : -1 };
    if (step !== undefined) return { kind: 'same', offset: /next|following/i.test(step) ? 1 : -1 };
    const offset = /after/i.test(side ?? '') ? 1 : -1;
    if (/^ (?:yesterday|tomorrow)/i.test(behind)) return null;
    // "seven weeks |to the day after| the attack": an age, told to the day.
    if (/(?:years?|months?|weeks?) to $/i.test(match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
    // "the day after the raid": what follows is the day before the one spoken of.
    if (!endsAdverb(behind)) return { kind: 'distance', unit: 'day', low: -offset, high: -offset, days: 0, from: 'sentence' };
    return { kind: 'same', offset };
  },
};

export function resolveSame(value: SameValue, at: Resolving): Placed | null {
  if (at.mention.rule === hourOfDay.name && !isJustTold(at)) return null;
  const anchor = sentenceAnchor(at) ?? attackJustNamed(at) ?? (value.offset === 0 ? dayGoneOnWith(at) : anchorOf(at));
  return oneDay(
    anchor.day + value.offset,
    value.offset === 0
      ? `the day of ${anchor.words}`
      : `${Math.abs(value.offset)} day ${value.offset < 0 ? 'before' : 'after'} ${anchor.words}`,
  );
}

/** How many sentences back the day of an hour may stand. */
const HOUR_REACH = 2;

/** "in the evening" is of a day named just before, and of no other. */
function isJustTold({ before, mention }: Resolving): boolean {
  const last = before.findLast(({ start, end }) => start === end);
  return last !== undefined && mention.sentence - last.mention.sentence <= HOUR_REACH;
}

/** "Militants stormed into Israel that day": the attack is no anchor as a rule, but where it was named last, just before. */
function attackJustNamed(at: Resolving): Anchor | null {
  const last = at.before.at(-1);
  if (last?.mention.value.kind !== 'attack-day' || at.mention.sentence - last.mention.sentence > 1) return null;
  if (!/^(?:that|the same|that same|that very) (?:day|morning)$/i.test(at.mention.text)) return null;
  // "At a service on Sunday for the dead of 7 October … said at another that day": the day of the telling goes on.
  if (toldBeside(at.before, last) !== undefined && at.mention.sentence > last.mention.sentence) return null;
  return { day: last.start, words: 'the attack, named just before' };
}
