import { monthOf, weekdayOf, type Day, type DaySpan } from '../../model/day.ts';
import { resolveTimes } from '../dates/resolve-times.ts';
import type { CalendarValue, TimeMention, TimeValue, WeekdayValue } from '../dates/time-mention.ts';
import type { ClueInput } from './vote.ts';

interface DaysOf {
  readonly from: Day;
  readonly to: Day;
}

/** How far from a moment an article may lie that tells of it with "next week" or "last month". */
const BEFORE = 35;
const AFTER = 65;

/** Kinds of time that lead from the day of publication to another one by themselves. */
const LEADING: ReadonlySet<TimeValue['kind']> = new Set(['weekday', 'relative', 'window', 'distance', 'calendar', 'season']);

/** The days of publication from which the words lead to the moment; null where none does, or where they do not start from publication. */
export function fittingDays(time: TimeMention, moment: DaysOf, input: ClueInput): DaySpan | null {
  const { value } = time;
  if (!LEADING.has(value.kind) || !startsFromPublication(value)) return null;
  if (value.kind === 'weekday' && value.week === null) return fromWeekday(value, time.tense, moment);
  if (value.kind === 'calendar') return fromCalendar(value, time.tense, moment);
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

function startsFromPublication(value: TimeValue): boolean {
  if (value.kind === 'weekday')
    return value.which !== 'previous' && value.which !== 'following' && value.which !== 'that' && value.which !== 'nearest';
  if (value.kind === 'relative' || value.kind === 'distance') return value.from === 'publication';
  return value.kind !== 'window' || value.anchor === 'publication';
}

function fromWeekday(value: WeekdayValue, tense: TimeMention['tense'], moment: DaysOf): DaySpan | null {
  for (let day = moment.from; day <= Math.min(moment.to, moment.from + 6); day += 1) {
    if (weekdayOf(day) !== value.weekday) continue;
    if (value.which === 'last' || value.which === 'past') return { earliest: day + 1, latest: day + 7 };
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
  return tense === 'future'
    ? { earliest: moment.from - 200, latest: moment.from - 1 }
    : { earliest: moment.from, latest: moment.from + 364 };
}
