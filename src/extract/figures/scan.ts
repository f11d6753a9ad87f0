import type { Sentence } from '../text/cleaned-article.ts';
import type { Quantity } from './counted.ts';
import type { PredicateClass } from './predicate-words.ts';
import type { Mark } from './territories.ts';
import type { Token } from './tokens.ts';

/** A sentence taken apart: what every rule of this stage reads. */
export interface Scan {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly quantities: readonly Quantity[];
  /** Quantity by its first token. */
  readonly quantityAt: ReadonlyMap<number, Quantity>;
}

/** What is said of a quantity, and the tokens that say it. */
export interface Hit {
  readonly cls: PredicateClass;
  /** Name of the rule (file). */
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** Where the verb, noun or state itself begins: modality is read from there leftwards. */
  readonly at: number;
  /** The people counted do it to others ("gunmen killed six"): no figure of this number. */
  readonly agent?: boolean;
  readonly form: 'verb' | 'noun' | 'state';
}

export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

export const AUXILIARY = new Set("was were are is be been being am has have had 's 've 'd will would could should may might must can shall to got get getting".split(' '));
export const ADVERB = new Set(
  ('still also already now reportedly allegedly only ever even either not never yet since again later soon recently finally eventually safely successfully all both together then thus once so far ' +
  'currently initially originally previously subsequently apparently actually probably likely possibly definitely officially widely largely mostly mainly alone each reportedly believed meanwhile ' +
  'immediately just newly always formally almost ultimately instead therefore violently brutally accidentally mistakenly deliberately unilaterally tentatively thought here there itself themselves ' +
  'directly indirectly confirmed outright overnight today yesterday tomorrow tonight simultaneously too alive').split(' '),
);
export const PREPOSITION = new Set(
  'in on at from by for with to into of inside across near during within under over around along near outside between among against through throughout following amid despite via beyond toward towards about behind off'.split(' '),
);
export const DETERMINER = new Set("the a an its his her their our this that these those 's another each every any all".split(' '));
