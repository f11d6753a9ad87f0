import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArticles } from '../../../scripts/lib/reading/read-articles.ts';
import { keepReading, restoreReading, type KeptReading } from '../../../src/extract/kept-reading.ts';
import { readArticle } from '../../../src/extract/read-article.ts';
import { EMPTY_REGISTER } from '../../../src/model/register.ts';
import type { CleanedArticle } from '../../../src/extract/text/cleaned-article.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { readSeeds } from '../../../src/readers/seeds.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
for (const name of ['seeds', 'written', 'dev']) cpSync(`tests/gold/${name}`, join(folder, name), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { knowledge } = await readKnowledge();
const { seeds } = await readSeeds(folder);

/** Minus nought is nought to everybody but a computer: JSON does not tell them apart. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(plain);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) : value;
}

test('a reading that went through JSON tells the same, every place of it included', () => {
  for (const seed of seeds) {
    const reading = readArticle(seed, knowledge);
    const kept = keepReading(reading);
    const passed = JSON.parse(JSON.stringify(kept)) as KeptReading;
    expect(passed).toStrictEqual(plain(kept));
    const places = ({ spanAt, text }: CleanedArticle) =>
      Array.from({ length: text.length + 2 }, (_, unit) => [spanAt(unit, unit), spanAt(unit, unit + 1), spanAt(unit, unit + 40)]);
    expect(JSON.stringify(places(restoreReading(passed, seed).article)) === JSON.stringify(places(reading.article))).toBe(true);
  }
});

test('articles read on two cores make the same timeline, byte for byte, as on one', async () => {
  // A dozen: the threads start slowly on a machine with other work.
  const few = seeds.slice(0, 12);
  const timelineOn = async (cores: number) =>
    JSON.stringify(buildTimeline(await readArticles(few, knowledge, { cores, worthThreads: 0, keeper: null }), knowledge, EMPTY_REGISTER, []));
  const one = await timelineOn(1);
  expect(one.length).toBeGreaterThan(100_000);
  expect((await timelineOn(2)) === one).toBe(true);
}, 120_000);

test('an article that cannot be read stops the reading with its error, on two cores as on one', async () => {
  const broken = [{ ...(seeds[0] as (typeof seeds)[number]), raw: null as unknown as string }];
  await expect(readArticles(broken, knowledge, { cores: 1, keeper: null })).rejects.toThrow(TypeError);
  await expect(readArticles(broken, knowledge, { cores: 2, worthThreads: 0, keeper: null })).rejects.toThrow(/null/);
}, 120_000);
