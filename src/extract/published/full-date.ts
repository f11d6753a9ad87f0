import { dayFrom, type Day } from '../../model/day.ts';
import { MONTH, MONTH_SHORT, monthNumber, WEEKDAY, WEEKDAY_SHORT } from '../dates/words.ts';

/**
 * Dates with their year, as pages print them: "Nov. 10, 2024", "21 October 2023", "Mon 13 Jan 2025", "2024-07-04T10:15:00Z",
 * "04/07/2024", "22-01-2024 22:41 IST".
 */

const NAME = `(?:${MONTH}|${MONTH_SHORT})\\.?`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '20[2-3]\\d';
export const FULL_DATE = new RegExp(
  `(?<=^|[^\\p{L}\\d]|(?:ublish|pdat|ost|odifi|PUBLISH|UPDAT|POST)(?:ed|ED))(?:(?:${WEEKDAY}|${WEEKDAY_SHORT}),? ?(?:the )?)?(?:` +
    `(?<m1>${NAME}) ?(?<d1>${DAY})(?:st|nd|rd|th)?(?:,? ?| at [\\d:.]{1,8}(?: ?[ap]m)? )(?<y1>${YEAR})` +
    `|(?<d2>${DAY})(?:st|nd|rd|th)?[ /-](?:of )?(?<m2>${NAME}),?[ /-](?<y2>${YEAR})` +
    `|(?<y3>${YEAR})[-/.](?<m3>\\d\\d)[-/.](?<d3>\\d\\d)` +
    `|(?<n1>\\d{1,2})[/.-](?<n2>\\d{1,2})[/.-](?<y4>${YEAR})` +
    ')(?!\\d)',
  'iu',
);

/** The days that a match of FULL_DATE may name: one as a rule, two for "04/07/2024", none for what is no day. */
export function daysOfMatch(match: RegExpExecArray): Day[] {
  const { m1, d1, y1, m2, d2, y2, m3, d3, y3, n1, n2, y4 } = match.groups ?? {};
  const days = (...made: readonly (Day | null)[]): Day[] => [...new Set(made.filter((day) => day !== null))];
  if (m1 !== undefined) return days(dayFrom(Number(y1), monthNumber(m1), Number(d1)));
  if (m2 !== undefined) return days(dayFrom(Number(y2), monthNumber(m2), Number(d2)));
  if (y3 !== undefined) return days(dayFrom(Number(y3), Number(m3), Number(d3)));
  return days(dayFrom(Number(y4), Number(n1), Number(n2)), dayFrom(Number(y4), Number(n2), Number(n1)));
}
