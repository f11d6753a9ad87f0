import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { mediatorFeed, personFeed } from '../../../src/present/exports/feeds/actor-feeds.ts';
import { atomFeed, jsonFeed, MOST_ITEMS, siteFeed } from '../../../src/present/exports/feeds/feed.ts';
import { followedMediators, followedPeople } from '../../../src/present/exports/feeds/followed.ts';
import type { Context } from '../../../src/present/context.ts';
import { actor, entry, exampleSite, HOSTILE, person } from './support/example-site.ts';
import { jsonFeedMistakes } from './support/check-json-feed.ts';
import { atomMistakes, readAtom } from './support/read-atom.ts';

const site = exampleSite();
const atom = (context: Context) => atomFeed(context, siteFeed(context));
const json = (context: Context) =>
  JSON.parse(jsonFeed(context, siteFeed(context))) as {
    feed_url: string;
    home_page_url: string;
    items: { id: string; url: string; title: string; content_html: string; date_published: string; date_modified: string }[];
  };

describe('feed.xml', () => {
  test.each([
    ['the example', site],
    ['a sub-path', exampleSite({ base: '/a/b/' })],
    ['no known host', exampleSite({ site: null })],
    ['no entries', exampleSite({ timeline: { entries: [] } })],
  ])('has what RFC 4287 asks of a feed: %s', (_, context) => {
    expect(atomMistakes(atom(context))).toEqual([]);
  });

  test('tells every entry, the newest told first', () => {
    expect(readAtom(atom(site)).entries.map(({ link, updated }) => [link, updated])).toEqual([
      ['https://timeline.example/entries/third/', '2024-06-03T00:00:00.000Z'],
      ['https://timeline.example/entries/second/', '2024-05-25T00:00:00.000Z'],
      ['https://timeline.example/entries/first/', '2024-05-25T00:00:00.000Z'],
    ]);
  });

  test('is read by a feed reader: titles as plain words, addresses, days and kinds', () => {
    const read = parseFeed(atom(site)).toJSON();
    expect(read).toMatchObject({
      meta: { type: 'atom', version: '1.0' },
      title: 'Hostage and Ceasefire Timeline',
      self: 'https://timeline.example/feed.xml',
      url: 'https://timeline.example/',
      updated: '2024-06-03T00:00:00.000Z',
    });
    expect(read.items.map(({ title, url, published }) => [title, url, published])).toEqual([
      ['A truce holds', 'https://timeline.example/entries/third/', '2024-06-03T00:00:00.000Z'],
      ['=HYPERLINK("x")', 'https://timeline.example/entries/second/', '2024-05-25T00:00:00.000Z'],
      [HOSTILE, 'https://timeline.example/entries/first/', '2024-05-25T00:00:00.000Z'],
    ]);
    expect(read.items.map(({ categories }) => categories.map(({ term }) => term))).toEqual([['truce'], ['talks'], ['talks']]);
  });

  test('was updated when its newest article was published, whatever the clock says', () => {
    expect(readAtom(atom(site)).updated).toBe('2024-06-03T00:00:00.000Z');
    expect(atom(exampleSite())).toBe(atom(site));
  });

  test('an entry was published with the oldest of its articles, and updated with the newest', () => {
    const telling = (articleId: string) => entry('x').readings.map((reading) => ({ ...reading, article: articleId }));
    const context = exampleSite({ timeline: { entries: [entry('one', { readings: [...telling('folder/a 2'), ...telling('a1')] })] } });
    expect(json(context).items).toMatchObject([{ date_published: '2024-05-25T00:00:00.000Z', date_modified: '2024-06-03T00:00:00.000Z' }]);
  });

  test('headlines and quotations are text, whatever signs they hold', () => {
    const first = readAtom(atom(site)).entries.at(-1);
    expect(first?.title).toBe(HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
    expect(first?.content).toContain('&lt;on condition of anonymity&gt;');
    expect(first?.content).not.toContain('<on ');
  });

  test('control characters do not break it', () => {
    expect(atomMistakes(atom(exampleSite({ timeline: { entries: [entry('one', { title: 'a\u0000b\uD800c\u000b' })] } })))).toEqual([]);
  });

  test('an entry keeps its id at another address, a feed has the id of its own', () => {
    const moved = readAtom(atom(exampleSite({ site: 'https://other.example', base: '/b/' })));
    expect(moved.entries.map(({ id }) => id)).toEqual(readAtom(atom(site)).entries.map(({ id }) => id));
    expect(moved.id).not.toBe(readAtom(atom(site)).id);
  });

  test('leads to itself and to its page under a sub-path', () => {
    expect(readAtom(atom(exampleSite({ base: '/a/b/' })))).toMatchObject({
      self: 'https://timeline.example/a/b/feed.xml',
      alternate: 'https://timeline.example/a/b/',
    });
  });

  test('without a known host its addresses are paths from the root, never of an invented host', () => {
    expect(readAtom(atom(exampleSite({ site: null, base: '/a/' })))).toMatchObject({ self: '/a/feed.xml', alternate: '/a/' });
    expect(atom(exampleSite({ site: null }))).not.toContain('host.invalid');
  });

  test('a very long timeline gives its newest entries, and says so', () => {
    const entries = Array.from({ length: MOST_ITEMS + 5 }, (_, index) => entry(`e${index}`));
    const feed = atom(exampleSite({ timeline: { entries } }));
    expect(readAtom(feed).entries).toHaveLength(MOST_ITEMS);
    expect(feed).toContain('The newest 1,000 of 1,005 entries.');
  });
});

describe('feed.json', () => {
  test.each([
    ['the example', site],
    ['no known host', exampleSite({ site: null, base: '/a/' })],
    ['no entries', exampleSite({ timeline: { entries: [] } })],
  ])('has what the specification asks of a JSON Feed: %s', (_, context) => {
    expect(jsonFeedMistakes(jsonFeed(context, siteFeed(context)))).toEqual([]);
  });

  test('tells the same as the Atom feed', () => {
    const { items, feed_url: self, home_page_url: home } = json(site);
    expect([self, home]).toEqual(['https://timeline.example/feed.json', 'https://timeline.example/']);
    expect(items.map(({ id, url, date_published: date }) => [id, url, date])).toEqual(
      readAtom(atom(site)).entries.map(({ id, link, updated }) => [id, link, updated]),
    );
  });

  test('its titles are plain text, its content HTML', () => {
    expect(json(site).items.at(-1)).toMatchObject({ title: HOSTILE, content_html: expect.stringContaining('&lt;on condition') });
  });
});

describe('feeds of people and mediators', () => {
  test('are for those who hold an office or mediate', () => {
    expect(followedPeople(site).map(({ id }) => id)).toEqual(['envoy', 'minister-one']);
    expect(followedMediators(site).map(({ id }) => id)).toEqual(['envoy']);
  });

  test.each([
    [
      'a captive',
      actor('x', { side: 'hostage' }),
      person('x', {
        side: 'hostage',
        captivity: { taken: '2023-10-07', freed: null, how: 'held', returned: null, source: 'https://source.example/' },
      }),
    ],
    [
      'a captive who held an office',
      actor('x', { side: 'hostage' }),
      person('x', {
        offices: [{ title: 'Mayor', words: ['mayor'], of: 'sumer', from: null, to: null, source: 'https://source.example/' }],
      }),
    ],
    ['a relative', actor('x'), person('x')],
    ['somebody whom only an article names', actor('x', { known: false }), null],
  ])('are not for %s', (_, who, known) => {
    const context = exampleSite({ timeline: { actors: [who] }, knowledge: { people: known ? [known] : [] } });
    expect(followedPeople(context)).toEqual([]);
  });

  test('a person’s feed tells the entries in which they have a part', () => {
    const feed = readAtom(atomFeed(site, personFeed(site, actor('minister-one', { name: 'Minister One' }))));
    expect(feed).toMatchObject({
      self: 'https://timeline.example/people/minister-one/feed.xml',
      alternate: 'https://timeline.example/people/minister-one/',
    });
    expect(feed.entries.map(({ link }) => link)).toEqual(['https://timeline.example/entries/first/']);
  });

  test('a mediator’s feed tells the rounds, not what is only said of them', () => {
    const entries = [
      entry('round', { actors: [{ id: 'envoy', role: 'mediator' }] }),
      entry('spoken-of', { actors: [{ id: 'envoy', role: 'subject' }] }),
      entry('strike', { type: 'strike', actors: [{ id: 'envoy', role: null }] }),
    ];
    const context = exampleSite({ timeline: { entries } });
    const feed = readAtom(atomFeed(context, mediatorFeed(context, actor('envoy', { name: 'The Envoy' }))));
    expect(feed.entries.map(({ link }) => link)).toEqual(['https://timeline.example/entries/round/']);
    expect(feed.self).toBe('https://timeline.example/mediators/envoy/feed.xml');
  });
});

describe('the XML reader that is used here', () => {
  test('finds what is no XML and what is no Atom', () => {
    expect(atomMistakes('<feed><a></feed>')[0]).toMatch(/^no XML/);
    expect(atomMistakes('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>')).toContain('feed: id is missing');
  });
});
