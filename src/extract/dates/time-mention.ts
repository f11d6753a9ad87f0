import type { Day } from '../../model/day.ts';
import type { Extent, Precision } from '../../model/vocabulary.ts';
import type { TextRange } from '../text/cleaned-article.ts';

/** Words of an article that place something in time, before the day of publication is known. */
export interface TimeMention extends TextRange {
  readonly text: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Name of the rule (the file in dates/) that found it: "weekday", "month-and-day", "early-month" … */
  readonly rule: string;
  readonly value: TimeValue;
  /** What the verb beside it says of its direction. */
  readonly tense: Tense;
}

export type Tense = 'past' | 'present' | 'future';

/**
 * What the words say, still unresolved. Each kind is produced and resolved in one file of dates/. The list may grow; every
 * kind carries all that resolving needs besides the day of publication and the mentions before it.
 */
export type TimeValue =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'bare' | 'last' | 'previous' | 'next' | 'this' | 'coming' | 'first' | 'second' }
  | { readonly kind: 'calendar'; readonly year: number | null; readonly month: number; readonly day: number | null; readonly part: 'early' | 'mid' | 'late' | 'end' | 'whole'; readonly which: 'bare' | 'last' | 'next' | 'this' }
  | { readonly kind: 'year'; readonly year: number; readonly part: 'early' | 'mid' | 'late' | 'whole' }
  | { readonly kind: 'relative'; readonly unit: 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'season' | 'year'; readonly offset: number; readonly part: 'early' | 'mid' | 'late' | 'end' | 'whole' }
  | { readonly kind: 'window'; readonly from: number; readonly to: number }
  | { readonly kind: 'distance'; readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year'; readonly low: number; readonly high: number; readonly from: 'publication' | 'previous' }
  | { readonly kind: 'same'; readonly offset: number }
  | { readonly kind: 'moment'; readonly moment: string; readonly offset: number }
  | { readonly kind: 'span'; readonly from: TimeValue | null; readonly to: TimeValue | null }
  | { readonly kind: 'attack-day' };

/** A time mention placed on the calendar. */
export interface ResolvedTime {
  readonly mention: TimeMention;
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly extent: Extent;
  /** In plain words, for `npm run explain`: '"Friday", the nearest before publication on Saturday 25 May 2024'. */
  readonly reason: string;
}
