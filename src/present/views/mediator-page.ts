import type { Actor } from '../../model/actor.ts';
import { countByMonth, highest } from '../charts/month-bars.ts';
import { grouped, perContext, type Context } from '../context.ts';
import { noteHtml } from '../note-html.ts';
import { activityOf, type Activity } from './activity.ts';
import { actorLine, type ActorLine } from './actor-lists.ts';
import { termWords } from './actor-page.ts';
import { actorReference, type ActorReference } from './references.ts';
import { mediatorReference, roundTables, type RoundTable } from './round-table.ts';
import { allRounds, isHost, mediatingParties, partiesIn, roundsOf, type MediatingParty } from './rounds.ts';

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
    hosted: rounds.filter((entry) => isHost(context, entry, party.members)).length,
    activity: activityOf(context, rounds, busiest(context)),
    people: people
      .map((person) => ({ line: actorLine(context, person), href: context.links.mediator(person.id) }))
      .sort((a, b) => b.line.count - a.line.count),
  };
}

/** The most rounds that all mediators together have in a month: the strips of a page share one scale. */
const busiest = perContext((context: Context): number => highest(countByMonth(context.months, allRounds(context))));

/** Which parties mediated together, and how often: the most first. */
export function together(context: Context): Together[] {
  const sets = grouped(allRounds(context), (entry) => [
    partiesIn(context, entry)
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ]);
  return [...sets]
    .map(([key, entries]) => ({ ids: key.split(' '), count: entries.length }))
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => b.count - a.count || b.ids.length - a.ids.length)
    .map(({ ids, count }) => ({ count, parties: ids.flatMap((id) => mediatorReference(context, id) ?? []) }));
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
    hosted: rounds.filter((entry) => isHost(context, entry, members)).length,
    activity: activityOf(context, rounds),
    people: party ? summaryOf(context, actor, party).people : [],
    home: home ? mediatorReference(context, home.id) : null,
    partners: together(context).filter(({ parties: set }) => set.some(({ id }) => id === (party ?? home)?.id)),
  }));
}
