import { describe, expect, test } from 'vitest';
import { readArticle, readTogether, type ArticleReading } from '../../../src/extract/read-article.ts';
import { isoOf } from '../../../src/model/day.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { prepare } from '../../../src/timeline/prepared-reading.ts';
import { daysByOthers } from '../../../src/timeline/published/dated-elsewhere.ts';
import { knowledge } from '../support/make-timeline.ts';

const STORY = [
  'Mediators carried a new paper between the two sides late on Thursday, an official with knowledge of it said.',
  'The paper leaves open who would patrol the road along the coast once the troops have gone from it.',
  '"We have heard many promises in these rooms and seen few of them kept so far," the official added.',
  'A team of negotiators is expected to set out for the Gulf again on Sunday if both answers are friendly.',
  'Families of the captives said that they would stay in the square until an agreement was signed.',
];
const OTHER = [
  'The harbour of the town was quiet at noon and fishermen mended their nets by the wall in the sun.',
  'Nobody there had heard of a paper, and few believed that one would change the price of flour soon.',
  'A baker said that he had counted the days of the war on the wall of his oven since it began.',
];

function read(id: string, ...lines: readonly string[]): ArticleReading {
  const raw = `${lines.join('\n\n')}\n`;
  const seed: SeedFile = { id, file: `${id}.txt`, sha256: '', raw, frontMatter: null, contentStart: 0 };
  return readArticle(seed, knowledge);
}

const days = ({ published }: ArticleReading): string[] => [isoOf(published.earliest), isoOf(published.latest)];
const dated = (id: string, ...lines: readonly string[]): ArticleReading => read(id, 'A new paper', 'Published July 5, 2024', ...lines);
function narrowed(...readings: readonly ArticleReading[]): ArticleReading[] {
  const windows = daysByOthers(readings.map((reading) => prepare(reading, knowledge)));
  return readings.flatMap((reading) => (windows.has(reading.seed) ? readTogether([reading.seed], knowledge, windows) : [reading]));
}

describe('an article whose day is open', () => {
  test('takes the day of the one that it copies, and its weekdays follow', () => {
    const copy = read('copy', 'A new paper', ...STORY);
    expect(copy.published.latest - copy.published.earliest).toBeGreaterThan(30);
    const [found] = narrowed(copy, dated('original', ...STORY));
    expect(found && days(found)).toEqual(['2024-07-05', '2024-07-05']);
    const thursday = found?.times.find(({ mention }) => mention.text.includes('Thursday'));
    expect(thursday && isoOf(thursday.start)).toBe('2024-07-04');
    expect(found?.published.clues.at(-1)?.says).toContain('original.txt');
  });

  test('is narrowed to the days beside one that shares some passages with it, other commas and quotation marks notwithstanding', () => {
    const shared = STORY.slice(0, 3).map((line) => line.replaceAll('"', '“').replace(', an', ' an'));
    const [found] = narrowed(read('part', 'Quiet', ...shared, ...OTHER, ...OTHER.map((line) => `${line} And so on.`)), dated('original', ...STORY));
    expect(found && days(found)).toEqual(['2024-07-04', '2024-07-06']);
  });

  test.each([
    ['one quotation alone', [...OTHER, STORY[2] ?? '']],
    ['nothing', OTHER],
  ])('stays as it is where it shares %s', (_, lines) => {
    const open = read('open', 'Quiet', ...lines);
    expect(narrowed(open, dated('original', ...STORY))[0]).toBe(open);
  });

  test('stays as it is where the day of the other lies outside its own days', () => {
    const open = read('open', 'A new paper', 'After nearly sixteen months of war nobody there believed in papers, the baker said.', ...STORY);
    const [found] = narrowed(open, dated('original', ...STORY));
    expect(found).toBe(open);
  });

  test('is not dated by another whose day is open as well, and a dated one is left alone', () => {
    const [one, two] = [read('one', 'A new paper', ...STORY), read('two', 'A paper', ...STORY)];
    const original = dated('original', ...STORY);
    expect(narrowed(one, two)).toEqual([one, two]);
    expect(narrowed(original, dated('later', ...STORY))[0]).toBe(original);
  });
});
