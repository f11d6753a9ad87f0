import { dayOf } from '../../model/day.ts';
import { perKnowledge } from '../../model/knowledge.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { KnownDays } from './cue-index.ts';

export interface Mark {
  /** Of an actor or a place. */
  readonly id: string;
  /** Its number among all marks. */
  readonly at: number;
  readonly worth: number;
}

/** A known moment by who took part and where: for articles that tell of it in words its cues do not foresee. */
export interface MomentProfile {
  readonly moment: KnownDays;
  readonly type: EventType;
  /** Actors and places with what naming them tells: much for "haniyeh", little for "israel". */
  readonly marks: readonly Mark[];
  readonly total: number;
  /** Those of its marks that are captives: their names lead the stories of their own days. */
  readonly captives: ReadonlySet<string>;
  /** What the kind of event tells where its words are used: much for an agreement, little for a meeting. */
  readonly typeWorth: number;
}

interface PlaceName {
  readonly name: string;
  readonly id: string;
}

/** A word as the names of places are looked up by. */
export const WORD = /[\p{L}\d]+/gu;

export interface MomentProfiles {
  readonly profiles: readonly MomentProfile[];
  /** Numbers of the marks, from 0. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly worthOf: ReadonlyMap<string, number>;
  readonly byMark: ReadonlyMap<string, readonly MomentProfile[]>;
  /** Names of places by their first word, the longest first. */
  readonly placesByWord: ReadonlyMap<string, readonly PlaceName[]>;
}

/** Marks rarer than this tell no more: three moments of some hundreds. */
const RAREST = 3;
/** What a whole territory tells. */
const WIDE = 0.3;

export const momentProfiles = perKnowledge((knowledge): MomentProfiles => {
  const moments = knowledge.moments.filter((moment) => dayOf(moment.to) > ATTACK_DAY && dayOf(moment.to) - dayOf(moment.from) <= 4);
  const counts = new Map<string, number>();
  for (const moment of moments) for (const id of new Set([...moment.actors, ...moment.places])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const captives = new Set(knowledge.people.filter(({ captivity }) => captivity !== null).map(({ id }) => id));
  const types = new Map<EventType, number>();
  for (const { type } of moments) types.set(type, (types.get(type) ?? 0) + 1);
  // "Gaza" stands in every story, however few moments name it as their place.
  const wide = new Set(knowledge.places.filter(({ kind }) => kind === 'territory' || kind === 'region').map(({ id }) => id));
  const worth = (id: string): number => (wide.has(id) ? WIDE : Math.log(moments.length / Math.max(RAREST, counts.get(id) ?? RAREST)));
  const placeOf = new Map([...counts.keys()].map((id, at) => [id, at] as const));
  const profiles = moments.map((moment): MomentProfile => {
    const marks = [...new Set([...moment.actors, ...moment.places])].map((id): Mark => ({
      id,
      at: placeOf.get(id) ?? 0,
      worth: worth(id),
    }));
    const days = { id: moment.id, name: moment.name, from: dayOf(moment.from), to: dayOf(moment.to), recurring: moment.recurring };
    return {
      moment: days,
      type: moment.type,
      marks,
      total: sum(marks.map((mark) => mark.worth)),
      captives: new Set(marks.map(({ id }) => id).filter((id) => captives.has(id))),
      typeWorth: 0.6 * Math.log(moments.length / (types.get(moment.type) ?? 1)),
    };
  });
  const byMark = new Map<string, MomentProfile[]>();
  for (const profile of profiles) for (const { id } of profile.marks) byMark.set(id, [...(byMark.get(id) ?? []), profile]);
  const byPlaceName = new Map(knowledge.places.flatMap((place) => [place.name, ...place.aliases].map((name) => [name, place.id] as const)));
  const worthOf = new Map(profiles.flatMap(({ marks }) => marks.map(({ id, worth: told }) => [id, told] as const)));
  const longestFirst = [...byPlaceName]
    .map(([name, id]): PlaceName => ({ name, id }))
    .sort((one, two) => two.name.length - one.name.length);
  const placesByWord = Map.groupBy(longestFirst, ({ name }) => name.match(WORD)?.[0] ?? '');
  return { profiles, placeOf, worthOf, byMark, placesByWord };
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, two) => one + two, 0);
}

/** Words that tell of an event of a type, by their beginnings. */
export const TYPE_WORDS: Readonly<Record<EventType, RegExp | null>> = {
  attack: /\b(?:attack|shoot|shot|gunm[ae]n|fired|stab|ramm|rocket|missile)/i,
  strike: /\b(?:str[iu]ck|strikes?|bomb|raid|shell|hit|killed)\b/i,
  talks: /\b(?:talks?|negotiat|rounds?|discuss)/i,
  meeting: /\b(?:met|meet|talks|summit|gather|convene|sat down|host|receiv)/i,
  call: /\b(?:calls?|called|phone|telephone|spoke)\b/i,
  statement: null,
  proposal: /\b(?:propos|plan|offer|paper|outlin|draft|framework|terms)/i,
  response: /\b(?:respon|repl|answer|accept|reject)/i,
  agreement: /\b(?:agree|deal|accord|approv|sign|announc)/i,
  truce: /\b(?:truce|cease-?fire|pause|lull)/i,
  release: /\b(?:freed|free|releas|handed|let go|home|returned)/i,
  breakdown: /\b(?:collaps|broke|br(?:oken|eak)|ended|end|resum|stall|expir)/i,
  vote: /\b(?:vot|pass|adopt|veto|approv|resolution|elect)/i,
  visit: /\b(?:visit|travel|arriv|flew|fly|land|trip)/i,
  protest: /\b(?:protest|rall|demonstrat|march)/i,
  rescue: /\brescu/i,
  death: /\b(?:kill|died|dead|death|assassinat|slain|bod)/i,
  aid: /\b(?:aid|trucks?|food|convoy|crossing)\b/i,
  other: null,
};
