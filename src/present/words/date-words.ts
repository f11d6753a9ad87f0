import type { IsoDate } from '../../model/day.ts';
import { dayOf, isoOf, mondayOf, monthSpan } from '../../model/day.ts';
import type { Extent, Precision, Status } from '../../model/vocabulary.ts';

/** What an entry or a reading says of its time. */
export interface Dated {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly precision: Precision;
  readonly extent: Extent;
  readonly status: Status;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(iso: IsoDate): Parts {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** "2024-05" → "May 2024". */
export function monthWords(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** "2024-05" → "May". */
export function monthName(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
}

/** "24 May 2024". */
export function dayWords(iso: IsoDate): string {
  const { day, month, year } = partsOf(iso);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "Friday". */
export function weekdayWords(iso: IsoDate): string {
  const day = dayOf(iso);
  return WEEKDAYS[day - mondayOf(day)] ?? '';
}

/** "Friday 24 May 2024". */
function weekdayDayWords(iso: IsoDate): string {
  return `${weekdayWords(iso)} ${dayWords(iso)}`;
}

/** First and last day with what they share said once: "18", "21 November 2023"; months are shortened by `shorten`. */
function endsOf(
  start: IsoDate,
  end: IsoDate,
  shorten: (month: string) => string = (month) => month,
): { readonly from: string; readonly to: string } {
  const a = partsOf(start);
  const b = partsOf(end);
  const name = (parts: Parts): string => shorten(MONTHS[parts.month - 1] ?? '');
  const to = `${b.day} ${name(b)} ${b.year}`;
  if (a.year !== b.year) return { from: `${a.day} ${name(a)} ${a.year}`, to };
  return { from: a.month === b.month ? String(a.day) : `${a.day} ${name(a)}`, to };
}

/** Where a stretch has a name of its own in plain English; null where it has none. The name takes "in" before it where `takesIn`. */
interface NamedStretch {
  readonly name: string;
  readonly takesIn: boolean;
}

function namedStretch({ start, end, precision }: Dated): NamedStretch | null {
  const a = partsOf(start);
  const from = dayOf(start);
  const to = dayOf(end);
  const month = monthSpan(a.year, a.month);
  if (from === month.earliest && to === month.latest) return { name: monthWords(start), takesIn: true };
  if (precision === 'year' && start.endsWith('-01-01') && end === `${a.year}-12-31`) return { name: String(a.year), takesIn: true };
  if (precision === 'season') return seasonName(start, end);
  if (to - from === 6 && mondayOf(from) === from) return { name: `the week of ${dayWords(start)}`, takesIn: true };
  if (precision === 'day' || start.slice(0, 7) !== end.slice(0, 7)) return null;
  const part = partOfMonth(a.day, partsOf(end).day, month.latest - month.earliest + 1);
  return part === null ? null : { name: part === 'mid-' ? `mid-${monthWords(start)}` : `${part} ${monthWords(start)}`, takesIn: true };
}

/** The thirds of a month as the annotation guide counts them. */
function partOfMonth(first: number, last: number, length: number): 'early' | 'mid-' | 'late' | null {
  if (first === 1 && last === 10) return 'early';
  if (first === 11 && last === 20) return 'mid-';
  return first === 21 && last === length ? 'late' : null;
}

const SEASONS: Readonly<Record<string, string>> = { '03': 'spring', '06': 'summer', '09': 'autumn', '12': 'winter' };

function seasonName(start: IsoDate, end: IsoDate): NamedStretch | null {
  const season = SEASONS[start.slice(5, 7)];
  const days = dayOf(end) - dayOf(start);
  if (season === undefined || !start.endsWith('-01') || days < 88 || days > 92) return null;
  const years = start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(2, 4)}`;
  return { name: `${season} ${years}`, takesIn: true };
}

/**
 * The date of an entry in words, with its precision: "24 May 2024", "early May 2024", "between 18 and 21 November 2023". The status is not
 * in it. `extent` decides between "between 18 and 21 …" (some day in it) and "18 to 21 …" (all of it).
 */
export function dateWords(dated: Dated): string {
  const { start, end, extent } = dated;
  if (start === end) return dayWords(start);
  const named = namedStretch(dated);
  const { from, to } = endsOf(start, end);
  if (named !== null) return extent === 'throughout' ? `throughout ${named.name}` : named.name;
  if (extent === 'throughout') return `${from} to ${to}`;
  return dayOf(end) - dayOf(start) === 1 ? `${from} or ${to}` : `between ${from} and ${to}`;
}

/** The date with its status: "expected in the week of 27 May 2024", "expected on 21 March 2024", "under way, 13 June to 4 July 2024". */
export function dateWithStatus(dated: Dated): string {
  const words = dateWords(dated);
  switch (dated.status) {
    case 'happened':
      return dated.start === dated.end ? weekdayDayWords(dated.start) : words;
    case 'expected':
      return `expected ${preposition(dated)}${words}`;
    case 'denied':
      return `reported and denied ${preposition(dated)}${words}`;
    case 'ongoing':
      return `under way ${preposition(dated)}${words}`;
  }
}

function preposition(dated: Dated): string {
  if (dated.start === dated.end) return 'on ';
  const named = namedStretch(dated);
  if (dated.extent === 'throughout') return named === null ? 'from ' : '';
  if (named !== null) return named.takesIn ? 'in ' : '';
  return dayOf(dated.end) - dayOf(dated.start) === 1 ? 'on ' : '';
}

/** The date in the narrow column of a list, its year left to the heading above: "24 May", "18–21 Nov", "early May", "week of 27 May". */
export function dateShort(dated: Dated): string {
  const { start, end } = dated;
  const a = partsOf(start);
  if (start === end) return `${a.day} ${MONTHS[a.month - 1]}`;
  const named = namedStretch(dated);
  if (named !== null) return named.name.replace(/^the /, '').replace(/ \d{4}$/, '');
  const b = partsOf(end);
  const short = (month: number): string => (MONTHS[month - 1] ?? '').slice(0, 3);
  const year = a.year === b.year ? '' : ` ${b.year}`;
  return a.month === b.month && year === ''
    ? `${a.day}–${b.day} ${short(a.month)}`
    : `${a.day} ${short(a.month)} – ${b.day} ${short(b.month)}${year}`;
}

/** The same with its year, for a row that stands under no heading: "24 May 2024", "18–21 Nov 2023", "29 Dec 2023 – 2 Jan 2024". */
export function dateDated(dated: Dated): string {
  const [a, b] = [partsOf(dated.start), partsOf(dated.end)];
  if (a.year === b.year) return `${dateShort(dated)} ${a.year}`;
  const named = namedStretch(dated);
  const short = ({ day, month, year }: Parts): string => `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`;
  return named === null ? `${short(a)} – ${short(b)}` : named.name.replace(/^the /, '');
}

/** A window of days, for days of publication and of figures: "4 July 2024", "25 or 26 May 2024", "between 18 and 21 November 2023". */
export function windowWords(earliest: IsoDate, latest: IsoDate): string {
  if (earliest === latest) return dayWords(earliest);
  return dateWords({ start: earliest, end: latest, precision: 'days', extent: 'within', status: 'happened' });
}

/** For `<time datetime>`: a day, or a month or year where that is all there is; null for other stretches, which HTML cannot say. */
export function machineDate({ start, end }: Pick<Dated, 'start' | 'end'>): string | null {
  if (start === end) return start;
  const a = partsOf(start);
  const month = monthSpan(a.year, a.month);
  if (start === isoOf(month.earliest) && end === isoOf(month.latest)) return start.slice(0, 7);
  return start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31` ? start.slice(0, 4) : null;
}

/** Every month from the one of `first` to the one of `last`, as "2024-05". */
export function monthsBetween(first: IsoDate, last: IsoDate): string[] {
  const months: string[] = [];
  let { year, month } = partsOf(first);
  const end = last.slice(0, 7);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > end) return months;
    months.push(name);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
}
