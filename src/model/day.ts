import type { Duration } from 'date-fns';
import { add as addDuration } from 'date-fns/add';
import { endOfMonth } from 'date-fns/endOfMonth';
import { UTCDate } from '@date-fns/utc';
import { z } from 'zod';

/** A calendar day as "YYYY-MM-DD", in the proleptic Gregorian calendar. News days carry no time zone. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/**
 * A calendar day as a whole number: days since 1970-01-01 (day 0). Arithmetic over windows is done on these,
 * so that no time zone and no clock can slip in.
 */
export type Day = number;

/** Both ends belong to the span. */
export interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

const MILLISECONDS = 86_400_000;

/** "2024-05-24" → 19867. Throws a RangeError for what is no calendar day ("2024-02-30"). */
export function dayOf(iso: IsoDate): Day {
  const kept = read.get(iso);
  if (kept !== undefined) return kept;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const day = Math.round(time / MILLISECONDS);
  if (Number.isNaN(time) || isoOf(day) !== iso) throw new RangeError(`not a calendar day: ${iso}`);
  if (read.size < MOST_KEPT) read.set(iso, day);
  return day;
}

/** 19867 → "2024-05-24". */
export function isoOf(day: Day): IsoDate {
  const kept = written.get(day);
  if (kept !== undefined) return kept;
  const iso = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  if (written.size < MOST_KEPT) written.set(day, iso);
  return iso;
}

/** The same few hundred days are read and written again and again. */
const read = new Map<IsoDate, Day>();
const written = new Map<Day, IsoDate>();
const MOST_KEPT = 5000;

/** Day of a year, a month from 1 to 12 and a day of the month; null where there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? toDay(made) : null;
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  // Day 0 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday that begins the ISO week of the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** 1 = January. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** First to last day of a month (1 = January). */
export function monthSpan(year: number, month: number): DaySpan {
  const key = 12 * year + month;
  const kept = months.get(key);
  if (kept !== undefined) return kept;
  const first = new UTCDate(year, month - 1, 1);
  const span = { earliest: toDay(first), latest: toDay(endOfMonth(first)) };
  if (months.size < MOST_KEPT) months.set(key, span);
  return span;
}

const months = new Map<number, DaySpan>();

/** The day that lies a calendar duration away: months and years by the calendar, month ends clamped. */
export function plus(day: Day, duration: Duration): Day {
  return toDay(addDuration(toDate(day), duration));
}

function toDate(day: Day): UTCDate {
  return new UTCDate(day * MILLISECONDS);
}

function toDay(date: Date): Day {
  return Math.floor(date.getTime() / MILLISECONDS);
}
