import { describe, expect, test } from 'vitest';
import { isListed, lastChanged } from '../../../src/present/exports/listed.ts';
import { movedEntries } from '../../../src/present/exports/moved.ts';
import { robots } from '../../../src/present/exports/robots.ts';
import { exampleSite } from './support/example-site.ts';

const site = exampleSite({ base: '/a/b/' });

describe('robots.txt', () => {
  test('names the sitemap under the base path', () => {
    expect(robots(site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://timeline.example/a/b/sitemap-index.xml\n');
  });

  test('names none where the host is not known', () => {
    expect(robots(exampleSite({ site: null }))).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the sitemap', () => {
  test.each([
    '/a/b/',
    '/a/b/2024/',
    '/a/b/entries/first/',
    '/a/b/people/',
    '/a/b/people/2/',
    '/a/b/people/minister-one/',
    '/a/b/organisations/sumer/',
    '/a/b/articles/folder/a%202/',
  ])('lists %s', (path) => {
    expect(isListed(site, path)).toBe(true);
  });

  test.each([
    '/a/b/people/captive/',
    '/a/b/people/captive/2/',
    '/a/b/embed/',
    '/a/b/search/',
    '/a/b/embed/people/minister-one/',
    '/a/b/entries/old-first/',
  ])('leaves out %s', (path) => {
    expect(isListed(site, path)).toBe(false);
  });

  test('says when an entry was last told, of other pages nothing', () => {
    expect(lastChanged(site, '/a/b/entries/third/')).toBe('2024-06-03');
    expect(lastChanged(site, '/a/b/people/')).toBeNull();
  });
});

describe('an id that was found to be one with another', () => {
  test('keeps a page that leads on', () => {
    expect(movedEntries(site)).toMatchObject([
      { from: 'old-first', href: '/a/b/entries/first/', address: 'https://timeline.example/a/b/entries/first/' },
    ]);
  });

  test.each([
    ['is in use again', { redirects: [{ from: 'second', to: 'first' }] }],
    ['leads to what is not told any more', { redirects: [{ from: 'old', to: 'gone' }] }],
  ])('has no such page where it %s', (_, timeline) => {
    expect(movedEntries(exampleSite({ timeline }))).toEqual([]);
  });
});
