import type { Actor } from '../../model/actor.ts';
import type { Entry } from '../../model/entry.ts';
import { grouped, perContext, type Context } from '../context.ts';
import { noteHtml } from '../note-html.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { STATUS_WORDS } from '../words/vocabulary-words.ts';
import { actorLine, type ActorLine } from './actor-lists.ts';
import { termWords } from './actor-page.ts';
import { highest, countByMonth } from '../charts/month-bars.ts';
import { activityOf, type Activity } from './activity.ts';
import { actorsOf } from './entry-item.ts';
import { neighbour, type Neighbour } from './neighbours.ts';
import { actorReference, entryRow, type ActorReference, type EntryRow } from './references.ts';
import { isRound, mediatingParties, partiesIn, type MediatingParty } from './rounds.ts';

/** One step of the mediation with all who mediated in it. */
export interface Round {
  readonly row: EntryRow;
  /** For each mediating party of the table, in its order: what it was, null where it had no part. */
  readonly parts: readonly { readonly name: string; readonly part: 'host' | 'part' | null }[];
  readonly others: readonly ActorReference[];
  readonly outcome: { readonly words: string; readonly entry: Neighbour | null };
}

/** One page of the rounds of a mediator, or of all. */
export interface RoundTable {
  readonly parties: readonly ActorReference[];
  readonly rounds: readonly Round[];
  readonly total: number;
  readonly number: number;
  readonly turner: PageTurner | null;
}

export const ROUNDS_PER_PAGE = 120;
/** Columns of the table; further mediators are named in the row. */
const MOST_PARTIES = 4;

export interface MediatorSummary {
  readonly actor: ActorReference;
  readonly href: string;
  readonly noteHtml: string | null;
  readonly rounds: number;
  readonly hosted: number;
  readonly activity: Activity;
  readonly people: readonly { readonly line: ActorLine; readonly href: string }[];
}

export interface Together {
  readonly parties: readonly ActorReference[];
  readonly count: number;
}

const allRounds = perContext((context: Context): readonly Entry[] => context.timeline.entries.filter((entry) => isRound(context, entry)));

/** The mediating states, and those who mediate for none of them, with the most rounds first. */
export function mediatorSummaries(context: Context): MediatorSummary[] {
  return mediatingParties(context)
    .flatMap((party) => {
      const actor = context.actors.get(party.id);
      return actor ? [summaryOf(context, actor, party)] : [];
    })
    .sort((a, b) => b.rounds - a.rounds);
}

function summaryOf(context: Context, actor: Actor, party: MediatingParty): MediatorSummary {
  const rounds = roundsOf(context, party.members);
  const known = context.known.get(actor.id);
  const people = [...party.members].filter((id) => id !== actor.id).flatMap((id) => context.actors.get(id) ?? []);
  return {
    actor: actorReference(context, actor),
    href: context.links.mediator(actor.id),
    noteHtml: known && known.file.note !== '' ? noteHtml(known.file.note) : null,
    rounds: rounds.length,
    hosted: rounds.filter((entry) => hosts(entry, party.members)).length,
    activity: activityOf(context, rounds, busiest(context)),
    people: people.map((person) => ({ line: actorLine(context, person), href: context.links.mediator(person.id) })).sort((a, b) => b.line.count - a.line.count),
  };
}

/** The most rounds that all mediators together have in a month: the strips of a page share one scale. */
const busiest = perContext((context: Context): number => highest(countByMonth(context.months, allRounds(context))));

function roundsOf(context: Context, members: ReadonlySet<string>): Entry[] {
  return allRounds(context).filter((entry) => entry.actors.some(({ id, role }) => members.has(id) && role !== 'subject'));
}

function hosts(entry: Entry, members: ReadonlySet<string>): boolean {
  return entry.actors.some(({ id, role }) => role === 'host' && members.has(id));
}

/** Which parties mediated together, and how often: the most first. */
export function together(context: Context): Together[] {
  const sets = grouped(allRounds(context), (entry) => [partiesIn(context, entry).map(({ id }) => id).sort().join(' ')]);
  return [...sets]
    .map(([key, entries]) => ({ ids: key.split(' '), count: entries.length }))
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => b.count - a.count || b.ids.length - a.ids.length)
    .map(({ ids, count }) => ({ count, parties: ids.flatMap((id) => references(context, id)) }));
}

function references(context: Context, id: string): ActorReference[] {
  const actor = context.actors.get(id);
  return actor ? [{ ...actorReference(context, actor), href: context.links.mediator(id) }] : [];
}

