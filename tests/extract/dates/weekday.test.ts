import { describe, expect, test } from 'vitest';
import { daysOf, timesOf } from './written.ts';

/** The day of the last time of the text, split at "|" into sentences. */
const lastOf = (published: string, text: string): string | undefined => daysOf(published, text.split('|')).at(-1);

describe('a weekday seen from Saturday 25 May 2024', () => {
  test.each([
    ['They met two Fridays ago.', '2024-05-17'],
    ['They met three Fridays ago.', '2024-05-10'],
    ['They met four Fridays ago.', '2024-05-03'],
    ['They met on Friday last week.', '2024-05-17'],
    ['They met on Sunday last week.', '2024-05-19'],
    ['They met on Tuesday this week.', '2024-05-21'],
    ['They will meet on Monday of next week.', '2024-05-27'],
    ['They met on Friday a week ago.', '2024-05-17'],
    ['They met on Friday two weeks ago.', '2024-05-10'],
    ['They met on Thursday last.', '2024-05-23'],
    ['They met on Saturday last.', '2024-05-18'],
    ['They met this past Saturday.', '2024-05-18'],
    ['They met last Saturday.', '2024-05-18'],
    ['They met the past Saturday.', '2024-05-18'],
    ['They will meet the upcoming Saturday.', '2024-06-01'],
    ['They met this Saturday.', '2024-05-25'],
    ['They will meet this Saturday.', '2024-05-25'],
    ['They will meet this coming Saturday.', '2024-06-01'],
    ['They will meet the coming Sunday.', '2024-05-26'],
    ['They will meet next Monday.', '2024-05-27'],
    ["Ahead of Wednesday's vote he flew home.", '2024-05-22'],
    ["Ahead of Tuesday's vote he flew home.", '2024-05-28'],
    ['He was due on Sunday.', '2024-05-26'],
    ['He was due on Thursday.', '2024-05-23'],
  ])('%s → %s', (text, day) => expect(lastOf('2024-05-25', text)).toBe(day));
});

describe('the day that is written on decides', () => {
  test.each([
    ['2024-05-26', 'They will meet next Monday.', '2024-06-03'],
    ['2024-05-27', 'They will meet next Monday.', '2024-06-03'],
    ['2024-05-26', "Ahead of Wednesday's vote he flew home.", '2024-05-29'],
    ['2024-05-26', 'Ahead of the vote they met on Wednesday.', '2024-05-22'],
    ['2024-05-26', 'He had been expected to come out last Friday.', '2024-05-24'],
    ['2024-05-21', 'He was due on Sunday.', '2024-05-19'],
    ['2024-05-22', 'He was due on Sunday.', '2024-05-26'],
    ['2024-05-26', 'They met this Saturday.', '2024-05-25'],
    ['2024-05-26', 'They will meet this Saturday.', '2024-06-01'],
    ['2024-05-26', 'He had been expected to come out this Saturday.', '2024-06-01'],
    ['2024-05-26', 'He had been expected, and they met this Saturday.', '2024-05-25'],
    ['2024-05-22', 'They met on the Friday before last.', '2024-05-10'],
    ['2024-05-20..2024-05-26', 'They met on Friday.', '2024-05-17'],
    ['2024-05-20..2024-05-27', 'They met on Friday.', '2024-05-17..2024-05-24'],
    ['2024-05-20..2024-05-27', 'They met on Friday last week.', '2024-05-17..2024-05-24'],
  ])('%s: %s → %s', (published, text, day) => expect(lastOf(published, text)).toBe(day));
});

describe('a weekday beside a day spoken of', () => {
  test.each([
    ['They met on May 8. The following Friday they left.', '2024-05-10'],
    ['They met on May 8. The previous Friday they left.', '2024-05-03'],
    ['They met on May 8. The preceding Friday they left.', '2024-05-03'],
    ['They met on May 10. The following Friday they left.', '2024-05-17'],
    ['They met on May 10. The previous Friday they left.', '2024-05-03'],
    ['They met on May 8.|That Friday they left.', '2024-05-10'],
    ['They met on May 8.|That Saturday they left.', '2024-05-11'],
    ['They met on May 8.|That Sunday they left.', '2024-05-05'],
    ['They met on May 8.|The same Wednesday they left.', '2024-05-08'],
  ])('%s → %s', (text, day) => expect(lastOf('2024-05-25', text)).toBe(day));
});

test.each([
  'They met on Black Friday.', 'They met on Good Friday.', 'They meet every Friday.', 'They read it in the Sunday Times.', 'It was told in the Friday sermons.', 'They met on friday.', 'They meet on Fridays.',
  'They met on Easter Monday.', 'They saw it on Saturday Night Live.', 'They meet on a Monday or so of a Tuesday.',
])('no day of the story: %s', (text) => expect(daysOf('2024-05-25', [text])).toEqual([]));

describe('the reason tells from where a weekday was counted', () => {
  test.each([
    ['They met on Friday last week.', 'the Friday of the week before publication on Saturday 25 May 2024'],
    ['They met on Friday this week.', 'the Friday of the week of publication on Saturday 25 May 2024'],
    ['They will meet on Friday next week.', 'the Friday of the week after publication on Saturday 25 May 2024'],
    ['They met on Friday.', 'the nearest before publication on Saturday 25 May 2024'],
    ['They will meet on Friday.', 'the nearest from publication on Saturday 25 May 2024'],
    ['They met today, Saturday.', 'the nearest from publication on Saturday 25 May 2024'],
    ['They met on May 8. The following Friday they left.', 'the Friday after Wednesday 8 May 2024, spoken of before'],
    ['They met on May 8. The previous Friday they left.', 'the Friday before Wednesday 8 May 2024, spoken of before'],
    ['They met on May 8. That Friday they left.', 'the Friday nearest to Wednesday 8 May 2024, spoken of before'],
  ])('%s', (text, reason) => expect(timesOf('2024-05-25', [text]).at(-1)?.reason).toContain(reason));
});
