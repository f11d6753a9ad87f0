import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToWords } from '../../src/present/words/text-fragment.ts';
import { launchBrowser } from './support/launch-browser.ts';

/** An article of a newspaper, long enough that one has to scroll to the words. */
const LINES = [
  'The envoys met in Doha, officials said – “a first draft”, one of them called it – and spoke of the truce-for-hostages terms until late that night & after.',
  'Some 50% of it, he said, is agreed.',
  'About 1,200 people were killed, by Israel’s count.',
];
const PAGE = `<!doctype html><meta charset="utf-8"><title>x</title><body style="margin:0"><p style="height:3000px">Above</p>${LINES.map((line) => `<p style="margin:0;height:1500px">${line.replace('&', '&amp;').replace('officials said', '<a href="/">officials</a> said')}</p>`).join('')}<p style="height:3000px">Below</p>`;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launchBrowser({ 'news.example': (server.address() as AddressInfo).port });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each(LINES.map((line, index) => [line, index] as const))('a browser finds the words of the link: %s', async (quote, index) => {
  const link = linkToWords('http://news.example/talks', { start: 0, end: quote.length, quote }, []);
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(link ?? '');
  await page.waitForFunction(() => scrollY > 0, null, { timeout: 10_000 });
  const top = await page
    .locator('p')
    .nth(index + 1)
    .evaluate((line) => line.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(-10);
  expect(top).toBeLessThan(600);
  await page.close();
});
