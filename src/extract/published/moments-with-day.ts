import { monthOf, weekdayOf, type Day, type DaySpan } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { resolveTimes } from '../dates/resolve-times.ts';
import type { CalendarValue, TimeMention, TimeValue, WeekdayValue } from '../dates/time-mention.ts';
import { WEEKDAY_NAMES } from '../dates/words.ts';
import { spokenMoments, type SpokenMoment } from './spoken-moments.ts';
import { lost, type ClueInput, type ClueReader, type Vote } from './vote.ts';

/**
 * A known moment with a time beside it: "four captives were rescued on Saturday", "passed last month", "the truce began eight days ago".
 * The article is of a day on which these words lead to the moment.
 */
export const momentsWithDay: ClueReader = (input) => spokenMoments(input).flatMap((spoken) => voteOf(spoken, input) ?? []);

/** Kinds of time that lead from the day of publication to another one by themselves. */
const LEADING: ReadonlySet<TimeValue['kind']> = new Set(['weekday', 'relative', 'window', 'distance', 'calendar', 'season']);

function voteOf(spoken: SpokenMoment, input: ClueInput): Vote | null {
  const { time, moment } = spoken;
  if (time === null || !LEADING.has(time.value.kind) || !startsFromPublication(time.value)) return null;
  const fitting = fittingDays(time, moment, input);
  if (fitting === null) return null;
  const weight = weightOf(spoken, time.value);
  const soft = time.value.kind === 'weekday' ? 0 : 1.5;
  return {
    rule: 'moment-with-day',
    earliest: fitting.earliest,
    latest: fitting.latest,
    weight,
    says: `${moment.name} was "${time.text}", ${spelled(moment)}`,
    at: { start: spoken.at.start, end: spoken.at.end, in: 'text' },
    score: (day) => -lost(Math.max(fitting.earliest - day, day - fitting.latest, 0), soft, weight),
  };
}

function weightOf(spoken: SpokenMoment, value: TimeValue): number {
  const sharp = value.kind === 'distance' || value.kind === 'weekday' || (value.kind === 'relative' && value.unit === 'day');
  const base = (value.kind === 'distance' ? 3 : sharp ? 1.8 : 1.2) + 0.6 * Math.min(spoken.words, 5);
  return (base + (spoken.leads ? 0.8 : 0)) * (spoken.moment.recurring ? 0.5 : 1);
}

function startsFromPublication(value: TimeValue): boolean {
  if (value.kind === 'weekday') return value.which !== 'previous' && value.which !== 'following' && value.which !== 'that';
  if (value.kind === 'relative' || value.kind === 'distance') return value.from === 'publication';
  if (value.kind === 'window') return value.anchor === 'publication';
  return true;
}

/** The days of publication from which the words lead to the moment; null where none does. */
function fittingDays(time: TimeMention, moment: DaysOf, input: ClueInput): DaySpan | null {
  if (time.value.kind === 'weekday' && time.value.week === null) return fromWeekday(time.value, time.tense, moment);
  if (time.value.kind === 'calendar') return fromCalendar(time.value, time.tense, moment);
  let earliest: Day | null = null;
  let latest: Day = moment.from;
  for (let day = moment.from - BEFORE; day <= moment.to + AFTER; day += 1) {
    const window = { earliest: day, latest: day, best: day, stated: null, clues: [] };
    const [placed] = resolveTimes(input.article, [time], window, input.knowledge);
    if (placed === undefined || placed.start > moment.to || placed.end < moment.from) continue;
    earliest ??= day;
    latest = day;
  }
  return earliest === null ? null : { earliest, latest };
}

interface DaysOf {
  readonly from: Day;
  readonly to: Day;
}

/** How far from a moment an article may lie that tells of it with "next week" or "last month". */
const BEFORE = 35;
const AFTER = 65;

function fromWeekday(value: WeekdayValue, tense: TimeMention['tense'], moment: DaysOf): DaySpan | null {
  for (let day = moment.from; day <= Math.min(moment.to, moment.from + 6); day += 1) {
    if (weekdayOf(day) !== value.weekday) continue;
    if (value.which === 'last') return { earliest: day + 1, latest: day + 7 };
    if (value.which === 'next') return { earliest: day - 9, latest: day - 2 };
    if (value.which === 'coming' || tense === 'future') return { earliest: day - 6, latest: day };
    return { earliest: day, latest: day + 6 };
  }
  return null;
}

/** "in November", "on May 31", without a year: an article of the twelve months from then. With its year it may be of any later day. */
function fromCalendar(value: CalendarValue, tense: TimeMention['tense'], moment: DaysOf): DaySpan | null {
  if (value.year !== null || value.yearOffset !== null || value.which === 'next') return null;
  const months = new Set<number>();
  for (let day = moment.from; day <= Math.min(moment.to, moment.from + 62); day += 1) months.add(monthOf(day));
  if (!months.has(value.month)) return null;
  return tense === 'future' ? { earliest: moment.from - 200, latest: moment.to } : { earliest: moment.from, latest: moment.from + 364 };
}

function spelled(moment: DaysOf): string {
  return moment.from === moment.to ? `${WEEKDAY_NAMES[weekdayOf(moment.from) - 1]} ${formatDate(moment.from)}` : `${formatDate(moment.from)} to ${formatDate(moment.to)}`;
}
