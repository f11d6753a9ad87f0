import { attackDayOr } from './attack-day.ts';
import type { CalendarValue, TimeValue } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';
import {
  isCapitalised,
  MONTH,
  MONTH_HINT,
  MONTH_SHORT,
  monthNumber,
  ordinalOf,
  WEEKDAY,
  WEEKDAY_SHORT,
  weekdayNumber,
  YEAR,
} from './words.ts';

/** "Oct. 27", "October 7, 2023", "27 October", "the 7th of October", "Saturday, Oct. 7", "May 27-31", "Oct. 7 this year". */

/** "Jan, 22" is a man and his age, so a short month takes a full stop or nothing before its day. */
const NAME = `(?:${MONTH}|${MONTH_SHORT}\\.?)`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const DAY_WORD =
  '(?:(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|' +
  'sixth|seventh|eighth|ninth|tenth)';
const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT})(?: (?:morning|afternoon|evening|night))?(?:,? the |, | ?\\(| ))?`;
const YEAR_AFTER = `(?:(?:,? ?|,? of |,? in )(?<year>${YEAR})(?![\\d,]\\d|\\d)|,? (?:of )?(?<said>this|last|next|the same|that) year\\b)?`;
/** Not the first digits of a larger number or a clock: "In May 1,200 people", "May 10:30". */
const DAY_END = '(?!\\d|:\\d|[,.]\\d|\\p{L}|%| ?(?:percent|million|a\\.m|p\\.m)\\b)';
const TO = ' ?(?:—|-|to|through|until|till|and) ?';

const monthFirst = new RegExp(
  `(?<![\\p{L}\\d])${WEEKDAY_BEFORE}(?<month>${NAME}) ?(?:the )?(?:(?<day>${DAY})(?:st|nd|rd|` +
    `th)?(?:${TO}(?<last>${DAY})(?:st|nd|rd|th)?(?! ?${NAME}))?${DAY_END}|(?<word>${DAY_WORD})\\b)${YEAR_AFTER}`,
  'giu',
);
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d.,:$£€])${WEEKDAY_BEFORE}(?:the )?(?:(?<first>${DAY})(?:st|nd|rd|th)?${TO}(?:the ` +
    `)?)?(?:(?<day>${DAY})(?:st|nd|rd|th)?|(?<word>${DAY_WORD}))[ -](?:of )?(?<month>${NAME})(?!\\p{L})(?! \\d{1,2}(?:st|nd|` +
    `rd|th)?\\b(?! people))${YEAR_AFTER}`,
  'giu',
);

/** "In March 31 people were killed": the number counts the people. */
const COUNTED = new RegExp(
  String.raw`^ (?:people|persons|civilians|palestinians|israelis|hostages|captives|prisoners|soldiers|troops|children|women|men|` +
    String.raw`trucks|bodies|others|fighters|militants)\b`,
  'i',
);
const IN = /\bin $/i;
/** "October 7-style attacks" names a kind of attack. */
const LIKE = /^-(?:style|like|type|esque)\b/i;

export const monthAndDay: TimeRule = { name: 'month-and-day', hint: MONTH_HINT, pattern: monthFirst, read: readDay };
export const dayAndMonth: TimeRule = { name: 'day-and-month', hint: MONTH_HINT, pattern: dayFirst, read: readDay };

function readDay(match: RegExpExecArray): TimeValue | null {
  const { weekday, month = '', day, first, last, word, year, said } = match.groups ?? {};
  if (!isCapitalised(month)) return null;
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 16);
  if (LIKE.test(after)) return null;
  if (
    year === undefined &&
    last === undefined &&
    COUNTED.test(after) &&
    IN.test(match.input.slice(Math.max(0, match.index - 4), match.index))
  )
    return null;
  const dayOfMonth = day === undefined ? ordinalOf(word ?? '') : Number(day);
  if (dayOfMonth === null) return null;
  const value = (date: number): CalendarValue => ({
    kind: 'calendar',
    year: year === undefined ? null : Number(year),
    yearOffset: said === undefined ? null : ({ this: 0, last: -1, next: 1 }[said.toLowerCase()] ?? null),
    month: monthNumber(month),
    day: date,
    weekday: weekday === undefined ? null : weekdayNumber(weekday),
    part: 'whole',
    which: 'bare',
  });
  const to = last === undefined ? null : Number(last);
  const from = first === undefined ? null : Number(first);
  if (from !== null && from < dayOfMonth) return { kind: 'span', from: { ...value(from), weekday: null }, to: value(dayOfMonth) };
  if (to !== null && to > dayOfMonth) return { kind: 'span', from: value(dayOfMonth), to: { ...value(to), weekday: null } };
  return attackDayOr(value(dayOfMonth));
}
