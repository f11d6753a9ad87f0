import { describe, expect, test } from 'vitest';
import { daysOf } from './written.ts';

const lastOf = (published: string, text: string): string | undefined => daysOf(published, text.split('|')).at(-1);

describe('a day beside a deed that is named is past, though the verb looks ahead (Saturday 25 May 2024)', () => {
  test.each([
    ['He has asked the cabinet to undo its vote of Tuesday.', '2024-05-21'],
    ['The protest was being planned against his announcement, on Sunday, that he would quit.', '2024-05-19'],
    ['The army is still counting the results of its strikes before dawn on Tuesday, in which four were killed.', '2024-05-21'],
    ['It is the campaign that the minister told infantrymen on Thursday would let them see the city.', '2024-05-23'],
    ["The families plan to march to the site of Tuesday's attack.", '2024-05-21'],
    ['But a statement of the prime minister on Sunday set out principles he would not give up.', '2024-05-19'],
  ])('%s → %s', (text, day) => expect(lastOf('2024-05-25', text)).toBe(day));
});

describe('what is to come stays ahead', () => {
  test.each([
    ['The council will meet on Tuesday, when the minister is to speak.', '2024-05-28'],
    ["The families plan to watch Tuesday's vote.", '2024-05-28'],
    ['The minister promised that on Tuesday it would be over.', '2024-05-28'],
  ])('%s → %s', (text, day) => expect(lastOf('2024-05-25', text)).toBe(day));
});

describe('which weekday is meant', () => {
  test.each([
    ['2024-05-23', 'The truce took effect last Wednesday.', '2024-05-15'],
    ['2024-05-23', 'They met this past Wednesday.', '2024-05-22'],
    ['2024-05-25', 'They met the Friday before last.', '2024-05-17'],
    ['2024-05-23', 'They met the Friday before last.', '2024-05-10'],
  ])('%s: %s → %s', (published, text, day) => expect(lastOf(published, text)).toBe(day));
});

test('a night earlier is the day before the one spoken of', () => {
  expect(lastOf('2024-05-25', 'Israel on Thursday named those whose coffins had been handed over a night earlier.')).toBe('2024-05-22');
});

test('days of a ground offensive are not counted from the attack', () => {
  expect(daysOf('2024-05-25', ['It was the third day of the ground offensive.'])).toEqual([]);
});
