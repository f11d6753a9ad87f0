import { addDays, formatISO } from 'date-fns';
import { utc } from '@date-fns/utc';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NAMED =
  /\b(Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) (\d{1,2})(, (20\d\d))?\b/g;

const NUMERIC = /\b20\d\d-\d\d-\d\d\b/g;

/** Moves every day that a text names by month and number; the seventh of October stays where it is. A day without a year is taken as of 2024. */
export function shiftDates(text: string, days: number): string {
  const plain = text.replace(NUMERIC, (date) => formatISO(addDays(new Date(date), days, { in: utc }), { representation: 'date', in: utc }));
  return plain.replace(NAMED, (words, month: string, day: string, _, year: string | undefined) => {
    const index = MONTHS.findIndex((name) => name.startsWith(month.replace('.', '').slice(0, 3)));
    if (index === 9 && day === '7') return words;
    const moved = addDays(new Date(Date.UTC(Number(year ?? 2024), index, Number(day))), days, { in: utc });
    const name = MONTHS[moved.getUTCMonth()] ?? month;
    return `${name} ${moved.getUTCDate()}${year === undefined ? '' : `, ${moved.getUTCFullYear()}`}`;
  });
}
