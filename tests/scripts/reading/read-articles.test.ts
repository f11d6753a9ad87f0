import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Keeper } from '../../../scripts/lib/reading/keeper.ts';
import { readArticles } from '../../../scripts/lib/reading/read-articles.ts';
import { readingOf, textOf } from '../../../scripts/lib/reading/reading-text.ts';
import { readArticle } from '../../../src/extract/read-article.ts';
import { EMPTY_REGISTER } from '../../../src/model/register.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { readSeeds } from '../../../src/readers/seeds.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { prepare } from '../../../src/timeline/prepared-reading.ts';

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

test('what an article brings to the timeline is the same after it went through JSON', () => {
  for (const seed of seeds) {
    const prepared = prepare(readArticle(seed, knowledge), knowledge);
    expect(readingOf(textOf(prepared), seed)).toStrictEqual(plain(prepared));
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

test('an article that another one dates is read again with that day, on two cores as on one, and kept so', async () => {
  const story = [
    'Mediators carried a new paper between the two sides late on Thursday, an official with knowledge of it said.',
    'The paper leaves open who would patrol the road along the coast once the troops have gone from it.',
    'Families of the captives said that they would stay in the square until an agreement was signed.',
  ].join('\n\n');
  const seedOf = (id: string, raw: string): SeedFile => ({ id, file: `${id}.txt`, sha256: id, raw, frontMatter: null, contentStart: 0 });
  const both = [seedOf('copy', `A new paper\n\n${story}\n`), seedOf('original', `A new paper\n\nPublished July 5, 2024\n\n${story}\n`)];
  const kept = new Map<string, string>();
  const keeper: Keeper = {
    find: ({ sha256 }) => kept.get(sha256) ?? null,
    keep: (seed, text) => Promise.resolve(void kept.set(seed.sha256, text)),
    end: () => Promise.resolve(),
  };
  const onOne = await readArticles(both, knowledge, { cores: 1, keeper });
  expect(onOne.map(({ record }) => record.published.edtf)).toEqual(['2024-07-05', '2024-07-05']);
  expect(kept.size).toBe(3);
  expect(await readArticles(both, knowledge, { cores: 2, worthThreads: 0, keeper: null })).toEqual(onOne);
  expect(await readArticles(both, knowledge, { cores: 1, keeper })).toEqual(onOne);
  expect(kept.size).toBe(3);
}, 120_000);

test('an article that cannot be read stops the reading with its error, on two cores as on one', async () => {
  const broken = [{ ...(seeds[0] as (typeof seeds)[number]), raw: null as unknown as string }];
  await expect(readArticles(broken, knowledge, { cores: 1, keeper: null })).rejects.toThrow(TypeError);
  await expect(readArticles(broken, knowledge, { cores: 2, worthThreads: 0, keeper: null })).rejects.toThrow(/null/);
}, 120_000);
