import { dayFrom, isoOf, weekdayOf, yearOf, type Day } from '../../model/day.ts';
import { MONTH, MONTH_NAMES, MONTH_SHORT, monthNumber, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from '../dates/words.ts';
import { rawLines } from './raw-lines.ts';
import type { ClueReader } from './vote.ts';

/**
 * The day of an agency's dateline: "JERUSALEM, Oct. 21 (Meridian Wire) — ", "DOHA, Jan 13 (Reuters) - ". It has no year: other clues
 * tell which.
 */
const PLACE = "(?:\\p{Lu}[\\p{Lu}.' -]{2,40}|\\p{Lu}[\\p{L}.']{2,20}(?: \\p{Lu}[\\p{L}.']{1,20}){0,2})(?:, ?\\p{Lu}[\\p{L}.' ]{2,24})?";
const DATELINE = new RegExp(
  `^[\\s"'(]{0,4}(?:${PLACE}(?:/${PLACE})?, ?)?(?:(?<month>(?:${MONTH}|${MONTH_SHORT})\\.?) (?<day>\\d{1,2})|` +
    `(?<day2>\\d{1,2}) (?<month2>(?:${MONTH}|${MONTH_SHORT})\\.?))(?:,? (?<year>20[2-3]\\d))? ?(?:\\([^)]{2,40}\\) ?)?(?:—|–|` +
    `--|-|:) ?(?=\\p{L}|["'“‘])`,
  'iu',
);
const WEIGHT = 9;

/** A line at the head of the page that is nothing but a weekday and a day: "Saturday, October 4". */
const DAY_LINE = new RegExp(
  `^\\s*(?:${WEEKDAY}|${WEEKDAY_SHORT}),? (?:(?<month>(?:${MONTH}|${MONTH_SHORT})\\.?) (?<day>\\d{1,2})|` +
    `(?<day2>\\d{1,2}) (?<month2>(?:${MONTH}|${MONTH_SHORT})\\.?))(?:st|nd|rd|th)?\\s*$`,
  'iu',
);
/** The stamp of a post: "Talks to go onpublished at 12:20 British Summer Time 7 May". */
const STAMPED = new RegExp(
  `(?:published|posted) at \\d{1,2}[:.]\\d\\d(?: [\\p{L} ]{2,30}?)? (?:(?<month>(?:${MONTH}|${MONTH_SHORT})\\.?) (?<day>\\d{1,2})|` +
    `(?<day2>\\d{1,2}) (?<month2>(?:${MONTH}|${MONTH_SHORT})\\.?))(?:,? (?<year>20[2-3]\\d))?\\s*$`,
  'iu',
);
/** Lines among which the head of a page lies. */
const HEAD = 12;

export const datelineDay: ClueReader = ({ article }) => {
  for (const [order, line] of rawLines(article.raw).entries()) {
    const match =
      (line.text.length <= 200 && /(?:published|posted) at \d/i.test(line.text) ? STAMPED.exec(line.text) : null) ??
      (line.text.length > 60 ? DATELINE.exec(line.text.slice(0, 160)) : order < HEAD ? DAY_LINE.exec(line.text.slice(0, 60)) : null);
    const { month, day, month2, day2, year } = match?.groups ?? {};
    const number = monthNumber(month ?? month2 ?? '');
    const date = Number(day ?? day2);
    if (match === null || number === 0 || date < 1 || date > 31) continue;
    const weekday = weekdayNumber(/^\s*(\p{L}+)/u.exec(match[0])?.[1] ?? '');
    const stated = year === undefined ? null : dayFrom(Number(year), number, date);
    const monthAndDay = `-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const fits = (each: Day): boolean =>
      stated !== null ? each === stated : isoOf(each).endsWith(monthAndDay) && (weekday === 0 || weekdayOf(each) === weekday);
    return [
      {
        // With its year it is a stated date like any other.
        rule: stated === null ? 'dateline' : 'stated-date',
        earliest: stated,
        latest: stated,
        weight: WEIGHT,
        says: `the dateline says ${date} ${MONTH_NAMES[number - 1]}${year === undefined ? '' : ` ${year}`}`,
        at: { start: line.start + match.index, end: line.start + match.index + match[0].trimEnd().length, in: 'raw' },
        score: (each) => (fits(each) ? 0 : fits(each - 1) && yearOf(each) >= 2023 ? -2.5 : -WEIGHT),
      },
    ];
  }
  return [];
};
