import type { Day } from '../../model/day.ts';
import { formatDay } from './format-day.ts';
import type { RelativeValue, ResolvedTime, TimeMention } from './time-mention.ts';
import type { Resolving } from './time-rule.ts';

/** How many sentences "the same day" may reach back. */
const REACH = 6;

export interface Anchor {
  readonly day: Day;
  /** For reasons: "Saturday 9 November 2024, spoken of before". */
  readonly words: string;
}

/**
 * The day just spoken of: the last mention of a single day before this one, in its own sentence or up to six sentences back; the day
 * of publication where there is none. The attack of 7 October is background and no anchor, unless nothing else was named in the sentence.
 */
export function anchorOf(at: Resolving): Anchor {
  const spoken = lastDay(told(at), (time) => at.mention.sentence - time.mention.sentence <= REACH);
  return spoken === null
    ? { day: at.window.best, words: `publication on ${formatDay(at.window.best)}` }
    : { day: spoken, words: `${formatDay(spoken)}, spoken of before` };
}

/**
 * The day that "that evening" and "later in the day" go on with: of the days the last sentence names the latest gone by, for an earlier one
 * behind it is told by the way ("said late Monday that it holds to the terms it put forward on March 14").
 */
export function dayGoneOnWith(at: Resolving): Anchor {
  const last = anchorOf(at);
  const spoken = told(at).findLast((time) => time.start === last.day && isSpokenOf(time))?.mention.sentence;
  const days = told(at)
    .filter((time) => time.mention.sentence === spoken && isSpokenOf(time) && time.start <= at.window.latest)
    .map(({ start }) => start);
  const day = days.length === 0 || last.day > at.window.latest ? last.day : Math.max(...days);
  return day === last.day ? last : { day, words: `${formatDay(day)}, spoken of before` };
}

/** "in October 2023 … that month", "Nov. 24-30 … that year": the stretch last spoken of that lies within the unit. */
export function monthAnchor({ unit, offset }: RelativeValue, at: Resolving): Anchor | null {
  if ((unit !== 'month' && unit !== 'year') || offset !== 0) return null;
  const last = told(at).findLast(
    (time) => at.mention.sentence - time.mention.sentence <= REACH && time.end - time.start <= (unit === 'month' ? 31 : 366),
  );
  return last === undefined ? null : { day: last.start, words: `${formatDay(last.start)}, spoken of before` };
}

/** The day named in the same sentence before this mention; null where there is none. */
export function sentenceAnchor(at: Resolving): Anchor | null {
  const spoken = lastDay(at.mention.value.kind === 'same' ? told(at) : at.before, (time) => time.mention.sentence === at.mention.sentence);
  return spoken === null ? null : { day: spoken, words: `${formatDay(spoken)} of the same sentence` };
}

/** "The truce would run to April 20. A day later Hamas answered": what is past is not counted from a day that is still to come. */
function told({ before, mention, window }: Resolving): readonly ResolvedTime[] {
  return withoutPassing(
    mention.tense === 'past' && mention.value.kind !== 'weekday' ? before.filter((time) => time.start <= window.latest) : before,
    mention,
  );
}

/** "Siegel, who was freed |on Feb. 1|, called that evening": goes on with the day of the sentence before, where it has one. */
function withoutPassing(before: readonly ResolvedTime[], { value, sentence }: TimeMention): readonly ResolvedTime[] {
  if (value.kind !== 'same') return before;
  const rest = before.filter(({ mention }) => !mention.inPassing || mention.sentence !== sentence);
  return rest.some((time) => sentence - time.mention.sentence <= REACH && isSpokenOf(time)) ? rest : before;
}

function lastDay(before: readonly ResolvedTime[], near: (time: ResolvedTime) => boolean): Day | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const time = before[index];
    if (time === undefined || !near(time)) return null;
    if (isSpokenOf(time) || isBeginning(time)) return isAhead(time) ? (toldBeside(before, time) ?? time).start : time.start;
  }
  return null;
}

/** "said on Monday that it would put off |Saturday's| release. The next day Israel warned": what was ahead is not what is gone on with. */
function isAhead({ mention: { tense, inPassing } }: ResolvedTime): boolean {
  return tense === 'future' || inPassing;
}

/** A day of the same sentence that tells of something gone by. */
export function toldBeside(before: readonly ResolvedTime[], { mention: { sentence } }: ResolvedTime): ResolvedTime | undefined {
  return before.findLast((time) => time.mention.sentence === sentence && isSpokenOf(time) && !isAhead(time));
}

/** "in effect since Friday noon. Ministers had approved it before dawn that day": a beginning by its weekday or date. */
function isBeginning({ mention: { value }, precision }: ResolvedTime): boolean {
  return (
    value.kind === 'since' &&
    (precision === 'day' || value.lasting) &&
    (value.of.kind === 'weekday' || (value.of.kind === 'calendar' && value.of.day !== null))
  );
}

const BACKGROUND: ReadonlySet<string> = new Set(['attack-day', 'anniversary', 'since', 'moment', 'offset', 'counted-day']);

function isSpokenOf(time: ResolvedTime): boolean {
  const { value } = time.mention;
  // "two years and six days after they were dragged across the border" leads back to the beginning, no day of this story.
  if (value.kind === 'distance' && (value.unit === 'year' || value.unit === 'month')) return false;
  // "on Sunday, 470 days after it began, and by nightfall": the beginning is told by the way.
  if (value.kind === 'distance' && value.from === 'sentence') return false;
  return time.start === time.end && !BACKGROUND.has(value.kind);
}
