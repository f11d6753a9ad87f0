import { describe, expect, test } from 'vitest';
import { daysOf, moment, noKnowledge, timesOf } from './written.ts';

const knowledge = { ...noKnowledge, moments: [moment({ id: 'fair', name: 'the fair', from: '2024-05-06', to: '2024-05-10', names: ['Harbour Fair'] })] };
const days = (text: string): string[] => daysOf('2024-05-25', [text], knowledge);

describe('a time counted from one that is named behind it is one time', () => {
  test.each([
    ['It was the day after Oct. 7.', '2023-10-08'],
    ['It was two weeks before May 20.', '2024-05-06'],
    ['It was a month after October 7.', '2023-11-07'],
    ['It was a day before the vote of May 20.', '2024-05-19'],
    ['It was six weeks after Monday.', '2024-07-01'],
    ['It was two days before the Harbour Fair.', '2024-05-04'],
    ['It was two days after the Harbour Fair.', '2024-05-12'],
    ["It was hours after Friday's vote.", '2024-05-24'],
    ["It was days before Friday's vote.", '2024-05-17..2024-05-23'],
    ["It was days after Monday's vote.", '2024-05-21..2024-05-27'],
    ['In the 24 hours to Saturday they met.', '2024-05-24..2024-05-25'],
    ['In the 24 hours after Friday they met.', '2024-05-24..2024-05-25'],
  ])('%s → %s', (text, day) => expect(days(text)).toEqual([day]));

  test.each([
    ['It was two days after the meeting in May.', 2],
    ['It was three days after the talks; then, on May 8, they left.', 2],
    ['They left on May 6 and met on May 8.', 2],
    ['They met on May 8, two days after.', 2],
    ["It was two days before last week's vote.", 2],
    ['It was two days ago, on May 20.', 2],
  ])('two stay two: %s', (text, many) => expect(days(text)).toHaveLength(many));

  test('and the times beside it stay what they are', () => {
    expect(days('On May 3 they met, and two weeks before May 20 they left, and on May 22 they came.')).toEqual(['2024-05-03', '2024-05-06', '2024-05-22']);
  });

  test('a day that the calendar lacks is none to count from', () => expect(days('It was two days after Feb. 30.')).toEqual([]));

  test('its reason tells how many, and from where', () => {
    const reason = (text: string): string | undefined => timesOf('2024-05-25', [text])[0]?.reason;
    expect(reason('It was the day after Oct. 7.')).toBe('"the day after Oct. 7", 1 day after the attack that began the war');
    expect(reason('It was two weeks before May 20.')).toContain('2 weeks before');
  });

  test('it is told to the day, or in days', () => {
    expect(timesOf('2024-05-25', ['It was two weeks before May 20.'])[0]?.precision).toBe('day');
    expect(timesOf('2024-05-25', ["It was days before Friday's vote."])[0]?.precision).toBe('days');
  });
});
