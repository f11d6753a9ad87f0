import { typeset } from '../words/typeset.ts';
import type { Article, Clue } from '../../model/article.ts';
import { dayOf } from '../../model/day.ts';
import type { Entry, Reading } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import type { Context } from '../context.ts';
import { perContext } from '../context.ts';
import { excerptsOf, type Excerpt, type Fact } from '../excerpts/excerpts.ts';
import { withoutOverlaps, type MarkedRange } from '../excerpts/segments.ts';
import { dateWithStatus, dateWords, windowWords } from '../words/date-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { capital } from '../words/list-words.ts';
import { ACTOR_TYPE_WORDS, TYPE_WORDS } from '../words/vocabulary-words.ts';
import { actorReference, articleReference, claimantName, type ActorReference, type ArticleReference } from './references.ts';

export interface ArticlePage {
  readonly reference: ArticleReference;
  readonly file: string;
  readonly author: string | null;
  readonly url: string | null;
  readonly dated: {
    readonly words: string;
    readonly stated: string | null; /** What the day rests on, the narrowest first, and what was found but points elsewhere. */
    readonly clues: readonly ClueView[];
    readonly setAside: readonly ClueView[];
  };
  /** True where the owner may publish the whole text. */
  readonly whole: boolean;
  readonly excerpts: readonly ExcerptView[];
  readonly actors: readonly ActorReference[];
  readonly entryCount: number;
  readonly figureCount: number;
  readonly removed: readonly { readonly text: string; readonly reason: string }[];
  readonly otherRemoved: number;
  readonly messages: readonly { readonly level: string; readonly line: number | null; readonly text: string }[];
}

export interface ClueView {
  readonly says: string;
  readonly days: string;
  readonly quote: string | null;
}

export interface ExcerptView extends Omit<Excerpt, 'entries'> {
  readonly entries: readonly { readonly href: string; readonly title: string; readonly type: string; readonly date: string }[];
}

const MOST_REMOVED = 60;
const REASON_WORDS = { furniture: 'page furniture', damage: 'damage', repeat: 'said twice' } as const;

export function articlePage(context: Context, article: Article): ArticlePage {
  const entries = context.entriesOfArticle.get(article.id) ?? [];
  const figures = context.figuresOfArticle.get(article.id) ?? [];
  const { published } = article;
  return {
    reference: articleReference(context, article),
    file: article.file,
    author: article.author,
    url: article.url,
    dated: {
      words: windowWords(published.earliest, published.latest),
      stated: published.stated === 'editor' ? 'stated by the editor' : published.stated === 'text' ? 'stated in the text' : null,
      clues: cluesOf(article, true),
      setAside: cluesOf(article, false),
    },
    whole: article.rights === 'full',
    excerpts: excerptViews(context, article, entries, figures),
    actors: article.actors.flatMap((id) => {
      const actor = context.actors.get(id);
      return actor && actor.type !== 'media' ? [actorReference(context, actor)] : [];
    }),
    entryCount: entries.length,
    figureCount: figures.length,
    removed: article.removed
      .filter(({ reason }) => reason !== 'damage')
      .slice(0, MOST_REMOVED)
      .map(({ quote, reason }) => ({ text: shortened(quote), reason: REASON_WORDS[reason] })),
    otherRemoved: Math.max(0, article.removed.filter(({ reason }) => reason !== 'damage').length - MOST_REMOVED),
    messages: (messagesOf(context).get(article.file) ?? []).map(({ level, line, text }) => ({ level, line, text })),
  };
}

/** The narrowest first: what pins the day is read before what merely agrees with it. */
function cluesOf({ published }: Article, fitting: boolean): ClueView[] {
  const fits = ({ earliest, latest }: Clue): boolean =>
    (earliest === null || earliest <= published.latest) && (latest === null || latest >= published.earliest);
  const width = ({ earliest, latest }: Clue): number => (earliest === null || latest === null ? Infinity : dayOf(latest) - dayOf(earliest));
  return published.clues
    .filter((clue) => fits(clue) === fitting)
    .sort((a, b) => (width(a) === width(b) ? 0 : width(a) - width(b)))
    .map((clue) => {
      const quote = clue.span?.quote.replace(/\s+/g, ' ').trim() ?? '';
      return {
        says: typeset(capital(clue.says)),
        days: clueDays(clue.earliest, clue.latest),
        quote: quote === '' || clue.says.includes(quote) ? null : shortened(quote),
      };
    });
}

