import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/present/context.ts';
import { pageGraph, scriptText, type Subject } from '../../../src/present/exports/structured/page.ts';
import { actor, article, entry, exampleSite } from './support/example-site.ts';
import { expand, only, schema, valuesOf } from './support/expand.ts';

const WORDS = { title: 'A page', description: 'What it tells', path: '/p/' };
const site = exampleSite();
const read = (subject: Subject | null, context: Context = site) => expand(scriptText(pageGraph(context, subject, WORDS)));
const HOME = 'https://timeline.example';

describe('every page', () => {
  test('says what it is called and which site it belongs to', async () => {
    const nodes = await read(null);
    expect(valuesOf(only(nodes, 'WebPage'), 'isPartOf')).toEqual([`${HOME}/#site`]);
    expect(valuesOf(only(nodes, 'WebSite'), 'url')).toEqual([`${HOME}/`]);
  });

  test.each<[string, Subject]>([
    ['a list', { kind: 'collection', entries: site.timeline.entries }],
    ['an entry', { kind: 'entry', id: 'first' }],
    ['a person', { kind: 'actor', id: 'minister-one' }],
    ['an article', { kind: 'article', id: 'folder/a 2' }],
    ['the data', { kind: 'dataset' }],
  ])('says what it is about: %s', async (_, subject) => {
    const nodes = await read(subject);
    const page = nodes.find((node) => node['@id'] === `${HOME}/p/`);
    const main = page?.[schema('mainEntity')]?.[0]?.['@id'];
    expect(nodes.some((node) => node['@id'] === main && node['@type'])).toBe(true);
  });

  test('leaves no term and no address behind when it is read', async () => {
    for (const subject of [
      { kind: 'entry', id: 'first' },
      { kind: 'collection', entries: site.timeline.entries },
      { kind: 'dataset' },
    ] as const) {
      for (const node of await read(subject)) {
        const relative = [
          node['@id'],
          ...Object.values(node)
            .flat()
            .map((value) => (typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : undefined)),
        ].filter((id) => typeof id === 'string' && !/^(?:https:|_:)/.test(id));
        expect(relative).toEqual([]);
      }
    }
  });
});

describe('an entry', () => {
  test('is an event with its days, its place, who took part and the articles that tell it', async () => {
    const context = exampleSite({
      timeline: {
        entries: [
          entry('e', {
            places: ['old-town'],
            start: '2024-05-01',
            end: '2024-05-10',
            actors: [
              { id: 'sumer', role: 'host' },
              { id: 'envoy', role: 'mediator' },
              { id: 'minister-one', role: 'party' },
              { id: 'captive', role: 'subject' },
              { id: 'example-news', role: null },
            ],
          }),
        ],
      },
    });
    const nodes = await read({ kind: 'entry', id: 'e' }, context);
    const event = only(nodes, 'Event');
    expect([valuesOf(event, 'startDate'), valuesOf(event, 'endDate')]).toEqual([['2024-05-01'], ['2024-05-10']]);
    expect(valuesOf(only(nodes, 'Place'), 'name')).toEqual(['The Old Town']);
    expect(valuesOf(event, 'organizer')).toEqual([`${HOME}/organisations/sumer/#actor`]);
    expect(valuesOf(event, 'contributor')).toEqual([`${HOME}/people/envoy/#actor`]);
    expect(valuesOf(event, 'attendee')).toEqual([`${HOME}/people/minister-one/#actor`]);
    expect(valuesOf(event, 'about')).toEqual([`${HOME}/people/captive/#actor`]);
    expect(valuesOf(event, 'subjectOf')).toEqual([`${HOME}/articles/a1/#article`]);
  });

  test('that is expected is scheduled; one that happened says nothing of the kind', async () => {
    expect(valuesOf(only(await read({ kind: 'entry', id: 'second' }), 'Event'), 'eventStatus')).toEqual([
      'https://schema.org/EventScheduled',
    ]);
    expect(valuesOf(only(await read({ kind: 'entry', id: 'first' }), 'Event'), 'eventStatus')).toEqual([]);
  });

  test('that was reported and denied is a claim, never an event', async () => {
    const nodes = await read({ kind: 'entry', id: 'third' });
    expect(valuesOf(only(nodes, 'Claim'), 'name')).toEqual(['A truce holds']);
    expect(nodes.some((node) => node['@type']?.includes(schema('Event')))).toBe(false);
  });

  test('its figures are claims with their claimants, at the articles that make them', async () => {
    const nodes = await read({ kind: 'entry', id: 'first' });
    const claim = nodes.find((node) => node['@id'] === `${HOME}/articles/a1/#claim-a1%2F1`);
    expect(claim && valuesOf(claim, 'text')).toEqual(['more than 38,000 killed in Gaza']);
    expect(claim && valuesOf(claim, 'author')).toEqual([`${HOME}/organisations/sumer/#actor`]);
    expect(claim && valuesOf(claim, 'appearance')).toEqual([`${HOME}/articles/a1/#article`]);
  });
});

