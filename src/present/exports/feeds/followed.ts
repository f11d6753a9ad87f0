import type { Actor } from '../../../model/actor.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Context } from '../../context.ts';
import { holdsOffice } from '../../views/actor-page.ts';
import { peopleOf } from '../../views/actor-lists.ts';
import { mediatorIds } from '../../views/mediator-page.ts';
import { mediatingParties, roundsOf } from '../../views/rounds.ts';

/**
 * People who can be followed: those who act in public. Captives, their relatives and all others who hold no office get no feed, no view to
 * embed and no image.
 */
export function followedPeople(context: Context): Actor[] {
  return peopleOf(context).filter((actor) => isFollowed(context, actor));
}

export function isFollowed(context: Context, { id, side }: Pick<Actor, 'id' | 'side'>): boolean {
  return side !== 'hostage' && holdsOffice(context.known.get(id) ?? null);
}

export function followedMediators(context: Context): Actor[] {
  return mediatorIds(context).flatMap((id) => context.actors.get(id) ?? []);
}

/** The steps of the mediation in which a mediator, or somebody who mediates for it, had a part. */
export function roundsOfMediator(context: Context, id: string): Entry[] {
  const members = mediatingParties(context).find((party) => party.id === id)?.members ?? new Set([id]);
  return roundsOf(context, members);
}
