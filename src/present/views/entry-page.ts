import type { Entry, Reading } from '../../model/entry.ts';
import type { EventType, Relation } from '../../model/vocabulary.ts';
import { grouped, type Context, type RelationSeen } from '../context.ts';
import { monthAnchor } from '../links.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { claimOn, seriesOf } from '../series.ts';
import { dateWithStatus, monthWords } from '../words/date-words.ts';
import { STATUS_WORDS, TYPE_WORDS } from '../words/vocabulary-words.ts';
import { actorsOf, entryItem, figureGroups, type EntryItem, type FigureGroup } from './entry-item.ts';
import { neighbour, type Neighbour } from './neighbours.ts';
import {
  articleReference,
  claimView,
  quotationView,
  type ActorReference,
  type ArticleReference,
  type ClaimView,
  type QuotationView,
} from './references.ts';
import { allRounds, isRound } from './rounds.ts';
import { monthHref } from './timeline-pages.ts';

/** Readings on one page: 7 October stands in nearly every article. */
export const READINGS_PER_PAGE = 40;

export interface EntryPage {
  readonly item: EntryItem;
  readonly readings: readonly ReadingView[];
  readonly readingCount: number;
  readonly turner: PageTurner | null;
  readonly who: readonly ActorReference[];
  readonly places: readonly string[];
  readonly figures: readonly FigureGroup[];
  readonly differences: readonly Difference[];
  readonly related: readonly RelatedGroup[];
  /** Expected, and no article read so far tells what came of it. */
  readonly openEnd: boolean;
  /** What is told next of the talks, where nothing says whether the expected round was held. */
  readonly nextRound: Neighbour | null;
  readonly stood: readonly { readonly title: string; readonly claim: ClaimView }[];
  readonly lastRound: Neighbour | null;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  readonly month: { readonly words: string; readonly href: string };
  readonly rulings: readonly { readonly reason: string; readonly by: string; readonly on: string }[];
  readonly description: string;
}

export interface ReadingView {
  readonly article: ArticleReference;
  readonly quotations: readonly QuotationView[];
  readonly date: string;
  readonly type: string;
}

/** Where articles differ: every value with the articles that give it. */
export interface Difference {
  readonly what: string;
  readonly values: readonly { readonly words: string; readonly articles: readonly ArticleReference[]; readonly otherArticles: number }[];
}

/** Entries tied to this one in one way and for one reason. */
export interface RelatedGroup {
  /** "What came of it", "What was expected before" … */
  readonly label: string;
  readonly why: string;
  readonly entries: readonly Neighbour[];
}

export function entryPages(context: Context, entry: Entry): EntryPage[] {
  const shared = common(context, entry);
  return pagesOf(entry.readings, READINGS_PER_PAGE).map((page) => ({
    ...shared,
    readings: page.items.flatMap((reading) => readingView(context, reading, entry) ?? []),
    turner: turnerOf(page, (number) => context.links.entry(entry.id, number)),
  }));
}

/**
 * The same, each made only when it is asked for: the views of ten thousand entries would fill the memory. What the pages of one entry share is
 * worked out once.
 */
export function laterEntryPages(context: Context, entry: Entry): (() => EntryPage)[] {
  const count = Math.max(1, Math.ceil(entry.readings.length / READINGS_PER_PAGE));
  let made: readonly EntryPage[] | null = null;
  const page = (index: number): EntryPage => {
    const pages = made ?? entryPages(context, entry);
    made = index === count - 1 ? null : pages;
    const found = pages[index];
    if (!found) throw new Error(`entry ${entry.id} has no page ${index + 1}`);
    return found;
  };
  return Array.from({ length: count }, (_, index) => () => page(index));
}

function common(context: Context, entry: Entry): Omit<EntryPage, 'readings' | 'turner'> {
  const item = entryItem(context, entry);
  const at = item.order;
  const { entries } = context.timeline;
  const openEnd = entry.status === 'expected' && !(context.relations.get(entry.id) ?? []).some(({ forward }) => !forward);
  return {
    item,
    readingCount: entry.readings.length,
    who: actorsOf(context, entry),
    places: entry.places.map((id) => context.knowledge.places.find((place) => place.id === id)?.name ?? id),
    figures: figureGroups(context, entry, { values: 8, articles: 3 }),
    differences: differencesOf(context, entry),
    related: relatedGroups(context, context.relations.get(entry.id) ?? []),
    openEnd,
    nextRound: openEnd ? nextRound(context, entry) : null,
    stood: stoodOn(context, entry),
    lastRound: lastRound(context, entry),
    before: neighbour(context, entries[at - 1]),
    after: neighbour(context, entries[at + 1]),
    month: {
      words: monthWords(entry.start),
      href: `${monthHref(context, entry.start.slice(0, 7))}#${monthAnchor(entry.start.slice(0, 7))}`,
    },
    rulings: context.knowledge.rulings.filter(({ id }) => entry.rulings.includes(id)).map(({ reason, by, on }) => ({ reason, by, on })),
    description: `${entry.title}: ${item.date.full}, as told by ${entry.readings.length === 1 ? 'one article' : `${entry.readings.length} articles`}.`,
  };
}

