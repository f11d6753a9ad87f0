import { dayOf } from '../../model/day.ts';
import { ATTACK_DAY } from './attack-day.ts';
import { oneDay } from './placing.ts';
import type { CountedDayValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './words.ts';

/** "the war's 100th day", "on day 471 of the war", "the 15th day of the truce", "the truce's fourth day". */

const WHAT = '(?<what>war|conflict|fighting|offensive|truce|cease-?fire|pause|lull|deal|agreement|first (?:phase|stage))';

export const countedDay: TimeRule = {
  name: 'counted-day',
  hint: /\b(?:day|days into|weeks? into)\b/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:the )?(?<one>${ORDINAL}) (?:full )?day (?:of|in|into) (?:the |a |this )?(?:[\\w-]+ ` +
      `)?${WHAT}|the (?:[\\w-]+ )?${WHAT.replace('what', 'whose')}'s (?<two>${ORDINAL}) day|day (?<three>${NUMBER}) (?:of|` +
      `in) the (?:[\\w-]+ )?${WHAT.replace('what', 'which')}|(?<four>${NUMBER}) (?<unit>day|week)s? into (?:the |a |this )?` +
      `(?:[\\w-]+ )?${WHAT.replace('what', 'into')}|(?<=\\b(?:on|from|by) )the (?<bare>${ORDINAL}) day(?= ?[.,;)]|$))(?![\\p{L}\\d-])`,
    'giu',
  ),
  read(match) {
    const { one, two, three, four, unit, what, whose, which, into, bare } = match.groups ?? {};
    const thing = (what ?? whose ?? which ?? into ?? '').toLowerCase();
    // "five days into the truce" is its sixth day.
    const ordinal =
      four !== undefined
        ? (numberOf(four) ?? 0) * (unit?.toLowerCase() === 'week' ? 7 : 1) + 1
        : three === undefined
          ? ordinalOf(one ?? two ?? bare ?? '')
          : numberOf(three);
    // "on the first day", of whatever: only a high number alone speaks of a truce.
    // "the third day of the ground offensive": not of the war
    if (/^offensive$/.test(thing) && /\b(?:ground|new|current|latest|renewed)\b/i.test(match[0])) return null;
    if (ordinal === null || ordinal === 0 || (bare !== undefined && ordinal < 10) || (four !== undefined && ordinal === 1)) return null;
    return { kind: 'counted-day', of: /war|conflict|fighting|offensive/.test(thing) ? 'war' : 'truce', ordinal };
  },
};

/** "will begin on the deal's 16th day", written in the days between the agreement and the truce. */
const ABOUT_TO_BEGIN = 5;

/** The first day is the 1st: 14 January 2024 is the war's 100th. Truces are those of the knowledge that have begun by publication. */
export function resolveCountedDay(value: CountedDayValue, at: Resolving): Placed | null {
  if (value.of === 'war') return oneDay(ATTACK_DAY + value.ordinal - 1, `day ${value.ordinal} of the war`);
  const begun = at.knowledge.moments
    .filter(
      (moment) =>
        moment.type === 'truce' &&
        moment.status === 'happened' &&
        dayOf(moment.from) <= at.window.latest + (at.mention.tense === 'past' ? 0 : ABOUT_TO_BEGIN),
    )
    .sort((one, two) => (one.from < two.from ? -1 : 1))
    .at(-1);
  if (begun === undefined) return null;
  const day = dayOf(begun.from) + value.ordinal - 1;
  // "would begin on the 16th day" of a plan, written months after the last truce: no day of the calendar.
  return at.mention.tense === 'past' || day >= at.window.earliest ? oneDay(day, `day ${value.ordinal} of ${begun.name}`) : null;
}
