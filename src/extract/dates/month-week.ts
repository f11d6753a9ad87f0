import type { CalendarValue } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';
import { isCapitalised, MONTH, MONTH_HINT, monthNumber, YEAR } from './words.ts';

const FIRST_DAY: Readonly<Record<string, number>> = { first: 1, opening: 1, second: 8, third: 15, fourth: 22 };

/** "the first week of May", "the second week of January 2025": days 1 to 7, 8 to 14 and so on. */
export const monthWeek: TimeRule = {
  name: 'month-week',
  hint: MONTH_HINT,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:the )?(?<nth>first|opening|second|third|fourth) week (?:of|in) ` +
      `(?<month>${MONTH})(?!\\p{L})(?:,? (?:of )?(?<year>${YEAR})(?!\\d))?`,
    'giu',
  ),
  read(match) {
    const { nth = '', month = '', year } = match.groups ?? {};
    const first = FIRST_DAY[nth.toLowerCase()] ?? 1;
    const day = (date: number): CalendarValue => ({
      kind: 'calendar',
      year: year === undefined ? null : Number(year),
      yearOffset: null,
      month: monthNumber(month),
      day: date,
      weekday: null,
      part: 'whole',
      which: 'bare',
    });
    return isCapitalised(month) ? { kind: 'span', from: day(first), to: day(first + 6) } : null;
  },
};
