import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { MOST_ITEMS } from '../../src/present/exports/feeds/feed.ts';
import { linkToWords } from '../../src/present/words/text-fragment.ts';
import { jsonFeedMistakes } from '../present/exports/support/check-json-feed.ts';
import { mistakesOf } from '../present/exports/support/check-package.ts';
import { expand } from '../present/exports/support/expand.ts';
import { atomMistakes, readAtom, xmlFault } from '../present/exports/support/read-atom.ts';
import { attributes, BASE, builtPages, DIST, unescaped } from './support/built-site.ts';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const pages = builtPages();
/** An address of the built site as a file of it: whatever the host, and "/x/" as "x/index.html". */
const fileAt = (address: string): string =>
  decodeURIComponent(new URL(address, 'http://host').pathname.slice(BASE.length)).replace(/(^|\/)$/, '$1index.html');
const leads = (address: string): boolean => existsSync(join(DIST, fileAt(address)));
const timeline = JSON.parse(read('data/timeline.json')) as Timeline;

describe('the files of the data', () => {
  test('timeline.json is valid against its schema', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(read('data/timeline.schema.json')) as object);
    expect(validate(timeline), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test('the tables are what datapackage.json says', () => {
    expect(mistakesOf(read('data/datapackage.json'), (path) => read(`data/${path}`)).slice(0, 10)).toEqual([]);
  });

  test('no passage in them is longer than forty words', () => {
    const long = timeline.entries
      .flatMap(({ readings }) => readings.flatMap(({ spans }) => spans))
      .filter(({ quote }) => quote.split(/\s+/).filter(Boolean).length > 40);
    const free = new Set(timeline.articles.filter(({ rights }) => rights === 'full').map(({ id }) => id));
    expect(free.size > 0 || long.length === 0).toBe(true);
  });

  test('timelinejs.json has a slide for each entry', () => {
    const { events } = JSON.parse(read('data/timelinejs.json')) as { events: { unique_id: string }[] };
    expect(events.map(({ unique_id: id }) => id)).toEqual(timeline.entries.map(({ id }) => id));
  });

  test('everything that the page of the data links is there', () => {
    const links = attributes(pages.find(({ file }) => file === 'data/index.html')?.html ?? '', 'href').filter((href) =>
      /\.(?:json|csv|xml|ics)$/.test(href),
    );
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect(links.filter((href) => !leads(href))).toEqual([]);
  });
});

describe('feeds and calendar', () => {
  const feeds = globSync('**/feed.xml', { cwd: DIST }).sort();

  test('every Atom feed is one, and each of its links leads to a page', () => {
    expect(feeds).toContain('feed.xml');
    expect(feeds.flatMap((file) => atomMistakes(read(file)).map((mistake) => `${file}: ${mistake}`))).toEqual([]);
    expect(
      feeds.flatMap((file) =>
        readAtom(read(file))
          .entries.filter(({ link }) => !link || !leads(link))
          .map(({ link }) => `${file}: ${link}`),
      ),
    ).toEqual([]);
  });

  test('a feed reader finds in each the entries, with their headlines and addresses', () => {
    const titles = new Map(timeline.entries.map(({ id, title }) => [fileAt(`${BASE}entries/${id}/`), title]));
    for (const file of feeds) {
      const { items } = parseFeed(read(file));
      expect([file, items.filter(({ url, title }) => titles.get(fileAt(url ?? '')) !== title).map(({ url }) => url)]).toEqual([file, []]);
    }
    expect(parseFeed(read('feed.xml')).items).toHaveLength(Math.min(timeline.entries.length, MOST_ITEMS));
  });

  test('every feed is found from the page it follows, and none from a page that has none', () => {
    const own = (file: string, html: string) =>
      attributes([...html.matchAll(/<link rel="alternate"[^>]*>/g)].join(''), 'href').filter((href) =>
        href.startsWith(`${BASE}${file.split('/').slice(0, 2).join('/')}/`),
      );
    const found = pages
      .filter(({ file }) => /^(?:people|mediators)\/[^/]+\/index\.html$/.test(file))
      .flatMap(({ file, html }) => own(file, html));
    expect(found.map((href) => href.slice(BASE.length)).sort()).toEqual(feeds.filter((file) => file !== 'feed.xml'));
  });

  test('the feeds of the site are found from every page', () => {
    const silent = pages.filter(
      ({ file, html }) =>
        !file.startsWith('embed/') &&
        !html.includes('http-equiv="refresh"') &&
        (!html.includes(`href="${BASE}feed.xml"`) || !html.includes(`href="${BASE}feed.json"`)),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('captives and people who hold no office have no feed, no view to embed and no image', () => {
    const noted = pages
      .filter(({ file, html }) => file.startsWith('people/') && html.includes('<meta name="robots" content="noindex"'))
      .map(({ file }) => file.split('/')[1] ?? '');
    expect(
      noted.filter(
        (id) =>
          existsSync(join(DIST, 'people', id, 'feed.xml')) ||
          existsSync(join(DIST, 'embed/people', id)) ||
          existsSync(join(DIST, 'social', `${id}.png`)),
      ),
    ).toEqual([]);
  });

  test('feed.json tells what feed.xml tells', () => {
    expect(jsonFeedMistakes(read('feed.json'))).toEqual([]);
    const { items } = JSON.parse(read('feed.json')) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(readAtom(read('feed.xml')).entries.map(({ id }) => id));
  });

  test('timeline.ics has an event for each entry', () => {
    const events = new ICAL.Component(ICAL.parse(read('timeline.ics')) as unknown[]).getAllSubcomponents('vevent');
    expect(events).toHaveLength(timeline.entries.length);
  });
});

describe('for search engines and shared links', () => {
  const xml = (file: string) => {
    expect(xmlFault(read(file))).toBeNull();
    return new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(read(file)) as {
      sitemapindex?: { sitemap: { loc: string }[] };
      urlset?: { url: { loc: string }[] };
    };
  };
  const listed = (xml('sitemap-index.xml').sitemapindex?.sitemap ?? [])
    .flatMap(({ loc }) => xml(fileAt(loc)).urlset?.url ?? [])
    .map(({ loc }) => loc);

  test('the sitemap lists every page that may be shown, and no other', () => {
    const wanted = pages
      .filter(({ file, html }) => file !== '404.html' && !html.includes('<meta name="robots" content="noindex"'))
      .map(({ file }) => file);
    expect(listed.map(fileAt).sort()).toEqual(wanted.sort());
  });

  test('the description of every page is read as JSON-LD', async () => {
    const silent: string[] = [];
    for (const { file, address, html } of pages) {
      const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      if (text === undefined) {
        if (!file.startsWith('embed/') && !html.includes('http-equiv="refresh"')) silent.push(file);
      } else if ((await expand(text, `https://host.example${address}`)).length < 2) silent.push(file);
    }
    expect(silent).toEqual([]);
  });

  test('the image of every page is there', () => {
    const images = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, href]) => [file, unescaped(href ?? '')] as const),
    );
    expect(images.length).toBeGreaterThan(10);
    expect(images.filter(([, href]) => !leads(href))).toEqual([]);
  });

  test('canonical addresses are the pages’ own, or of what they show', () => {
    const canonical = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href]) => ({
        file,
        to: fileAt(unescaped(href ?? '')),
        moved: html.includes('http-equiv="refresh"') || file.startsWith('embed/'),
      })),
    );
    expect(canonical.filter(({ file, to, moved }) => (moved ? !existsSync(join(DIST, to)) : to !== file))).toEqual([]);
  });
});

