import type { Actor, Mention } from '../model/actor.ts';
import type { Filed, Knowledge, KnownOrganisation, KnownOutlet, KnownPerson } from '../model/knowledge.ts';
import type { Message } from '../model/message.ts';
import type { FoundPerson } from '../extract/actors/actor-mention.ts';
import type { PreparedReading } from './prepared-reading.ts';

/**
 * Each actor that some article names, by id, with all the places where it is named; and a note for each whom the knowledge lacks. Who had a part
 * in the attack of the first day is known from elsewhere, and may be named in no article; who claims a figure may be
 * named as a mere place elsewhere.
 */
export function actorRecords(readings: readonly PreparedReading[], knowledge: Knowledge): { actors: Actor[]; messages: Message[] } {
  const mentions = new Map<string, Mention[]>();
  const found = new Map<string, { person: FoundPerson; file: string }>();
  for (const { seed, named, people } of readings) {
    for (const { actor, start, end, quote } of named) {
      const list = mentions.get(actor) ?? [];
      list.push({ article: seed.id, start, end, quote });
      mentions.set(actor, list);
    }
    for (const person of people) if (!found.has(person.id)) found.set(person.id, { person, file: seed.file });
  }
  const known = knownActors(knowledge);
  const takingPart = readings.flatMap(({ told, figures }) => [
    ...told.flatMap(({ event }) => event.actors.map(({ id }) => id)),
    ...figures.flatMap(({ claimant }) => claimant?.actor ?? []),
  ]);
  const ids = [...new Set([...mentions.keys(), ...takingPart])].sort();
  const messages = ids.flatMap((id): Message[] => {
    const one = found.get(id);
    if (!one || known.has(id)) return [];
    const text = `${one.person.name}${one.person.description === null ? '' : ` (${one.person.description})`} is not in the knowledge; expected src/knowledge/people/${id}.md`;
    return [{ level: 'note', file: one.file, line: null, rule: 'unknown-person', text }];
  });
  return { actors: ids.flatMap((id) => record(id, mentions.get(id) ?? [], known.get(id), found.get(id)?.person)), messages };
}

function record(id: string, mentions: Mention[], known: Omit<Actor, 'mentions'> | undefined, person: FoundPerson | undefined): Actor[] {
  if (known) return [{ ...known, mentions }];
  return person
    ? [{ id, name: person.name, aliases: [], type: person.type, side: person.side, mediator: false, known: false, mentions }]
    : [];
}

function knownActors(knowledge: Knowledge): Map<string, Omit<Actor, 'mentions'>> {
  const person = (file: Filed<KnownPerson>) => ({
    id: file.id,
    name: file.name,
    aliases: [...file.aliases, ...file.shortNames],
    type: 'person' as const,
    side: file.side,
    mediator: file.mediator.length > 0,
    known: true,
  });
  const organisation = (type: 'group' | 'body' | 'state') => (file: Filed<KnownOrganisation>) => ({
    id: file.id,
    name: file.name,
    aliases: [...file.aliases],
    type,
    side: file.side,
    mediator: file.mediator.length > 0,
    known: true,
  });
  const outlet = (file: Filed<KnownOutlet>) => ({
    id: file.id,
    name: file.name,
    aliases: [...file.aliases],
    type: 'media' as const,
    side: 'other' as const,
    mediator: false,
    known: true,
  });
  return new Map(
    [
      ...knowledge.people.map(person),
      ...knowledge.groups.map(organisation('group')),
      ...knowledge.bodies.map(organisation('body')),
      ...knowledge.states.map(organisation('state')),
      ...knowledge.outlets.map(outlet),
    ].map((actor) => [actor.id, actor]),
  );
}
