import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/model/day.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { timesOf } from './written.ts';

const { knowledge } = await readKnowledge();

/** The last time that sentences written on Saturday, 25 May 2024 name. */
function last(texts: readonly string[], published = '2024-05-25'): string {
  const time = timesOf(published, texts, knowledge).at(-1);
  return time === undefined ? 'none' : time.start === time.end ? isoOf(time.start) : `${isoOf(time.start)}/${isoOf(time.end)}`;
}

describe('a day that is counted from the day just told', () => {
  test.each([
    // How long ago something began is told by the way.
    [['The guns fell silent on Friday, 230 days after it began, and by nightfall three women were out.'], '2024-05-24'],
    [['The truce took hold on Friday, 230 days after the war began.', 'Hours later a convoy crossed.'], '2024-05-24'],
    // What is past is not counted from what is to come.
    [['Hamas rejected the plan on Monday, which would have run to June 20.', 'A day later the group offered another.'], '2024-05-21'],
    [['The envoy spoke on Wednesday.', 'It came hours after the army had named the dead.'], '2024-05-22'],
    [['The envoy spoke on Wednesday, hours after a strike on the city.'], '2024-05-22'],
  ])('%s', (texts, day) => {
    expect(last(texts)).toBe(day);
  });
});

describe('a month or a year that was just spoken of', () => {
  test.each([
    [['Four women came home in October 2023.', 'In the truce that November, 105 more followed.'], '2023-11-01/2023-11-30'],
    [['Four women came home in October 2023.', 'More followed in the truce of November that year.'], '2023-11-01/2023-11-30'],
    [['A soldier was brought out in October 2023.', 'Another was freed late that month.'], '2023-10-21/2023-10-31'],
    [['Ministers met in March.', 'A truce had failed that same month.'], '2024-03-01/2024-03-31'],
  ])('%s', (texts, day) => {
    expect(last(texts)).toBe(day);
  });
});

describe('what went on since a day lasts to publication', () => {
  test.each([
    ['The envoy had been in Doha since May 20.', '2024-05-20/2024-05-25'],
    ['The army has been carrying out a raid in the north of the territory since Wednesday.', '2024-05-22/2024-05-25'],
    ['Two divisions have been advancing on the city since May 20.', '2024-05-20/2024-05-25'],
    ['At least 100 people have been killed since Wednesday.', '2024-05-22'],
    ['No food has been let in since May 20.', '2024-05-20'],
  ])('%s', (text, days) => {
    expect(last([text])).toBe(days);
  });
});

describe('a counted day of a deal', () => {
  test.each([
    ["Talks on the second stage are to begin on the deal's 16th day.", '2025-02-03', '2025-01-16'],
    ['Talks on the second stage are to begin on the 16th day.', '2025-02-03', '2025-01-20'],
    ['Talks on the second stage will start by the 16th day of the truce.', '2025-02-03', '2025-01-26'],
    // A plan of other months, and no number that tells of a truce.
    ['Talks on the second stage would begin on the 16th day.', 'none', '2024-06-11'],
    ['Five captives would be let go on the first day.', 'none', '2025-03-14'],
  ])('%s', (text, day, published) => {
    expect(last([text], published)).toBe(day);
  });
});

describe('what only looks like a time', () => {
  test.each([
    ['He told the broadcast "This Week" that it was about rest.', 'none'],
    ['The army pulled out, half a year into the war.', 'none'],
  ])('%s', (text, day) => {
    expect(last([text])).toBe(day);
  });
  test.each([
    ['Asked about the contacts on Thursday evening, the minister would say only that he had given guidance.', '2024-05-23'],
    ['Two bodies were to be delivered on Friday night, the group said.', '2024-05-24'],
    ['The envoy was to fly home on Tuesday, aides said.', '2024-05-28'],
  ])('a day that has gone by: %s', (text, day) => {
    expect(last([text])).toBe(day);
  });
});
