import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadSite, type Inputs } from '../src/load-site.ts';
import { article, entry } from './present/support/make-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'load-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inputs(name: string, title: string): Inputs {
  const timeline = join(folder, `${name}.json`);
  writeFileSync(timeline, JSON.stringify({ version: 1, articles: [article('a', '2024-05-25')], actors: [], figures: [], entries: [entry('one', '2024-05-25', { title })], redirects: [], messages: [] }));
  return { timeline, seeds: join(folder, 'none'), knowledge: join('src', 'knowledge'), base: '/', site: null };
}

test('copies of the module, as bundled pages have their own, share what was read of one timeline and of no other', async () => {
  const [first, second] = [inputs('first', 'The first timeline'), inputs('second', 'The second timeline')];
  const site = await loadSite(first);
  const bundled = '../src/load-site.ts?bundled';
  const copy = (await import(/* @vite-ignore */ bundled)) as { readonly loadSite: typeof loadSite };
  expect(copy.loadSite).not.toBe(loadSite);
  const again = await copy.loadSite(first);
  expect(again).not.toBe(site);
  expect(again.timeline).toBe(site.timeline);
  expect((await copy.loadSite(second)).timeline.entries.map(({ title }) => title)).toEqual(['The second timeline']);
});
