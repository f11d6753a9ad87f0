import { dayFrom, monthSpan, weekdayOf, yearOf, type Day } from '../../model/day.ts';
import { formatDay } from './format-day.ts';
import { monthPart, placed } from './placing.ts';
import type { CalendarValue, ResolvedTime, Tense, TimeValue } from './time-mention.ts';
import type { Placed, Resolving } from './time-rule.ts';
import { MONTH_NAMES } from './words.ts';

/** How many sentences a year that was said of the same month reaches on: "In November 2023 … on Nov. 24". */
const YEAR_REACH = 4;
/** The other direction is taken where it lies within a month and the tense's own more than nine months off. */
const NEAR = 31;
const FAR = 270;

/** Places a month or a day of a month: the year is the one said, or worked out from the tense. */
export function resolveCalendar(value: CalendarValue, at: Resolving): Placed | null {
  const reference = formatDay(at.window.best);
  const said = saidYear(value, at);
  const year = said ?? workedOutYear(value, at);
  const name = `${MONTH_NAMES[value.month - 1]} ${year}`;
  const how = said === null ? `${name}, seen from publication on ${reference}` : name;
  if (value.day !== null) {
    const day = dayFrom(year, value.month, value.day);
    return day === null ? null : placed(day, day, 'day', how);
  }
  const { earliest, latest, precision } = monthPart(year, value.month, value.part);
  return placed(earliest, latest, precision, how);
}

function saidYear(value: CalendarValue, at: Resolving): number | null {
  if (value.year !== null) return value.year;
  if (value.yearOffset !== null) return yearOf(at.window.best) + value.yearOffset;
  if (value.which === 'that') return yearJustTold(value, at);
  if (value.which !== 'bare') return null;
  return yearOfContext(value.month, at.before, at.mention.sentence);
}

/** "released in October 2023 … in the truce that November": the first such month from the time last spoken of, if it has come. */
function yearJustTold(value: CalendarValue, { before, mention, window }: Resolving): number | null {
  const last = before.findLast((time) => mention.sentence - time.mention.sentence <= YEAR_REACH && time.start <= window.best);
  if (last === undefined) return null;
  const year = [yearOf(last.start), yearOf(last.start) + 1].find((one) => firstAndLast(one, value).last >= last.start);
  return year !== undefined && firstAndLast(year, value).first <= window.latest ? year : null;
}

/** The year that an earlier mention gave to the same month, or to a month of the same sentence. */
function yearOfContext(month: number, before: readonly ResolvedTime[], sentence: number): number | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const time = before[index];
    if (time === undefined || sentence - time.mention.sentence > YEAR_REACH) return null;
    const last = statedMonth(time.mention.value);
    if (last !== null && last.month === month) return last.year;
    if (last !== null && time.mention.sentence === sentence && month > last.month && month - last.month <= 3) return last.year;
  }
  return null;
}

function statedMonth(value: TimeValue): { readonly month: number; readonly year: number } | null {
  if (value.kind === 'calendar') return value.year === null ? null : { month: value.month, year: value.year };
  if (value.kind === 'span') return statedMonth(value.to);
  return value.kind === 'since' ? statedMonth(value.of) : null;
}

function workedOutYear(value: CalendarValue, at: Resolving): number {
  const { earliest, latest, best } = at.window;
  const years = [-2, -1, 0, 1, 2].map((offset) => yearOf(best) + offset);
  const fitting = value.weekday === null ? years : years.filter((year) => fallsOn(year, value, value.weekday));
  const span = (year: number): { first: Day; last: Day } => firstAndLast(year, value);
  const past = fitting.findLast((year) => span(year).first <= latest) ?? yearOf(best);
  const future = fitting.find((year) => span(year).last >= earliest) ?? yearOf(best);
  if (value.which === 'last') return fitting.findLast((year) => span(year).last < earliest) ?? past;
  if (value.which === 'next') return fitting.find((year) => span(year).first > latest) ?? future;
  const back = best - span(past).last;
  const ahead = span(future).first - best;
  return isFuture(at.mention.tense, back, ahead) ? future : past;
}

function isFuture(tense: Tense, back: number, ahead: number): boolean {
  if (tense === 'future') return !(ahead > FAR && back < FAR);
  return ahead <= NEAR && back > FAR;
}

function firstAndLast(year: number, value: CalendarValue): { first: Day; last: Day } {
  if (value.day !== null) {
    const day = dayFrom(year, value.month, value.day) ?? monthSpan(year, value.month).latest;
    return { first: day, last: day };
  }
  const { earliest, latest } = monthPart(year, value.month, value.part);
  return { first: earliest, last: latest };
}

function fallsOn(year: number, value: CalendarValue, weekday: number | null): boolean {
  const day = value.day === null ? null : dayFrom(year, value.month, value.day);
  return day !== null && weekdayOf(day) === weekday;
}
