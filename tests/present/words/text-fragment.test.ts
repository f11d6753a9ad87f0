import { describe, expect, test } from 'vitest';
import { linkToWords, textFragment } from '../../../src/present/words/text-fragment.ts';

const span = (quote: string, start = 100) => ({ start, end: start + quote.length, quote });

describe('a link into an article', () => {
  test.each([
    ['The envoys met in Doha', 'The%20envoys%20met%20in%20Doha'],
    ['“The envoys met in Doha,”', 'The%20envoys%20met%20in%20Doha'],
    ['the truce-for-hostages deal, he said', 'the%20truce%2Dfor%2Dhostages%20deal%2C%20he%20said'],
    ['talks & terms & nothing else', 'talks%20%26%20terms%20%26%20nothing%20else'],
    ['the\u00a0envoys met in  Doha', 'the%20envoys%20met%20in%20Doha'],
    ['about half or 50%', 'about%20half%20or%2050%25'],
  ])('names short words whole: %s', (quote, fragment) => {
    expect(textFragment(span(quote), [])).toBe(fragment);
  });

  test('names the first and the last words of a long passage', () => {
    expect(textFragment(span('One two three four five six seven eight nine ten eleven twelve thirteen.'), [])).toBe(
      'One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  test.each([
    ['words that were mended', span('The envoysmet in Doha again'), [{ start: 110, end: 111 }]],
    ['words that a repeat cuts through', span('The envoys met in Doha again'), [{ start: 90, end: 101 }]],
    ['words that run over lines', span('The envoys met\nin Doha again'), []],
    ['too few words', span('in Doha again'), []],
    ['no words', span('“…”'), []],
    ['a wrong decoding', span('The envoysâ€™ talks went on in Doha'), []],
    ['a character that was lost', span('The envoys\ufffd talks went on in Doha'), []],
    ['half a pair of surrogates', span('The envoys met in \ud800 Doha'), []],
    ['entities that were left', span('The envoys&#8217; talks went on in Doha'), []],
  ])('is not made for %s', (_, words, removed) => {
    expect(textFragment(words, removed)).toBeNull();
  });

  test('what was left out elsewhere in the article does not matter', () => {
    expect(
      textFragment(span('The envoys met in Doha'), [
        { start: 0, end: 100 },
        { start: 122, end: 130 },
      ]),
    ).not.toBeNull();
  });

  test('joins the address of the article, with or without a fragment of its own', () => {
    const words = span('The envoys met in Doha');
    expect(linkToWords('https://news.example/a?b=c', words, [])).toBe('https://news.example/a?b=c#:~:text=The%20envoys%20met%20in%20Doha');
    expect(linkToWords('https://news.example/a#top', words, [])).toBe('https://news.example/a#top:~:text=The%20envoys%20met%20in%20Doha');
    // An address copied from another such link leads to these words, not to both.
    expect(linkToWords('https://news.example/a#:~:text=other', words, [])).toBe('https://news.example/a#:~:text=The%20envoys%20met%20in%20Doha');
  });

  test.each([null, 'javascript:alert(1)', 'news.example/a', 'ftp://news.example/a', 'https://'])('is not made to %s', (url) => {
    expect(linkToWords(url, span('The envoys met in Doha'), [])).toBeNull();
  });
});
