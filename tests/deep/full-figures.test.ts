import { mkdtempSync, readFileSync, rmSync, globSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { isoOf } from '../../src/model/day.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { SERIES_KINDS } from '../../src/present/series.ts';
import { article, entry, figure, reading } from '../present/support/make-site.ts';

const ARTICLES = 400;
const FIRST_DAY = 19_640;
const folder = mkdtempSync(join(tmpdir(), 'full-figures-'));
const dist = join(folder, 'dist');

/** Every series has so many claims, of so many days, claimants and bounds, that its chart and its table are full. */
function fullSeries(): Timeline {
  const articles = Array.from({ length: ARTICLES }, (_, index) => article(`a-report-of-the-day-number-${index}`, isoOf(FIRST_DAY + 2 * index), { title: `What was said on the ${index}th day of the talks` }));
  const figures = articles.flatMap(({ id, published }, index) => SERIES_KINDS.map(({ id: series, kind, measure, group }, place) =>
    figure(`${id}-${series}`, (series === 'killed-in-gaza' ? 70_000 : series === 'held' ? 150 : 30) + ((index * 7919 + place * 31) % 997) * (place + 1), {
      article: id, kind, measure, group, asOf: { earliest: published.earliest, latest: published.latest }, bound: index % 3 === 0 ? 'about' : index % 7 === 0 ? 'at-least' : 'exact',
      claimant: { words: `the office number ${(index * 13 + place) % 211} of the ministry`, actor: null, start: 0, end: 10 },
    })));
  return { version: 1, articles, actors: [], figures, entries: articles.slice(0, 3).map(({ id, published }) => entry(`entry-${id}`, published.earliest, { readings: [reading(id, published.earliest)] })), redirects: [], messages: [] };
}

beforeAll(async () => {
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify(fullSeries()));
  expect(await run('astro', ['build', '--outDir', dist, '--silent'], { TIMELINE_FILE: join(folder, 'timeline.json'), SEEDS_DIR: folder, BASE_PATH: '', SITE_URL: '' })).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

describe('the page of figures where every series is full', () => {
  const page = (): string => readFileSync(join(dist, 'figures', 'index.html'), 'utf8');

  test('weighs at most 60 kB with its styles', () => {
    const styles = globSync('_astro/*.css', { cwd: dist }).reduce((sum, file) => sum + packed(file), 0);
    expect(packed('figures/index.html') + styles).toBeLessThanOrEqual(60_000);
  });

  test('still draws each series as dozens of points that lead to their sentences', () => {
    for (const { id } of SERIES_KINDS) {
      const section = page().split(`<section class="section series" id="${id}"`)[1]?.split('<section class="section series"')[0] ?? '';
      const links = section.split('class="chart__links"')[1]?.split('</svg>')[0]?.match(/<a href="[^"]+#figure-/g) ?? [];
      expect(links.length, id).toBeGreaterThan(24);
    }
  });
});
