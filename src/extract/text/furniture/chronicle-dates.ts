import { isProse, type Line } from '../line.ts';

/** So many dates above paragraphs make a chronicle; one or two are the page's own. */
const FEWEST = 3;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAYS = '\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|—|to|and) ?\\d{1,2}(?:st|nd|rd|th)?)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const PART = '(?:(?:early|mid|late|end of)[ -])?';
/** "7 October 2023", "Nov. 24-30", "Early July 2024", "May 2024", "Thursday, Jan. 16": a calendar's words and nothing else, no clock. */
const CALENDAR = new RegExp(`^${WEEKDAY}(?:${DAYS} ${MONTH}|${PART}${MONTH}(?: ${DAYS})?)(?:,? 20\\d\\d)?$`);

/** A line that holds a day, some days or a month, and nothing else. */
export function isCalendarDate({ label }: Line): boolean {
  return label.length <= 40 && /\d/.test(label) && CALENDAR.test(label);
}

/** "7 October 2023" above a paragraph of a chronicle is no date line of the page: it dates what stands below it. */
export function keepChronicleDates(lines: readonly Line[], found: Map<number, string>, lead: number): void {
  const dates = lines
    .slice(lead + 1)
    .filter((line) => (found.get(line.index) ?? 'date-line') === 'date-line' && isCalendarDate(line) && isAboveProse(lines, found, line));
  if (new Set(dates.map(({ label }) => label)).size >= FEWEST) for (const line of dates) found.delete(line.index);
}

function isAboveProse(lines: readonly Line[], found: ReadonlyMap<number, string>, date: Line): boolean {
  const next = lines.slice(lines.indexOf(date) + 1).find((line) => !found.has(line.index));
  return next !== undefined && isProse(next);
}
