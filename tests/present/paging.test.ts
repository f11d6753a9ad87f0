import { describe, expect, test } from 'vitest';
import { linksFor } from '../../src/present/links.ts';
import { pageTitle } from '../../src/present/page-title.ts';
import { pagesOf, turnerOf } from '../../src/present/paging.ts';

describe('pages of a list', () => {
  test('are cut by count, the last one shorter', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2).map(({ items, number, offset }) => ({ items, number, offset }))).toEqual([
      { items: [1, 2], number: 1, offset: 0 }, { items: [3, 4], number: 2, offset: 2 }, { items: [5], number: 3, offset: 4 },
    ]);
  });

  test('an empty list is one empty page', () => {
    expect(pagesOf([], 10)).toMatchObject([{ items: [], number: 1, of: 1 }]);
  });

  test('one page needs no turner; of many the first, the last and those around are named', () => {
    const href = (number: number): string => `/${number}/`;
    expect(turnerOf({ number: 1, of: 1 }, href)).toBeNull();
    const turner = turnerOf({ number: 10, of: 20 }, href);
    expect(turner?.links.map(({ number }) => number)).toEqual([1, 8, 9, 10, 11, 12, 20]);
    expect(turner).toMatchObject({ previous: '/9/', next: '/11/', words: 'Page 10 of 20' });
    expect(turnerOf({ number: 1, of: 2 }, href)?.previous).toBeNull();
  });
});

describe('addresses', () => {
  test.each([['', '/'], ['/', '/'], ['news', '/news/'], ['/news/timeline', '/news/timeline/'], ['/news/timeline/', '/news/timeline/']])('the base "%s" is %s', (base, root) => {
    expect(linksFor(base).home()).toBe(root);
    expect(linksFor(base).entry('x')).toBe(`${root}entries/x/`);
  });

  const links = linksFor('/a/b');
  test('people and organisations have their own folders, outlets no page', () => {
    expect(links.actor({ id: 'x', type: 'person' })).toBe('/a/b/people/x/');
    expect(links.actor({ id: 'x', type: 'state' })).toBe('/a/b/organisations/x/');
    expect(links.actor({ id: 'x', type: 'media' })).toBeNull();
  });

  test('further pages carry their number, the first does not', () => {
    expect(links.year(2024)).toBe('/a/b/2024/');
    expect(links.year(2024, 1)).toBe('/a/b/2024/');
    expect(links.year(2024, 3)).toBe('/a/b/2024/3/');
    expect(links.section('articles', 2)).toBe('/a/b/articles/page/2/');
  });

  test('articles in sub-folders and with odd names', () => {
    expect(links.article('may/talks in Cairo')).toBe('/a/b/articles/may/talks%20in%20Cairo/');
  });
});

describe('titles of pages', () => {
  test('carry the name of the site where there is room', () => {
    expect(pageTitle('People')).toBe('People · Hostage and Ceasefire Timeline');
    expect(pageTitle(null)).toBe('Hostage and Ceasefire Timeline');
  });

  test('are cut at a word, quotation marks counted as they are written', () => {
    const title = pageTitle('Finer: "closer than ever" to a deal that would free "more than dozens" of hostages, officials say');
    expect(title.replaceAll('"', '&quot;').length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/ …$/);
  });
});
