import type { Entry } from '../../model/entry.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { perContext, type Context } from '../context.ts';

/**
 * Who mediates: a mediating state stands for its ministries, services and people, as far as the knowledge files call them mediators. A
 * mediator whose state is none (an envoy of the United Nations, say) stands alone.
 */
export interface MediatingParty {
  /** The state's id, or the mediator's own. */
  readonly id: string;
  /** Ids of the party itself and of all who act for it as mediators. */
  readonly members: ReadonlySet<string>;
}

const ROUND_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'call',
  'visit',
  'proposal',
  'response',
  'agreement',
  'truce',
  'breakdown',
]);

/** The mediating parties that some article names, states first, each with its members. */
export const mediatingParties = perContext((context: Context): readonly MediatingParty[] => {
  const mediators = context.timeline.actors.filter((actor) => actor.mediator && actor.type !== 'media');
  const states = mediators.filter((actor) => actor.type === 'state');
  const parties = new Map(states.map((state) => [state.id, new Set([state.id])]));
  for (const actor of mediators) {
    if (actor.type === 'state') continue;
    const home = states.find((state) => state.side === actor.side && state.side !== 'other')?.id;
    const members = home === undefined ? undefined : parties.get(home);
    if (members) members.add(actor.id);
    else parties.set(actor.id, new Set([actor.id]));
  }
  return [...parties].map(([id, members]) => ({ id, members }));
});

/** The parties that mediate in an entry, by id: those who have a part in it; who is only spoken of has none. */
export function partiesIn(context: Context, entry: Entry): MediatingParty[] {
  const present = new Set(entry.actors.filter(({ role }) => role !== 'subject').map(({ id }) => id));
  return mediatingParties(context).filter(({ members }) => [...members].some((id) => present.has(id)));
}

/** The steps of the mediation, in their order: talks, messages and their results in which a mediator has a part. */
export const allRounds = perContext((context: Context): readonly Entry[] =>
  context.timeline.entries.filter((entry) => ROUND_TYPES.has(entry.type) && partiesIn(context, entry).length > 0),
);

const roundsByIdentity = perContext((context: Context): ReadonlySet<Entry> => new Set(allRounds(context)));

/** True for a step of the mediation among the context's own entries. */
export function isRound(context: Context, entry: Entry): boolean {
  return roundsByIdentity(context).has(entry);
}

/** The rounds in which one of these has a part. */
export function roundsOf(context: Context, members: ReadonlySet<string>): Entry[] {
  return allRounds(context).filter((entry) => membersIn(entry, members).length > 0);
}

/** Those who have a part in an entry, by id; who is only spoken of has none. */
export function membersIn({ actors }: Pick<Entry, 'actors'>, members: ReadonlySet<string>): string[] {
  return actors.filter(({ id, role }) => members.has(id) && role !== 'subject').map(({ id }) => id);
}

/** True where an article calls one of these the host, or where the talks that one of them had a part in were in a town of its own state. */
export function isHost(context: Context, entry: Entry, members: ReadonlySet<string>): boolean {
  if (entry.actors.some(({ id, role }) => role === 'host' && members.has(id))) return true;
  if (entry.type !== 'talks' && entry.type !== 'meeting') return false;
  const town = townOf(context, entry);
  return town !== null && town.state !== null && members.has(town.state) && membersIn(entry, members).length > 0;
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'town']);

const places = perContext(({ knowledge }: Context) => new Map(knowledge.places.map((place) => [place.id, place])));

/** The one town in which an entry plays; null where its words name none or more. */
export function townOf(context: Context, entry: Pick<Entry, 'places'>): { readonly name: string; readonly state: string | null } | null {
  const towns = entry.places.flatMap((id) => places(context).get(id) ?? []).filter(({ kind }) => TOWNS.has(kind));
  return towns.length === 1 ? (towns[0] ?? null) : null;
}