function readingView(context: Context, reading: Reading, { extent }: Entry): ReadingView | null {
  const article = context.articles.get(reading.article);
  if (!article) return null;
  return {
    article: articleReference(context, article),
    quotations: reading.spans.flatMap((span) => quotationView(context, reading.article, span) ?? []),
    date: dateWithStatus({ ...reading, extent }),
    type: TYPE_WORDS[reading.type],
  };
}

const MOST_ARTICLES = 3;
/** Different tellings of one thing beyond these add nothing a reader could weigh. */
const MOST_VALUES = 8;

/** What the readings do not agree on, most told first; empty where they do. */
export function differencesOf(context: Context, entry: Entry): Difference[] {
  const difference = (what: string, wordsOf: (reading: Reading) => string): Difference[] => {
    const values = grouped(entry.readings, (reading) => [wordsOf(reading)]);
    if (values.size < 2) return [];
    const sorted = [...values].sort(([, a], [, b]) => b.length - a.length);
    return [
      {
        what,
        values: sorted.slice(0, MOST_VALUES).map(([words, readings]) => ({
          words,
          articles: readings.slice(0, MOST_ARTICLES).flatMap(({ article }) => {
            const found = context.articles.get(article);
            return found ? [articleReference(context, found)] : [];
          }),
          otherArticles: Math.max(0, readings.length - MOST_ARTICLES),
        })),
      },
    ];
  };
  const { extent } = entry;
  return [
    ...difference('The day', (reading) => dateWithStatus({ ...reading, extent, status: 'happened' })),
    ...difference('Whether it happened', (reading) => STATUS_WORDS[reading.status]),
    ...difference('What it was', (reading) => TYPE_WORDS[reading.type].toLowerCase()),
  ];
}

const RELATION_WORDS: Readonly<Record<Relation, { readonly forward: string; readonly back: string }>> = {
  fulfils: { forward: 'What was expected before', back: 'What came of it' },
  delays: { forward: 'Expected earlier', back: 'What came of it, later than expected' },
  breaks: { forward: 'What was expected, and did not come', back: 'What came instead' },
  'part-of': { forward: 'Part of', back: 'Part of this' },
};

function relatedGroups(context: Context, relations: readonly RelationSeen[]): RelatedGroup[] {
  const labelOf = ({ kind, forward }: RelationSeen): string => RELATION_WORDS[kind][forward ? 'forward' : 'back'];
  return [...grouped(relations, (seen) => [`${labelOf(seen)}|${seen.why}`]).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ label: labelOf(first), why: first.why, entries: same.flatMap(({ entry }) => neighbour(context, entry) ?? []) }] : [];
  });
}

/** The running figures as last claimed by the entry's last day. */
function stoodOn(context: Context, entry: Entry): EntryPage['stood'] {
  return seriesOf(context)
    .filter(({ of }) => of.id === 'held' || of.id === 'killed-in-gaza' || of.id === 'released')
    .flatMap((series) => {
      const figure = claimOn(series, entry.end);
      const claim = figure && claimView(context, figure);
      return claim ? [{ title: series.of.title, claim }] : [];
    });
}

const AWAITED: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting', 'visit', 'call', 'response', 'proposal', 'agreement']);

/** The first step of the talks after an expected one that has somebody of it. */
function nextRound(context: Context, entry: Entry): Neighbour | null {
  if (!AWAITED.has(entry.type)) return null;
  const awaited = new Set(entry.actors.map(({ id }) => id));
  const own = context.order.get(entry.id) ?? 0;
  const later = allRounds(context).find(
    (other) =>
      other.start > entry.end &&
      other.status !== 'expected' &&
      (context.order.get(other.id) ?? 0) > own &&
      other.actors.some(({ id }) => awaited.has(id)),
  );
  return neighbour(context, later);
}

function lastRound(context: Context, entry: Entry): Neighbour | null {
  const { entries } = context.timeline;
  for (let at = (context.order.get(entry.id) ?? 0) - 1; at >= 0; at -= 1) {
    const earlier = entries[at];
    if (earlier && earlier.end <= entry.start && isRound(context, earlier) && earlier.status !== 'expected')
      return neighbour(context, earlier);
  }
  return null;
}
