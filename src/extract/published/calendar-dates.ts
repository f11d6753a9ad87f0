import { dayFrom, monthSpan, type Day } from '../../model/day.ts';
import type { CalendarValue, TimeMention } from '../dates/time-mention.ts';
import { MONTH_NAMES } from '../dates/words.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/**
 * Days, months and years named in the story. With its year a past one is not after publication; without it is of the twelve months
 * before, and as a rule of the last few; a year is only said where it is not the current one.
 */
export const calendarDates: ClueReader = ({ article, read }) =>
  read.times.flatMap((time) => {
    const isSaid = SAID_ON.test(article.text.slice(Math.max(0, time.start - 24), time.start));
    return votesOf(isSaid ? { ...time, tense: 'past', said: true } : time);
  });

/** "the army said on July 25": whatever the rest of the sentence tells, that day has come. */
const SAID_ON = /\b(?:said|announced|confirmed|told reporters|declared|reported)(?: (?:late|early))? (?:on )?$/i;

/** A time, and whether it is the day on which somebody spoke. */
type ToldTime = TimeMention & { readonly said?: boolean };

function votesOf(time: ToldTime): Vote[] {
  const { value } = time;
  if (value.kind === 'span') return [...votesOf({ ...time, value: value.from }), ...votesOf({ ...time, value: value.to })];
  if (value.kind === 'since') return votesOf({ ...time, value: value.of, tense: 'past' });
  if (value.kind === 'calendar')
    return value.year !== null
      ? withYear(time, value, value.year)
      : value.yearOffset === null && value.which === 'bare'
        ? withoutYear(time, value)
        : [];
  if (value.kind === 'year' && value.year >= 2023) return yearAlone(time, value.year);
  if (value.kind === 'attack-day' && /2023/.test(time.text)) return [yearSaid(time, 2023)];
  return [];
}

function at(time: TimeMention): Vote['at'] {
  return { start: time.start, end: time.end, in: 'text' };
}

function withYear(time: TimeMention, value: CalendarValue, year: number): Vote[] {
  const span =
    value.day === null
      ? monthSpan(year, value.month)
      : { earliest: dayFrom(year, value.month, value.day), latest: dayFrom(year, value.month, value.day) };
  if (span.earliest === null || span.latest === null || year < 2023) return [];
  if (time.tense === 'future') {
    return [
      band({
        rule: 'date-ahead',
        earliest: null,
        latest: span.latest,
        weight: 1.5,
        soft: 2,
        says: `"${time.text}" is still to come`,
        at: at(time),
      }),
    ];
  }
  const past = band({
    rule: 'date-past',
    earliest: span.earliest,
    latest: null,
    weight: 2.5,
    soft: 1,
    says: `"${time.text}" is told as past`,
    at: at(time),
  });
  return [past, yearSaid(time, year)];
}

/** "Oct. 7, 2023": papers leave the year out while it runs. */
function yearSaid(time: TimeMention, year: number): Vote {
  const next = monthSpan(year + 1, 1).earliest;
  return band({
    rule: 'year-said',
    earliest: next,
    latest: null,
    weight: 1,
    soft: 0,
    says: `"${time.text}" names its year, as articles of later years do`,
    at: at(time),
  });
}

function yearAlone(time: TimeMention, year: number): Vote[] {
  if (time.tense === 'future') return [];
  return [
    band({
      rule: 'date-past',
      earliest: monthSpan(year, 1).earliest,
      latest: null,
      weight: 2,
      soft: 5,
      says: `"${time.text}" is told as past`,
      at: at(time),
    }),
  ];
}

function withoutYear(time: ToldTime, value: CalendarValue): Vote[] {
  const name = value.day === null ? MONTH_NAMES[value.month - 1] : `${value.day} ${MONTH_NAMES[value.month - 1]}`;
  const ahead = time.tense === 'future';
  const [firsts, lasts] = [inEachYear(value, 'first'), inEachYear(value, 'last')];
  const since = (day: Day): number => day - lastBefore(firsts, day);
  const past = (day: Day): number => (value.day === null ? scoreMonths(since(day), value.part === 'whole') : scorePast(since(day)));
  const future = (day: Day): number => scoreAhead((lasts.find((last) => last >= day) ?? day) - day);
  // The tense may be misread, so the other direction costs something and rules nothing out.
  const misread = time.said === true ? 4 : 1.5;
  const score = (day: Day): number => Math.max((ahead ? future : past)(day), (ahead ? past : future)(day) - misread);
  return [
    {
      rule: ahead ? 'day-ahead' : 'day-past',
      earliest: null,
      latest: null,
      weight: 2.5,
      says: `${name ?? ''} is ${ahead ? 'near ahead' : 'not long past'}`,
      at: at(time),
      score,
    },
  ];
}

function scorePast(days: number): number {
  // "On July 25 the army said": days are named by the date in the first days after them more than later.
  const first = 0.25 * Math.log1p(Math.max(0, days - 2) / 3);
  if (days <= 45) return -first;
  return days <= 300 ? -first - (days - 45) / 255 : -2.5;
}

/** On the day itself papers say its weekday. */
const SAME_DAY = -1.2;

function scoreAhead(days: number): number {
  if (days === 0) return SAME_DAY;
  return days <= 45 ? 0 : Math.max(-2.5, -(days - 45) / 100);
}

/** What each month that has gone by costs: a whole month is spoken of for long, "late October" in the weeks after it. */
const MONTHLY = { whole: 0.1, part: 0.35 };

/** "in November" is seldom said in November, and never of one a year ago without "last". */
function scoreMonths(daysSinceItsFirst: number, whole: boolean): number {
  if (whole && daysSinceItsFirst <= 30) return -0.4;
  const months = Math.max(0, daysSinceItsFirst - 45) / 30;
  return Math.max(-2.5, -(whole ? MONTHLY.whole : MONTHLY.part) * months);
}

/** Days since the last end of it, by the days of publication; a table, because every day of the axis asks. */
function lastBefore(ends: readonly Day[], day: Day): Day {
  let last = ends[0] ?? day;
  for (const end of ends) if (end <= day) last = end;
  return last;
}

/** The first and the last day of the month, or the day itself, in every year an article of the time axis may mean. */
function inEachYear(value: CalendarValue, which: 'first' | 'last'): Day[] {
  return YEARS.flatMap((year) => {
    const span = monthSpan(year, value.month);
    const day = value.day === null ? (which === 'first' ? span.earliest : span.latest) : dayFrom(year, value.month, value.day);
    return day === null ? [] : [day];
  });
}

const YEARS = Array.from({ length: 16 }, (_, index) => 2021 + index);
