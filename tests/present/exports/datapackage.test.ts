import { describe, expect, test } from 'vitest';
import { ACTORS_TABLE } from '../../../src/present/exports/data/actors-table.ts';
import { dataPackage } from '../../../src/present/exports/data/datapackage.ts';
import { ENTRIES_TABLE } from '../../../src/present/exports/data/entries-table.ts';
import { FIGURES_TABLE } from '../../../src/present/exports/data/figures-table.ts';
import { csvOf } from '../../../src/present/exports/data/table.ts';
import { article, exampleSite } from './support/example-site.ts';
import { mistakesOf } from './support/check-package.ts';

const tablesOf = (site = exampleSite()): Readonly<Record<string, string>> => ({
  'entries.csv': csvOf(ENTRIES_TABLE, site),
  'figures.csv': csvOf(FIGURES_TABLE, site),
  'actors.csv': csvOf(ACTORS_TABLE, site),
});

describe('datapackage.json', () => {
  test.each([
    ['the example', exampleSite()],
    ['a site whose host is not known', exampleSite({ site: null })],
    ['a site without a single article', exampleSite({ timeline: { articles: [], entries: [], figures: [], actors: [] } })],
    [
      'an article whose address has two dots in a row',
      exampleSite({ timeline: { articles: [article('a1', { url: 'https://news.example/a/../b' })] } }),
    ],
  ])('describes the tables beside it: %s', (_, site) => {
    const tables = tablesOf(site);
    expect(mistakesOf(dataPackage(site), (path) => tables[path] ?? '')).toEqual([]);
  });

  test('names the licence, and what it does not cover', () => {
    expect(JSON.parse(dataPackage(exampleSite()))).toMatchObject({
      licenses: [{ name: 'CC0-1.0' }],
      description: expect.stringContaining('Quotations'),
    });
  });

  test('the check that is used here finds a wrong cell, a lost column and a value that stands twice', () => {
    const tables = tablesOf();
    const wrong = (change: (csv: string) => string) => mistakesOf(dataPackage(exampleSite()), (path) => change(tables[path] ?? ''));
    expect(wrong((csv) => csv.replace(',38000,', ',many,'))).toEqual(['figures.csv, low: "many" is no integer']);
    expect(wrong((csv) => csv.replace('id,article', 'number,article'))[0]).toMatch(/^figures\.csv: columns number,article/);
    expect(wrong((csv) => csv.replace('a1/2,', 'a1/1,'))).toEqual(['figures.csv, id: a value that stands twice']);
  });
});
