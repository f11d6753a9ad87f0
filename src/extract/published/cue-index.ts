import { dayOf, type Day } from '../../model/day.ts';
import { perKnowledge, type Filed, type Moment } from '../../model/knowledge.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';

/** The days of a moment, whether it is a file of the knowledge or worked out of a person's. */
export interface KnownDays {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly recurring: boolean;
  /** What kind of event it was; the days of persons have none. */
  readonly type?: EventType;
}

/** Every slot must be filled by a word that begins with one of its alternatives. */
export interface Cue {
  readonly moment: KnownDays;
  readonly slots: readonly (readonly string[])[];
}

export interface CueIndex {
  /** Cues by the alternatives of their rarest slot: without one of those the cue is not looked at. */
  readonly byKey: ReadonlyMap<string, readonly Cue[]>;
  /** All alternatives: other beginnings of words are passed over. */
  readonly known: ReadonlySet<string>;
  readonly longest: number;
  /** The alternatives that a word begins with, by the word in lower case: filled as words are met. */
  readonly beginnings: Map<string, readonly string[]>;
}

/** The cues of all moments of the war. */
export const cueIndex = perKnowledge((knowledge): CueIndex => {
  const cues = knowledge.moments.filter((moment) => dayOf(moment.to) >= ATTACK_DAY).flatMap(cuesOf);
  const uses = new Map<string, number>();
  for (const cue of cues) for (const word of cue.slots.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const commonness = (slot: readonly string[]): number => slot.reduce((all, word) => all + (uses.get(word) ?? 0), 0);
  const byKey = new Map<string, Cue[]>();
  for (const cue of cues) {
    const key = cue.slots.reduce((one, two) => (commonness(two) < commonness(one) ? two : one));
    for (const word of key) byKey.set(word, [...(byKey.get(word) ?? []), cue]);
  }
  return {
    byKey,
    known: new Set(uses.keys()),
    beginnings: new Map(),
    longest: Math.max(0, ...[...uses.keys()].map((word) => word.length)),
  };
});

function cuesOf(moment: Filed<Moment>): Cue[] {
  const days = {
    id: moment.id,
    name: moment.name,
    from: dayOf(moment.from),
    to: dayOf(moment.to),
    recurring: moment.recurring,
    type: moment.type,
  };
  return moment.cues.map((cue) => ({
    moment: days,
    slots: cue
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.split('|').filter((each) => each !== '')),
  }));
}
