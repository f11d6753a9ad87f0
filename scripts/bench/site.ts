import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../lib/find-browser.ts';
import { serveFolder } from '../lib/serve-folder.ts';

export interface Weight {
  readonly file: string;
  /** Bytes with its styles, gzip -9. */
  readonly bytes: number;
}

export function heaviestPage(dist: string): Weight {
  const packed = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const styles = globSync('_astro/*.css', { cwd: dist }).reduce((sum, file) => sum + packed(file), 0);
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => ({ file, bytes: packed(file) + styles }));
  return pages.reduce((heaviest, page) => (page.bytes > heaviest.bytes ? page : heaviest), { file: '', bytes: 0 });
}

/** Bytes of Pagefind that a browser which never saw the site loads for one search, uncompressed as they lie on the disk. */
export async function firstSearch(dist: string, words: string): Promise<number> {
  const { address, server } = await serveFolder(dist, 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_ARGUMENTS] });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded = new Set<string>();
    context.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/pagefind/')) loaded.add(decodeURI(pathname));
    });
    await page.goto(`${address}search/?q=${encodeURIComponent(words)}`);
    await page.locator('main ol li a').first().waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    return [...loaded].reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0);
  } finally {
    await browser.close();
    server.close();
  }
}