/** The rounds of one mediator, or of all of them (`id` null), as pages of a table with a column for each mediating party. */
export function roundTables(context: Context, id: string | null): RoundTable[] {
  const parties = mediatingParties(context);
  const own = id === null ? null : (parties.find((party) => party.id === id)?.members ?? new Set([id]));
  const entries = own === null ? allRounds(context) : roundsOf(context, own);
  const present = parties.filter(({ members }) => entries.some((entry) => entry.actors.some((actor) => members.has(actor.id) && actor.role !== 'subject')));
  const shown = [...present].sort((a, b) => roundsOf(context, b.members).length - roundsOf(context, a.members).length).slice(0, MOST_PARTIES);
  return pagesOf(entries, ROUNDS_PER_PAGE).map((page) => ({
    parties: shown.flatMap((party) => references(context, party.id)),
    rounds: page.items.map((entry) => roundOf(context, entry, shown)),
    total: page.total,
    number: page.number,
    turner: turnerOf(page, (number) => (id === null ? context.links.section('mediators', number) : context.links.mediator(id, number))),
  }));
}

function roundOf(context: Context, entry: Entry, parties: readonly MediatingParty[]): Round {
  const inTable = new Set(parties.flatMap(({ members }) => [...members]));
  return {
    row: entryRow(context, entry, null),
    parts: parties.map(({ id, members }) => ({ name: context.actors.get(id)?.name ?? id, part: partOf(entry, members) })),
    others: actorsOf(context, entry).filter(({ id }) => !parties.some((party) => party.id === id) && (!inTable.has(id) || context.actors.get(id)?.type === 'person')),
    outcome: outcomeOf(context, entry),
  };
}

function partOf(entry: Entry, members: ReadonlySet<string>): 'host' | 'part' | null {
  if (hosts(entry, members)) return 'host';
  return entry.actors.some(({ id, role }) => members.has(id) && role !== 'subject') ? 'part' : null;
}

/** What an entry itself says of its result, or what the timeline tied to it; never guessed from what merely came next. */
export function outcomeOf(context: Context, entry: Entry): Round['outcome'] {
  const came = (context.relations.get(entry.id) ?? []).find(({ forward, kind }) => !forward && kind !== 'part-of');
  if (came) {
    const words = { fulfils: 'came about', delays: 'came about later', breaks: 'did not come about', 'part-of': '' }[came.kind];
    return { words, entry: neighbour(context, came.entry) };
  }
  if (entry.type === 'breakdown') return { words: 'ended without agreement', entry: null };
  if (entry.status === 'expected') return { words: 'not told', entry: null };
  if (entry.type === 'agreement' || entry.type === 'truce') return { words: entry.status === 'happened' ? 'agreement' : STATUS_WORDS[entry.status], entry: null };
  return { words: entry.status === 'happened' ? '' : STATUS_WORDS[entry.status], entry: null };
}

/** Actors that have a mediator's page: the mediating parties and their people. */
export function mediatorIds(context: Context): string[] {
  return context.timeline.actors.filter(({ mediator, type }) => mediator && type !== 'media').map(({ id }) => id);
}

export interface MediatorPage {
  readonly id: string;
  readonly name: string;
  readonly profileHref: string | null;
  readonly noteHtml: string | null;
  readonly mediation: readonly { readonly what: string; readonly term: string }[];
  readonly table: RoundTable;
  readonly hosted: number;
  readonly activity: Activity;
  readonly people: MediatorSummary['people'];
  readonly home: ActorReference | null;
  readonly partners: readonly Together[];
}

export function mediatorPages(context: Context, actor: Actor): MediatorPage[] {
  const parties = mediatingParties(context);
  const party = parties.find(({ id }) => id === actor.id);
  const members = party?.members ?? new Set([actor.id]);
  const home = party ? undefined : parties.find((one) => one.members.has(actor.id));
  const known = context.known.get(actor.id);
  const rounds = roundsOf(context, members);
  return roundTables(context, actor.id).map((table) => ({
    id: actor.id,
    name: actor.name,
    profileHref: context.links.actor(actor),
    noteHtml: known && known.file.note !== '' ? noteHtml(known.file.note) : null,
    mediation: (known?.file.mediator ?? []).map(({ what, from, to }) => ({ what, term: termWords(from, to) })),
    table,
    hosted: rounds.filter((entry) => hosts(entry, members)).length,
    activity: activityOf(context, rounds),
    people: party ? summaryOf(context, actor, party).people : [],
    home: home ? (references(context, home.id)[0] ?? null) : null,
    partners: together(context).filter(({ parties: set }) => set.some(({ id }) => id === (party ?? home)?.id)),
  }));
}
