import type { Claim, Event, Person, Place, Thing } from 'schema-dts';
import type { Entry } from '../../../model/entry.ts';
import type { Role } from '../../../model/vocabulary.ts';
import type { Context } from '../../context.ts';
import { dateWithStatus } from '../../words/date-words.ts';
import { capital } from '../../words/list-words.ts';
import { toldIn } from '../told.ts';
import { actorMention } from './actor.ts';
import { articleThing } from './article.ts';
import { claimThing } from './claim.ts';
import { identity, reference } from './identity.ts';

/** 7 October stands in nearly every article: so many articles and figures of one entry are described at most. */
const MOST = { articles: 20, claims: 20 } as const;

/** What an entry tells, with its articles and the figures of its sentences. What was reported and denied is a claim, not an event. */
export function entryThings(context: Context, entry: Entry): Thing[] {
  const articles = firstArticles(entry).flatMap((id) => context.articles.get(id) ?? []);
  const figures = entry.figures.slice(0, MOST.claims).flatMap((id) => context.figures.get(id) ?? []);
  return [
    entry.status === 'denied' ? deniedClaim(context, entry) : eventThing(context, entry),
    ...articles.map((article) => articleThing(context, article)),
    ...figures.map((figure) => claimThing(context, figure)),
  ];
}

function eventThing(context: Context, entry: Entry): Event {
  const place = entry.places.map((id) => placeThing(context, id));
  return {
    '@type': 'Event',
    '@id': identity.event(context, entry.id),
    name: entry.title,
    url: context.links.absolute(context.links.entry(entry.id)),
    startDate: entry.start,
    endDate: entry.end,
    description: [
      `${capital(dateWithStatus(entry))}.`,
      ...toldIn(context, entry, 1).map(({ words, article }) => `“${words}” (${article.label})`),
    ].join(' '),
    ...(entry.status === 'expected' ? { eventStatus: 'https://schema.org/EventScheduled' as const } : {}),
    ...(place.length > 0 ? { location: place } : {}),
    ...people(context, entry, 'organizer', ['host']),
    ...people(context, entry, 'contributor', ['mediator']),
    ...people(context, entry, 'attendee', ['party', 'speaker', 'addressee', null]),
    ...people(context, entry, 'about', ['subject']),
    subjectOf: articleReferences(context, entry),
  };
}

function deniedClaim(context: Context, entry: Entry): Claim {
  return {
    '@type': 'Claim',
    '@id': identity.event(context, entry.id),
    name: entry.title,
    text: capital(dateWithStatus(entry)),
    url: context.links.absolute(context.links.entry(entry.id)),
    temporalCoverage: entry.start === entry.end ? entry.start : `${entry.start}/${entry.end}`,
    appearance: articleReferences(context, entry),
  };
}

function articleReferences(context: Context, entry: Entry): { readonly '@id': string }[] {
  return firstArticles(entry).map((id) => reference(identity.article(context, id)));
}

/** The ids of the articles that are described. Not looked for beyond: 7 October has hundreds of pages, each with a description. */
function firstArticles({ readings }: Entry): string[] {
  const ids = new Set<string>();
  for (const { article } of readings) {
    if (ids.size === MOST.articles) break;
    ids.add(article);
  }
  return [...ids];
}

function people(
  context: Context,
  entry: Entry,
  property: 'organizer' | 'contributor' | 'attendee' | 'about',
  roles: readonly (Role | null)[],
): Pick<Event, typeof property> {
  const found = entry.actors
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ id }) => context.actors.get(id) ?? [])
    .filter(({ type }) => type !== 'media');
  return found.length > 0 ? { [property]: found.map((actor) => actorMention(context, actor) as Person) } : {};
}

function placeThing(context: Context, id: string): Place {
  const place = context.knowledge.places.find((one) => one.id === id);
  const state = place?.state == null ? undefined : context.knowledge.states.find((one) => one.id === place.state);
  return { '@type': 'Place', name: place?.name ?? id, ...(state ? { containedInPlace: { '@type': 'Country', name: state.name } } : {}) };
}
