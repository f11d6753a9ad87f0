import type { ActorType, Side } from '../../model/vocabulary.ts';
import { perKnowledge, type Knowledge, type KnownPerson } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';

export interface ActorKind {
  readonly name: string;
  /** What a headline calls them: an office-holder's last name, everybody else's full one. */
  readonly short: string;
  readonly type: ActorType;
  readonly side: Side;
}

const known = perKnowledge(
  (knowledge: Knowledge): ReadonlyMap<string, ActorKind> =>
    new Map<string, ActorKind>([
      ...knowledge.people.map((file): [string, ActorKind] => [
        file.id,
        { name: file.name, short: file.offices.length > 0 ? shortName(file) : file.name, type: 'person', side: file.side },
      ]),
      ...knowledge.groups.map((file): [string, ActorKind] => [
        file.id,
        { name: file.name, short: file.name, type: 'group', side: file.side },
      ]),
      ...knowledge.bodies.map((file): [string, ActorKind] => [
        file.id,
        { name: file.name, short: file.name, type: 'body', side: file.side },
      ]),
      ...knowledge.states.map((file): [string, ActorKind] => [
        file.id,
        { name: file.name, short: file.name, type: 'state', side: file.side },
      ]),
      ...knowledge.outlets.map((file): [string, ActorKind] => [
        file.id,
        { name: file.name, short: file.name, type: 'media', side: 'other' },
      ]),
    ]),
);

/** "Al Thani" where the file says so, else the last word of the name. */
function shortName({ name, shortNames }: Pick<KnownPerson, 'name' | 'shortNames'>): string {
  const last = name.split(' ').at(-1) ?? name;
  return shortNames.find((short) => name.endsWith(short)) ?? last;
}

/** What an id stands for, and how names of the knowledge are written. */
export interface KindOf {
  (id: string): ActorKind | undefined;
  /** "United States", "Red Cross": does news write "the" before the name inside a sentence? */
  readonly takesArticle: (name: string) => boolean;
}

const namesWithArticle = perKnowledge(
  ({ groups, bodies, states }: Knowledge): ReadonlySet<string> =>
    new Set(
      [...groups, ...bodies, ...states]
        .filter(({ article }) => article)
        .flatMap(({ name, shortName }) => (shortName === null ? [name] : [name, shortName])),
    ),
);

/** Name, type and side of an actor, whether the knowledge has it or the article alone. */
export function actorKinds(found: FoundActors, knowledge: Knowledge): KindOf {
  const people = new Map(
    found.people.map((person) => [person.id, { name: person.name, short: person.name, type: person.type, side: person.side }]),
  );
  const ofKnowledge = known(knowledge);
  const withArticle = namesWithArticle(knowledge);
  return Object.assign((id: string) => ofKnowledge.get(id) ?? people.get(id), { takesArticle: (name: string) => withArticle.has(name) });
}
