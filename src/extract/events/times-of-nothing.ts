import type { ResolvedTime } from '../dates/time-mention.ts';
import { AXIS_START, speaksOfAttack } from './attack-day.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';

/**
 * A time that dates no happening of its sentence, under the heading of a chronicle where there is one: the attack of 7 October and what lies
 * before it, birthdays, the closer telling of another time, "as of today, 110 are back".
 */
export function datesNothing(read: ReadSentence, placed: PlacedTime, heading: ResolvedTime | null): boolean {
  const { time } = placed;
  if (heading !== null && (time.mention === heading.mention || time.mention.value.kind === 'since' || isWider(time, heading))) return true;
  if (speaksOfAttack(time) || time.end <= AXIS_START || isAsOf(read, placed)) return true;
  // "who is in Nantucket |for Thanksgiving|"
  if (time.mention.value.kind === 'moment' && read.tokens[placed.from - 1]?.lower === 'for') return true;
  return isHoursAfter(read, time) || isHoursBeforeClause(time) || isNamedWithin(read, placed) || isBirthday(read, placed);
}

/** "|On the sidelines of the General Assembly| he presents a draft", below a day of that week: the day is the closer telling. */
function isWider(time: ResolvedTime, heading: ResolvedTime): boolean {
  return time.start <= heading.start && time.end >= heading.end && time.end - time.start > heading.end - heading.start;
}

/** "as of today, 110 are back": a day of counting, not of happening. */
function isAsOf({ tokens }: ReadSentence, { from }: PlacedTime): boolean {
  return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'as';
}

/** Letters between "hours after" and the day of what it came after, in one breath. */
const LANDING = 140;

/** "the new president, |Masoud Pezeshkian|, on Tuesday" */
const NAME_BETWEEN_COMMAS = /, (?:\p{Lu}[\p{L}'.-]{1,20} ?){1,4},/gu;

/** "called his ministers together hours after landing on Sunday": beside a day it tells nothing of its own. */
function isHoursAfter(read: ReadSentence, { mention }: ResolvedTime): boolean {
  if (mention.rule !== 'days-ago' || mention.value.kind !== 'same') return false;
  const { text, start } = read.sentence;
  return read.times.some(
    ({ time }) =>
      time.precision === 'day' &&
      time.mention.start >= mention.end &&
      time.mention.start - mention.end <= LANDING &&
      !/[,;:]/.test(text.slice(mention.end - start, time.mention.start - start).replace(NAME_BETWEEN_COMMAS, ' ')),
  );
}

/** "shot |48 to 72 hours before| they were examined": counted back from a clause that no day places. */
function isHoursBeforeClause({ mention: { value, text } }: ResolvedTime): boolean {
  return value.kind === 'distance' && value.unit === 'hour' && value.from === 'sentence' && /before$/i.test(text);
}

/** "at the |General Assembly| in September", "the |summit| on Wednesday": the day beside it is the closer telling. */
function isNamedWithin({ times }: ReadSentence, { time, to }: PlacedTime): boolean {
  return (
    time.mention.value.kind === 'moment' &&
    times.some((other) => other.from >= to && other.from - to <= 2 && other.time.mention.value.kind !== 'moment')
  );
}

/** "Natalie, who |turns 18 on Tuesday|, was freed": a birthday dates nothing else. */
function isBirthday({ tokens }: ReadSentence, { from }: PlacedTime): boolean {
  // "was born two months after he was seized"
  if (/^(?:born|aged)$/.test(tokens[from - 1]?.lower ?? '') || /^(?:born|aged)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }, at, all) => /^(?:turn|turns|turned|turning)$/.test(lower) && /^\d+$/.test(all[at + 1]?.lower ?? ''));
}
