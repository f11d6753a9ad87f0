import type { EventType } from '../../model/vocabulary.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Evidence } from './evidence.ts';

/** When two tellings of certain types are of one happening. */
export interface TypeRule {
  /** For messages and `npm run explain`. */
  readonly name: string;
  /** Both tell of one and the same day. */
  readonly sameDay: (evidence: Evidence, a: Telling, b: Telling) => boolean;
  /**
   * One tells only roughly when ("last month"), or both do. Stricter: there the day is no evidence. Whoever asks takes the answer only
   * where a single happening fits.
   */
  readonly roughly: (evidence: Evidence, a: Telling, b: Telling) => boolean;
}

/** A rule together with the pairs of types it judges. */
export interface TypePair extends TypeRule {
  readonly types: readonly (readonly [EventType, EventType])[];
}

export function pairsOf(...types: readonly EventType[]): (readonly [EventType, EventType])[] {
  return types.flatMap((one, index) => types.slice(index).map((other) => [one, other] as const));
}
