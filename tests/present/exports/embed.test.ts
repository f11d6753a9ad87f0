import { describe, expect, test } from 'vitest';
import { followOf, mediatorEmbed, MOST_EMBEDDED, personEmbed, timelineEmbed } from '../../../src/present/exports/embed.ts';
import { actor, entry, exampleSite } from './support/example-site.ts';

const site = exampleSite({ base: '/a/b/' });

describe('a view to embed', () => {
  test('tells the newest entries with their sources, and leads to the page that tells all', () => {
    const view = timelineEmbed(site);
    expect(view.rows.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
    expect(view.rows[2]).toMatchObject({ href: '/a/b/entries/first/', source: 'Example News, 25 May 2024' });
    expect([view.page, view.more]).toEqual(['/a/b/', null]);
  });

  test('stays short, and says how many more there are', () => {
    const entries = Array.from({ length: MOST_EMBEDDED + 1 }, (_, index) => entry(`e${index}`));
    const view = timelineEmbed(exampleSite({ timeline: { entries } }));
    expect([view.rows.length, view.more]).toEqual([MOST_EMBEDDED, `All ${MOST_EMBEDDED + 1} entries`]);
  });

  test('of a person tells their entries, of a mediator the rounds', () => {
    expect(personEmbed(site, actor('minister-one', { name: 'Minister One' })).rows.map(({ id }) => id)).toEqual(['first']);
    expect(mediatorEmbed(site, actor('envoy', { name: 'The Envoy' }))).toMatchObject({
      title: 'The Envoy as a mediator',
      page: '/a/b/mediators/envoy/',
    });
  });
});

describe('the code to copy', () => {
  test('holds whole addresses and a title', () => {
    expect(followOf(site, { kind: 'actor', id: 'minister-one' })).toEqual({
      feed: '/a/b/people/minister-one/feed.xml',
      view: '/a/b/embed/people/minister-one/',
      whole: true,
      snippet:
        '<iframe src="https://timeline.example/a/b/embed/people/minister-one/" title="Minister One · Hostage and Ceasefire Timeline" width="100%" height="560" loading="lazy"></iframe>',
    });
    expect(followOf(site, { kind: 'mediator', id: 'envoy' })?.snippet).toContain('https://timeline.example/a/b/embed/mediators/envoy/');
    expect(followOf(site, null)?.snippet).toContain('https://timeline.example/a/b/embed/"');
  });

  test('says where it holds a path alone', () => {
    expect(followOf(exampleSite({ site: null }), null)?.whole).toBe(false);
  });

  test.each([
    ['captive', 'actor'],
    ['envoy-of-nobody', 'actor'],
    ['sumer', 'actor'],
    ['minister-one', 'mediator'],
  ] as const)('is not for %s as %s', (id, kind) => {
    expect(followOf(site, { kind, id })).toBeNull();
  });

  test('a name with signs of markup stays in its attribute', () => {
    const context = exampleSite({ timeline: { actors: [actor('minister-one', { name: '"><script>' })] } });
    expect(followOf(context, { kind: 'actor', id: 'minister-one' })?.snippet).toContain('title="&quot;&gt;&lt;script&gt;');
  });
});
