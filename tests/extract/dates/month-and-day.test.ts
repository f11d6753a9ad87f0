import { describe, expect, test } from 'vitest';
import { daysOf } from './written.ts';

const days = (text: string): string[] => daysOf('2024-05-25', [text]);

describe('a month with its day', () => {
  test.each([
    ['They met on May 8.', '2024-05-08'],
    ['They met on May 8 last year.', '2023-05-08'],
    ['They met on May 8 this year.', '2024-05-08'],
    ['They will meet on May 8 next year.', '2025-05-08'],
    ['They met on May 8 of the same year.', '2024-05-08'],
    ['They met on Wednesday, May 8, 2023.', '2023-05-08'],
    ['They met on Wednesday, 8 May 2024.', '2024-05-08'],
    ['They met on the fifth of May.', '2024-05-05'],
    ['They met on May fifth.', '2024-05-05'],
    ['They met on the twenty-first of May.', '2024-05-21'],
    ['They met on Oct. 7, 2022.', '2022-10-07'],
    ['Oct. 7, 2023, was the day.', '2023-10-07'],
    ['They met on Nov. 7.', '2023-11-07'],
    ['They met on May 8, in war-like mood.', '2024-05-08'],
  ])('%s → %s', (text, day) => expect(days(text)).toEqual([day]));

  test.each([
    ['They met on May 3-8.', '2024-05-03..2024-05-08'],
    ['They met on 3-8 May.', '2024-05-03..2024-05-08'],
    ['They met from 3 to 8 May.', '2024-05-03..2024-05-08'],
    ['They met on Friday, May 3-8.', '2024-05-03..2024-05-08'],
    ['They met on Fri, 3-8 May.', '2024-05-03..2024-05-08'],
    ['They met from the 3rd to the 8th May.', '2024-05-03..2024-05-08'],
  ])('or its days: %s → %s', (text, span) => expect(days(text)).toEqual([span]));

  test.each([
    ['They met on May 8-3.', '2024-05-08'],
    ['They met on May 8-8.', '2024-05-08'],
    ['They met on 8-3 May.', '2024-05-03'],
    ['They met on 8-8 May.', '2024-05-08'],
  ])('days that do not rise are no span: %s → %s', (text, day) => expect(days(text)).toEqual([day]));
});

describe('"In May 31 people were killed" counts people', () => {
  test.each(['In May 31 people were killed.', 'Only in May 31 civilians were killed.'])('no day: %s', (text) => expect(days(text)).toEqual([]));

  test.each([
    ['On May 31 people were killed.', '2024-05-31'],
    ['They met May 31 people were killed.', '2024-05-31'],
    ['In May 31 rockets fell.', '2024-05-31'],
    ['In May 31, 2023 people were killed.', '2023-05-31'],
    ['In May 3-8 people met.', '2024-05-03..2024-05-08'],
  ])('a day: %s → %s', (text, day) => expect(days(text)).toEqual([day]));
});

test.each(['It was an October 7-style attack.', 'It was a May 8-like day.', 'They met on may 8.', 'They may 8 times a year.'])(
  'no day: %s',
  (text) => expect(days(text)).not.toContain('2024-05-08'),
);
