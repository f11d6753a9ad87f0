import { isoOf, monthOf, weekdayOf, yearOf, type Day } from '../../model/day.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './words.ts';

/** 19868 → "Saturday 25 May 2024", for reasons. */
export function formatDay(day: Day): string {
  return `${WEEKDAY_NAMES[weekdayOf(day) - 1]} ${formatDate(day)}`;
}

/** 19868 → "25 May 2024". */
export function formatDate(day: Day): string {
  return `${Number(isoOf(day).slice(8))} ${MONTH_NAMES[monthOf(day) - 1]} ${yearOf(day)}`;
}
