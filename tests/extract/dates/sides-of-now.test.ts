import { describe, expect, test } from 'vitest';
import { daysOf } from './written.ts';

/** The days of the last sentence, split at "|", in an article of Saturday 25 May 2024. */
const daysIn = (text: string): string[] => daysOf('2024-05-25', text.split('|'));
const lastOf = (text: string): string | undefined => daysIn(text).at(-1);

describe('what goes on with a day goes on with the latest that the sentence before names', () => {
  test.each([
    ['Hamas said on Friday that it held to the terms it put forward on May 14.|Earlier in the day it had met the envoys.', '2024-05-24'],
    [
      'He was killed on Thursday, a source said, after he had attended the ceremony on Tuesday.|That evening the minister called.',
      '2024-05-23',
    ],
    ['The army announced on Friday that the raid of Monday had failed.|Hours later Hamas replied.', '2024-05-24'],
    ['He said on Thursday that he wants the pause to go on until Tuesday.|Later in the day he left.', '2024-05-23'],
    ['They met on Tuesday and again on Wednesday.|That night they left.', '2024-05-22'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
  test.each([
    ['They met on Thursday.|They met on Tuesday.|That night they left.', '2024-05-21'],
    ['They met on Friday; he had come on Tuesday and that evening saw the minister.', '2024-05-21'],
  ])('a nearer one of its own wins: %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('a limit told by what happens on it', () => {
  test.each([
    ['The president-elect wants the matter settled by his inauguration on Monday.', '2024-05-27'],
    ['The mediators hoped to have it signed before the summit on Tuesday.', '2024-05-28'],
    ['The families want them returned by the holiday on Sunday.', '2024-05-26'],
    ['He needs the budget passed before the vote on Monday.', '2024-05-27'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
  test.each([
    ['The two men had settled the matter at his inauguration on Monday.', '2024-05-20'],
    ['What he wanted was settled, and he left for the summit on Tuesday.', '2024-05-21'],
  ])('no limit: %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('a limit that lies ahead', () => {
  test.each([
    ['He wants the pause to go on past Monday.', '2024-05-27'],
    ['Egypt hopes to stretch the truce past Wednesday.', '2024-05-29'],
    ['Hamas would have to extend the truce past Tuesday.', '2024-05-28'],
    ['He said he wanted the truce to run beyond Thursday.', '2024-05-30'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
  test.each([
    ['They met this past Monday.', '2024-05-20'],
    ['They met the past Monday.', '2024-05-20'],
    ['They drove past the house on Monday.', '2024-05-20'],
  ])('but %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('a day behind the call or the letter in which something was asked for', () => {
  test.each([
    ['He told the president of his decision to send the team in a half-hour phone call on Thursday.', '2024-05-23'],
    ['She urged Hamas to accept the deal in a statement on Wednesday.', '2024-05-22'],
    ['He asked Qatar to press the group to free them in a letter on Tuesday.', '2024-05-21'],
    ['They called on the cabinet to approve the deal in a joint speech late on Thursday.', '2024-05-23'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
  test.each([
    ['He told the families that he would set out his plan in a speech on Thursday.', '2024-05-30'],
    ['He is to be told of the decision to leave in a letter on Tuesday.', '2024-05-28'],
  ])('but %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('plans whose day has gone by', () => {
  test.each([
    ["The minister, who'd been due to quit on Wednesday, put it off.", '2024-05-22'],
    ["He'd been set to fly to Doha on Thursday.", '2024-05-23'],
    ['The strike that the union had called for Monday was cut short by a court.', '2024-05-20'],
    ['The march that the families had planned for Thursday drew thousands.', '2024-05-23'],
    ["He calls on the cabinet to meet and reverse Thursday's decision.", '2024-05-23'],
    ["The minister will appeal Wednesday's ruling.", '2024-05-22'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
  test.each([
    ['A strike called for Monday will block the roads.', '2024-05-27'],
    ["The cabinet will take up the text at Wednesday's meeting.", '2024-05-29'],
    ['The march that the families had called for Monday will go ahead.', '2024-05-27'],
  ])('but %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('the evening before, with words behind it', () => {
  test.each([
    ['They struck on Wednesday for a man who was killed the evening before along with three others.', '2024-05-21'],
    ['Hamas answered on Wednesday; Qatar had passed on the text the night before during a meeting.', '2024-05-21'],
    ['They left on Wednesday, having met the day before near the border.', '2024-05-21'],
    ['They left on Wednesday, having flown in the day before for talks.', '2024-05-21'],
  ])('%s → %s', (text, day) => expect(lastOf(text)).toBe(day));
  test.each([
    ['They struck on Wednesday, the day before the summit.', '2024-05-23'],
    ['They struck on Wednesday, the night before an envoy came.', '2024-05-23'],
  ])('but %s → %s', (text, day) => expect(lastOf(text)).toBe(day));
});

describe('how long, how often and how old is no day', () => {
  test.each([
    'It was seven weeks to the day after the attack.',
    'It ignored the warnings in the weeks before the attack.',
    'Soldiers had spoken of it months before the war.',
    'It was the second trip within days.',
    'He had sent him there twice within days.',
    'It ended a weekend of fear.',
  ])('%s', (text) => expect(daysIn(text)).toEqual([]));
  test.each([
    ['Israel agreed to pauses of several hours a day until Tuesday.', ['2024-05-28']],
    ['The truce was extended by two days until Thursday.', ['2024-05-30']],
    ['Days before the attack in Jerusalem they met.', ['2024-05-25..2024-06-01']],
    ['He will be freed within days.', ['2024-05-26..2024-06-01']],
    ['They met after a weekend of talks.', ['2024-05-25..2024-05-26']],
  ])('but %s → %j', (text, days) => expect(daysIn(text)).toEqual(days));
});

describe('this week, seen from a Sunday', () => {
  const from = (text: string): string | undefined => daysOf('2024-05-26', [text]).at(-1);
  test.each([
    ['The teams will meet this week.', '2024-05-26..2024-06-01'],
    ['Gaps remained, to be taken up at further sessions this week.', '2024-05-26..2024-06-01'],
    ['The teams met this week.', '2024-05-20..2024-05-26'],
  ])('%s → %s', (text, days) => expect(from(text)).toBe(days));
});
