import { describe, expect, test } from 'vitest';
import { FOREVER, headersFile } from '../../src/hosting/headers-file.ts';
import { headerPolicy, pagePolicy } from '../../src/hosting/policy.ts';

const BUILT = {
  base: '/a/b/',
  folders: ['2024', '_astro', 'data', 'embed', 'entries', 'pagefind', 'people'],
  files: ['404.html', 'feed.xml', 'index.html'],
};

/** Reads the file as Netlify and Cloudflare Pages do: every rule that fits adds its headers; values of one name are joined. */
function headersFor(path: string, text = headersFile(BUILT)): Record<string, string> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header?.[1] && applies) found[header[1]] = header[1] in found ? `${found[header[1]]}, ${header[2]}` : (header[2] ?? '');
    else if (line.startsWith('/')) applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
  }
  return found;
}

describe('_headers', () => {
  test.each(['/a/b/', '/a/b/404.html', '/a/b/2024/', '/a/b/entries/some-entry/', '/a/b/people/x/', '/a/b/data/'])(
    'sends one policy for %s, which forbids frames',
    (path) => {
      expect(headersFor(path)['Content-Security-Policy']).toBe(headerPolicy("'none'"));
    },
  );

  test.each(['/a/b/embed/', '/a/b/embed/people/x/'])('lets every site frame %s', (path) => {
    expect(headersFor(path)['Content-Security-Policy']).toBe(headerPolicy('*'));
  });

  test.each(['/a/b/_astro/page.a1b2.css', '/a/b/pagefind/fragment/en_1.pf_fragment'])('files with a hash are kept for ever: %s', (path) => {
    expect(headersFor(path)['Cache-Control']).toBe(FOREVER);
  });

  test.each(['/a/b/', '/a/b/pagefind/pagefind.js', '/a/b/pagefind/pagefind-entry.json', '/a/b/theme.js', '/a/b/data/entries.csv'])(
    'files that keep their name are not: %s',
    (path) => {
      expect(headersFor(path)).not.toHaveProperty('Cache-Control');
    },
  );

  test.each(['/a/b/data/entries.csv', '/a/b/feed.xml'])('data may be read by pages of other sites: %s', (path) => {
    expect(headersFor(path)['Access-Control-Allow-Origin']).toBe('*');
  });

  test('says nothing about what does not belong to the site', () => {
    expect(headersFor('/other/')).toEqual({});
  });

  test('has no line longer than hosts take', () => {
    expect(
      headersFile(BUILT)
        .split('\n')
        .every((line) => line.length <= 2000),
    ).toBe(true);
  });
});

describe('the policy', () => {
  test('allows no inline script, no inline style and no other host', () => {
    const policy = headerPolicy("'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
    expect(policy).toMatch(/^default-src 'none'; .*script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; frame-ancestors 'none'$/);
  });

  test('of the pages and of the header are one', () => {
    expect(headerPolicy('*')).toBe(`${pagePolicy}; frame-ancestors *`);
  });
});
