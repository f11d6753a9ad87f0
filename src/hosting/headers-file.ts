import { headerPolicy } from './policy.ts';

/** What stands at the top of the built site, under its base path. */
export interface Built {
  /** With a slash at both ends. */
  readonly base: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Folders whose files carry a hash of their content in their names: a changed file is another file. */
export const HASHED = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'] as const;
export const FOREVER = 'public, max-age=31536000, immutable';

/** Data and feeds may be read by pages of other hosts: notebooks, TimelineJS. */
const SHARED = ['data/*', 'feed.xml', 'feed.json', 'timeline.ics'] as const;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of all rules that match: no two rules may send a policy for one
 * address, so that each folder has a rule of its own.
 */
export function headersFile({ base, folders, files }: Built): string {
  const pages = folders.filter((name) => !name.startsWith('_') && name !== 'embed' && name !== 'pagefind').map((name) => `${name}/*`);
  const rules: (readonly [path: string, header: string, value: string])[] = [
    ['*', 'X-Content-Type-Options', 'nosniff'],
    ['*', 'Referrer-Policy', 'strict-origin-when-cross-origin'],
    ...HASHED.map((folder) => [`${folder}/*`, 'Cache-Control', FOREVER] as const),
    ...SHARED.map((path) => [path, 'Access-Control-Allow-Origin', '*'] as const),
    ['embed/*', 'Content-Security-Policy', headerPolicy('*')],
    ...['', ...files.filter((name) => name.endsWith('.html') && name !== 'index.html'), ...pages].map(
      (path) => [path, 'Content-Security-Policy', headerPolicy("'none'")] as const,
    ),
  ];
  const byPath = Map.groupBy(rules, ([path]) => path);
  return [...byPath]
    .map(([path, headers]) => `${base}${path}\n${headers.map(([, name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}
