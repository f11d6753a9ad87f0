import type { Day } from '../../model/day.ts';
import { formatDay } from './format-day.ts';
import type { ResolvedTime } from './time-mention.ts';
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
  const spoken = lastDay(at.before, (time) => at.mention.sentence - time.mention.sentence <= REACH);
  return spoken === null
    ? { day: at.window.best, words: `publication on ${formatDay(at.window.best)}` }
    : { day: spoken, words: `${formatDay(spoken)}, spoken of before` };
}

/** The day named in the same sentence before this mention; null where there is none. */
export function sentenceAnchor(at: Resolving): Anchor | null {
  const spoken = lastDay(at.before, (time) => time.mention.sentence === at.mention.sentence);
  return spoken === null ? null : { day: spoken, words: `${formatDay(spoken)} of the same sentence` };
}

function lastDay(before: readonly ResolvedTime[], near: (time: ResolvedTime) => boolean): Day | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const time = before[index];
    if (time === undefined || !near(time)) return null;
    if (isSpokenOf(time) || isBeginning(time)) return time.start;
  }
  return null;
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
  return time.start === time.end && !BACKGROUND.has(value.kind);
}
