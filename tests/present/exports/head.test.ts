import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/present/exports/head.ts';
import type { Subject } from '../../../src/present/exports/structured/page.ts';
import { exampleSite } from './support/example-site.ts';

const WORDS = { title: 'A page', description: 'What it tells', path: '/a/p/' };
const head = (subject: Subject | null, site = exampleSite({ base: '/a/' })) => headOf(site, subject, WORDS);
const feeds = (subject: Subject | null) => head(subject).feeds.map(({ href }) => href);

describe('the head of a page', () => {
  test('leads to the feeds of the site from everywhere', () => {
    expect(feeds(null)).toEqual(['/a/feed.xml', '/a/feed.json']);
  });

  test.each<[Subject, string]>([
    [{ kind: 'actor', id: 'minister-one' }, '/a/people/minister-one/feed.xml'],
    [{ kind: 'mediator', id: 'envoy' }, '/a/mediators/envoy/feed.xml'],
  ])('leads to the feed of whom it is about first: %j', (subject, href) => {
    expect(feeds(subject)[0]).toBe(href);
  });

  test.each<Subject>([
    { kind: 'actor', id: 'captive' },
    { kind: 'actor', id: 'sumer' },
    { kind: 'mediator', id: 'minister-one' },
  ])('names no feed that there is not: %j', (subject) => {
    expect(feeds(subject)).toEqual(['/a/feed.xml', '/a/feed.json']);
  });

  test.each<[Subject | null, string]>([
    [null, 'site'],
    [{ kind: 'actor', id: 'minister-one' }, 'minister-one'],
    [{ kind: 'actor', id: 'sumer' }, 'sumer'],
    [{ kind: 'actor', id: 'captive' }, 'site'],
    [{ kind: 'entry', id: 'first' }, 'site'],
  ])('shows an image: %j', (subject, name) => {
    expect(head(subject).image.href).toBe(`https://timeline.example/a/social/${name}.png`);
  });

  test('gives its address only where the host is known', () => {
    expect(head(null).address).toBe('https://timeline.example/a/p/');
    expect(head(null, exampleSite({ site: null })).address).toBeNull();
  });
});
