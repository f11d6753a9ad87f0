import type { Day } from '../../model/day.ts';
import type { EventType, Extent, Precision, Status } from '../../model/vocabulary.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

/** An event on its way: what headline, roles and places are worked out from. */
export interface EventDraft {
  readonly read: ReadSentence;
  readonly trigger: Trigger | null;
  readonly type: EventType;
  readonly status: Status;
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly extent: Extent;
  /** Token range of the words that tell it. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** The words are a clause without a verb, whose doer and verb stand in the clause before. */
  readonly elliptic?: boolean;
}
