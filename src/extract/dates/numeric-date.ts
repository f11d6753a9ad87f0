import { dayFrom } from '../../model/day.ts';
import { attackDayOr } from './attack-day.ts';
import type { CalendarValue, TimeValue } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';

/** "2023-11-19", "2023/11/19", "2024-07-04T10:15:00Z". The year stands first, so that no day is taken for a month. */
export const isoDate: TimeRule = {
  name: 'iso-date',
  hint: /20\d\d[-/.]/,
  pattern: /(?<![\d./-])(?<year>20\d\d)(?<sign>[-/.])(?<month>\d\d)\k<sign>(?<day>\d\d)(?!\d|-\d|\/\d)/gu,
  read: (match) => read(match.groups?.['year'], match.groups?.['month'], match.groups?.['day']),
};

/** "25/12/2023" and "12/25/2023", where only one reading is a day, or both are the same. "7/10" is no date. */
export const slashDate: TimeRule = {
  name: 'slash-date',
  hint: /[/.]20\d\d/,
  pattern: /(?<![\d./-])(?<one>\d{1,2})(?<sign>[/.])(?<two>\d{1,2})\k<sign>(?<year>20\d\d)(?!\d|[-/.]\d)/gu,
  read(match) {
    const { one = '', two = '', year } = match.groups ?? {};
    if (Number(one) <= 12 && Number(two) <= 12 && one !== two) return null;
    return Number(one) > 12 ? read(year, two, one) : read(year, one, two);
  },
};

function read(year = '', month = '', day = ''): TimeValue | null {
  if (dayFrom(Number(year), Number(month), Number(day)) === null) return null;
  const value: CalendarValue = {
    kind: 'calendar',
    year: Number(year),
    yearOffset: null,
    month: Number(month),
    day: Number(day),
    weekday: null,
    part: 'whole',
    which: 'bare',
  };
  return attackDayOr(value);
}
