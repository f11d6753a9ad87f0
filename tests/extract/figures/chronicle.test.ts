import { expect, test } from 'vitest';
import { isInChronicle } from '../../../src/extract/figures/chronicle.ts';
import type { CleanedArticle } from '../../../src/extract/text/cleaned-article.ts';
import { articleOf } from './reading.ts';

const withDates = (story: string, dates: readonly string[]): CleanedArticle => ({
  ...articleOf(story), removed: dates.map((quote) => ({ start: -1, end: 0, quote, reason: 'furniture' as const })),
});
const isTold = (article: CleanedArticle, index = 0): boolean => {
  const sentence = article.sentences[index];
  return sentence !== undefined && isInChronicle(article, sentence);
};

test.each([
  ['a date ahead of the sentence', articleOf('January 25, 2025: Israel lets 200 prisoners go.'), 0],
  ['a date on a line of its own before it', articleOf('20 October 2023\n\nHamas lets two women go.'), 1],
  ['dates that the cleaning took out', withDates('Israel lets 200 prisoners go.', ['January 19', 'January 25', 'February 1']), 0],
])('%s make a chronicle', (_what, article, index) => expect(isTold(article, index)).toBe(true));

test.each([
  ['the date of the page', withDates('Hamas frees 33 hostages.', ['January 19, 2025'])],
  ['a date within a sentence', articleOf('On January 25 Israel lets 200 prisoners go.')],
])('but not %s', (_what, article) => expect(isTold(article)).toBe(false));
