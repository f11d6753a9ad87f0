import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dataPackage } from '../../../src/present/exports/data/datapackage.ts';
import { TABLES } from '../../../src/present/exports/data/tables.ts';
import { csvOf, type Table } from '../../../src/present/exports/data/table.ts';
import { timelineFile } from '../../../src/present/exports/data/timeline-file.ts';
import { timelineSchema } from '../../../src/present/exports/data/timeline-schema.ts';
import { timelineJs } from '../../../src/present/exports/data/timelinejs.ts';
import { calendar } from '../../../src/present/exports/feeds/calendar.ts';
import { atomFeed, jsonFeed, siteFeed } from '../../../src/present/exports/feeds/feed.ts';
import { pageGraph, scriptText } from '../../../src/present/exports/structured/page.ts';
import type { Context } from '../../../src/present/context.ts';
import { mistakesOf } from './support/check-package.ts';
import { jsonFeedMistakes } from './support/check-json-feed.ts';
import { actor, article, entry, exampleSite, figure } from './support/example-site.ts';
import { expand } from './support/expand.ts';
import { atomMistakes } from './support/read-atom.ts';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
/** What a headline, a name or a quotation may hold at worst: any unit of text, signs of markup and of formulas, half a sign. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.oneof(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '<', '>', '&', ']]>', '<!--', '</script>', '\\', '\0', '\uD800', '\uFFFE', '\u2028', '\u202E', '{{', '%', '&#0;', 'BEGIN:VEVENT'), fc.string()), { minLength: 1 }).map((parts) => parts.join('')),
);

/** A site that says `words` wherever an article's words can stand. */
function siteOf(words: string): Context {
  const [first] = entry('first').readings;
  if (!first) throw new Error('the example has no reading');
  return exampleSite({
    timeline: {
      articles: [article('a1', { title: words, publisher: words, author: words, rights: words }), article('folder/a 2')],
      actors: [actor('minister-one', { name: words, aliases: [words] })],
      figures: [figure('a1/1', { quote: words, claimant: { words, actor: null, start: 0, end: words.length } })],
      entries: [entry('first', { title: words, actors: [{ id: 'minister-one', role: 'host' }], figures: ['a1/1'], readings: [{ ...first, spans: [{ start: 0, end: words.length, quote: words }] }] })],
    },
  });
}

const holds = (check: (site: Context) => void | Promise<void>) => fc.assert(fc.asyncProperty(text, async (words) => check(siteOf(`${words}x`))), { numRuns: 100 });

test('tables are read back whatever is said in them, and no cell is a formula', () =>
  holds((site) => {
    const csv = Object.fromEntries(TABLES.map((table) => [`${table.name}.csv`, csvOf(table as Table<unknown>, site)]));
    expect(mistakesOf(dataPackage(site), (path) => csv[path] ?? '')).toEqual([]);
    for (const table of Object.values(csv)) expect((parse(table, { record_delimiter: '\r\n' }) as string[][]).flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }));

test('feeds are well-formed and read back', () =>
  holds((site) => {
    const atom = atomFeed(site, siteFeed(site));
    expect(atomMistakes(atom)).toEqual([]);
    expect(parseFeed(atom).items.map(({ url }) => url)).toEqual(['https://timeline.example/entries/first/']);
    expect(jsonFeedMistakes(jsonFeed(site, siteFeed(site)))).toEqual([]);
  }));

test('the calendar holds the one event and no other', () =>
  holds((site) => {
    const events = new ICAL.Component(ICAL.parse(calendar(site)) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('url'))).toEqual(['https://timeline.example/entries/first/']);
  }));

test('the timeline file is of its schema, the slides are JSON without markup of their own', async () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(timelineSchema(exampleSite())) as object);
  await holds((site) => {
    expect(validate(JSON.parse([...timelineFile(site)].join(''))), JSON.stringify(validate.errors)).toBe(true);
    const { events } = JSON.parse(timelineJs(site)) as { events: { text: { headline: string; text: string } }[] };
    for (const { text: slide } of events) expect(`${slide.headline}${slide.text}`.replace(/<\/?(?:p|blockquote|a)(?: href="https:\/\/timeline\.example\/[^"<>]*")?>/g, '')).not.toMatch(/[<>]/);
  });
});

test('the description of a page is read as JSON-LD, and nothing in it ends its script', () =>
  holds(async (site) => {
    const script = scriptText(pageGraph(site, { kind: 'entry', id: 'first' }, { title: 'A page', description: 'x', path: '/p/' }));
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect((await expand(script)).length).toBeGreaterThan(2);
  }));
