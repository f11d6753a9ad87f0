import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timelineJs } from '../../src/present/exports/data/timelinejs.ts';
import { exampleSite } from '../present/exports/support/example-site.ts';
import { launchBrowser } from './support/launch-browser.ts';

/** Knight Lab's own library opens the file, in a browser. */
const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};
const PAGE = `<!doctype html><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="/css/timeline.css"><div id="t" style="width:900px;height:600px"></div>
<script src="/js/timeline.js"></script><script>window.timeline = new TL.Timeline('t', '/timeline.json', { font: null, script_path: '/js/' });</script>`;

let server: Server;
let browser: Browser;
let asked: string[];

beforeAll(async () => {
  asked = [];
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    asked.push(path);
    const file = join(LIBRARY, path);
    const text =
      path === '/'
        ? PAGE
        : path === '/timeline.json'
          ? timelineJs(exampleSite())
          : existsSync(file) && extname(file) !== ''
            ? readFileSync(file)
            : null;
    if (text === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream' }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launchBrowser({ 'reader.example': (server.address() as AddressInfo).port });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a slide for each entry, its words as text, and nothing asked of another host', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('http://reader.example/') && !request.url().startsWith('data:')) faults.push(request.url());
  });
  await page.goto('http://reader.example/');
  await page.locator('.tl-slide').nth(3).waitFor({ state: 'attached' });
  expect(asked).toContain('/timeline.json');
  expect(await page.locator('.tl-slide').count()).toBe(4);
  expect(await page.locator('.tl-message-content').allTextContents()).not.toContainEqual(expect.stringMatching(/error|invalid/i));
  const headlines = await page.locator('.tl-slide .tl-headline').allTextContents();
  expect(headlines.map((headline) => headline.trim())).toEqual([
    'Hostage and Ceasefire Timeline',
    'Talks & "terms" <b>resume</b> ]]> in Šuṃer, {1} – 100%; \\n',
    '=HYPERLINK("x")',
    'A truce holds',
  ]);
  const dates = await page.locator('.tl-slide .tl-headline-date').allTextContents();
  expect(dates.map((date) => date.trim())).toEqual([
    '',
    'Friday 24 May 2024',
    'Expected in the week of 27 May 2024',
    'Reported and denied throughout November 2024',
  ]);
  expect(faults).toEqual([]);
  await page.close();
});
