import { dayFrom, isoOf, weekdayOf, yearOf, type Day } from '../../model/day.ts';
import { MONTH, MONTH_NAMES, MONTH_SHORT, monthNumber, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from '../dates/words.ts';
import { isDatelineAlone } from '../text/dateline.ts';
import { rawLines, type RawLine } from './raw-lines.ts';
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

const DAY_AND_MONTH = `(?:(?<month>(?:${MONTH}|${MONTH_SHORT})\\.?) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>(?:${MONTH}|${MONTH_SHORT})\\.?))(?:st|nd|rd|th)?`;
const LABEL = '(?<label>(?:first |last |and )?(?:published|posted|updated|filed)(?: (?:on|at))?:? )';
const CLOCK = '(?<clock>(?:,| at| -| \\||)? ?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)';
/** A line at the head of the page that is nothing but a day without its year: "Saturday, October 4", "October 24, 1:12 AM", "Published May 13". */
const DAY_LINE = new RegExp(
  `^\\s*${LABEL}?(?<weekday>(?:${WEEKDAY}|${WEEKDAY_SHORT}),? )?${DAY_AND_MONTH}${CLOCK}?(?<more>,? ?[|·•] ?(?:last )?(?:updated|published|\\d{1,2} min)\\b.{0,24})?\\s*$`,
  'iu',
);
/** What stands behind the place of a dateline on a line of its own: "JERUSALEM, Oct. 23 (Meridian Wire)". */
const BEHIND_PLACE = new RegExp(`(?<=[ ,])${DAY_AND_MONTH}(?:,? (?<year>20[2-3]\\d))?(?: ?\\([^()]{2,40}\\))?(?: ?[—–-])?\\s*$`, 'iu');
/** Where a chronicle might begin instead, a day alone is the page's only in its first lines. */
const FIRST = 6;
/** The stamp of a post: "Talks to go onpublished at 12:20 British Summer Time 7 May". */
const STAMPED = new RegExp(
  `(?:published|posted) at \\d{1,2}[:.]\\d\\d(?: [\\p{L} ]{2,30}?)? (?:(?<month>(?:${MONTH}|${MONTH_SHORT})\\.?) (?<day>\\d{1,2})|` +
    `(?<day2>\\d{1,2}) (?<month2>(?:${MONTH}|${MONTH_SHORT})\\.?))(?:,? (?<year>20[2-3]\\d))?\\s*$`,
  'iu',
);
/** Lines among which the head of a page lies. */
const HEAD = 12;

export const datelineDay: ClueReader = ({ article }) => {
  const lines = rawLines(article.raw);
  for (const [order, line] of lines.entries()) {
    const match =
      (line.text.length <= 200 && /(?:published|posted) at \d/i.test(line.text) ? STAMPED.exec(line.text) : null) ??
      (line.text.length > 70 ? DATELINE.exec(line.text.slice(0, 160)) : order < HEAD ? dayLine(line.text, order, lines) : null);
    const { month, day, month2, day2, year } = match?.groups ?? {};
    const number = monthNumber(month ?? month2 ?? '');
    const date = Number(day ?? day2);
    if (match === null || number === 0 || date < 1 || date > 31) continue;
    const weekday = weekdayNumber(/^\p{L}+/u.exec(match.groups?.weekday ?? '')?.[0] ?? '');
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

/** "28 October" alone is the page's day where no other line is such a day; a chronicle has several. */
function dayLine(text: string, order: number, lines: readonly RawLine[]): RegExpExecArray | null {
  if (isDatelineAlone(text.trim())) return BEHIND_PLACE.exec(text);
  const match = DAY_LINE.exec(text);
  const { label, weekday, clock, more } = match?.groups ?? {};
  if (match === null || label !== undefined || weekday !== undefined || clock !== undefined || more !== undefined) return match;
  return order < FIRST && lines.every((line) => line.text === text || !DAY_LINE.test(line.text.slice(0, 70))) ? match : null;
}
