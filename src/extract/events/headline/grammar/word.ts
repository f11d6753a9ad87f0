import type { PlacedActor } from '../../read-sentence.ts';
import type { VerbReading } from './verbs.ts';

/** Word classes, as fine as headlines need them. 'noun' holds adjectives too. */
export type Tag =
  | 'det'
  | 'num'
  | 'noun'
  | 'name'
  | 'pron'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'that'
  | 'rel'
  | 'adv'
  /** past or present with a subject of its own */
  | 'finite'
  /** behind "to" or a modal verb */
  | 'base'
  | 'ing'
  /** behind "be" or "have", or alone: "the plan put forward" */
  | 'part'
  | 'comma'
  | 'stop'
  | 'quote';

/** A token of a sentence with its word class. Indices are those of the sentence's tokens. */
export interface Word {
  readonly index: number;
  /** As a headline shows it: no British quotation mark glued to it. */
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** No blank before it. */
  readonly glued: boolean;
  /** A comma behind it that the number's token has swallowed: "Feb. 3, have". */
  readonly commaBehind: boolean;
  /** Inside quotation marks of either kind; the marks themselves are not. */
  readonly quoted: boolean;
  /** Quotation marks that open before and close behind it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Belongs to a time, an hour, an age, a bracket: no headline shows it. */
  readonly hidden: boolean;
  /** Number of the aside it stands in, null outside: "Gantz, the centrist who had put off a speech, walked out". */
  readonly aside: number | null;
  readonly tag: Tag;
  readonly verb: VerbReading | null;
  readonly actor: PlacedActor | null;
}
