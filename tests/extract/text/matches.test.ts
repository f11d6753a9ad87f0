import { describe, expect, test } from 'vitest';
import { matchesOf } from '../../../src/extract/text/matches.ts';

describe('matchesOf', () => {
  test.each([
    ['three words here', /\p{L}+/gu], ['', /a/g], ['none', /\d/g], ['a1b22', /(?<letter>[a-z])(\d+)/g], ['empty ones', /x*/g], ['a, b', /(?<=, )b|a/g],
  ])('gives of "%s" what matchAll gives', (text, pattern) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });
  test('begins at the beginning, wherever the pattern was last used', () => {
    const pattern = /a/g;
    pattern.test('aa');
    expect(matchesOf('aa', pattern).map(({ index }) => index)).toEqual([0, 1]);
  });
  test('a pattern may be used again while its matches are looked at', () => {
    const pattern = /\w/g;
    expect(matchesOf('ab', pattern).map(([word]) => `${word}${matchesOf('cd', pattern).length}`)).toEqual(['a2', 'b2']);
  });
});
