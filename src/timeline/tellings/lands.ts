import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';
import { literally } from '../../extract/text/literally.ts';

interface Lands {
  readonly ofPlace: ReadonlyMap<string, string>;
  /** One pattern for each state: its names as whole words. */
  readonly named: readonly (readonly [string, RegExp])[];
}

const tablesOf = perKnowledge((knowledge: Knowledge): Lands => ({
  ofPlace: new Map(knowledge.places.flatMap(({ id, state }): [string, string][] => (state === null ? [] : [[id, state]]))),
  named: knowledge.states.map(({ id, name, aliases }) => [
    id,
    new RegExp(`(?<![\\p{L}.])(?:${[name, ...aliases].map(literally).join('|')})(?![\\p{L}])`, 'u'),
  ]),
}));

/**
 * The states in which an event plays, as far as its places tell and, where somebody travels, its words: "is due in Israel on Thursday",
 * "sets out for Egypt, Jordan and Qatar".
 */
export function landsOf({ type, places }: EventReading, told: string, knowledge: Knowledge): ReadonlySet<string> {
  const { ofPlace, named } = tablesOf(knowledge);
  const lands = new Set(places.flatMap((place) => ofPlace.get(place) ?? []));
  if (type === 'visit') for (const [state, pattern] of named) if (pattern.test(told)) lands.add(state);
  return lands;
}
