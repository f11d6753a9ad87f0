import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { largeTimeline } from './support/large-timeline.ts';

const ENTRIES = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'large-site-'));
const dist = join(folder, 'dist');

beforeAll(async () => {
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify(largeTimeline(ENTRIES)));
  const status = await run('astro', ['build', '--outDir', dist, '--silent'], { TIMELINE_FILE: join(folder, 'timeline.json'), SEEDS_DIR: folder, BASE_PATH: '', SITE_URL: '' });
  expect(status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

describe('a site of ten thousand entries', () => {
  test('has a page for each entry, and each stands once on the pages of its year', () => {
    expect(globSync('entries/*/index.html', { cwd: dist })).toHaveLength(ENTRIES);
    const seen = globSync('2*/**/index.html', { cwd: dist }).flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/ data-n="(\d+)"/g)].map(([, n]) => Number(n)));
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: ENTRIES }, (_, index) => index));
  });

  test('has no page of more than 60 kB with its styles', () => {
    const styles = globSync('_astro/*.css', { cwd: dist }).reduce((sum, file) => sum + packed(file), 0);
    const heavy = globSync('**/*.html', { cwd: dist }).map((file) => ({ file, weight: packed(file) + styles })).filter(({ weight }) => weight > 60_000);
    expect(heavy).toEqual([]);
  });

  test('pages the readings of what stands in every article', () => {
    const pages = globSync('entries/the-first-day/**/index.html', { cwd: dist });
    expect(pages.length).toBeGreaterThan(10);
  });

  test('tells the filters of all entries in less than 150 kB', () => {
    expect(packed('timeline-index.json')).toBeLessThan(150_000);
  });
});
