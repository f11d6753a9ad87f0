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

const ROUND_TYPES: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting', 'call', 'visit', 'proposal', 'response', 'agreement', 'truce', 'breakdown']);

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

/** True for a step of the mediation: talks, messages and their results in which a mediator has a part. */
export function isRound(context: Context, entry: Entry): boolean {
  return ROUND_TYPES.has(entry.type) && partiesIn(context, entry).length > 0;
}