describe('people and organisations', () => {
  test('who hold an office have it, their other names and the addresses that mean them', async () => {
    const person = only(await read({ kind: 'actor', id: 'minister-one' }), 'Person');
    expect(valuesOf(person, 'jobTitle')).toEqual(['Foreign Minister of Sumer']);
    expect(valuesOf(person, 'sameAs')).toEqual(['https://www.wikidata.org/wiki/Q1']);
  });

  test('who hold none have their name alone', async () => {
    const captive = only(await read({ kind: 'actor', id: 'captive' }), 'Person');
    expect(Object.keys(captive).sort()).toEqual(['@id', '@type', schema('name'), schema('url')]);
  });

  test('states are countries, outlets news organisations', async () => {
    const context = exampleSite({ timeline: { actors: [actor('sumer', { type: 'state' }), actor('hamlet', { type: 'group' })] } });
    only(await read({ kind: 'actor', id: 'sumer' }, context), 'Country');
  });
});

describe('articles and data', () => {
  test('an article has its address, its outlet and its day', async () => {
    const news = only(await read({ kind: 'article', id: 'a1' }), 'NewsArticle');
    expect([valuesOf(news, 'url'), valuesOf(news, 'headline'), valuesOf(news, 'datePublished')]).toEqual([
      ['https://news.example/talks?id=1&x=2'],
      ['Headline of a1'],
      ['2024-05-25'],
    ]);
  });

  test('an article whose day is not known claims none', async () => {
    const news = only(await read({ kind: 'article', id: 'folder/a 2' }), 'NewsArticle');
    expect([valuesOf(news, 'datePublished'), valuesOf(news, 'temporal')]).toEqual([[], ['2024-06-01/2024-06-03']]);
  });

  test('the dataset names its licence, its days and every file', async () => {
    const nodes = await read({ kind: 'dataset' });
    const dataset = only(nodes, 'Dataset');
    expect(valuesOf(dataset, 'license')).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
    expect(valuesOf(dataset, 'temporalCoverage')).toEqual(['2024-05-24/2024-11-30']);
    expect(
      nodes.filter((node) => node['@type']?.includes(schema('DataDownload'))).map((node) => valuesOf(node, 'contentUrl')[0]),
    ).toContain(`${HOME}/data/entries.csv`);
  });

  test('without a single article the data are still described', async () => {
    only(await read({ kind: 'dataset' }, exampleSite({ timeline: { articles: [], entries: [], figures: [], actors: [] } })), 'Dataset');
  });
});

describe('in the page', () => {
  test.each(['</script><script>alert(1)</script>', '<!-- <script>', '\u2028', '&lt;'])(
    'a headline cannot end the script that holds it: %j',
    async (title) => {
      const context = exampleSite({ timeline: { articles: [article('a1', { title })] } });
      const text = scriptText(pageGraph(context, { kind: 'article', id: 'a1' }, WORDS));
      expect(text).not.toMatch(/[<>\u2028]/);
      expect(valuesOf(only(await expand(text), 'NewsArticle'), 'headline')).toEqual([title]);
    },
  );
});
