import { monthOf, monthSpan, weekdayOf, yearOf, type Day, type DaySpan } from '../../model/day.ts';
import type { Extent, Precision } from '../../model/vocabulary.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { Part } from './time-mention.ts';
import type { Placed } from './time-rule.ts';

/** Small calendar helpers that several kinds of time share. */

/** Days and how exactly they are told. */
export type Stretch = DaySpan & { readonly precision: Precision };

export function placed(start: Day, end: Day, precision: Precision, how: string, extent: Extent = 'within'): Placed {
  return { start, end, precision, extent, how };
}

export function oneDay(day: Day, how: string): Placed {
  return placed(day, day, 'day', how);
}

/** The latest day of that weekday that is not after `day`. */
export function onOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first day of that weekday that is not before `day`. */
export function onOrAfter(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/**
 * A part of a month, as the annotation guide counts: early 1–10, mid 11–20, late and "end of" from the 21st.
 */
export function monthPart(year: number, month: number, part: Part): Stretch {
  const { earliest, latest } = monthSpan(year, month);
  if (part === 'early') return { earliest, latest: earliest + 9, precision: 'days' };
  if (part === 'mid') return { earliest: earliest + 10, latest: earliest + 19, precision: 'days' };
  if (part === 'late' || part === 'end') return { earliest: earliest + 20, latest, precision: 'days' };
  if (part === 'first-half') return { earliest, latest: earliest + 14, precision: 'days' };
  if (part === 'second-half') return { earliest: earliest + 15, latest, precision: 'days' };
  if (part === 'first-day') return { earliest, latest: earliest, precision: 'day' };
  if (part === 'last-day') return { earliest: latest, latest, precision: 'day' };
  return { earliest, latest, precision: 'month' };
}

/** A part of a year: early January to March, mid May to August, late and "end of" October to December. */
export function yearPart(year: number, part: Part): Stretch {
  const months = {
    early: [1, 3],
    mid: [5, 8],
    late: [10, 12],
    end: [10, 12],
    whole: [1, 12],
    'first-half': [1, 6],
    'second-half': [7, 12],
    'first-day': [1, 1],
    'last-day': [12, 12],
  } as const;
  const [first, last] = months[part];
  return {
    earliest: monthSpan(year, first).earliest,
    latest: monthSpan(year, last).latest,
    precision: part === 'whole' ? 'year' : 'season',
  };
}

/** The month that lies `offset` months from the day's own. */
export function monthFrom(day: Day, offset: number): { readonly year: number; readonly month: number } {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + offset;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** How far apart the days of publication may lie for words that hang on the very day ("Friday") to be placed from the likeliest. */
const PINNING = 6;

/** The days from which to count: the likeliest alone where the window is narrow, else both its ends. */
export function countedFrom(window: PublishedWindow): DaySpan {
  return window.latest - window.earliest <= PINNING
    ? { earliest: window.best, latest: window.best }
    : { earliest: window.earliest, latest: window.latest };
}