describe('addresses that moved', () => {
  test('lead on, by an address that stands on the site', () => {
    const known = new Set(timeline.entries.map(({ id }) => id));
    const wanted = timeline.redirects.filter(({ from, to }) => known.has(to) && !known.has(from));
    for (const { from, to } of wanted) expect(read(`entries/${from}/index.html`)).toContain(`content="0;url=${BASE}entries/${to}/"`);
  });
});

describe('quotations', () => {
  const links = pages.flatMap(({ html }) => attributes(html, 'href')).filter((href) => href.includes(':~:text='));

  test('lead to their words in articles whose address is known, and nowhere else', () => {
    const addresses = timeline.articles.flatMap(({ url }) => url?.replace(/:~:.*$/, '') ?? []);
    expect(links.filter((href) => !addresses.some((address) => href.startsWith(address)))).toEqual([]);
  });

  test('do so wherever the words are clean', () => {
    const articles = new Map(timeline.articles.map((article) => [article.id, article]));
    const wanted = timeline.entries.flatMap(({ readings }) =>
      readings.slice(0, 1).flatMap(({ article: id, spans }) => {
        const article = articles.get(id);
        return article && spans[0] ? (linkToWords(article.url, spans[0], [...article.removed, ...article.mended]) ?? []) : [];
      }),
    );
    // The published file cuts long passages, so that their ends are others.
    const start = (href: string): string => href.split(',')[0] ?? href;
    const found = new Set(links.map(start));
    expect(wanted.filter((href) => !found.has(start(href)))).toEqual([]);
  });
});
