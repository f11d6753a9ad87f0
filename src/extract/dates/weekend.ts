import { mondayOf, weekdayOf, type Day } from '../../model/day.ts';
import type { Stretch } from './placing.ts';
import type { RelativeValue, Tense } from './time-mention.ts';

const SATURDAY = 6;
const THURSDAY = 4;

/** Saturday and Sunday: the latest one begun, or the next where the tense is the future. */
export function weekendSpan(value: RelativeValue, day: Day, tense: Tense): Stretch {
  const start = saturdayOf(value.offset, day, tense);
  return { earliest: start, latest: start + 1, precision: 'days' };
}

function saturdayOf(offset: number, day: Day, tense: Tense): Day {
  const ofThisWeek = mondayOf(day) + SATURDAY - 1;
  const isWeekend = weekdayOf(day) >= SATURDAY;
  if (offset < 0) return ofThisWeek + 7 * offset;
  // From Thursday on the coming days are "this weekend", and "next weekend" the one after; before, "next weekend" is the coming one.
  if (offset > 0) return ofThisWeek + 7 * (isWeekend || weekdayOf(day) >= THURSDAY ? offset : offset - 1);
  if (tense === 'future') return ofThisWeek;
  return isWeekend ? ofThisWeek : ofThisWeek - 7;
}
