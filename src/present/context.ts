import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { dayOf, type IsoDate } from '../model/day.ts';
import type { Entry } from '../model/entry.ts';
import type { Figure } from '../model/figure.ts';
import type { Filed, Knowledge, KnownOrganisation, KnownPerson } from '../model/knowledge.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Relation } from '../model/vocabulary.ts';
import { linksFor, type Links } from './links.ts';
import { monthsBetween } from './words/date-words.ts';

/** All that the site is made from. */
export interface Source {
  readonly timeline: Timeline;
  readonly knowledge: Knowledge;
  /** The seed files as decoded, by article id: only those that are the very files the timeline was read from. */
  readonly texts: ReadonlyMap<string, string>;
  /** The base path of the site: "/" or "/a/b/". */
  readonly base: string;
  /** The host it stands on, "https://timeline.example"; null where that is not known. */
  readonly site?: string | null;
}

export type KnownActor =
  | { readonly kind: 'person'; readonly file: Filed<KnownPerson> }
  | { readonly kind: 'organisation'; readonly file: Filed<KnownOrganisation> };

/** A relation as seen from one of its two entries. `forward`: this entry is the later one that fulfils, delays or breaks the other. */
export interface RelationSeen {
  readonly entry: Entry;
  readonly kind: Relation;
  readonly why: string;
  readonly forward: boolean;
}

/** The source with its look-up tables: built once, read by every view. */
export interface Context extends Source {
  readonly links: Links;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The place of an entry in the timeline's order, from 0. */
  readonly order: ReadonlyMap<string, number>;
  readonly entriesOfActor: ReadonlyMap<string, readonly Entry[]>;
  readonly entriesOfArticle: ReadonlyMap<string, readonly Entry[]>;
  readonly entriesOfFigure: ReadonlyMap<string, readonly Entry[]>;
  readonly figuresOfArticle: ReadonlyMap<string, readonly Figure[]>;
  readonly figuresOfClaimant: ReadonlyMap<string, readonly Figure[]>;
  readonly known: ReadonlyMap<string, KnownActor>;
  readonly relations: ReadonlyMap<string, readonly RelationSeen[]>;
  /** Every month that the timeline or its articles reach, without gaps. */
  readonly months: readonly string[];
  /** Months of which at least one article was read: those whose day of publication is known within some weeks. */
  readonly coveredMonths: ReadonlySet<string>;
}

export function contextOf(source: Source): Context {
  const { timeline, knowledge } = source;
  const entries = byId(timeline.entries);
  const articles = byId(timeline.articles);
  return {
    ...source,
    links: linksFor(source.base, source.site),
    entries,
    articles,
    actors: byId(timeline.actors),
    figures: byId(timeline.figures),
    order: new Map(timeline.entries.map((entry, index) => [entry.id, index])),
    entriesOfActor: grouped(timeline.entries, (entry) => entry.actors.map((actor) => actor.id)),
    entriesOfArticle: grouped(timeline.entries, (entry) => entry.readings.map((reading) => reading.article)),
    entriesOfFigure: grouped(timeline.entries, (entry) => entry.figures),
    figuresOfArticle: grouped(timeline.figures, (figure) => [figure.article]),
    figuresOfClaimant: grouped(timeline.figures, (figure) => (figure.claimant?.actor == null ? [] : [figure.claimant.actor])),
    known: knownActors(knowledge),
    relations: relationsOf(timeline.entries, entries),
    months: monthsOf(timeline),
    coveredMonths: coveredMonths(timeline.articles),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items by each of their keys, in order; an item stands once under a key. */
export function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function knownActors({ people, groups, bodies, states }: Knowledge): Map<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const file of [...groups, ...bodies, ...states]) known.set(file.id, { kind: 'organisation', file });
  for (const file of people) known.set(file.id, { kind: 'person', file });
  return known;
}

function relationsOf(entries: readonly Entry[], all: ReadonlyMap<string, Entry>): Map<string, RelationSeen[]> {
  const relations = new Map<string, RelationSeen[]>();
  const add = (id: string, seen: RelationSeen): void => {
    const list = relations.get(id);
    if (list) list.push(seen);
    else relations.set(id, [seen]);
  };
  for (const entry of entries) {
    for (const { entry: id, kind, why } of entry.related) {
      const other = all.get(id);
      if (!other) continue;
      add(entry.id, { entry: other, kind, why, forward: true });
      add(other.id, { entry, kind, why, forward: false });
    }
  }
  return relations;
}

function monthsOf({ entries, articles }: Timeline): string[] {
  // An article that nothing dates has the whole time axis for its window: it must not stretch the axis that is drawn.
  const days: IsoDate[] = [
    ...entries.map(({ start }) => start),
    ...articles.filter(isDated).flatMap(({ published }) => [published.earliest, published.latest]),
  ];
  const [first, last] = [days.reduce(least, days[0] ?? ''), days.reduce(most, days[0] ?? '')];
  return first === '' ? [] : monthsBetween(first, last);
}

/** An article that may be of any of many months covers none of them for certain. */
const SURE_WITHIN_DAYS = 31;

function coveredMonths(articles: readonly Article[]): Set<string> {
  const sure = articles.filter(({ published }) => dayOf(published.latest) - dayOf(published.earliest) <= SURE_WITHIN_DAYS);
  return new Set(sure.flatMap(({ published }) => monthsBetween(published.earliest, published.latest)));
}

/** False for an article whose window says no more than "during the war". */
export function isDated({ published }: Pick<Article, 'published'>): boolean {
  return monthNumber(published.latest) - monthNumber(published.earliest) < 12;
}

/** Months since the year nought. */
function monthNumber(day: IsoDate): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
}

function least(a: IsoDate, b: IsoDate): IsoDate {
  return b < a ? b : a;
}

function most(a: IsoDate, b: IsoDate): IsoDate {
  return b > a ? b : a;
}

/** Keeps what is worked out of a context for as long as that context lives. */
export function perContext<T>(build: (context: Context) => T): (context: Context) => T {
  const built = new WeakMap<Context, { readonly value: T }>();
  return (context) => {
    const kept = built.get(context) ?? { value: build(context) };
    built.set(context, kept);
    return kept.value;
  };
}
