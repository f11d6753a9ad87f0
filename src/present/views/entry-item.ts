import { typeset } from '../words/typeset.ts';
import type { Entry } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import { grouped, type Context } from '../context.ts';
import { entryAnchor } from '../links.ts';
import { amountWords, countedWords } from '../words/figure-words.ts';
import { SCOPE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/vocabulary-words.ts';
import {
  actorReference,
  articleReference,
  claimantName,
  dateView,
  quotationView,
  type ActorReference,
  type ArticleReference,
  type DateView,
  type QuotationView,
} from './references.ts';

/** An entry as it stands in a list: on the timeline, on a year's page, on an actor's page. */
export interface EntryItem {
  readonly id: string;
  readonly anchor: string;
  /** Place in the whole timeline, from 0: how the filters find it. */
  readonly order: number;
  readonly href: string;
  readonly title: string;
  readonly type: string;
  readonly status: Entry['status'];
  /** True where the entry above it in its list has the same date: the date need not be said as loudly again. */
  readonly sameDate: boolean;
  /** Null for what happened: the usual thing is not said. */
  readonly statusWords: string | null;
  readonly date: DateView;
  readonly quotation: QuotationView | null;
  readonly otherArticles: number;
  readonly who: readonly ActorReference[];
  readonly otherActors: number;
  readonly figures: readonly FigureGroup[];
  readonly otherFigures: number;
  readonly ruled: boolean;
}

/** What is counted, with every value that is claimed of it, side by side. */
export interface FigureGroup {
  readonly counted: string;
  /** "in one event", "a part of another figure"; empty for a whole. */
  readonly scope: string;
  readonly values: readonly FigureValue[];
  readonly otherValues: number;
}

export interface FigureValue {
  readonly amount: string;
  readonly claimant: { readonly name: string; readonly href: string | null } | null;
  readonly articles: readonly ArticleReference[];
  readonly otherArticles: number;
}

const MOST = { actors: 6, groups: 4, values: 3, articles: 2 } as const;

export function entryItem(context: Context, entry: Entry, above?: Entry): EntryItem {
  const reading = entry.readings[0];
  const span = reading?.spans[0];
  const actors = actorsOf(context, entry);
  const groups = figureGroups(context, entry, MOST);
  return {
    id: entry.id,
    anchor: entryAnchor(entry.id),
    order: context.order.get(entry.id) ?? 0,
    href: context.links.entry(entry.id),
    title: typeset(entry.title),
    type: TYPE_WORDS[entry.type],
    status: entry.status,
    sameDate: above?.start === entry.start && above.end === entry.end,
    statusWords: entry.status === 'happened' ? null : STATUS_WORDS[entry.status],
    date: dateView(entry),
    quotation: reading && span ? quotationView(context, reading.article, span) : null,
    otherArticles: entry.readings.length - 1,
    who: actors.slice(0, MOST.actors),
    otherActors: Math.max(0, actors.length - MOST.actors),
    figures: groups.slice(0, MOST.groups),
    otherFigures: Math.max(0, groups.length - MOST.groups),
    ruled: entry.rulings.length > 0,
  };
}

/** Who took part, with their roles; outlets are no actors of the story. */
export function actorsOf(context: Context, entry: Entry): ActorReference[] {
  return entry.actors.flatMap(({ id, role }) => {
    const actor = context.actors.get(id);
    return actor && actor.type !== 'media' ? [actorReference(context, actor, role)] : [];
  });
}

/**
 * The entry's figures, put together by what they count; the value that most articles give comes first. Only wholes can be told differently:
 * parts and single events that one article counts are each a fact of its own.
 */
export function figureGroups(
  context: Context,
  entry: Pick<Entry, 'figures'>,
  most: { readonly values: number; readonly articles: number },
): FigureGroup[] {
  const figures = entry.figures.flatMap((id) => context.figures.get(id) ?? []);
  const keyOf = (figure: Figure): string =>
    `${countedWords(figure)}|${figure.scope}|${figure.scope === 'total' ? '' : amountWords(figure)}`;
  return [...grouped(figures, (figure) => [keyOf(figure)]).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const values = valuesOf(context, same, most.articles);
    return [
      {
        counted: countedWords(first),
        scope: SCOPE_WORDS[first.scope],
        values: values.slice(0, most.values),
        otherValues: Math.max(0, values.length - most.values),
      },
    ];
  });
}

function valuesOf(context: Context, figures: readonly Figure[], mostArticles: number): FigureValue[] {
  const values = grouped(figures, (figure) => [`${amountWords(figure)}|${claimantName(context, figure) ?? ''}`]);
  return [...values.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((same) => {
      const [figure] = same;
      if (!figure) return [];
      const articles = [...new Set(same.map(({ article }) => article))].flatMap((id) => context.articles.get(id) ?? []);
      const name = claimantName(context, figure);
      const actor = figure.claimant?.actor == null ? undefined : context.actors.get(figure.claimant.actor);
      return [
        {
          amount: amountWords(figure),
          claimant: name === null ? null : { name, href: actor ? context.links.actor(actor) : null },
          articles: articles.slice(0, mostArticles).map((article) => articleReference(context, article)),
          otherArticles: Math.max(0, articles.length - mostArticles),
        },
      ];
    });
}
