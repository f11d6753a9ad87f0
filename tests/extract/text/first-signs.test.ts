import { describe, expect, it } from 'vitest';
import { firstSigns } from '../../../src/extract/text/furniture/first-signs.ts';
import { opening, whole } from '../../../src/extract/text/furniture/phrases.ts';

const told = (source: string): string | null => {
  const signs = firstSigns(source);
  return signs === null ? null : [...signs].sort().join('');
};

describe('the signs that a pattern may begin with', () => {
  it.each([
    ['sign up', 's'],
    ['(?:sign|log) ?in', 'ls'],
    ['(?:our |the )?newsletter', 'not'],
    ['(?:a(?:n|ll) )*(?:b|c)', 'abc'],
    ['x{0,3}y', 'xy'],
    ['x{2,3}y', 'x'],
    ['\\(?(?:photo|image)', '(ip'],
    ['\\d{1,3} comments?', '0123456789'],
    ['^more|less[|]', 'lm'],
    ["'?quoted", "'q"],
  ])('%s begins with one of %s', (source, signs) => {
    expect(told(source)).toBe(signs);
  });

  it.each(['.{2,20} app', '[a-z]{2} icon', '\\p{L}+ news', '(?=a)b', '\\bword', 'a?', '(?:a|.b)', '(?:a|)b', ''])('of %s they cannot be told', (source) => {
    expect(told(source)).toBeNull();
  });
});

describe('phrases by their first sign', () => {
  const phrases = ['sign up', '(?:our |the )?newsletter', '.{2,9} app', '\\(?photo\\)?'];
  const labels = ['sign up', 'sign up now', 'our newsletter', 'the newsletter!', 'newsletter', 'the app', 'sign app', 'photo', '(photo)', 'log in', '', '😀 app', 'news'];
  it.each(labels)('"%s" is judged as by one regular expression', (label) => {
    expect(whole(...phrases).test(label)).toBe(new RegExp(`^(?:${phrases.join('|')})[\\s.!:*)-]*$`, 'u').test(label));
    expect(opening(...phrases).test(label)).toBe(new RegExp(`^(?:${phrases.join('|')})`, 'u').test(label));
  });
});
