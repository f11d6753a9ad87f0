import { typeset } from '../words/typeset.ts';
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Entry } from '../../model/entry.ts';
import type { Figure } from '../../model/figure.ts';
import type { Role } from '../../model/vocabulary.ts';
import { isDated, perContext, type Context } from '../context.ts';
import { dateDated, dateShort, dateWithStatus, machineDate, weekdayWords, windowWords } from '../words/date-words.ts';
import { amountOf, amountWords, countedWords, type Amount } from '../words/figure-words.ts';
import { quotationOf, type Quotation } from '../words/quotation.ts';
import { linkToWords } from '../words/text-fragment.ts';
import { ROLE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/vocabulary-words.ts';

/** The small things that every page refers to: an actor, an article, a date, a quotation, a claim. */

export interface ActorReference {
  readonly id: string;
  readonly name: string;
  /** Null for what has no page of its own. */
  readonly href: string | null;
  readonly role: string | null;
}

export function actorReference(context: Context, actor: Actor, role: Role | null = null): ActorReference {
  return { id: actor.id, name: actor.name, href: context.links.actor(actor), role: role === null ? null : ROLE_WORDS[role] };
}

export interface ArticleReference {
  readonly id: string;
  readonly href: string;
  /** The headline, or a label made here where the text has none. */
  readonly title: string;
  readonly titleMade: boolean;
  readonly outlet: string | null;
  /** "4 July 2024", "25 or 26 May 2024", "day not known". */
  readonly day: string;
  /** One line that tells the article from others: "NBC News, 4 July 2024". */
  readonly label: string;
}

const references = perContext(() => new WeakMap<Article, ArticleReference>());

/** Made once for each article: most pages name some dozens. */
export function articleReference(context: Context, article: Article): ArticleReference {
  const kept = references(context);
  const reference = kept.get(article) ?? makeReference(context, article);
  kept.set(article, reference);
  return reference;
}

function makeReference(context: Context, article: Article): ArticleReference {
  const { published, publisher, title, id } = article;
  const day = isDated(article) ? windowWords(published.earliest, published.latest) : 'day not known';
  const made = isDated(article) ? `Article of ${day}` : `Article ${id}`;
  return {
    id,
    href: context.links.article(id),
    title: title ?? made,
    titleMade: title === null,
    outlet: publisher,
    day,
    label: publisher === null ? (title === null ? `article without a headline, ${day}` : `“${title}”, ${day}`) : `${publisher}, ${day}`,
  };
}

export interface DateView {
  readonly short: string;
  /** With its year: for rows that stand under no heading. */
  readonly dated: string;
  /** "Friday", where the day is known. */
  readonly weekday: string | null;
  readonly full: string;
  readonly machine: string | null;
}

/** Made once for each entry: it stands in lists, beside its neighbours and in related ones. */
export function dateView(entry: Entry): DateView {
  const kept = dateViews.get(entry) ?? makeDateView(entry);
  dateViews.set(entry, kept);
  return kept;
}

const dateViews = new WeakMap<Entry, DateView>();

function makeDateView(entry: Entry): DateView {
  return {
    short: dateShort(entry),
    dated: dateDated(entry),
    weekday: entry.start === entry.end ? weekdayWords(entry.start) : null,
    full: dateWithStatus(entry),
    machine: machineDate(entry),
  };
}

export interface QuotationView extends Quotation {
  readonly article: ArticleReference;
  /** The very words where they were published; null where they cannot be pointed at. */
  readonly published: string | null;
}

export interface ClaimView {
  readonly id: string;
  /** "more than 38,000". */
  readonly amount: string;
  readonly parts: Amount;
  /** "killed in Gaza". */
  readonly counted: string;
  readonly claimant: { readonly words: string; readonly href: string | null } | null;
  readonly article: ArticleReference;
  readonly day: string;
}

export function claimView(context: Context, figure: Figure): ClaimView | null {
  const article = context.articles.get(figure.article);
  if (!article) return null;
  return {
    id: figure.id,
    amount: amountWords(figure),
    parts: amountOf(figure),
    counted: countedWords(figure),
    claimant: claimantOf(context, figure),
    article: articleReference(context, article),
    day: windowWords(figure.asOf.earliest, figure.asOf.latest),
  };
}

function claimantOf(context: Context, { claimant }: Figure): ClaimView['claimant'] {
  if (!claimant) return null;
  const actor = claimant.actor === null ? undefined : context.actors.get(claimant.actor);
  const words = claimant.words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, 'the ')
    .replace(/['’]s$/, '');
  return { words: words === '' ? (actor?.name ?? '') : words, href: actor ? context.links.actor(actor) : null };
}

/** The name under which claims of one claimant are put together: the actor's, or the text's words. */
export function claimantName(context: Context, { claimant }: Pick<Figure, 'claimant'>): string | null {
  if (!claimant) return null;
  return (claimant.actor === null ? undefined : context.actors.get(claimant.actor)?.name) ?? claimant.words.replace(/\s+/g, ' ').trim();
}

export function quotationView(
  context: Context,
  articleId: string,
  span: Parameters<typeof quotationOf>[0],
  longest?: number,
): QuotationView | null {
  const article = context.articles.get(articleId);
  if (!article) return null;
  const published = article.url === null ? null : linkToWords(article.url, span, [...article.removed, ...article.mended]);
  return { ...quotationOf(span, article, longest), article: articleReference(context, article), published };
}

/** An entry as one line of a list. */
export interface EntryRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly type: string;
  readonly status: Entry['status'];
  readonly statusWords: string | null;
  readonly date: DateView;
  /** The part that the page's own actor has in it. */
  readonly role: string | null;
}

export function entryRow(context: Context, entry: Entry, role: Role | null): EntryRow {
  return {
    id: entry.id,
    href: context.links.entry(entry.id),
    title: typeset(entry.title),
    type: TYPE_WORDS[entry.type],
    status: entry.status,
    statusWords: entry.status === 'happened' ? null : STATUS_WORDS[entry.status],
    date: dateView(entry),
    role: role === null ? null : ROLE_WORDS[role],
  };
}
