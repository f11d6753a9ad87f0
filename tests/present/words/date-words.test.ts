import { describe, expect, test } from 'vitest';
import { dateDated, dateShort, dateWithStatus, dateWords, machineDate, monthsBetween, windowWords, type Dated } from '../../../src/present/words/date-words.ts';

const dated = (start: string, end: string, more: Partial<Dated> = {}): Dated => ({ start, end, precision: start === end ? 'day' : 'days', extent: 'within', status: 'happened', ...more });

describe('dates in words', () => {
  test.each([
    ['2024-05-24', '2024-05-24', {}, '24 May 2024'],
    ['2024-05-01', '2024-05-10', {}, 'early May 2024'],
    ['2024-05-11', '2024-05-20', {}, 'mid-May 2024'],
    ['2023-10-21', '2023-10-31', {}, 'late October 2023'],
    ['2024-02-21', '2024-02-29', {}, 'late February 2024'],
    ['2023-11-18', '2023-11-21', {}, 'between 18 and 21 November 2023'],
    ['2024-05-25', '2024-05-26', {}, '25 or 26 May 2024'],
    ['2024-05-31', '2024-06-01', {}, '31 May or 1 June 2024'],
    ['2024-06-28', '2024-07-04', {}, 'between 28 June and 4 July 2024'],
    ['2023-12-29', '2024-01-04', {}, 'between 29 December 2023 and 4 January 2024'],
    ['2024-06-01', '2024-06-30', { precision: 'month' }, 'June 2024'],
    ['2024-05-27', '2024-06-02', { precision: 'week' }, 'the week of 27 May 2024'],
    ['2024-03-01', '2024-05-31', { precision: 'season' }, 'spring 2024'],
    ['2023-12-01', '2024-02-29', { precision: 'season' }, 'winter 2023–24'],
    ['2024-01-01', '2024-12-31', { precision: 'year' }, '2024'],
    ['2023-11-24', '2023-11-30', { extent: 'throughout' }, '24 to 30 November 2023'],
    ['2023-11-01', '2023-11-30', { extent: 'throughout', precision: 'month' }, 'throughout November 2023'],
  ] as const)('%s to %s', (start, end, more, words) => {
    expect(dateWords(dated(start, end, more))).toBe(words);
  });

  test.each([
    ['2024-05-24', '2024-05-24', 'happened', 'Friday 24 May 2024'],
    ['2024-03-21', '2024-03-21', 'expected', 'expected on 21 March 2024'],
    ['2024-05-27', '2024-06-02', 'expected', 'expected in the week of 27 May 2024'],
    ['2024-05-01', '2024-05-10', 'expected', 'expected in early May 2024'],
    ['2024-07-05', '2024-07-11', 'expected', 'expected between 5 and 11 July 2024'],
    ['2024-05-25', '2024-05-26', 'expected', 'expected on 25 or 26 May 2024'],
    ['2023-11-18', '2023-11-18', 'denied', 'reported and denied on 18 November 2023'],
    ['2023-11-17', '2023-11-21', 'denied', 'reported and denied between 17 and 21 November 2023'],
  ] as const)('%s to %s, %s', (start, end, status, words) => {
    expect(dateWithStatus(dated(start, end, { status }))).toBe(words);
  });

  test('what is under way is said from its beginning', () => {
    expect(dateWithStatus(dated('2024-06-13', '2024-07-04', { status: 'ongoing', extent: 'throughout' }))).toBe('under way from 13 June to 4 July 2024');
    expect(dateWithStatus(dated('2024-06-01', '2024-06-30', { status: 'ongoing', extent: 'throughout' }))).toBe('under way throughout June 2024');
  });

  test.each([
    ['2024-05-24', '2024-05-24', '24 May', '24 May 2024'],
    ['2023-11-18', '2023-11-21', '18–21 Nov', '18–21 Nov 2023'],
    ['2024-05-01', '2024-05-10', 'early May', 'early May 2024'],
    ['2024-06-28', '2024-07-04', '28 Jun – 4 Jul', '28 Jun – 4 Jul 2024'],
    ['2023-12-29', '2024-01-04', '29 Dec – 4 Jan 2024', '29 Dec 2023 – 4 Jan 2024'],
  ])('%s to %s in a narrow column, and with its year', (start, end, short, long) => {
    expect(dateShort(dated(start, end))).toBe(short);
    expect(dateDated(dated(start, end))).toBe(long);
  });

  test('a week that begins on another day has no name', () => {
    expect(dateWords(dated('2024-05-28', '2024-06-03'))).toBe('between 28 May and 3 June 2024');
  });

  test('HTML is told a day, a month or a year, and no other stretch', () => {
    expect(machineDate({ start: '2024-05-24', end: '2024-05-24' })).toBe('2024-05-24');
    expect(machineDate({ start: '2024-02-01', end: '2024-02-29' })).toBe('2024-02');
    expect(machineDate({ start: '2024-01-01', end: '2024-12-31' })).toBe('2024');
    expect(machineDate({ start: '2024-05-01', end: '2024-05-10' })).toBeNull();
  });

  test('the window of an article reads as a date', () => {
    expect(windowWords('2024-07-04', '2024-07-04')).toBe('4 July 2024');
    expect(windowWords('2023-11-18', '2023-11-21')).toBe('between 18 and 21 November 2023');
  });

  test('months run on over the turn of the year', () => {
    expect(monthsBetween('2023-11-30', '2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  });
});
