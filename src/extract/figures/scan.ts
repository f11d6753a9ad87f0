import type { Sentence } from '../text/cleaned-article.ts';
import type { Quantity } from './counted.ts';
import type { PredicateClass } from './words/lexicon.ts';
import type { PeopleClass } from './words/people-words.ts';
import type { Mark, Territory } from './territories.ts';
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
  /** Name of the rule (file in rules/). */
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** Where the verb, noun or state itself begins: whether it is planned is read from there leftwards. */
  readonly at: number;
  readonly form: 'verb' | 'participle' | 'noun' | 'state';
  /** The people counted do it to others ("gunmen killed six"): no figure of this number. */
  readonly agent?: boolean;
  /** Who is counted where another noun than the quantity's own says so ("the number of hostages … stands at 59"). */
  readonly subject?: { readonly head: PeopleClass | null; readonly people: Territory | null; readonly words?: readonly string[] };
}

/** Lower-case words of the quantity's phrase in front of its number: "the remaining", "at least". */
export function leadWords(scan: Scan, { from, number }: Quantity): string[] {
  return scan.tokens.slice(from, number.from).map(({ lower }) => lower);
}

/** Lower-case word of a token; empty past the ends. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
