import { likenessOf } from '../tellings/content-words.ts';
import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';

/** What speaks for and against two tellings being of one happening, apart from their days. */
export interface Evidence {
  /** Of the words, from 0 to 1, and the weight of what they share. */
  readonly likeness: number;
  readonly shared: number;
  /** 'apart': both name a town, and not the same. 'open': one names none. */
  readonly towns: 'same' | 'apart' | 'open';
  /** 'kin': one speaks for the other ("the White House" and its spokesman). 'open': one names nobody. */
  readonly speakers: 'same' | 'kin' | 'apart' | 'open';
  readonly parties: PartyEvidence;
  /** One says yes where the other says no. */
  readonly contrary: boolean;
}

export interface PartyEvidence {
  /** How many of the telling that names fewer the other names too, itself or one that stands for it. */
  readonly matched: number;
  /** How many the telling that names fewer names: 0 where it names nobody. */
  readonly of: number;
  /** How many people both name. */
  readonly people: number;
  /** For one side different people: the prime minister sat with the secretary of state here, with the envoy there. */
  readonly rivals: boolean;
}

export function evidenceOf(a: Telling, b: Telling, kinship: Kinship): Evidence {
  return {
    ...likenessOf(a.words, b.words),
    towns: a.towns.length === 0 || b.towns.length === 0 ? 'open' : a.towns.some((town) => b.towns.includes(town)) ? 'same' : 'apart',
    speakers: speakersOf(a, b, kinship),
    parties: partiesOf(a, b, kinship),
    contrary: a.answer !== null && b.answer !== null && a.answer !== b.answer,
  };
}

/** Whether the same one speaks, or one for the other. */
export function speakersOf(a: Telling, b: Telling, { kinOf }: Kinship): Evidence['speakers'] {
  if (a.speakers.length === 0 || b.speakers.length === 0) return 'open';
  if (a.speakers.some((one) => b.speakers.includes(one))) return 'same';
  const speaksFor = (x: Telling, y: Telling) => x.speakers.some((one) => y.speakers.some((other) => kinOf(one, x.event.start).has(other)));
  return speaksFor(a, b) || speaksFor(b, a) ? 'kin' : 'apart';
}

function partiesOf(a: Telling, b: Telling, kinship: Kinship): PartyEvidence {
  const [mine, theirs] = [parties(a), parties(b)];
  const [small, large] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  const day = a.event.start;
  const stands = (one: string) => {
    if (large.includes(one)) return true;
    const kin = kinship.kinOf(one, day);
    return large.some((other) => kin.has(other) || kinship.kinOf(other, day).has(one));
  };
  const people = count(a.people, (one) => b.people.includes(one));
  const rivals = a.people.length === 0 || b.people.length === 0 ? 0 : rivalSides(a, b, kinship);
  return { matched: count(small, stands), of: small.length, people, rivals: rivals > 0 && rivals >= people };
}

function parties({ people, organisations }: Telling): readonly string[] {
  return [...people, ...organisations];
}

function count<T>(list: readonly T[], counts: (one: T) => boolean): number {
  let sum = 0;
  for (const one of list) if (counts(one)) sum += 1;
  return sum;
}

/** How many sides are named by people in both tellings, but by none in common. */
function rivalSides(a: Telling, b: Telling, { sideOf }: Kinship): number {
  const bySide = (telling: Telling) =>
    Map.groupBy(
      telling.people.filter((id) => acting(sideOf(id))),
      (id) => sideOf(id),
    );
  const mine = bySide(a);
  return [...bySide(b)].filter(([side, people]) => {
    const others = mine.get(side);
    return others !== undefined && !people.some((id) => others.includes(id));
  }).length;
}

/** Captives are named one here, another there; "other" is no side. */
function acting(side: string | null): boolean {
  return side !== null && side !== 'hostage' && side !== 'other';
}
