import { load } from 'js-yaml';
import { LinkChecker } from 'linkinator';
import { createServer } from 'node:http';
import { globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { FOREVER, HASHED } from '../../src/hosting/headers-file.ts';
import { headerPolicy } from '../../src/hosting/policy.ts';
import { BASE, HOST, hostSite, OLD_ID, type HostedSite } from './support/hosted-site.ts';
import { launchBrowser } from './support/launch-browser.ts';

/** The README's section "Deploy", followed to the letter: a base path of two levels on a real nginx. */
let site: HostedSite;
let browser: Browser;
const HOME = `http://${HOST}${BASE}`;

beforeAll(async () => {
  site = await hostSite();
  browser = await launchBrowser({ [HOST]: site.port });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const header = async (path: string, name: string): Promise<string | null> => (await site.get(BASE + path)).headers.get(name);
/** Folders of one kind, by the first of them. */
const first = (pattern: string): string =>
  globSync(pattern, { cwd: site.dist })
    .sort()[0]
    ?.replace(/index\.html$/, '') ?? '';

describe('nginx, as the README sets it up', () => {
  test.each(['', 'people/', 'entries/', 'robots.txt', 'sitemap-index.xml'])('answers for %s', async (path) => {
    expect((await site.get(BASE + path)).status).toBe(path === 'entries/' ? 404 : 200);
  });

  test('leads an address without its last slash on, to this host whatever the port', async () => {
    const { status, headers } = await site.get(`${BASE}people`);
    expect([status, headers.get('location')]).toEqual([301, `${BASE}people/`]);
  });

  test('shows the page of the lost, with its status and its policy', async () => {
    const response = await site.get(`${BASE}no/such/page/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('No such page');
    expect(response.headers.get('content-security-policy')).toBe(headerPolicy("'none'"));
  });

  test('hides the rules of other hosts', async () => {
    expect((await site.get(`${BASE}_headers`)).status).toBe(404);
  });

  test.each(['', 'people/', 'data/timeline.json', 'pagefind/pagefind.js'])('sends the policy that forbids frames with %s', async (path) => {
    expect(await header(path, 'content-security-policy')).toBe(headerPolicy("'none'"));
  });

  test('sends one that allows them with what is to be embedded', async () => {
    expect(await header('embed/', 'content-security-policy')).toBe(headerPolicy('*'));
  });

  test('files with a hash are kept for ever, all others are asked for again', async () => {
    for (const folder of HASHED) {
      const [file] = globSync(`${folder}/*`, { cwd: site.dist });
      expect([folder, file && (await header(file, 'cache-control'))]).toEqual([folder, FOREVER]);
    }
    for (const path of ['', 'pagefind/pagefind-entry.json', 'theme.js', 'data/entries.csv'])
      expect([path, await header(path, 'cache-control')]).toEqual([path, 'no-cache']);
  });

  test.each([
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/json; charset=utf-8'],
    ['timeline.ics', 'text/calendar; charset=utf-8'],
    ['data/entries.csv', 'text/csv; charset=utf-8'],
    ['data/timeline.json', 'application/json; charset=utf-8'],
    ['', 'text/html; charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    expect(await header(path, 'content-type')).toBe(type);
  });

  test('lets pages of other sites read data and feeds, nothing else', async () => {
    for (const path of ['data/timeline.json', 'feed.xml', 'timeline.ics'])
      expect(await header(path, 'access-control-allow-origin')).toBe('*');
    expect(await header('', 'access-control-allow-origin')).toBeNull();
  });

  test('packs what it sends', async () => {
    for (const path of ['', 'data/timeline.json', 'data/entries.csv']) {
      const response = await fetch(`http://127.0.0.1:${site.port}${BASE}${path}`, { headers: { host: HOST, 'accept-encoding': 'gzip' } });
      expect([path, response.headers.get('content-encoding')]).toEqual([path, 'gzip']);
    }
  });
});

describe('under a base path of two levels', () => {
  test('every test of the built site holds', async () => {
    const status = await run('vitest', ['run', '--project', 'site'], {
      SITE_DIST: site.dist,
      BASE_PATH: BASE,
      SITE_URL: `https://${HOST}`,
      TIMELINE_FILE: join(site.project, '.cache/timeline.json'),
    });
    expect(status).toBe(0);
  });

  test('no link is broken for one who follows them all', async () => {
    const { links } = await new LinkChecker().check({
      path: `http://127.0.0.1:${site.port}${BASE}`,
      recurse: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(`http://127.0.0.1:${site.port}/`),
    });
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(50);
    expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${parent}: ${url} (${status})`)).toEqual([]);
  });

  test('whole addresses are of the host that SITE_URL names', () => {
    for (const file of ['feed.xml', 'feed.json', 'timeline.ics', 'robots.txt', 'sitemap-0.xml', 'data/entries.csv']) {
      const text = readFileSync(join(site.dist, file), 'utf8').replace(/\r\n[ \t]/g, '');
      expect([
        file,
        text.includes(`https://${HOST}${BASE}`),
        /https?:\/\/(?:localhost|host\.invalid)|https:\/\/timeline\.example\/(?!news\/timeline\/)/.test(text),
      ]).toEqual([file, true, false]);
    }
  });
});

/** Everything that goes wrong on a page, and every request that leaves the host. */
function watch(page: Page): { readonly faults: string[]; readonly foreign: string[] } {
  const [faults, foreign]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(HOME) && !request.url().startsWith('data:')) foreign.push(`${page.url()}: ${request.url()}`);
  });
  return { faults, foreign };
}

describe('in a browser', () => {
  test('no kind of page breaks the policy or asks another host for anything', async () => {
    const kinds = [
      '',
      ...[
        '2*/',
        'entries/*/',
        'people/',
        'people/*/',
        'mediators/',
        'mediators/*/',
        'organisations/',
        'organisations/*/',
        'figures/',
        'articles/',
        'articles/*/',
        'search/',
        'data/',
        'about/',
        'embed/',
        'embed/people/*/',
        'embed/mediators/*/',
      ].map((kind) => first(`${kind}index.html`)),
      '404.html',
    ];
    expect(kinds.slice(1).filter((kind) => kind === '')).toEqual([]);
    const page = await browser.newPage();
    const { faults, foreign } = watch(page);
    for (const path of kinds) {
      await page.goto(HOME + path, { waitUntil: 'networkidle' });
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await page.close();
  });

  test('search and filters work, by the same rules', async () => {
    const page = await browser.newPage();
    const { faults, foreign } = watch(page);
    await page.goto(`${HOME}search/?q=hostages`, { waitUntil: 'networkidle' });
    const hit = page.locator(`main a[href^="${BASE}entries/"]`).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(`${HOME}entries/**`);
    await page.goto(`${HOME}?status=expected`, { waitUntil: 'networkidle' });
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await page.close();
  });

  test('an old address leads to the entry that stands for it', async () => {
    const page = await browser.newPage();
    const { faults, foreign } = watch(page);
    await page.goto(`${HOME}entries/${OLD_ID}/`);
    await page.waitForURL(`${HOME}entries/${site.target}/`, { waitUntil: 'networkidle' });
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await page.close();
  });
});

describe('in a page of another site', () => {
  const other = createServer((request, response) => {
    const src = decodeURIComponent((request.url ?? '').slice(2));
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Other</title>${src}`);
  });
  let elsewhere: Browser;
  beforeAll(async () => {
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    elsewhere = await launchBrowser({ [HOST]: site.port, 'other.example': (other.address() as AddressInfo).port });
  });
  afterAll(async () => {
    await elsewhere?.close();
    other.close();
  });
  const inFrame = async (snippet: string) => {
    const page = await elsewhere.newPage();
    await page.goto(`http://other.example/?${encodeURIComponent(snippet)}`, { waitUntil: 'networkidle' });
    return { page, frame: page.frames()[1] };
  };

  test('the code that a person’s page gives shows the person, with a way back', async () => {
    const page = await browser.newPage();
    await page.goto(HOME + first('mediators/*/index.html'));
    const snippet = ((await page.locator('[data-copy-text]').last().textContent()) ?? '').replace('https://', 'http://');
    await page.close();
    const embedded = await inFrame(snippet);
    expect(await embedded.frame?.locator('h1').textContent()).toContain('as a mediator');
    expect(await embedded.frame?.locator(`a[href="${BASE}"]`).count()).toBeGreaterThan(0);
    await embedded.page.close();
  });

  test('no other page can be framed', async () => {
    const { page, frame } = await inFrame(`<iframe src="${HOME}"></iframe>`);
    expect(frame?.url()).toBe('chrome-error://chromewebdata/');
    await page.close();
  });
});

describe('the workflow for GitHub Pages', () => {
  const workflow = load(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    permissions: object;
    jobs: { build: { steps: { uses?: string; run?: string; env?: object; with?: object }[] }; publish: object };
  };

  test('builds with the address that GitHub gives, and publishes what was built', () => {
    const { steps } = workflow.jobs.build;
    expect(steps.find((step) => step.run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
    expect(steps.find((step) => step.uses?.startsWith('actions/upload-pages-artifact'))?.with).toEqual({ path: 'dist' });
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });
});
