import { expect, test } from 'vitest';
import { weekdayPattern } from '../../../src/extract/published/weekday-pattern.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { dayOf } from '../../../src/model/day.ts';
import { noKnowledge, written } from '../dates/written.ts';

/** What the weekdays of a story say of Saturday, 25 May, less what they say of Sunday, 26 May 2024. */
function saturdayOverSunday(...texts: readonly string[]): number {
  const article = written(...texts);
  const [vote] = weekdayPattern({ article, read: { times: findTimes(article, noKnowledge), actors: { mentions: [], actors: [] } as never, figures: [] }, knowledge: noKnowledge });
  return vote === undefined ? Number.NaN : vote.score(dayOf('2024-05-25')) - vote.score(dayOf('2024-05-26'));
}

const STORY = ['Troops opened the shaft on Saturday.', 'Ministers met on Saturday, after a raid on Friday.'];

test('where a story calls its own day "today" and "tonight", the last weekday is the day before', () => {
  expect(saturdayOverSunday(...STORY)).toBeGreaterThan(0);
  expect(saturdayOverSunday(...STORY, 'Crowds have come out tonight.', 'He spoke to the parents this morning.')).toBeLessThan(0);
});

test('once is not enough, nor the words of those whom it quotes', () => {
  expect(saturdayOverSunday(...STORY, 'Crowds have come out tonight.')).toBeGreaterThan(0);
  expect(saturdayOverSunday(...STORY, '"We came out tonight," he said.', '"I was told of it this morning," she said.')).toBeGreaterThan(0);
});

test('what is vowed from a day on lies ahead, what went on from it does not', () => {
  const vowed = (words: string): number => saturdayOverSunday('Ministers met on Saturday, after a raid on Friday.', words);
  expect(vowed('It called the step a death sentence, promising a blockade of the ministry from Sunday.')).toBeGreaterThan(0);
  expect(vowed('The families vowed to hold a vigil outside the house from Sunday.')).toBeGreaterThan(0);
  expect(vowed('The families kept a vigil outside the house on Sunday.')).toBeLessThan(0);
});

test('a count up to a weekday is told on the day after nearly as often', () => {
  const counted = saturdayOverSunday('Up to Saturday 40 captives had been freed.');
  expect(counted).toBeLessThan(saturdayOverSunday('On Saturday 14 captives were freed.'));
});

test('a weekday that the head tells as to come, and the rest as past, may be of the week before', () => {
  const past = 'On Saturday the port was shelled, officials said.';
  const sunday = 'On Sunday the group sent the envoys its ideas.';
  expect(saturdayOverSunday('The envoys are due in the city on Sunday for a new round.', past, sunday)).toBeGreaterThan(0);
  expect(saturdayOverSunday('The envoys met in the city on Saturday.', past, sunday)).toBeLessThan(0);
  expect(saturdayOverSunday('The envoys are to speak on Sunday night.', past, sunday)).toBeLessThan(0);
});
