import type { Entry } from '../../model/entry.ts';
import { grouped, type Context } from '../context.ts';
import { monthAnchor } from '../links.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { monthWords } from '../words/date-words.ts';
import { shortName } from './actor-page.ts';
import { actorsOf } from './entry-item.ts';
import { outcomeOf, type Outcome } from './outcomes.ts';
import { actorReference, entryRow, type ActorReference, type EntryRow } from './references.ts';
import { allRounds, isHost, mediatingParties, membersIn, partiesIn, roundsOf, townOf, type MediatingParty } from './rounds.ts';

/** What a mediating party was in a round. */
export interface Part {
  readonly name: string;
  /** Null where it had no part. */
  readonly part: 'host' | 'part' | null;
  /** Who stood for it; empty where the articles name the party itself alone. */
  readonly through: readonly string[];
}

/** One step of the mediation with all who mediated in it. */
export interface Round {
  readonly row: EntryRow;
  readonly town: string | null;
  /** For each mediating party of the table, in its order. */
  readonly parts: readonly Part[];
  readonly others: readonly ActorReference[];
  readonly outcome: Outcome;
}

/** The rounds of a month. */
export interface RoundMonth {
  readonly anchor: string;
  readonly words: string;
  /** "Egypt 3, Qatar 1". */
  readonly tally: string;
  readonly rounds: readonly Round[];
}

/** One page of the rounds of a mediator, or of all. */
export interface RoundTable {
  readonly parties: readonly ActorReference[];
  readonly months: readonly RoundMonth[];
  /** The first month of each year on this page, to jump to. */
  readonly years: readonly { readonly year: string; readonly anchor: string }[];
  readonly total: number;
  /** Of how many in all the outcome is told. */
  readonly told: number;
  readonly number: number;
  readonly turner: PageTurner | null;
}

export const ROUNDS_PER_PAGE = 120;
/** Columns of the table; further mediators are named in the row. */
const MOST_PARTIES = 4;

/** The rounds of one mediator, or of all of them (`id` null), as pages of a table with a column for each mediating party. */
export function roundTables(context: Context, id: string | null): RoundTable[] {
  const parties = mediatingParties(context);
  const own = id === null ? null : (parties.find((party) => party.id === id)?.members ?? new Set([id]));
  const entries = own === null ? allRounds(context) : roundsOf(context, own);
  const present = parties.filter(({ members }) => entries.some((entry) => membersIn(entry, members).length > 0));
  const shown = [...present]
    .sort((a, b) => roundsOf(context, b.members).length - roundsOf(context, a.members).length)
    .slice(0, MOST_PARTIES);
  const told = entries.filter((entry) => outcomeOf(context, entry).told).length;
  return pagesOf(entries, ROUNDS_PER_PAGE).map((page) => {
    const months = [...grouped(page.items, ({ start }) => [start.slice(0, 7)])];
    return {
      parties: shown.flatMap((party) => mediatorReference(context, party.id) ?? []),
      months: months.map(([month, rounds]) => ({
        anchor: monthAnchor(month),
        words: monthWords(month),
        tally: tallyOf(context, rounds),
        rounds: rounds.map((entry) => roundOf(context, entry, shown)),
      })),
      years: [...grouped(months, ([month]) => [month.slice(0, 4)])].map(([year, [first]]) => ({
        year,
        anchor: monthAnchor(first?.[0] ?? year),
      })),
      total: page.total,
      told,
      number: page.number,
      turner: turnerOf(page, (number) => (id === null ? context.links.section('mediators', number) : context.links.mediator(id, number))),
    };
  });
}

/** Who mediated in these rounds, and in how many: the most first. */
function tallyOf(context: Context, rounds: readonly Entry[]): string {
  const counts = [...grouped(rounds, (entry) => partiesIn(context, entry).map(({ id }) => id))].map(([id, all]) => ({
    name: context.actors.get(id)?.name ?? id,
    count: all.length,
  }));
  return counts
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count }) => `${name} ${count}`)
    .join(', ');
}

function roundOf(context: Context, entry: Entry, parties: readonly MediatingParty[]): Round {
  const inTable = new Set(parties.flatMap(({ members }) => [...members]));
  return {
    row: entryRow(context, entry, null),
    town: townOf(context, entry)?.name ?? null,
    parts: parties.map((party) => partOf(context, entry, party)),
    others: actorsOf(context, entry).filter(({ id }) => !inTable.has(id)),
    outcome: outcomeOf(context, entry),
  };
}

function partOf(context: Context, entry: Entry, { id, members }: MediatingParty): Part {
  const name = context.actors.get(id)?.name ?? id;
  const present = membersIn(entry, members);
  if (present.length === 0) return { name, part: null, through: [] };
  return {
    name,
    part: isHost(context, entry, members) ? 'host' : 'part',
    through: present.filter((one) => one !== id).map((one) => shortName(context, one)),
  };
}

/** A mediator with the address of its page as one. */
export function mediatorReference(context: Context, id: string): ActorReference | null {
  const actor = context.actors.get(id);
  return actor ? { ...actorReference(context, actor), href: context.links.mediator(id) } : null;
}
