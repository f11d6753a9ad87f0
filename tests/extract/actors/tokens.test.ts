import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/extract/actors/tokens.ts';

const folds = (text: string): string[] => tokensOf(text).map((token) => token.fold);

test.each([
  ["Israel's army", ['israel', "'s", 'army']],
  ["Hamas' reply", ['hamas', "'s", 'reply']],
  ["Gideon Sa'ar's office", ['gideon', 'saar', "'s", 'office']],
  ['the U.S.-drafted text', ['the', 'us', '-', 'drafted', 'text']],
  ['Abdel-Fattah el-Sissi', ['abdel', '-', 'fattah', 'al', '-', 'sissi']],
  ['the G7 and 1,200 people', ['the', 'g7', 'and', '1,200', 'people']],
  ["They don't know", ['they', 'dont', 'know']],
])('%s', (text, expected) => {
  expect(folds(text)).toEqual(expected);
});

test('every token knows its place in the text', () => {
  const text = 'In Doha, the U.S. team met Sheikh Tamim; "no" was the answer.';
  for (const token of tokensOf(text, 100)) expect(text.slice(token.start - 100, token.end - 100)).toBe(token.text);
});

test('an abbreviation in capitals is not the pronoun', () => {
  const [pronoun, state] = tokensOf('us US');
  expect([pronoun?.upper, state?.upper]).toEqual([false, true]);
});
