import type { Actor } from '../../../src/model/actor.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Entry, Reading } from '../../../src/model/entry.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { contextOf, type Context } from '../../../src/present/context.ts';

/** Made-up records, each field with a plain default, so that a test states only what it is about. */

export const NO_KNOWLEDGE: Knowledge = { people: [], groups: [], bodies: [], states: [], outlets: [], places: [], moments: [], tolls: [], rulings: [] };

export function article(id: string, day: string, more: Partial<Article> = {}): Article {
  return {
    id, file: `${id}.txt`, sha256: id, title: `Article ${id}`, publisher: 'Example News', author: null, url: null, rights: null,
    published: { earliest: day, latest: day, edtf: day, stated: 'text', clues: [] }, removed: [], mended: [], actors: [], times: [], ...more,
  };
}

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  return { id, name: id.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' '), aliases: [], type: 'person', side: 'other', mediator: false, known: true, mentions: [{ article: 'a', start: 0, end: 1, quote: 'x' }], ...more };
}

export function figure(id: string, low: number, more: Partial<Figure> = {}): Figure {
  return {
    id, article: 'a', kind: 'hostage', measure: 'held', group: 'all', low, high: null, bound: 'exact', scope: 'total', claimant: null,
    asOf: { earliest: '2024-05-25', latest: '2024-05-25' }, start: 0, end: 10, quote: `${low} captives`, ...more,
  };
}

export function reading(from: string, day: string, more: Partial<Reading> = {}): Reading {
  return { article: from, spans: [{ start: 0, end: 12, quote: 'They met here' }], start: day, end: day, precision: 'day', status: 'happened', type: 'meeting', actors: [], ...more };
}

export function entry(id: string, day: string, more: Partial<Entry> = {}): Entry {
  return {
    id, start: day, end: day, edtf: day, precision: 'day', extent: 'within', status: 'happened', type: 'meeting', title: `Title of ${id}`, places: [], actors: [], figures: [],
    related: [], readings: [reading('a', day)], rulings: [], ...more,
  };
}

export interface Made {
  readonly articles?: readonly Article[];
  readonly actors?: readonly Actor[];
  readonly figures?: readonly Figure[];
  readonly entries?: readonly Entry[];
  readonly knowledge?: Partial<Knowledge>;
  readonly base?: string;
  readonly texts?: Readonly<Record<string, string>>;
}

/** A site of what is given; one article "a" of 25 May 2024 where none is. */
export function site(made: Made): Context {
  return contextOf({
    timeline: {
      version: 1, articles: [...(made.articles ?? [article('a', '2024-05-25')])], actors: [...(made.actors ?? [])], figures: [...(made.figures ?? [])],
      entries: [...(made.entries ?? [])], redirects: [], messages: [],
    },
    knowledge: { ...NO_KNOWLEDGE, ...made.knowledge },
    texts: new Map(Object.entries(made.texts ?? {})),
    base: made.base ?? '/',
  });
}
