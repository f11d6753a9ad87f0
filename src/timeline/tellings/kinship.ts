import { perKnowledge, type Knowledge, type Office } from '../../model/knowledge.ts';
import { dayOf, type Day } from '../../model/day.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { FoundPerson } from '../../extract/actors/actor-mention.ts';

/** For whom actors act: "the Foreign Ministry" for its state, a minister for the ministry he heads that day. */
export interface Kinship {
  /**
   * The actor, the bodies whose office it holds that day, and whatever these are part of, up to the state or group. The actor comes
   * first.
   */
  readonly kinOf: (actor: string, day: Day) => ReadonlySet<string>;
  readonly isPerson: (actor: string) => boolean;
  readonly sideOf: (actor: string) => Side | null;
  /** Known as a go-between in these talks, itself or by whom it stands for that day. */
  readonly mediates: (actor: string, day: Day) => boolean;
}

interface Tables {
  readonly parents: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly people: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly mediators: ReadonlySet<string>;
}

const tablesOf = perKnowledge((knowledge: Knowledge): Tables => {
  const organisations = [...knowledge.groups, ...knowledge.bodies, ...knowledge.states];
  return {
    parents: new Map(organisations.flatMap(({ id, partOf }): [string, string][] => (partOf === null ? [] : [[id, partOf]]))),
    offices: new Map(knowledge.people.map(({ id, offices }) => [id, offices])),
    sides: new Map([...knowledge.people, ...organisations].map(({ id, side }) => [id, side])),
    people: new Set(knowledge.people.map(({ id }) => id)),
    states: new Set(knowledge.states.map(({ id }) => id)),
    mediators: new Set([...knowledge.people, ...organisations].filter(({ mediator }) => mediator.length > 0).map(({ id }) => id)),
  };
});

/** States, and groups that are parties to the war as states are. */
export const statesOf = perKnowledge(
  ({ states, groups }: Knowledge): ReadonlySet<string> => new Set([...states, ...groups].map(({ id }) => id)),
);

/** `found` are the people whom the knowledge lacks, with the side their articles give them. */
export function kinshipOf(knowledge: Knowledge, found: ReadonlyMap<string, Pick<FoundPerson, 'side' | 'type'>>): Kinship {
  const tables = tablesOf(knowledge);
  const kept = new Map<string, Map<Day, ReadonlySet<string>>>();
  const sideOf = (actor: string): Side | null => tables.sides.get(actor) ?? found.get(actor)?.side ?? null;
  const kinOf: Kinship['kinOf'] = (actor, day) => {
    // Only who holds offices changes kin from day to day.
    const when = tables.offices.has(actor) ? day : 0;
    const known = kept.get(actor)?.get(when);
    if (known) return known;
    const kin = climb(actor, day, tables, sideOf(actor));
    kept.set(actor, (kept.get(actor) ?? new Map<Day, ReadonlySet<string>>()).set(when, kin));
    return kin;
  };
  return {
    sideOf,
    kinOf,
    mediates: (actor, day) => [...kinOf(actor, day)].some((one) => tables.mediators.has(one)),
    isPerson: (actor) => tables.people.has(actor) || found.get(actor)?.type === 'person',
  };
}

function climb(actor: string, day: Day, tables: Tables, side: Side | null): ReadonlySet<string> {
  const held = (tables.offices.get(actor) ?? []).filter(
    ({ from, to }) => (from === null || dayOf(from) <= day) && (to === null || day <= dayOf(to)),
  );
  const kin = new Set<string>([actor]);
  const queue = held.map((office) => office.of);
  // A minister whose office the knowledge does not date, or a person it lacks, still stands for a state by side.
  if (side !== null && !tables.parents.has(actor) && tables.states.has(side)) queue.push(side);
  const parent = tables.parents.get(actor);
  if (parent !== undefined) queue.push(parent);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (kin.has(next)) continue;
    kin.add(next);
    const above = tables.parents.get(next);
    if (above !== undefined) queue.push(above);
  }
  return kin;
}
