import type { ActorType, Side } from '../../model/vocabulary.ts';
import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';

export interface ActorKind {
  readonly name: string;
  readonly type: ActorType;
  readonly side: Side;
}

const known = perKnowledge((knowledge: Knowledge): ReadonlyMap<string, ActorKind> => new Map<string, ActorKind>([
  ...knowledge.people.map((file): [string, ActorKind] => [file.id, { name: file.name, type: 'person', side: file.side }]),
  ...knowledge.groups.map((file): [string, ActorKind] => [file.id, { name: file.name, type: 'group', side: file.side }]),
  ...knowledge.bodies.map((file): [string, ActorKind] => [file.id, { name: file.name, type: 'body', side: file.side }]),
  ...knowledge.states.map((file): [string, ActorKind] => [file.id, { name: file.name, type: 'state', side: file.side }]),
  ...knowledge.outlets.map((file): [string, ActorKind] => [file.id, { name: file.name, type: 'media', side: 'other' }]),
]));

export type KindOf = (id: string) => ActorKind | undefined;

/** Name, type and side of an actor, whether the knowledge has it or the article alone. */
export function actorKinds(found: FoundActors, knowledge: Knowledge): KindOf {
  const people = new Map(found.people.map((person) => [person.id, { name: person.name, type: person.type, side: person.side }]));
  return (id) => known(knowledge).get(id) ?? people.get(id);
}
