import { describe, expect, test } from 'vitest';
import { withoutSpeech, wordsOf } from '../../../src/extract/dates/sentence-words.ts';

describe('direct speech beside a time', () => {
  test.each([
    ['the envoy left', 'the envoy left'],
    ['he said "we will see to it that all of them come home soon" and left', 'he said  and left'],
    ['they handed back "our hostages" by noon', 'they handed back our hostages by noon'],
    ['he said "we will see to it that all of them come home soon", then "at last" left', 'he said , then at last left'],
    ['he said: "We will come', 'We will come'],
    ['he said "yes" and then "We will come', 'We will come'],
    ['"', ''],
  ])('%s → %s', (before, kept) => expect(withoutSpeech(before)).toBe(kept));

  test('is a clause apart when it is longer than forty letters, not when it has just forty', () => {
    const speech = (letters: number): string => `said "${'x'.repeat(letters)}" so`;
    expect(withoutSpeech(speech(39))).toBe(`said ${'x'.repeat(39)} so`);
    expect(withoutSpeech(speech(40))).toBe('said  so');
  });
});

describe('the words of a stretch', () => {
  /** "," before a word after a comma, "|" before one after a break. */
  const marked = (text: string): string =>
    wordsOf(text).map(({ lower, afterComma, afterBreak }) => `${afterComma ? ',' : ''}${afterBreak ? '|' : ''}${lower}`).join(' ');

  test.each([
    ['The envoy left, and 24 others stayed', 'the envoy left ,and 24 others stayed'],
    ['He left; they stayed', 'he left |they stayed'],
    ['He left — they stayed (all)', 'he left |they stayed |all'],
    ['He said: they stayed', 'he said |they stayed'],
    ['He left at 10:30', 'he left at 10 30'],
    ['He said, "no"', 'he said ,|no'],
    ["The week-long truce wasn't Hamas's", "the week-long truce wasn't hamas's"],
    ["They'll stay", "they'll stay"],
    ['', ''],
  ])('%s', (text, words) => expect(marked(text)).toBe(words));

  test('are kept as they are written, too', () => {
    expect(wordsOf('The Envoy').map(({ text }) => text)).toEqual(['The', 'Envoy']);
  });
});
