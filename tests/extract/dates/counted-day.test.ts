import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { daysOf, moment, noKnowledge } from './written.ts';

const truce = (from: string, more: Partial<Parameters<typeof moment>[0]> = {}) => moment({ id: from, name: `the truce of ${from}`, from, type: 'truce', ...more });
const knowledge: Knowledge = {
  ...noKnowledge,
  moments: [truce('2024-05-10'), truce('2024-01-10'), truce('2024-05-20', { status: 'expected' }), truce('2024-07-10'), truce('2024-05-22', { type: 'agreement' })],
};
const dayOfText = (text: string, published = '2024-05-25'): string | undefined => daysOf(published, [text], knowledge)[0];

describe('the first day is the 1st', () => {
  test.each([
    ["It happened on the war's 100th day.", '2024-01-14'],
    ['It happened on the 100th day of the war.', '2024-01-14'],
    ['It happened on day 100 of the war.', '2024-01-14'],
    ['It happened on the first day of the war.', '2023-10-07'],
    ['It happened on the 100th day of fighting.', '2024-01-14'],
    ['It happened on the second full day of the truce.', '2024-05-11'],
    ["It happened on the truce's fourth day.", '2024-05-13'],
    ['It happened on the third day of the ceasefire.', '2024-05-12'],
  ])('%s → %s', (text, day) => expect(dayOfText(text)).toBe(day));

  test.each([
    ['It happened five days into the truce.', '2024-05-15'],
    ['It happened one day into the truce.', '2024-05-11'],
    ['It happened one week into the truce.', '2024-05-17'],
    ['It happened two weeks into the war.', '2023-10-21'],
    ['It happened two weeks into the truce.', '2024-05-24'],
  ])('what lies "into" it has passed: %s → %s', (text, day) => expect(dayOfText(text)).toBe(day));
});

describe('a truce is the last that had begun by publication', () => {
  test.each([
    ['2024-05-25', '2024-05-12'],
    ['2024-05-10', '2024-05-12'],
    ['2024-05-09', '2024-01-12'],
    ['2024-08-01', '2024-07-12'],
  ])('published on %s: %s', (published, day) => expect(dayOfText('It happened on the third day of the lull.', published)).toBe(day));

  test('and none where none had', () => expect(dayOfText('It happened on the third day of the lull.', '2024-01-05')).toBeUndefined());
});

test('there is no day 0', () => {
  expect(dayOfText('It happened on day 0 of the war.')).toBeUndefined();
});
