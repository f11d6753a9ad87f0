import { dayFrom, monthSpan, yearOf, type Day } from '../../model/day.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CalendarValue, ResolvedTime, TimeMention, TimeValue } from './time-mention.ts';

/** What is told under a date is counted from it: below "2 December 2024" the words "later in the month" speak of that December. */
export function daysOf({ start, end }: ResolvedTime, window: PublishedWindow): PublishedWindow {
  return { ...window, earliest: start, latest: end, best: start };
}

/**
 * Chronicles are told in the present tense: "a day later, on Friday, Hamas hands over …". A weekday is the one that comes next after the
 * day just told, or the nearest where the tense is past; a day without a year is the next one.
 */
export function toldUnder(mention: TimeMention): TimeMention {
  return { ...mention, value: toldValue(mention.value, mention), tense: mention.tense === 'present' ? 'future' : mention.tense };
}

function toldValue(value: TimeValue, { tense }: TimeMention): TimeValue {
  if (value.kind !== 'weekday' || value.which !== 'bare' || value.week !== null) return value;
  return { ...value, which: tense === 'past' ? 'that' : 'ensuing' };
}

/** "7 October 2023", "20 October", "Nov. 24-30": a heading without a year goes on from the one above it, as far as the day of publication. */
export function afterHeading(value: TimeValue, above: ResolvedTime, window: PublishedWindow): TimeValue {
  if (value.kind === 'span') {
    const from = afterHeading(value.from, above, window);
    const year = from.kind === 'calendar' ? from.year : null;
    return { ...value, from, to: year === null ? value.to : inYear(value.to, year) };
  }
  if (value.kind !== 'calendar' || value.year !== null || value.yearOffset !== null) return value;
  const first = yearOf(above.start);
  for (const year of [first, first + 1]) {
    const day = lastDay(value, year);
    if (day !== null && day >= above.start && day <= window.latest) return { ...value, year };
  }
  return value;
}

/** "19 January … By 22 February 25 had come out": a date without a year told below another is the nearest to it that is not to come. */
export function nearHeading(value: TimeValue, above: ResolvedTime, published: PublishedWindow): TimeValue {
  if (value.kind === 'since') return { ...value, of: nearHeading(value.of, above, published) };
  if (value.kind !== 'calendar' || value.year !== null || value.yearOffset !== null || value.which !== 'bare') return value;
  const first = yearOf(above.start);
  const distance = (year: number): number => {
    const day = lastDay(value, year);
    return day === null || day > published.latest ? Infinity : Math.abs(day - above.start);
  };
  const year = [first, first - 1, first + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? first;
  return distance(year) <= NEAR ? { ...value, year } : value;
}

/** Days from a heading within which a date below it is told of, before or after. */
const NEAR = 100;

function inYear(value: TimeValue, year: number): TimeValue {
  return value.kind === 'calendar' && value.year === null ? { ...value, year } : value;
}

function lastDay({ day, month }: CalendarValue, year: number): Day | null {
  return day === null ? monthSpan(year, month).latest : dayFrom(year, month, day);
}
