import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { Territory } from './territories.ts';

/** What this stage asks of an actor. */
export interface ActorLands {
  readonly isPerson: (actor: string) => boolean;
  /** The land whose side an actor is on; null for sides that count no dead of their own. */
  readonly landOf: (actor: string) => Territory | null;
}

const LANDS: Readonly<Partial<Record<Side, Territory>>> = {
  israel: 'israel',
  palestinian: 'palestinian',
  lebanon: 'lebanon',
  iran: 'iran',
  'united-states': 'american',
};

const actorTable = perKnowledge(({ people, groups, bodies, states }: Knowledge) => ({
  people: new Set(people.map(({ id }) => id)),
  sides: new Map([...people, ...groups, ...bodies, ...states].map(({ id, side }) => [id, side])),
}));

export function actorLands(found: FoundActors, knowledge: Knowledge): ActorLands {
  const { people, sides } = actorTable(knowledge);
  const others = new Map(found.people.map(({ id, side }) => [id, side]));
  return {
    isPerson: (actor) => people.has(actor) || others.has(actor),
    landOf: (actor) => {
      const side = sides.get(actor) ?? others.get(actor);
      return side === undefined ? null : (LANDS[side] ?? null);
    },
  };
}
