import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attributes, BASE, builtPages, DIST } from './support/built-site.ts';

const KILOBYTE = 1000;
const packed = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const weights = new Map<string, number>();

function weightOf(address: string): number {
  const known = weights.get(address) ?? packed(readFileSync(join(DIST, address.slice(BASE.length))));
  weights.set(address, known);
  return known;
}

describe('weight', () => {
  test('every page with its styles is at most 60 kB', () => {
    const heavy = builtPages().map(({ file, html }) => {
      const styles = attributes(html, 'href').filter((href) => href.endsWith('.css')).reduce((sum, href) => sum + weightOf(href), 0);
      return { file, weight: packed(html) + styles };
    });
    expect(heavy.filter(({ weight }) => weight > 60 * KILOBYTE)).toEqual([]);
  });

  test('the scripts that the timeline loads are at most 15 kB', () => {
    const home = builtPages().find(({ file }) => file === 'index.html');
    const loaded = new Set(attributes(home?.html ?? '', 'src').filter((src) => src.endsWith('.js')));
    for (const script of loaded) {
      for (const [, name] of readFileSync(join(DIST, script.slice(BASE.length)), 'utf8').matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)) loaded.add(`${BASE}_astro/${name}`);
    }
    const sum = [...loaded].reduce((total, script) => total + weightOf(script), 0);
    expect(loaded.size).toBeGreaterThan(1);
    expect(sum).toBeLessThanOrEqual(15 * KILOBYTE);
  });

  test('nothing of the search engine is named in a page: it is loaded when the search is touched', () => {
    expect(builtPages().filter(({ html }) => html.includes('/pagefind/')).map(({ file }) => file)).toEqual([]);
    expect(globSync('pagefind/pagefind.js', { cwd: DIST })).toHaveLength(1);
  });
});
