import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { EMPTY_REGISTER } from '../../src/model/register.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { goldArticles } from './support/gold-articles.ts';
import { knowledge } from './support/make-timeline.ts';
import { Pairs, scorePairs } from './support/score-pairs.ts';

/** Floors only rise. The annotated articles are read as if extraction had made no mistake, so that merging is measured by itself. */
const FLOOR = { precision: 1, recall: 0.96 };

test('tellings that annotators call one happening become one entry, and near misses stay apart', async () => {
  const articles = await goldArticles(['tests/gold/seeds', 'tests/gold/dev', 'tests/gold/pairs'], knowledge);
  const texts = new Map(articles.map(({ seed }) => [seed.id, seed.raw]));
  const { timeline } = buildTimeline(articles, knowledge, EMPTY_REGISTER, []);
  const pairs = Pairs.parse(JSON.parse(await readFile('tests/gold/pairs.json', 'utf8')));
  const score = scorePairs(timeline.entries, pairs, (id) => texts.get(id) ?? '');
  console.log(
    `pairs: precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}, near misses apart ${score.apart} of ${score.nearMisses}\n${score.mistakes.join('\n')}`,
  );
  expect(score.unread).toEqual([]);
  expect(score.precision).toBeGreaterThanOrEqual(FLOOR.precision);
  expect(score.recall).toBeGreaterThanOrEqual(FLOOR.recall);
  expect(score.apart).toBe(pairs.notSame.length);
});

test('the attack of 7 October is one entry, whatever each article says of it', async () => {
  const articles = await goldArticles(['tests/gold/seeds', 'tests/gold/dev', 'tests/gold/pairs'], knowledge);
  const { timeline } = buildTimeline(articles, knowledge, EMPTY_REGISTER, []);
  const attacks = timeline.entries.filter(({ type, start }) => type === 'attack' && start === '2023-10-07');
  expect(attacks).toHaveLength(1);
  expect(attacks[0]?.readings.length).toBeGreaterThan(18);
});
