import { parse } from 'csv-parse/sync';
import parseEdtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { ACTORS_TABLE } from '../../../src/present/exports/data/actors-table.ts';
import { ENTRIES_TABLE } from '../../../src/present/exports/data/entries-table.ts';
import { FIGURES_TABLE } from '../../../src/present/exports/data/figures-table.ts';
import { csvOf } from '../../../src/present/exports/data/table.ts';
import { entry, exampleSite, HOSTILE } from './support/example-site.ts';

const read = (csv: string) =>
  parse(csv, { columns: true, bom: false, relax_column_count: false, record_delimiter: '\r\n' }) as Record<string, string>[];
const site = exampleSite();
const entries = read(csvOf(ENTRIES_TABLE, site));

describe('entries.csv', () => {
  test('has a row for each entry, in the order of the timeline', () => {
    expect(entries.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  test('gives back quotation marks, commas and signs of markup as they were', () => {
    expect(entries[0]?.['title']).toBe(HOSTILE);
  });

  test('says who took part, as what, with the figures and the sources', () => {
    expect(entries[0]).toMatchObject({
      url: 'https://timeline.example/entries/first/',
      actors: 'minister-one; envoy; captive',
      actor_names: 'Minister One; The Envoy; A Captive',
      hosts: 'minister-one',
      mediators: 'envoy',
      figures: 'a1/1; a1/2',
      articles: 'a1',
      sources: 'Example News, 25 May 2024',
    });
    expect(entries[1]?.['related']).toBe('fulfils first');
    expect(entries[2]?.['places']).toBe('The Old Town');
  });

  test('its dates are EDTF where they are uncertain', () => {
    expect(entries.map(({ edtf }) => edtf)).toEqual(['2024-05-24', '[2024-05-27..2024-06-02]', '2024-11-01/2024-11-30']);
    for (const { edtf } of entries) expect(() => parseEdtf(edtf ?? '')).not.toThrow();
  });
});

describe('a cell that a spreadsheet would run as a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('gets an apostrophe before it: %j', (title) => {
    const [row] = read(csvOf(ENTRIES_TABLE, exampleSite({ timeline: { entries: [entry('one', { title })] } })));
    expect(row?.['title']).toBe(`'${title}`);
  });

  test.each(['Talks = war', 'a-b', '2 + 2', '“=quoted”'])('is not meant by %j', (title) => {
    const [row] = read(csvOf(ENTRIES_TABLE, exampleSite({ timeline: { entries: [entry('one', { title })] } })));
    expect(row?.['title']).toBe(title);
  });

  test('is none of the numbers', () => {
    for (const [row] of [read(csvOf(FIGURES_TABLE, site))]) expect(row?.['low']).toBe('38000');
  });
});

describe('the other tables', () => {
  test('figures.csv gives number, bound, claimant and days', () => {
    expect(read(csvOf(FIGURES_TABLE, site))).toMatchObject([
      {
        id: 'a1/1',
        low: '38000',
        high: '',
        bound: 'at-least',
        claimant: "'@the ministry",
        claimant_actor: 'sumer',
        words: 'more than 38,000 killed in Gaza',
        as_of_earliest: '2024-05-24',
        entries: 'first',
      },
      { id: 'a1/2', low: '700', high: '1000', bound: 'about', claimant: '', quotation: "'-700 to 1,000 killed" },
    ]);
  });

  test('actors.csv gives names, spellings, offices and whether they mediate', () => {
    const rows = read(csvOf(ACTORS_TABLE, site));
    expect(rows.find(({ id }) => id === 'minister-one')).toMatchObject({
      name: 'Minister One',
      aliases: "'=1+1",
      mediator: 'false',
      offices: 'Foreign Minister of Sumer',
      same_as: 'https://www.wikidata.org/wiki/Q1',
      entries: '1',
      url: 'https://timeline.example/people/minister-one/',
    });
    expect(rows.find(({ id }) => id === 'envoy')).toMatchObject({ mediator: 'true' });
    expect(rows.find(({ id }) => id === 'example-news')).toMatchObject({ url: '' });
  });

  test('control characters are left out', () => {
    const [row] = read(csvOf(ENTRIES_TABLE, exampleSite({ timeline: { entries: [entry('one', { title: 'a\u0000b\u001bc' })] } })));
    expect(row?.['title']).toBe('abc');
  });
});
