import { monthOf, yearOf, type Day } from '../../model/day.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "4 July 2024", "27 May to 2 June 2024". */
export function spanWords(start: Day, end: Day): string {
  if (start === end) return dayWords(start);
  const sameYear = yearOf(start) === yearOf(end);
  const sameMonth = sameYear && monthOf(start) === monthOf(end);
  const first = sameMonth ? String(dateOf(start)) : sameYear ? `${dateOf(start)} ${monthName(start)}` : dayWords(start);
  return `${first} to ${dayWords(end)}`;
}

function dayWords(day: Day): string {
  return `${dateOf(day)} ${monthName(day)} ${yearOf(day)}`;
}

function monthName(day: Day): string {
  return MONTHS[monthOf(day) - 1] ?? '';
}

function dateOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCDate();
}
