import type { PlacedActor } from '../../read-sentence.ts';
import type { VerbReading } from './verbs.ts';
import type { Tag } from './word.ts';

export interface Plain {
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** A quotation mark and nothing else. */
  readonly mark: boolean;
  /** Stands close to the word behind it: the hyphen of "20-point". */
  readonly joins: boolean;
}

export interface Context {
  readonly hidden: ReadonlySet<number>;
  readonly quoted: readonly boolean[];
  readonly actors: ReadonlyMap<number, PlacedActor>;
}

export interface Tagged {
  tag: Tag;
  verb: VerbReading | null;
}

export function shownBefore(tagged: readonly Tagged[], index: number, { hidden }: Context): number | null {
  let at = index - 1;
  while (at >= 0 && hidden.has(at)) at -= 1;
  while (at > 0 && tagged[at]?.tag === 'adv' && tagged[at - 1]?.tag !== 'comma') {
    at -= 1;
    while (at > 0 && hidden.has(at)) at -= 1;
  }
  return at < 0 ? null : at;
}

export function shownAfter(tagged: readonly Tagged[], index: number, { hidden }: Context): number | null {
  let at = index + 1;
  while (at < tagged.length && hidden.has(at)) at += 1;
  return at < tagged.length ? at : null;
}

export function finiteBefore(tagged: readonly Tagged[], index: number, _: Context): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const tag = tagged[at]?.tag;
    if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal') return true;
    if (tag === 'stop' || tag === 'sub' || tag === 'that') return false;
  }
  return false;
}
