import { plus } from '../../model/day.ts';
import { ATTACK_DAY } from './attack-day.ts';
import { oneDay } from './placing.ts';
import type { AnniversaryValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './words.ts';

/** "the first anniversary of the Oct. 7 attack", "the war's two-year anniversary", "the six-month anniversary of the attack". */
export const anniversary: TimeRule = {
  name: 'anniversary',
  hint: /anniversary/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:the )?(?:(?<nth>${ORDINAL}) |(?<count>${NUMBER})[- ](?<unit>year|month) )?anniversary of ` +
      `(?:the |Israel's |its )?(?:[\\w'-]+ ){0,4}(?:attacks?|assault|massacre|war|onslaught|raid|killings?|Oct(?:ober|\\.)? ` +
      `7(?:th)?|7(?:th)?(?: of)? Oct(?:ober)?\\b)(?:,? 2023)?(?![\\p{L}\\d])`,
    'giu',
  ),
  read(match) {
    const { nth, count, unit } = match.groups ?? {};
    const number = nth === undefined ? (count === undefined ? null : numberOf(count)) : ordinalOf(nth);
    if (/\b(?:19|200|201)\d/.test(match[0])) return null;
    return unit?.toLowerCase() === 'month'
      ? { kind: 'anniversary', years: null, months: number }
      : { kind: 'anniversary', years: number, months: null };
  },
};

export function resolveAnniversary(value: AnniversaryValue, at: Resolving): Placed {
  if (value.months !== null) return oneDay(plus(ATTACK_DAY, { months: value.months }), `${value.months} months after the attack`);
  if (value.years !== null) return oneDay(plus(ATTACK_DAY, { years: value.years }), `${value.years} years after the attack`);
  const days = [1, 2, 3, 4, 5].map((years) => plus(ATTACK_DAY, { years }));
  const past = days.findLast((day) => day <= at.window.latest);
  const future = days.find((day) => day >= at.window.earliest);
  const near =
    at.mention.tense === 'future' || past === undefined ? future : future !== undefined && future - at.window.best <= 14 ? future : past;
  return oneDay(near ?? ATTACK_DAY, 'the anniversary nearest to publication');
}
