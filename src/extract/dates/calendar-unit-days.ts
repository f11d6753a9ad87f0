import { mondayOf, monthSpan, yearOf, type Day, type DaySpan } from '../../model/day.ts';
import { anchorOf, monthAnchor } from './anchor.ts';
import { formatDay } from './format-day.ts';
import { monthFrom, monthPart, placed, yearPart, type Stretch } from './placing.ts';
import type { Part, RelativeValue, Tense } from './time-mention.ts';
import type { Placed, Resolving } from './time-rule.ts';
import { weekendSpan } from './weekend.ts';

/**
 * The unit's days as the annotation guide counts them: a week is Monday to Sunday; "this month" and "this week" run to publication, or
 * from it where the tense is the future; "earlier" and "later" are the sides of publication.
 */
export function resolveRelative(value: RelativeValue, at: Resolving): Placed {
  const anchor = value.from === 'previous' ? (monthAnchor(value, at) ?? anchorOf(at)) : null;
  const from: DaySpan = anchor === null ? at.window : { earliest: anchor.day, latest: anchor.day };
  const how = anchor === null ? `counted from publication on ${formatDay(at.window.best)}` : `counted from ${anchor.words}`;
  const tense = at.mention.tense;
  const first = daysOf(value, from.earliest, tense, anchor !== null);
  const last = from.latest === from.earliest ? first : daysOf(value, from.latest, tense, anchor !== null);
  return placed(Math.min(first.earliest, last.earliest), Math.max(first.latest, last.latest), first.precision, how);
}

function daysOf(value: RelativeValue, day: Day, tense: Tense, anchored: boolean): Stretch {
  switch (value.unit) {
    case 'day':
      return value.part === 'earlier'
        ? { earliest: day - 1, latest: day, precision: 'days' }
        : { earliest: day + value.offset, latest: day + value.offset, precision: 'day' };
    case 'week':
      return cut(weekSpan(value, day), value, day, tense, anchored);
    case 'weekend':
      return weekendSpan(value, day, tense);
    case 'month': {
      const { year, month } = monthFrom(day, value.offset);
      return cut(
        isPart(value.part) ? monthPart(year, month, value.part) : { ...monthSpan(year, month), precision: 'month' },
        value,
        day,
        tense,
        anchored,
      );
    }
    case 'year': {
      const year = yearOf(day) + value.offset;
      return cut(yearPart(year, isPart(value.part) ? value.part : 'whole'), value, day, tense, anchored);
    }
  }
}

function isPart(part: RelativeValue['part']): part is Part {
  return part !== 'earlier' && part !== 'later';
}

/**
 * "early" is Monday to Wednesday, "mid" Tuesday to Thursday, "late" Thursday to Sunday; "the end of" a week is the week: deadlines are
 * said so.
 */
function weekSpan(value: RelativeValue, day: Day): Stretch {
  const monday = mondayOf(day) + 7 * value.offset;
  if (value.part === 'early') return { earliest: monday, latest: monday + 2, precision: 'days' };
  if (value.part === 'mid') return { earliest: monday + 1, latest: monday + 3, precision: 'days' };
  if (value.part === 'first-half') return { earliest: monday, latest: monday + 3, precision: 'days' };
  if (value.part === 'late' || value.part === 'second-half') return { earliest: monday + 3, latest: monday + 6, precision: 'days' };
  return { earliest: monday, latest: monday + 6, precision: 'week' };
}

/** The running week, month or year ends at publication, or begins there. */
function cut(span: Stretch, value: RelativeValue, day: Day, tense: Tense, anchored: boolean): Stretch {
  if (value.part === 'earlier') return value.offset === 0 ? upTo(span, day) : span;
  if (value.part === 'later') return value.offset === 0 ? laterIn(span, day) : span;
  if (value.offset !== 0 || value.part !== 'whole' || anchored)
    return value.part === 'end' && value.unit === 'week' && value.offset === 0 && !anchored ? fromDay(span, day) : span;
  // On a Sunday what is to come "this week" comes in the days that follow.
  if (tense === 'future' && value.unit === 'week' && day === span.latest) return { ...span, earliest: day, latest: day + 6 };
  return tense === 'future' ? fromDay(span, day) : upTo(span, day);
}

/** On a Sunday "later this week" means the days that follow, not what is left of the calendar's week. */
function laterIn(span: Stretch, day: Day): Stretch {
  return day < span.latest ? { ...span, earliest: day + 1 } : { ...span, earliest: day + 1, latest: day + 6 };
}

function upTo(span: Stretch, day: Day): Stretch {
  return { ...span, latest: Math.max(span.earliest, Math.min(span.latest, day)) };
}

function fromDay(span: Stretch, day: Day): Stretch {
  return { ...span, earliest: Math.max(span.earliest, Math.min(span.latest, day)) };
}
