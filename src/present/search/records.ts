import type { Actor } from '../../model/actor.ts';
import type { Entry } from '../../model/entry.ts';
import { isDated, type Context } from '../context.ts';
import { dateWithStatus } from '../words/date-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { capital, listWords } from '../words/list-words.ts';
import { NO_REPAIRS } from '../words/repairs.ts';
import { plainQuotation, quotationOf } from '../words/quotation.ts';
import { ACTOR_TYPE_WORDS, SIDE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/vocabulary-words.ts';
import { actorLine, organisationsOf, peopleOf } from '../views/actor-lists.ts';
import { aliasesOf } from '../views/actor-page.ts';
import { partiesIn } from '../views/rounds.ts';

/** One thing that the search finds: an entry or an actor. Filters and sorts then hold for exactly what is shown. */
export interface SearchRecord {
  /** Path under the site's base, with a slash before it. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  /** What lacks the key a search is sorted by would drop out of it: actors, who have no date, stand before all days. */
  readonly sort: Readonly<Record<string, string>>;
}

/** The filters of the search, in the order in which they are offered, with the words beside them. */
export const SEARCH_FILTERS = {
  person: 'Person',
  mediator: 'Mediator',
  organisation: 'Organisation',
  type: 'Type',
  status: 'Status',
  year: 'Year',
  outlet: 'Outlet',
} as const;

/** Quotations of one entry that are searched: 7 October has thousands, which say the same. */
const MOST_QUOTATIONS = 12;

export function searchRecords(context: Context): SearchRecord[] {
  return [
    ...context.timeline.entries.map((entry) => entryRecord(context, entry)),
    ...[...peopleOf(context), ...organisationsOf(context)].map((actor) => actorRecord(context, actor)),
  ];
}

function entryRecord(context: Context, entry: Entry): SearchRecord {
  const actors = entry.actors.flatMap(({ id }) => context.actors.get(id) ?? []).filter(({ type }) => type !== 'media');
  const articles = entry.readings.flatMap(({ article }) => context.articles.get(article) ?? []);
  const quotations = entry.readings.slice(0, MOST_QUOTATIONS).flatMap(({ article, spans }) => {
    const repairs = context.articles.get(article) ?? NO_REPAIRS;
    return spans.map((span) => plainQuotation(quotationOf(span, repairs)));
  });
  const figures = entry.figures
    .slice(0, MOST_QUOTATIONS)
    .flatMap((id) => context.figures.get(id) ?? [])
    .map(figureWords);
  return {
    url: under(context, context.links.entry(entry.id)),
    content: [...new Set([...quotations, ...figures])].join(' · '),
    meta: {
      title: entry.title,
      kind: TYPE_WORDS[entry.type],
      date: capital(dateWithStatus(entry)),
      ...(entry.status === 'happened' ? {} : { status: STATUS_WORDS[entry.status] }),
      names: actors.flatMap((actor) => [actor.name, ...aliasesOf(actor, context.known.get(actor.id) ?? null)]).join(', '),
    },
    filters: {
      person: actors.filter(({ type }) => type === 'person').map(({ name }) => name),
      organisation: actors.filter(({ type }) => type !== 'person').map(({ name }) => name),
      mediator: mediatorsOf(context, entry, actors),
      type: [TYPE_WORDS[entry.type]],
      status: [capital(STATUS_WORDS[entry.status])],
      year: yearsOf(entry),
      outlet: [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].sort(),
    },
    sort: { date: entry.start },
  };
}

/** The mediating parties and the mediators by name that have a part in it. */
function mediatorsOf(context: Context, entry: Entry, actors: readonly Actor[]): string[] {
  const parties = partiesIn(context, entry).flatMap(({ id }) => context.actors.get(id)?.name ?? []);
  const people = actors
    .filter((actor) => actor.mediator && entry.actors.some(({ id, role }) => id === actor.id && role !== 'subject'))
    .map(({ name }) => name);
  return [...new Set([...parties, ...people])];
}

function yearsOf({ start, end }: Entry): string[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function actorRecord(context: Context, actor: Actor): SearchRecord {
  const { about, aliases, count } = actorLine(context, actor);
  const known = context.known.get(actor.id);
  const offices = known?.kind === 'person' ? known.file.offices.map(({ title }) => title) : [];
  const articles = actor.mentions.flatMap(({ article }) => context.articles.get(article) ?? []).filter(isDated);
  const person = actor.type === 'person';
  return {
    url: under(context, context.links.actor(actor) ?? ''),
    content:
      [
        known?.file.note.replace(/\s+/g, ' ') ?? '',
        offices.length === 0 ? '' : `${listWords(offices)}.`,
        aliases.length === 0 ? '' : `Also known as ${aliases.join(', ')}.`,
      ]
        .filter((part) => part !== '')
        .join(' ') || actor.name,
    meta: {
      title: actor.name,
      kind: ACTOR_TYPE_WORDS[actor.type].one,
      about: [person ? about : '', SIDE_WORDS[actor.side], `${count} ${count === 1 ? 'entry' : 'entries'}`]
        .filter((part) => part !== '')
        .join(' · '),
      alias: aliases.join(', '),
    },
    filters: {
      [person ? 'person' : 'organisation']: [actor.name],
      ...(actor.mediator ? { mediator: [actor.name] } : {}),
      year: [...new Set(articles.map(({ published }) => published.earliest.slice(0, 4)))].sort(),
    },
    sort: { date: '0000-00-00' },
  };
}

function under({ links }: Context, href: string): string {
  return href.slice(links.base.length - 1);
}
