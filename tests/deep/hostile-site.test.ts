import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { parseFeed } from '@rowanmanning/feed-parser';
import type { Browser, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { serveFolder, type Serving } from '../../scripts/lib/serve-folder.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { xmlFault } from '../present/exports/support/read-atom.ts';
import { hostileArticles } from './support/hostile-articles.ts';
import { launchBrowser } from './support/launch-browser.ts';

/**
 * A site built from articles that hold markup, scripts, addresses that run, formulas and names that lead astray, looked at in a browser that
 * was told to ignore the content security policy: what is looked for is what the pages themselves let through.
 */
const folder = mkdtempSync(join(tmpdir(), 'hostile-site-'));
const dist = join(folder, 'dist');
const HOME = 'http://timeline.example/';
const pages = (): string[] => globSync('**/*.html', { cwd: dist }).map((file) => file.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
let timeline: Timeline;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  for (const [name, text] of Object.entries(hostileArticles())) {
    mkdirSync(dirname(join(folder, 'seeds', name)), { recursive: true });
    writeFileSync(join(folder, 'seeds', name), text);
  }
  const inputs = { SEEDS_DIR: join(folder, 'seeds'), TIMELINE_FILE: join(folder, 'timeline.json'), SITE_URL: 'https://timeline.example', BASE_PATH: '' };
  expect(await run('node', ['scripts/timeline.ts', '--seeds', inputs.SEEDS_DIR, '--out', inputs.TIMELINE_FILE])).toBe(0);
  expect(await run('astro', ['build', '--outDir', dist, '--silent'], inputs)).toBe(0);
  timeline = JSON.parse(readFileSync(inputs.TIMELINE_FILE, 'utf8')) as Timeline;
  serving = await serveFolder(dist, 0);
  browser = await launchBrowser({ 'timeline.example': (serving.server.address() as AddressInfo).port });
});
afterAll(async () => {
  await browser?.close();
  serving?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page without the protection of the policy, and everything on it that should not be. */
async function openPage(): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: a dialog`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(HOME) && !request.url().startsWith('data:image/')) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  return { page, faults };
}

/** What stands in the page's tree that no article may put there. */
function foreignParts(): string[] {
  const found = [
    ...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]), style, iframe, object, embed, base, svg script, meta[http-equiv="refresh" i], [style], [autofocus]'),
    ...[...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc')),
    ...[...document.querySelectorAll('[href], [src], [action]')].filter((element) =>
      ['href', 'src', 'action'].some((name) => /^[\s\u0000-\u0020]*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''))),
    ...[...document.querySelectorAll('script[src], img, link[rel="stylesheet"], source, use')].filter((element) =>
      new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', location.href).origin !== location.origin),
  ].map((element) => element.outerHTML.slice(0, 200));
  return (window as { ran?: unknown }).ran === undefined ? found : ['a script ran', ...found];
}

test('every article was read or refused by name, and none of their names led out of the folders', () => {
  expect(timeline.articles).toHaveLength(Object.keys(hostileArticles()).length);
  expect(timeline.entries.length).toBeGreaterThan(10);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'seeds', 'timeline.json']);
});

test('the tests of any built site hold of this one', async () => {
  const status = await run('vitest', ['run', '--project', 'site'], { SITE_DIST: dist, BASE_PATH: '', SITE_URL: 'https://timeline.example', TIMELINE_FILE: join(folder, 'timeline.json') });
  expect(status).toBe(0);
});

describe('in a browser without a policy', () => {
  test('nothing runs on any page, nothing is asked of another host, no element is the articles’ own', async () => {
    const { page, faults } = await openPage();
    expect(pages().length).toBeGreaterThan(80);
    for (const path of pages()) {
      const response = await page.goto(HOME + path, { waitUntil: 'load' });
      expect([path, response?.status()]).toEqual([path, 200]);
      faults.push(...(await page.evaluate(foreignParts)).map((part) => `${path}: ${part}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('every article is reached from the list, whatever its name', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${HOME}articles/`);
    const links = await page.locator('main a[href^="/articles/"]').evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')))]);
    expect(links.length).toBeGreaterThanOrEqual(timeline.articles.length);
    for (const link of links) {
      const response = await page.goto(link);
      expect([link, response?.status()]).toEqual([link, 200]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(['<img src=x onerror=window.ran=1>', 'script', '"><script>window.ran=1</script>', 'Quillfeather', 'HYPERLINK'])(
    'what is searched and what is found stays text: %s',
    async (query) => {
      const { page, faults } = await openPage();
      await page.goto(`${HOME}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
      expect(await page.locator('main input[type="search"]').inputValue()).toBe(query);
      faults.push(...(await page.evaluate(foreignParts)));
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the files to take', () => {
  test.each(['entries', 'figures', 'actors'])('no cell of %s.csv is a formula', (name) => {
    const rows = parse(read(`data/${name}.csv`), { record_delimiter: '\r\n' }) as string[][];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('feeds and calendar are well-formed and tell the same headlines', () => {
    for (const file of globSync('**/*.xml', { cwd: dist })) expect([file, xmlFault(read(file))]).toEqual([file, null]);
    const titles = new Set(timeline.entries.map(({ title }) => title));
    expect(parseFeed(read('feed.xml')).items.filter(({ title }) => !titles.has(title ?? ''))).toEqual([]);
    const events = new ICAL.Component(ICAL.parse(read('timeline.ics')) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('summary'))).filter((title) => !titles.has(title))).toEqual([]);
  });

  test('the HTML in feeds holds no element but those of the site, none with an attribute that runs', async () => {
    const { page } = await openPage();
    const { items } = JSON.parse(read('feed.json')) as { items: { content_html: string }[] };
    const names = await page.evaluate(
      (contents) => [...new Set(contents.flatMap((content) => [...new DOMParser().parseFromString(content, 'text/html').body.querySelectorAll('*')].flatMap((element) => [element.localName, ...element.getAttributeNames()])))],
      items.map(({ content_html: content }) => content),
    );
    expect(names.sort()).toEqual(['a', 'blockquote', 'href', 'p']);
    await page.context().close();
  });
});
