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
  /** It closes a clause about somebody, said in passing: "Siegel, who was freed |on Feb. 1|, called". */
  readonly inPassing: boolean;
}

export type Tense = 'past' | 'present' | 'future';

/** Which stretch of a month, a week or a year: "early May", "the end of the week". */
export type Part = 'early' | 'mid' | 'late' | 'end' | 'first-half' | 'second-half' | 'whole' | 'first-day' | 'last-day';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** "Friday", "last Thursday", "this past Friday" ('past'), "the previous Thursday", "next Monday", "that Saturday"; `week` counts weeks: "Monday last week" is -1. */
export interface WeekdayValue {
  readonly kind: 'weekday';
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** 'ensuing': on the day just told or the next after it, below the date of a chronicle. */
  readonly which: 'bare' | 'last' | 'past' | 'previous' | 'next' | 'this' | 'coming' | 'following' | 'that' | 'nearest' | 'due' | 'ensuing';
  readonly week: number | null;
}

/** A month or a day of one: "Oct. 27", "early May", "last November", "March of this year" (`yearOffset` 0). */
export interface CalendarValue {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** "last year" is -1, "this year" 0; null where nothing of the kind is said. */
  readonly yearOffset: number | null;
  /** 1 = January. */
  readonly month: number;
  readonly day: number | null;
  /** The weekday said beside the day ("Monday, Oct. 7"), which tells the year. */
  readonly weekday: number | null;
  readonly part: Part;
  /** 'that': "that November", in the year just spoken of. */
  readonly which: 'bare' | 'last' | 'next' | 'this' | 'that';
}

/** "in 2014", "late 2023". */
export interface YearValue {
  readonly kind: 'year';
  readonly year: number;
  readonly part: Part;
}

/** "this spring", "last summer", "spring 2024"; the offset counts seasons of that name. */
export interface SeasonValue {
  readonly kind: 'season';
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly year: number | null;
  readonly which: 'bare' | 'last' | 'next' | 'this';
}

/** "today", "last week", "late next month", "the weekend"; from publication, or from the day just spoken of ("that week"). */
export interface RelativeValue {
  readonly kind: 'relative';
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
  readonly offset: number;
  /** 'earlier' and 'later' are the part of the unit before and after publication: "later this week". */
  readonly part: Part | 'earlier' | 'later';
  readonly from: 'publication' | 'previous';
}

/** "in recent weeks", "in the coming days", "over the next six weeks": days from the anchor, both ends included. */
export interface WindowValue {
  readonly kind: 'window';
  readonly from: number;
  readonly to: number;
  /** 'sentence': from the day that the same sentence names before, else from publication. */
  readonly anchor: 'publication' | 'previous' | 'sentence';
}

/**
 * "two weeks ago", "10 days earlier", "a day later"; signed: before the anchor is negative. `low` and `high` differ where the
 * words are loose ("more than a week ago"). 'sentence': the anchor is another day of the same sentence ("on Tuesday, a day after").
 */
export interface DistanceValue {
  readonly kind: 'distance';
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  /** Days on top of the unit: "two years and six days". */
  readonly days: number;
  readonly from: 'publication' | 'previous' | 'sentence';
}

/** "the same day" (0), "the next day" (1), "the day before" (-1): days from the day just spoken of. */
export interface SameValue {
  readonly kind: 'same';
  readonly offset: number;
}

/** A named date of the knowledge: "Ramadan", "the NATO summit". All moments of that name; resolving picks by tense. */
export interface MomentValue {
  readonly kind: 'moment';
  readonly moments: readonly string[];
  /** Days from its first day: "the eve of" is -1; null: the moment's own span. */
  readonly offset: number | null;
}

/** "the war's 100th day", "day 15 of the truce": 1 is the first day. */
export interface CountedDayValue {
  readonly kind: 'counted-day';
  readonly of: 'war' | 'truce';
  readonly ordinal: number;
}

/** "the first anniversary of the Oct. 7 attack"; null where the words do not count ("the anniversary"). */
export interface AnniversaryValue {
  readonly kind: 'anniversary';
  readonly years: number | null;
  readonly months: number | null;
}

/** "from Jan. 19 until March 18", "between January and March", "Thursday and Friday". */
export interface SpanValue {
  readonly kind: 'span';
  readonly from: TimeValue;
  readonly to: TimeValue;
}

/** "since March 2", "since early May": resolves to the beginning itself, but for what is said to last. */
export interface SinceValue {
  readonly kind: 'since';
  readonly of: TimeValue;
  /** "in force since Sunday": something that lasts is told, from then to publication. */
  readonly lasting: boolean;
}

/** "the day after Oct. 7", "two weeks after the election": a distance from a time that the words name. */
export interface OffsetValue {
  readonly kind: 'offset';
  readonly of: TimeValue;
  readonly unit: Unit;
  readonly count: number;
  /** The far end where the words are loose: "days after Oct. 7" is 1 to 7; the same as `count` elsewhere. */
  readonly to: number;
}

/** The attack of 7 October 2023, when it is named by its day. */
export interface AttackDayValue {
  readonly kind: 'attack-day';
}

/**
 * What the words say, still unresolved. Each kind is produced and resolved in one file of dates/. The list may grow; every
 * kind carries all that resolving needs besides the day of publication and the mentions before it.
 */
export type TimeValue =
  | WeekdayValue
  | CalendarValue
  | YearValue
  | SeasonValue
  | RelativeValue
  | WindowValue
  | DistanceValue
  | SameValue
  | MomentValue
  | CountedDayValue
  | AnniversaryValue
  | SpanValue
  | SinceValue
  | OffsetValue
  | AttackDayValue;

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
