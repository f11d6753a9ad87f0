import { describe, expect, test } from 'vitest';
import { dayOf, isoOf, type DaySpan } from '../../../src/model/day.ts';
import { countedFrom, monthFrom, monthPart, onOrAfter, onOrBefore, yearPart, type Stretch } from '../../../src/extract/dates/placing.ts';
import { publishedOn } from './written.ts';

const spelled = ({ earliest, latest }: DaySpan): string => `${isoOf(earliest)}..${isoOf(latest)}`;
const told = (stretch: Stretch): string => `${spelled(stretch)} ${stretch.precision}`;

describe('the parts of a month and of a year', () => {
  test.each([
    ['early', '2024-02-01..2024-02-10 days'],
    ['mid', '2024-02-11..2024-02-20 days'],
    ['late', '2024-02-21..2024-02-29 days'],
    ['end', '2024-02-21..2024-02-29 days'],
    ['first-half', '2024-02-01..2024-02-15 days'],
    ['second-half', '2024-02-16..2024-02-29 days'],
    ['first-day', '2024-02-01..2024-02-01 day'],
    ['last-day', '2024-02-29..2024-02-29 day'],
    ['whole', '2024-02-01..2024-02-29 month'],
  ] as const)('%s of February 2024: %s', (part, days) => expect(told(monthPart(2024, 2, part))).toBe(days));

  test.each([
    ['early', '2024-01-01..2024-03-31 season'],
    ['mid', '2024-05-01..2024-08-31 season'],
    ['late', '2024-10-01..2024-12-31 season'],
    ['end', '2024-10-01..2024-12-31 season'],
    ['first-half', '2024-01-01..2024-06-30 season'],
    ['second-half', '2024-07-01..2024-12-31 season'],
    ['whole', '2024-01-01..2024-12-31 year'],
  ] as const)('%s of 2024: %s', (part, days) => expect(told(yearPart(2024, part))).toBe(days));
});

/** Saturday 25 May 2024. */
const SATURDAY = dayOf('2024-05-25');

describe('a weekday', () => {
  test.each([
    [1, '2024-05-20'],
    [5, '2024-05-24'],
    [6, '2024-05-25'],
    [7, '2024-05-19'],
  ])('%i on or before a Saturday is %s', (weekday, day) => expect(isoOf(onOrBefore(SATURDAY, weekday))).toBe(day));

  test.each([
    [1, '2024-05-27'],
    [5, '2024-05-31'],
    [6, '2024-05-25'],
    [7, '2024-05-26'],
  ])('%i on or after a Saturday is %s', (weekday, day) => expect(isoOf(onOrAfter(SATURDAY, weekday))).toBe(day));
});

test.each([
  [0, 2024, 5],
  [1, 2024, 6],
  [7, 2024, 12],
  [8, 2025, 1],
  [-4, 2024, 1],
  [-5, 2023, 12],
  [-17, 2022, 12],
])('%i months from May 2024 lies %i-%i', (offset, year, month) => expect(monthFrom(SATURDAY, offset)).toEqual({ year, month }));

describe('days are counted', () => {
  test('from the likeliest day where the window is no longer than a week', () => {
    expect(spelled(countedFrom({ ...publishedOn('2024-05-20..2024-05-26'), best: SATURDAY }))).toBe('2024-05-25..2024-05-25');
  });

  test('from both ends of a longer window', () => {
    expect(spelled(countedFrom({ ...publishedOn('2024-05-20..2024-05-27'), best: SATURDAY }))).toBe('2024-05-20..2024-05-27');
  });
});
