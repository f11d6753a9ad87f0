import { dayFrom, monthSpan, yearOf } from '../../model/day.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { ResolvedTime, TimeMention, TimeValue } from './time-mention.ts';

/** What is told under a date is counted from it: below "2 December 2024" the words "later in the month" speak of that December. */
export function daysOf({ start, end }: ResolvedTime, window: PublishedWindow): PublishedWindow {
  return { ...window, earliest: start, latest: end, best: start };
}

/**
 * Chronicles are told in the present tense: "a day later, on Friday, Hamas hands over …". A weekday is the one that comes next after the
 * day just told, or the nearest where the tense is past; a day without a year is the next one.
 */
export function toldUnder(mention: TimeMention): TimeMention {
  return { ...mention, value: toldValue(mention.value, mention), tense: mention.tense === 'present' ? 'future' : mention.tense };
}

function toldValue(value: TimeValue, { tense }: TimeMention): TimeValue {
  if (value.kind !== 'weekday' || value.which !== 'bare' || value.week !== null) return value;
  return { ...value, which: tense === 'past' ? 'that' : 'ensuing' };
}

/** "7 October 2023", "20 October", "3 January": a heading without a year goes on from the one above it, as far as the day of publication. */
export function afterHeading(value: TimeValue, above: ResolvedTime, window: PublishedWindow): TimeValue {
  if (value.kind !== 'calendar' || value.year !== null || value.yearOffset !== null) return value;
  const first = yearOf(above.start);
  for (const year of [first, first + 1]) {
    const day = value.day === null ? monthSpan(year, value.month).latest : dayFrom(year, value.month, value.day);
    if (day !== null && day >= above.start && day <= window.latest) return { ...value, year };
  }
  return value;
}
