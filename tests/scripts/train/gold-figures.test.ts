import { expect, test } from 'vitest';
import { labelQuantities, type GoldFigure } from '../../../scripts/train/gold-figures.ts';
import { articleOf } from '../../../scripts/train/story-article.ts';
import { scanSentence } from '../../../src/extract/figures/scan-sentence.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';

const { knowledge } = await readKnowledge();

/** Numbers of a story with the measure that each teaches, in order; those that teach nothing are left out. */
function taught(story: string, ...figures: GoldFigure[]): string[] {
  const article = articleOf(story);
  const scans = article.sentences.map((sentence) => scanSentence(sentence, knowledge));
  return labelQuantities(article, scans, figures).map(({ quantity, figure }) => `${quantity.number.low} ${figure?.measure ?? 'none'}`);
}
const killed = (low: number, quote: string, more: Partial<GoldFigure> = {}): GoldFigure => ({ kind: 'casualty', measure: 'killed', group: 'gaza', low, high: null, quote, ...more });

test('a figure stands where its quotation does; a number that is no figure teaches so', () => {
  expect(taught('Strikes killed 12 people. The ministers met 14 people.', killed(12, 'killed 12 people'))).toEqual(['12 killed', '14 none']);
});

test('the same number of the same noun is the figure told again; of another noun it may be, and is left out', () => {
  expect(taught('Strikes killed 12 people.\nThose 12 people died at home.', killed(12, 'killed 12 people'))).toEqual(['12 killed', '12 killed']);
  expect(taught('Strikes killed 12 people.\nHamas freed 12 hostages.', killed(12, 'killed 12 people'))).toEqual(['12 killed']);
});

test('what gold leaves open teaches nothing', () => {
  expect(taught('Strikes killed 12 people.', killed(12, 'killed 12 people', { optional: true }))).toEqual([]);
});

test('a number that is not the figure’s, or stands outside its quotation, is not its place', () => {
  expect(taught('Strikes killed 12 people.', killed(13, 'killed 12 people'))).toEqual(['12 none']);
  expect(taught('Strikes killed 12 people. They hit homes.', killed(12, 'hit homes'))).toEqual([]);
});
