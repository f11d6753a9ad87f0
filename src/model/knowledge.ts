import { z } from 'zod';
import { IsoDate } from './day.ts';
import { EventType, Extent, Precision, Side, Status } from './vocabulary.ts';

/**
 * The shapes of the files in src/knowledge/: facts that a person may dispute, each with its source. The field tables
 * for those who write such files stand in src/knowledge/README.md; keep the two together.
 */

const Source = z.url({ protocol: /^https?$/ });
/** ASCII kebab-case: the file's name without ending. */
export const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const Office = z.strictObject({
  /** As pages show it: "Director of the CIA". */
  title: z.string(),
  /** How articles name the office, without "the" and without the state's or body's name: "CIA director" → "director". */
  words: z.array(z.string()).min(1),
  /** The body or state the office belongs to. */
  of: Id,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  source: Source,
});
export type Office = z.infer<typeof Office>;

export const Mediation = z.strictObject({ from: IsoDate, to: IsoDate.nullable(), what: z.string(), source: Source });
export type Mediation = z.infer<typeof Mediation>;

export const Captivity = z.strictObject({
  taken: IsoDate,
  /** The day the captive came home alive or was rescued; null for those who did not. */
  freed: IsoDate.nullable(),
  how: z.enum(['released', 'rescued', 'body-returned', 'body-recovered', 'held']),
  /** The day the remains came back, where the captive died. */
  returned: IsoDate.nullable().default(null),
  source: Source,
});
export type Captivity = z.infer<typeof Captivity>;

const example = { examples: z.array(z.string()).min(1), counterexamples: z.array(z.string()).default([]) };

export const KnownPerson = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  /** What later mentions say alone, where it is not the last word of the name: "Al Thani", "bin Salman". */
  shortNames: z.array(z.string()).default([]),
  side: Side,
  offices: z.array(Office).default([]),
  mediator: z.array(Mediation).default([]),
  captivity: Captivity.nullable().default(null),
  died: IsoDate.nullable().default(null),
  /** Their addresses in Wikidata, Wikipedia …: only such as were seen. */
  sameAs: z.array(Source).default([]),
  source: z.array(Source).min(1),
  ...example,
});
export type KnownPerson = z.infer<typeof KnownPerson>;

export const KnownOrganisation = z.strictObject({
  name: z.string(),
  /** What headlines say where the name is long or seldom used in news: "Israeli military". */
  shortName: z.string().nullable().default(null),
  /** Inside a sentence news writes "the" before the name and the short name: "Egypt and the Arab League". */
  article: z.boolean().default(false),
  /** Proper names, matched with their capitals: "IDF", "Israeli army". */
  aliases: z.array(z.string()).default([]),
  /** Common nouns that mean this one in news of this war, matched after "the" or a possessive: "army", "military". */
  commonNames: z.array(z.string()).default([]),
  /** Those of the common nouns that mean it without "the" too: "Police turned water cannon on the crowd". */
  bareNames: z.array(z.string()).default([]),
  /** States: "Qatari", "Qataris". */
  adjectives: z.array(z.string()).default([]),
  /** States: places that stand for the government where they act: "Doha", "Ankara". */
  metonyms: z.array(z.string()).default([]),
  side: Side,
  /** The state or body this one is a part of. */
  partOf: Id.nullable().default(null),
  mediator: z.array(Mediation).default([]),
  sameAs: z.array(Source).default([]),
  source: z.array(Source).min(1),
  ...example,
});
export type KnownOrganisation = z.infer<typeof KnownOrganisation>;

export const KnownOutlet = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  domains: z.array(z.string()).default([]),
  /** Lines of this outlet's pages that are no part of a story; "…" at an end stands for any text. */
  furniture: z.array(z.string()).default([]),
  source: z.array(Source).min(1),
  ...example,
});
export type KnownOutlet = z.infer<typeof KnownOutlet>;

export const KnownPlace = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  kind: z.enum(['city', 'town', 'territory', 'region', 'crossing', 'venue', 'camp', 'kibbutz']),
  /** The state it lies in; null for the Palestinian territories. */
  state: Id.nullable(),
  source: z.array(Source).min(1),
  ...example,
});
export type KnownPlace = z.infer<typeof KnownPlace>;

