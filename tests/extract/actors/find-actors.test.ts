import { expect, test } from 'vitest';
import { findActors } from '../../../src/extract/actors/find-actors.ts';
import { articleOf, knowledge } from './read.ts';
import { cpuSeconds } from '../../cpu-seconds.ts';

const text = [
  '# Mediators carry a new paper to Hamas',
  'Qatari and Egyptian mediators handed Hamas a paper on Monday, the White House said.',
  "CIA Director William Burns met Qatar's prime minister, Sheikh Mohammed bin Abdulrahman Al Thani.",
  "Burns flew home; Netanyahu's office had no comment, and the army said nothing.",
];

test('mentions stand in the order of the text and quote it', () => {
  const article = articleOf(...text);
  const { mentions } = findActors(article, knowledge);
  expect(mentions.length).toBeGreaterThan(8);
  for (const [index, mention] of mentions.entries()) {
    expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0);
    const sentence = article.sentences[mention.sentence];
    expect(sentence && sentence.start <= mention.start && mention.end <= sentence.end).toBe(true);
  }
});

test('the same article and knowledge give the same answer', () => {
  expect(findActors(articleOf(...text), knowledge)).toEqual(findActors(articleOf(...text), knowledge));
});

test('nothing is found in nothing', () => {
  expect(findActors(articleOf(), knowledge)).toEqual({ mentions: [], people: [] });
});

test.each([
  'Israel, ', 'Noa Levi, ', 'al-', "Netanyahu's office's ", 'the army of the ', 'his son, Omer, ', 'hostages: Noa Levi and ', 'Ben-Ben-', 'U.S.U.S.', "a'a'", '( , ',
])(
  'a line of 300 kB of "%s" is read in the twinkling of an eye',
  (unit) => {
    const article = articleOf(unit.repeat(Math.ceil(300_000 / unit.length)));
    expect(cpuSeconds(() => findActors(article, knowledge))).toBeLessThan(3);
  },
);
