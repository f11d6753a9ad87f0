import type { Day } from '../../model/day.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Extent, Precision } from '../../model/vocabulary.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { ResolvedTime, Tense, TimeMention, TimeValue } from './time-mention.ts';

/** One way of writing a time. `pattern` is global and bounded; it runs over the text of one sentence. */
export interface TimeRule {
  readonly name: string;
  /** Words of which one stands in every match: a sentence without them is passed over at once. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** The tense the words must stand in to be a time: "in two weeks" is one where something "will" be, else a stretch. */
  readonly only?: Tense;
  /** The value of a match, or null where the words only look like a time. */
  readonly read: (match: RegExpExecArray) => TimeValue | null;
}

/** A time found in a sentence, with offsets in that sentence. */
export interface FoundTime {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

/** Looks at the times of one sentence together: "from" one "until" another. Gets and gives them in order, without overlaps. */
export type TimeJoin = (sentence: string, times: readonly FoundTime[]) => readonly FoundTime[];

/** Days of a time, without the words. */
export interface Placed {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly extent: Extent;
  /** How it was worked out: "the nearest before publication on Saturday 25 May 2024". */
  readonly how: string;
}

/** What resolving may look at. */
export interface Resolving {
  readonly mention: TimeMention;
  readonly window: PublishedWindow;
  readonly knowledge: Knowledge;
  /** The mentions before this one, in the order of the text. */
  readonly before: readonly ResolvedTime[];
  /** The few mentions that follow, for anchors that stand behind. */
  readonly after: readonly TimeMention[];
  /** Places a value that stands inside another one. */
  readonly place: (value: TimeValue) => Placed | null;
  /** Places another mention of the article, with its own tense. */
  readonly placeMention: (mention: TimeMention) => Placed | null;
}

/** All matches of a rule in a sentence that its hint lets through. */
export function matchesOf(rule: TimeRule, sentence: string): readonly FoundTime[] {
  const found: FoundTime[] = [];
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(sentence); match !== null; match = rule.pattern.exec(sentence)) {
    if (match[0].length === 0) throw new Error(`the rule ${rule.name} matches nothing`);
    const value = rule.read(match);
    if (value !== null) found.push({ rule: rule.name, start: match.index, end: match.index + match[0].length, value });
    // A refused match may hide a right one that begins inside it.
    else rule.pattern.lastIndex = match.index + 1;
  }
  return found;
}
