import type { Article } from '../../../../src/model/article.ts';
import type { Actor } from '../../../../src/model/actor.ts';
import type { Entry } from '../../../../src/model/entry.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import type { Filed, Knowledge, KnownPerson } from '../../../../src/model/knowledge.ts';
import { Timeline } from '../../../../src/model/timeline.ts';
import { contextOf, type Context } from '../../../../src/present/context.ts';

/** A small site of invented people, with everything in it that a file format may stumble over. */

export const HOSTILE = 'Talks & "terms" <b>resume</b> ]]> in Šuṃer, {1} – 100%; \\n';
export const SENTENCE = 'The envoys met on Friday & agreed on "a first draft", two officials said <on condition of anonymity>.';

export function article(id: string, fields: Partial<Article> = {}): Article {
  return {
    id,
    file: `${id}.txt`,
    sha256: 'a'.repeat(64),
    title: `Headline of ${id}`,
    publisher: 'Example News',
    author: null,
    url: null,
    rights: null,
    published: { earliest: '2024-05-25', latest: '2024-05-25', edtf: '2024-05-25', stated: 'text', clues: [] },
    removed: [], mended: [],
    actors: [],
    times: [],
    ...fields,
  };
}

export function actor(id: string, fields: Partial<Actor> = {}): Actor {
  return {
    id,
    name: id,
    aliases: [],
    type: 'person',
    side: 'other',
    mediator: false,
    known: true,
    mentions: [{ article: 'a1', start: 0, end: 2, quote: 'xx' }],
    ...fields,
  };
}

export function figure(id: string, fields: Partial<Figure> = {}): Figure {
  return {
    id,
    article: 'a1',
    kind: 'casualty',
    measure: 'killed',
    group: 'gaza',
    low: 38000,
    high: null,
    bound: 'at-least',
    scope: 'total',
    claimant: null,
    asOf: { earliest: '2024-05-24', latest: '2024-05-24' },
    start: 10,
    end: 40,
    quote: 'more than 38,000 were killed',
    ...fields,
  };
}

export function entry(id: string, fields: Partial<Entry> = {}): Entry {
  const days = { start: fields.start ?? '2024-05-24', end: fields.end ?? fields.start ?? '2024-05-24' };
  return {
    id,
    ...days,
    edtf: days.start,
    precision: 'day',
    extent: 'within',
    status: 'happened',
    type: 'talks',
    title: `Title of ${id}`,
    places: [],
    actors: [],
    figures: [],
    related: [],
    readings: [
      {
        article: 'a1',
        spans: [{ start: 0, end: SENTENCE.length, quote: SENTENCE }],
        ...days,
        precision: 'day',
        status: 'happened',
        type: 'talks',
        actors: [],
      },
    ],
    rulings: [],
    ...fields,
  };
}

export function person(id: string, fields: Partial<KnownPerson> = {}): Filed<KnownPerson> {
  return {
    id,
    path: `people/${id}.md`,
    note: '',
    name: id,
    aliases: [],
    shortNames: [],
    side: 'other',
    offices: [],
    mediator: [],
    captivity: null,
    died: null,
    sameAs: [],
    source: ['https://source.example/'],
    examples: ['x'],
    counterexamples: [],
    ...fields,
  };
}

export const NO_KNOWLEDGE: Knowledge = {
  people: [],
  groups: [],
  bodies: [],
  states: [],
  outlets: [],
  places: [],
  moments: [],
  tolls: [],
  rulings: [],
};

const MINISTER = person('minister-one', {
  name: 'Minister One',
  sameAs: ['https://www.wikidata.org/wiki/Q1'],
  offices: [
    {
      title: 'Foreign Minister of Sumer',
      words: ['foreign minister'],
      of: 'sumer',
      from: '2020-01-01',
      to: null,
      source: 'https://source.example/',
    },
  ],
});
const ENVOY = person('envoy', {
  name: 'The Envoy',
  mediator: [{ from: '2023-10-07', to: null, what: 'carried messages', source: 'https://source.example/' }],
});

const EXAMPLE: Omit<Timeline, 'version'> = {
  articles: [
    article('a1', { url: 'https://news.example/talks?id=1&x=2', actors: ['minister-one'] }),
    article('folder/a 2', {
      title: null,
      published: { earliest: '2024-06-01', latest: '2024-06-03', edtf: '[2024-06-01..2024-06-03]', stated: null, clues: [] },
    }),
  ],
  actors: [
    actor('captive', { name: 'A Captive', side: 'hostage', known: false }),
    actor('envoy', { name: 'The Envoy', mediator: true }),
    actor('example-news', { name: 'Example News', type: 'media' }),
    actor('minister-one', { name: 'Minister One', aliases: ['=1+1'] }),
    actor('sumer', { name: 'Sumer', type: 'state' }),
  ],
  figures: [
    figure('a1/1', { claimant: { words: '@the ministry', actor: 'sumer', start: 0, end: 9 } }),
    figure('a1/2', { low: 700, high: 1000, bound: 'about', quote: '-700 to 1,000 killed' }),
  ],
  entries: [
    entry('first', {
      title: HOSTILE,
      actors: [
        { id: 'minister-one', role: 'host' },
        { id: 'envoy', role: 'mediator' },
        { id: 'captive', role: 'subject' },
      ],
      figures: ['a1/1', 'a1/2'],
    }),
    entry('second', {
      title: '=HYPERLINK("x")',
      start: '2024-05-27',
      end: '2024-06-02',
      edtf: '[2024-05-27..2024-06-02]',
      precision: 'week',
      status: 'expected',
      related: [{ entry: 'first', kind: 'fulfils', why: 'same talks' }],
    }),
    entry('third', {
      title: 'A truce holds',
      start: '2024-11-01',
      end: '2024-11-30',
      edtf: '2024-11-01/2024-11-30',
      precision: 'month',
      extent: 'throughout',
      type: 'truce',
      status: 'denied',
      places: ['old-town'],
      readings: [
        {
          article: 'folder/a 2',
          spans: [{ start: 5, end: 12, quote: 'a truce' }],
          start: '2024-11-01',
          end: '2024-11-30',
          precision: 'month',
          status: 'denied',
          type: 'truce',
          actors: [],
        },
      ],
    }),
  ],
  redirects: [{ from: 'old-first', to: 'first' }],
  messages: [{ level: 'note', file: 'a1.txt', line: null, rule: 'some-rule', text: 'found one, expected two' }],
};

export interface Options {
  readonly timeline?: Partial<Timeline>;
  readonly knowledge?: Partial<Knowledge>;
  readonly base?: string;
  readonly site?: string | null;
}

/** The example as the pages get it, some of its parts replaced. */
export function exampleSite({ timeline, knowledge, base = '/', site = 'https://timeline.example' }: Options = {}): Context {
  return contextOf({
    timeline: Timeline.parse({ version: 1, ...EXAMPLE, ...timeline }),
    knowledge: { ...NO_KNOWLEDGE, people: [MINISTER, ENVOY], places: [place('old-town', 'The Old Town')], ...knowledge },
    texts: new Map(),
    base,
    site,
  });
}

function place(id: string, name: string): Knowledge['places'][number] {
  return {
    id,
    path: `places/${id}.md`,
    note: '',
    name,
    aliases: [],
    kind: 'city',
    state: null,
    source: ['https://source.example/'],
    examples: ['x'],
    counterexamples: [],
  };
}
