import { describe, expect, test } from 'vitest';
import { daysOf, timesOf } from './written.ts';

/** The day of the last time of the text, split at "|" into sentences, in an article of Saturday 25 May 2024. */
const lastOf = (text: string): string | undefined => daysOf('2024-05-25', text.split('|')).at(-1);

describe('"the next day" is counted from the day just spoken of', () => {
  test.each([
    ['They met on May 8.|The next day they left.', '2024-05-09'],
    ['They met on May 8 and the next day they left.', '2024-05-09'],
    ['They met on May 6.|They met on May 8.|The next day they left.', '2024-05-09'],
    ['They met on May 8, three weeks ago.|The next day they left.', '2024-05-05'],
    ['One.|Two.|Three.|Four.|Five.|Six.|They met on May 8.|The next day they left.', '2024-05-09'],
    ['They met on May 8.|One.|Two.|Three.|Four.|Five.|The next day they left.', '2024-05-09'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));

  test.each([
    ['They met on May 8.|One.|Two.|Three.|Four.|Five.|Six.|The next day they left.', '2024-05-26'],
    ['The next day they left.', '2024-05-26'],
    ['They met in early May.|The next day they left.', '2024-05-26'],
  ])('or from publication, where none was spoken of, or too far back: %s → %s', (text, day) => expect(lastOf(text)).toBe(day));

  test.each([
    'They met on May 8 and in April.|The next day they left.',
    'They met on May 8, after the attack of Oct. 7.|The next day they left.',
    'They met on May 8, on the 100th day of the war.|The next day they left.',
    'They met on May 8, two days before May 20.|The next day they left.',
    'They met on May 8, a year after the fire.|The next day they left.',
    'They met on May 8, three months ago.|The next day they left.',
    'They met on May 8, two years and six days after the raid.|The next day they left.',
    'They met on May 8, since the war began.|The next day they left.',
    'They met on May 8; it has held since March.|The next day they left.',
    'They met on May 8; it has held since early March.|The next day they left.',
  ])('and not from background: %s', (text) => expect(lastOf(text)).toBe('2024-05-09'));

  test.each([
    ['It has held since Friday.|The next day they left.', '2024-05-25'],
    ['It has held since May 10.|The next day they left.', '2024-05-11'],
    ['It had been in force since Friday noon.|Ministers had approved it before dawn that day.', '2024-05-24'],
  ])('a beginning on a day is spoken of: %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('"two days after the fire" runs back from the day of its sentence', () => {
  test.each([
    ['On May 8, two days after the fire, they met.', '2024-05-06'],
    ['On May 8 they met.|Two days after the fire, they left.', '2024-05-23'],
    ['Two days after the fire they met.', '2024-05-23'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

test('the reason names the anchor', () => {
  const reason = (text: string): string | undefined => timesOf('2024-05-25', text.split('|')).at(-1)?.reason;
  expect(reason('They met on May 8.|The next day they left.')).toBe('"The next day", 1 day after Wednesday 8 May 2024, spoken of before');
  expect(reason('They met on May 8 and the next day they left.')).toBe('"the next day", 1 day after Wednesday 8 May 2024 of the same sentence');
  expect(reason('The next day they left.')).toBe('"The next day", 1 day after publication on Saturday 25 May 2024');
});
