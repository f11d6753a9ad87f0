import { dayFrom, type Day } from '../../model/day.ts';
import { MONTH, MONTH_SHORT, monthNumber, WEEKDAY, WEEKDAY_SHORT } from '../dates/words.ts';

/**
 * Dates with their year, as pages print them: "Nov. 10, 2024", "21 October 2023", "Mon 13 Jan 2025", "2024-07-04T10:15:00Z",
 * "04/07/2024".
 */

const NAME = `(?:${MONTH}|${MONTH_SHORT})\\.?`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '20[2-3]\\d';
export const FULL_DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WEEKDAY}|${WEEKDAY_SHORT}),? ?(?:the )?)?(?:` +
    `(?<m1>${NAME}) ?(?<d1>${DAY})(?:st|nd|rd|th)?(?:,? ?| at [\\d:.]{1,8}(?: ?[ap]m)? )(?<y1>${YEAR})` +
    `|(?<d2>${DAY})(?:st|nd|rd|th)?[ /-](?:of )?(?<m2>${NAME}),?[ /-](?<y2>${YEAR})` +
    `|(?<y3>${YEAR})[-/.](?<m3>\\d\\d)[-/.](?<d3>\\d\\d)` +
    `|(?<n1>\\d{1,2})[/.](?<n2>\\d{1,2})[/.](?<y4>${YEAR})` +
    ')(?!\\d)',
  'iu',
);

/** The day that a match of FULL_DATE names; null for what is no day, or reads two ways ("04/07/2024"). */
export function dayOfMatch(match: RegExpExecArray): Day | null {
  const { m1, d1, y1, m2, d2, y2, m3, d3, y3, n1, n2, y4 } = match.groups ?? {};
  if (m1 !== undefined) return dayFrom(Number(y1), monthNumber(m1), Number(d1));
  if (m2 !== undefined) return dayFrom(Number(y2), monthNumber(m2), Number(d2));
  if (y3 !== undefined) return dayFrom(Number(y3), Number(m3), Number(d3));
  const [one, two] = [Number(n1), Number(n2)];
  if (one > 12) return dayFrom(Number(y4), two, one);
  return two > 12 || one === two ? dayFrom(Number(y4), one, two) : null;
}