function clueDays(earliest: string | null, latest: string | null): string {
  if (earliest !== null && latest !== null) return windowWords(earliest, latest);
  if (earliest !== null) return `on or after ${windowWords(earliest, earliest)}`;
  return latest === null ? '' : `on or before ${windowWords(latest, latest)}`;
}

/** Words of a clue or of what was left out. */
const MOST_WORDS = 16;

function shortened(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ').trim();
  if (plain.length < 2 * MOST_WORDS) return plain;
  const words = plain.split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : plain;
}

function excerptViews(context: Context, article: Article, entries: readonly Entry[], figures: readonly Figure[]): ExcerptView[] {
  const raw = context.texts.get(article.id) ?? null;
  const facts: Fact[] = [
    ...entries.flatMap((entry) =>
      readingsIn(context, entry, article).flatMap((reading) => reading.spans.map((span) => ({ ...span, entry: entry.id }))),
    ),
    ...figures.map(({ start, end, quote }) => ({ start, end, quote, entry: null })),
  ];
  return excerptsOf({ raw, facts, marks: marksOf(context, article, figures), repairs: article, whole: article.rights === 'full' }).map(
    (excerpt) => ({
      ...excerpt,
      entries: excerpt.entries.flatMap((id) => {
        const entry = context.entries.get(id);
        const reading = entry && readingsIn(context, entry, article)[0];
        return entry && reading
          ? [
              {
                href: context.links.entry(id),
                title: typeset(entry.title),
                type: TYPE_WORDS[entry.type],
                date: dateWithStatus({ ...reading, extent: entry.extent }),
              },
            ]
          : [];
      }),
    }),
  );
}

function readingsIn(context: Context, entry: Entry, article: Article): readonly Reading[] {
  return readingsOf(context).get(entry)?.get(article.id) ?? [];
}

function marksOf(context: Context, article: Article, figures: readonly Figure[]): MarkedRange[] {
  const mentions = mentionsOf(context).get(article.id) ?? [];
  return [
    ...figures.map((figure, index): MarkedRange => {
      const claimant = claimantName(context, figure);
      return {
        start: figure.start,
        end: figure.end,
        kind: 'figure',
        label: `${figureWords(figure)}${claimant === null ? '' : `, ${claimant}`}`,
        href: null,
        anchor: anchorOf(index),
      };
    }),
    ...article.times.map(({ start, end, from, to, precision, extent }): MarkedRange => ({
      start,
      end,
      kind: 'time',
      label: dateWords({ start: from, end: to, precision, extent, status: 'happened' }),
      href: null,
      anchor: null,
    })),
    ...mentions.map(({ start, end, actor }): MarkedRange => {
      const found = context.actors.get(actor);
      return {
        start,
        end,
        kind: found?.type === 'person' ? 'person' : 'organisation',
        label: found ? `${found.name}, ${ACTOR_TYPE_WORDS[found.type].one.toLowerCase()}` : '',
        href: found ? context.links.actor(found) : null,
        anchor: null,
      };
    }),
  ];
}

const messagesOf = perContext(({ timeline }: Context) => Map.groupBy(timeline.messages, ({ file }) => file));

const mentionsOf = perContext(({ timeline }: Context) =>
  Map.groupBy(
    timeline.actors.flatMap(({ id, mentions }) => mentions.map(({ article, start, end }) => ({ article, start, end, actor: id }))),
    ({ article }) => article,
  ),
);

/** The readings of each entry, by article: the attack of 7 October has one of nearly every article. */
const readingsOf = perContext(
  ({ timeline }: Context) => new Map(timeline.entries.map((entry) => [entry, Map.groupBy(entry.readings, ({ article }) => article)])),
);

const anchorOf = (index: number): string => `figure-${index + 1}`;

/**
 * The anchors at which figures are marked. Of figures that share words ("12 of the 33 hostages") the longest is marked, and the others are found
 * there too.
 */
const anchorsOf = perContext(({ figuresOfArticle }: Context) => {
  const anchors = new Map<Figure, string>();
  for (const figures of figuresOfArticle.values()) {
    const marks = figures.map(({ start, end }, index): MarkedRange => ({
      start,
      end,
      kind: 'figure',
      label: '',
      href: null,
      anchor: anchorOf(index),
    }));
    const kept = withoutOverlaps(marks);
    figures.forEach((figure, index) =>
      anchors.set(figure, kept.find(({ start, end }) => start < figure.end && figure.start < end)?.anchor ?? anchorOf(index)),
    );
  }
  return anchors;
});

/** The very sentence of an article that carries a figure. */
export function figureHref(context: Context, figure: Figure): string {
  return `${context.links.article(figure.article)}#${anchorsOf(context).get(figure) ?? ''}`;
}
