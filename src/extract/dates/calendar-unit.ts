import { mondayOf, monthSpan, weekdayOf, yearOf, type Day, type DaySpan } from '../../model/day.ts';
import type { Precision } from '../../model/vocabulary.ts';
import { anchorOf } from './anchor.ts';
import { formatDay } from './format-day.ts';
import { monthFrom, monthPart, placed, yearPart } from './placing.ts';
import type { Part, RelativeValue, Tense } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';

/** "last week", "earlier this month", "the end of next week", "over the weekend", "that month", "the previous week". */

const PART =
  "(?:(?:the )?(?<part>early|earlier|late|later|mid|middle|beginning|start|end|close|rest|remainder|course|first half|second half)(?:[ -]|,? (?:in|on|of|part of) ))?";
const NAMED = "(?:(?<which>last|this past|this coming|this|next|the past|the coming|the upcoming|the current|the previous|the preceding|the following|the same|that|the)[ -])(?<unit>week|weekend|month|year)(?:'s)?";
const AFTER = '(?<after>(?<= the \\w+) before(?: last)?(?= ?[.,;:)]|$)| after next)?';

export const calendarUnit: TimeRule = {
  name: 'calendar-unit',
  hint: /week|month|year/i,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${PART}${NAMED}|(?<bare>(?<=\\ba )weekend)|(?<possessive>week's end|month's end|year's end|year-end))(?![\\p{L}\\d])(?!-(?:long|old))${AFTER}`, 'giu'),
  read(match) {
    const { part, which = '', unit, bare, possessive, after } = match.groups ?? {};
    if (bare !== undefined) return value('weekend', 0, 'whole');
    if (possessive !== undefined) return value(possessive.slice(0, possessive.search(/['-]/)).toLowerCase() as RelativeValue['unit'], 0, 'end');
    return named(match, (unit ?? '').toLowerCase() as RelativeValue['unit'], which.toLowerCase(), part?.toLowerCase(), after?.trim());
  },
};

function named(match: RegExpExecArray, unit: RelativeValue['unit'], which: string, part: string | undefined, after: string | undefined): RelativeValue | null {
  const piece = partOf(part);
  const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (after !== undefined) return after === 'after next' ? value(unit, 2, piece) : value(unit, after === 'before last' ? -2 : -1, piece);
  if (which === 'the') {
    // "the week" alone says nothing, but "the weekend" and "by the end of the month" do.
    if (unit === 'weekend') return value(unit, 0, piece);
    return part === undefined || /^ (?:of|that|since|when|before|after|in which|long|-)\b/i.test(behind) ? null : value(unit, 0, piece);
  }
  if (which === 'that' && /^ (?:of|that)\b/i.test(behind)) return null;
  if (which === 'the same' || which === 'that') return { ...value(unit, 0, piece), from: 'previous' };
  if (which === 'the previous' || which === 'the preceding') return { ...value(unit, -1, piece), from: 'previous' };
  if (which === 'the following') return { ...value(unit, 1, piece), from: 'previous' };
  if (which === 'the past') return unit === 'weekend' ? value(unit, -1, piece) : null;
  const offset = /last|past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  return value(unit, unit === 'weekend' && which.includes('coming') ? 1 : offset, piece);
}

function value(unit: RelativeValue['unit'], offset: number, part: RelativeValue['part']): RelativeValue {
  return { kind: 'relative', unit, offset, part, from: 'publication' };
}

function partOf(word: string | undefined): RelativeValue['part'] {
  switch (word) {
    case undefined:
    case 'course':
      return 'whole';
    case 'earlier':
    case 'later':
      return word;
    case 'rest':
    case 'remainder':
      return 'later';
    case 'mid':
    case 'middle':
      return 'mid';
    case 'late':
      return 'late';
    case 'end':
    case 'close':
    case 'second half':
      return 'end';
    default:
      return 'early';
  }
}

/**
 * The unit's days as the annotation guide counts them: a week is Monday to Sunday; "this month" and "this week" run to publication, or
 * from it where the tense is the future; "earlier" and "later" are the sides of publication.
 */
export function resolveRelative(value: RelativeValue, at: Resolving): Placed {
  const anchor = value.from === 'previous' ? anchorOf(at) : null;
  const from: DaySpan = anchor === null ? at.window : { earliest: anchor.day, latest: anchor.day };
  const how = anchor === null ? `counted from publication on ${formatDay(at.window.best)}` : `counted from ${anchor.words}`;
  const tense = at.mention.tense;
  const first = daysOf(value, from.earliest, tense, anchor !== null);
  const last = from.latest === from.earliest ? first : daysOf(value, from.latest, tense, anchor !== null);
  return placed(Math.min(first.earliest, last.earliest), Math.max(first.latest, last.latest), first.precision, how);
}

type Stretch = DaySpan & { readonly precision: Precision };

function daysOf(value: RelativeValue, day: Day, tense: Tense, anchored: boolean): Stretch {
  switch (value.unit) {
    case 'day':
      return value.part === 'earlier' ? { earliest: day - 1, latest: day, precision: 'days' } : { earliest: day + value.offset, latest: day + value.offset, precision: 'day' };
    case 'week':
      return cut(weekSpan(value, day), value, day, tense, anchored);
    case 'weekend':
      return weekendSpan(value, day, tense);
    case 'month': {
      const { year, month } = monthFrom(day, value.offset);
      return cut(isPart(value.part) ? monthPart(year, month, value.part) : { ...monthSpan(year, month), precision: 'month' }, value, day, tense, anchored);
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

/** "early" is Monday to Wednesday, "mid" Tuesday to Thursday, "late" Thursday to Sunday; "the end of" a week is the week: deadlines are said so. */
function weekSpan(value: RelativeValue, day: Day): Stretch {
  const monday = mondayOf(day) + 7 * value.offset;
  if (value.part === 'early') return { earliest: monday, latest: monday + 2, precision: 'days' };
  if (value.part === 'mid') return { earliest: monday + 1, latest: monday + 3, precision: 'days' };
  if (value.part === 'late') return { earliest: monday + 3, latest: monday + 6, precision: 'days' };
  return { earliest: monday, latest: monday + 6, precision: 'week' };
}

/** The running week, month or year ends at publication, or begins there. */
function cut(span: Stretch, value: RelativeValue, day: Day, tense: Tense, anchored: boolean): Stretch {
  if (value.part === 'earlier') return value.offset === 0 ? upTo(span, day) : span;
  if (value.part === 'later') return value.offset === 0 ? laterIn(span, day) : span;
  if (value.offset !== 0 || value.part !== 'whole' || anchored) return value.part === 'end' && value.unit === 'week' && value.offset === 0 && !anchored ? fromDay(span, day) : span;
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

/** Saturday and Sunday: the latest one begun, or the next where the tense is the future. */
function weekendSpan(value: RelativeValue, day: Day, tense: Tense): Stretch {
  const saturday = mondayOf(day) + 5;
  const weekday = weekdayOf(day);
  const begun = weekday >= 6 ? saturday : saturday - 7;
  const next = weekday === 7 ? saturday + 7 : saturday;
  const start =
    value.offset < 0 ? saturday + 7 * value.offset : value.offset > 0 ? (weekday >= 6 ? saturday + 7 * value.offset : saturday + 7 * (value.offset - (weekday >= 4 ? 0 : 1))) : tense === 'future' ? (weekday >= 6 ? saturday : next) : begun;
  return { earliest: start, latest: start + 1, precision: 'days' };
}

