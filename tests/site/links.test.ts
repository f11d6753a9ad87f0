import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributes, BASE, builtPages, DIST } from './support/built-site.ts';

const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const ids = new Map<string, Set<string>>();

function idsOf(address: string): Set<string> {
  const page = byAddress.get(address);
  const known = ids.get(address) ?? new Set(page ? attributes(page.html, 'id') : []);
  ids.set(address, known);
  return known;
}

/** Null where a link of a page leads somewhere, else what is wrong with it. */
function fault(from: string, href: string): string | null {
  if (/^(?:https?:|mailto:|data:)/.test(href)) return null;
  const url = new URL(href, `http://site${from}`);
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(BASE)) return `${from}: ${href} leaves the base path`;
  const page = byAddress.get(path) ?? (path.endsWith('.html') ? byAddress.get(path) : undefined);
  if (page) return url.hash === '' || idsOf(path).has(decodeURIComponent(url.hash.slice(1))) ? null : `${from}: ${href} names no id of that page`;
  const file = join(DIST, path.slice(BASE.length));
  return existsSync(file) && statSync(file).isFile() ? null : `${from}: ${href} leads nowhere`;
}

describe('links', () => {
  test('every internal link and fragment leads somewhere', () => {
    const links = pages.flatMap((page) => [...attributes(page.html, 'href'), ...attributes(page.html, 'src'), ...attributes(page.html, 'action')].map((href) => [page.address, href] as const));
    expect(links.length).toBeGreaterThan(100);
    expect(links.flatMap(([from, href]) => fault(from, href) ?? []).slice(0, 20)).toEqual([]);
  });

  test('every page but the one of the lost can be reached from the first by links', () => {
    const reached = new Set([BASE]);
    const waiting = [BASE];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      for (const href of attributes(byAddress.get(address)?.html ?? '', 'href')) {
        const path = /^https?:/.test(href) ? '' : decodeURIComponent(new URL(href, `http://site${address}`).pathname);
        if (!byAddress.has(path) || reached.has(path)) continue;
        reached.add(path);
        waiting.push(path);
      }
    }
    const lost = pages.filter(({ address, html }) => !reached.has(address) && !address.endsWith('404.html') && !html.includes('http-equiv="refresh"'));
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  test('nothing is asked of another host', () => {
    const foreign = pages.flatMap(({ file, html }) => [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*?\s(?:href|src)="(https?:[^"]*)"[^>]*>/g)].filter(([tag]) => !/rel="canonical"/.test(tag)).map(([, url]) => `${file}: ${url}`));
    expect(foreign).toEqual([]);
  });
});