export const Moment = z.strictObject({
  /** As pages and reasons name it: "the NATO summit in Washington". */
  name: z.string(),
  from: IsoDate,
  to: IsoDate,
  precision: Precision.default('day'),
  extent: Extent.default('within'),
  /** The headline of its entry where the words of articles would give none that is neutral. */
  headline: z.string().nullable().default(null),
  type: EventType,
  status: Status.default('happened'),
  actors: z.array(Id).default([]),
  places: z.array(Id).default([]),
  /**
   * Sets of words that point at it, written as one string: every word must stand in the same sentence, in any order. A word
   * is matched from its beginning, without case ("inaugurat" finds "inauguration"); "a|b" means either.
   */
  cues: z.array(z.string()).min(1),
  /** Names of the moment that stand for its day or days when an article uses them as a date: "NATO summit", "Ramadan". */
  names: z.array(z.string()).default([]),
  /** True for what has happened more than once in much the same words; such a moment only narrows, never pins. */
  recurring: z.boolean().default(false),
  source: z.array(Source).min(1),
  ...example,
});
export type Moment = z.infer<typeof Moment>;

/** One official or widely quoted series of a running figure. */
export const Toll = z.strictObject({
  name: z.string(),
  kind: z.enum(['casualty', 'hostage', 'prisoner']),
  measure: z.string(),
  group: z.string(),
  /** The body that publishes it. */
  by: Id,
  /** "rising" series never fall but where `restarts` says so; "falling": the number still held; "stepwise": revised both ways. */
  course: z.enum(['rising', 'falling', 'stepwise']),
  /** A CSV file beside this one with the columns date,value. */
  file: z.string().nullable().default(null),
  /** Or the checkpoints themselves: from that day on the value was quoted. */
  values: z.array(z.strictObject({ from: IsoDate, value: z.int().nonnegative(), source: Source })).default([]),
  /** Days on which the series was revised downwards, with the reason. */
  restarts: z.array(z.strictObject({ on: IsoDate, why: z.string(), source: Source })).default([]),
  source: z.array(Source).min(1),
});
export type Toll = z.infer<typeof Toll>;

export const Ruling = z.strictObject({
  what: z.enum(['same', 'not-same', 'withdraw', 'override']),
  /** Ids of the entries it speaks of. */
  entries: z.array(z.string()).min(1),
  /** For "override": the fields of the entry that are set. */
  set: z
    .strictObject({
      start: IsoDate.optional(),
      end: IsoDate.optional(),
      precision: Precision.optional(),
      status: Status.optional(),
      type: EventType.optional(),
      title: z.string().optional(),
    })
    .optional(),
  reason: z.string().min(1),
  by: z.string().min(1),
  on: IsoDate,
  source: z.array(Source).default([]),
});
export type Ruling = z.infer<typeof Ruling>;

/** A knowledge file as read: its id (the file's name), its path and the neutral note below the front matter, as Markdown. */
export type Filed<T> = T & { readonly id: string; readonly path: string; readonly note: string };

export interface TollSeries extends Filed<Toll> {
  /** Day and value, by day. */
  readonly points: readonly { readonly date: IsoDate; readonly value: number }[];
}

export interface Knowledge {
  readonly people: readonly Filed<KnownPerson>[];
  readonly groups: readonly Filed<KnownOrganisation>[];
  readonly bodies: readonly Filed<KnownOrganisation>[];
  readonly states: readonly Filed<KnownOrganisation>[];
  readonly outlets: readonly Filed<KnownOutlet>[];
  readonly places: readonly Filed<KnownPlace>[];
  readonly moments: readonly Filed<Moment>[];
  readonly tolls: readonly TollSeries[];
  readonly rulings: readonly Filed<Ruling>[];
}

/** Keeps what is worked out of the knowledge (alias tables, cue lists) for as long as that knowledge lives. */
export function perKnowledge<T>(build: (knowledge: Knowledge) => T): (knowledge: Knowledge) => T {
  const built = new WeakMap<Knowledge, { readonly value: T }>();
  return (knowledge) => {
    const kept = built.get(knowledge);
    if (kept !== undefined) return kept.value;
    const value = build(knowledge);
    built.set(knowledge, { value });
    return value;
  };
}
