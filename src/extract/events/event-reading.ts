import type { Day } from '../../model/day.ts';
import type { EventType, Extent, Precision, Role, Status } from '../../model/vocabulary.ts';
import type { TextRange } from '../text/cleaned-article.ts';

/** One happening as one article tells it: the material of an entry's reading. */
export interface EventReading {
  readonly type: EventType;
  readonly status: Status;
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly extent: Extent;
  /** The words it was read from, as clean offsets: at least one. */
  readonly spans: readonly TextRange[];
  readonly actors: readonly { readonly id: string; readonly role: Role | null }[];
  /** Ids of places. */
  readonly places: readonly string[];
  readonly title: string;
  /** Name of the rule that found it. */
  readonly rule: string;
}
