import { mondayOf, weekdayOf, type Day } from '../../model/day.ts';
import { anchorOf } from './anchor.ts';
import { formatDay } from './format-day.ts';
import { countedFrom, onOrAfter, onOrBefore, placed } from './placing.ts';
import type { Tense, WeekdayValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { isCapitalised, numberOf, WEEKDAY, WEEKDAY_NAMES, weekdayNumber } from './words.ts';

/** What stands before a weekday and keeps it a single day: "late on", "the small hours of", "the evening of". */
const HOUR_BEFORE =
  '(?:(?:early|earlier|late|later|mid-?morning|midday|overnight)(?: in the (?:day|evening|night))?(?: on)? ' +
  '|(?:the )?(?:small|early|late|wee|first|final|predawn|pre-dawn) hours (?:of|on) ' +
  '|(?:the )?(?:very )?(?:early |late )?(?:morning|afternoon|evening|night|dawn|end) of |overnight (?:into|to|on) )?';
const HOUR_AFTER = "(?:'s)?(?: (?:early |late |mid-?)?(?:morning|afternoon|evening|night|midday|noon|lunchtime|overnight)\\b)?";
const WEEK_AFTER =
  '(?:,? (?:of )?(?<week>last|this|next) week\\b|,? (?<ago>a week ago|two weeks ago|last)\\b(?! (?:few|several|two|' +
  'three))| (?<beforelast>before last)\\b)?';
const WHICH =
  '(?:(?:the )?(?<which>last|next|this past|(?<=the )past|this coming|this|coming|upcoming|previous|preceding|following|next|' +
  'same|that)(?: (?:past|coming))? )?';

/** A name of something else, or one that comes again and again. */
const NOT_BEFORE = new RegExp(
  String.raw`(?:\b(?:black|good|bloody|super|ash|cyber|palm|easter|holy|maundy|shrove|giving|whit|freaky|every|each|any|most|red|` +
    String.raw`fat|man|ruby|one|some|on a|of a|first|second|third|fourth) )$`,
  'i',
);
const NOT_AFTER = new RegExp(
  String.raw`^(?:s\b|'s? (?:Times|Telegraph)| (?:Times|Telegraph|Night Live|Night Football|Mirror|Express|Mail|Post\b|Herald|` +
    String.raw`Morning Herald|schools?\b|services?\b|Agreement|sermons?\b|to (?:Monday|Friday|Thursday) programm?e))`,
  '',
);

/** "He was expected back on Sunday", "the rest was due by Monday noon": said of a day just gone by as well as of one to come. */
const DUE = new RegExp(
  String.raw`\b(?:was|were) (?:(?:\w{2,10} )?(?:due|expected|set|scheduled|slated)|to be [a-z]{3,12})\b(?: [\w'-]{1,14}){0,5}? (?:(?:on|by|at|for|late|early|` +
    String.raw`later|earlier|noon|the) )*$`,
  'i',
);

/** "Ahead of Wednesday's vote he said …" is written before it and, of that very morning, after it. */
const AHEAD = /\bahead of (?:the )?$/i;

/** "two Fridays ago": so many weeks before the last one. */
export const weekdaysAgo: TimeRule = {
  name: 'weekdays-ago',
  hint: /days ago/i,
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?<count>two|three|four) (?<day>${WEEKDAY})s ago(?![\\p{L}\\d])`, 'giu'),
  read(match) {
    const { count = '', day = '' } = match.groups ?? {};
    const weeks = 1 - (numberOf(count) ?? 1);
    const last: WeekdayValue = { kind: 'weekday', weekday: weekdayNumber(day), which: 'past', week: null };
    return { kind: 'offset', of: last, unit: 'week', count: weeks, to: weeks };
  },
};

export const weekday: TimeRule = {
  name: 'weekday',
  hint: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
  pattern: new RegExp(`(?<![\\p{L}\\d-])${HOUR_BEFORE}${WHICH}(?<day>${WEEKDAY})${HOUR_AFTER}${WEEK_AFTER}(?![\\p{L}\\d])`, 'giu'),
  read(match) {
    const { day = '', which, week, ago, beforelast } = match.groups ?? {};
    const at = match.index + match[0].indexOf(day);
    if (!isCapitalised(day) || NOT_BEFORE.test(match.input.slice(Math.max(0, at - 12), at))) return null;
    if (NOT_AFTER.test(match.input.slice(at + day.length, at + day.length + 24))) return null;
    // "the Friday before last": a week before the last one
    if (beforelast !== undefined) {
      return {
        kind: 'offset',
        of: { kind: 'weekday', weekday: weekdayNumber(day), which: 'past', week: null },
        unit: 'week',
        count: -1,
        to: -1,
      };
    }
    return {
      kind: 'weekday',
      weekday: weekdayNumber(day),
      which: ago === 'last' ? 'last' : whichIn(which?.toLowerCase(), match.input.slice(Math.max(0, match.index - 90), match.index)),
      week: weekOf(week, ago),
    };
  },
};

/** "had been expected to come out this Saturday": the coming one, whatever became of the plan. */
const PLANNED_FOR = /\b(?:expected|due|set|planned|scheduled|slated|supposed)\b[^.;:,]{0,50}$/i;

function whichIn(word: string | undefined, before: string): WeekdayValue['which'] {
  if (word === undefined) return unsaid(before);
  return word === 'this' && PLANNED_FOR.test(before) ? 'coming' : whichOf(word);
}

function unsaid(before: string): WeekdayValue['which'] {
  if (AHEAD.test(before)) return 'nearest';
  return DUE.test(before) ? 'due' : 'bare';
}

function whichOf(word: string): WeekdayValue['which'] {
  if (word.startsWith('this')) return word === 'this past' ? 'past' : word === 'this coming' ? 'coming' : 'this';
  if (word === 'preceding') return 'previous';
  if (word === 'upcoming') return 'coming';
  if (word === 'same') return 'that';
  return word as WeekdayValue['which'];
}

function weekOf(week: string | undefined, ago: string | undefined): number | null {
  if (week !== undefined) return { last: -1, this: 0, next: 1 }[week.toLowerCase()] ?? 0;
  if (ago === 'a week ago') return -1;
  if (ago === 'two weeks ago') return -2;
  return null;
}

/** A bare weekday is the nearest one up to and including publication; with a future tense the next one, publication included. */
export function resolveWeekday(value: WeekdayValue, at: Resolving): Placed {
  const { window, mention } = at;
  const from = countedFrom(window);
  const name = WEEKDAY_NAMES[value.weekday - 1];
  if (value.week !== null) {
    const week = value.week;
    const inWeek = (day: Day): Day => mondayOf(day) + 7 * week + value.weekday - 1;
    return between(
      inWeek(from.earliest),
      inWeek(from.latest),
      `the ${name} of the week ${weekWords(week)} publication on ${formatDay(window.best)}`,
    );
  }
  if (value.which === 'previous' || value.which === 'following' || value.which === 'that' || value.which === 'ensuing') {
    const anchor = anchorOf(at);
    const day = nearAnchor(value, anchor.day);
    return between(
      day,
      day,
      `the ${name} ${value.which === 'that' ? 'nearest to' : value.which === 'previous' ? 'before' : 'after'} ${anchor.words}`,
    );
  }
  const pick = (day: Day): Day => picked(value, day, mention.tense);
  const side = pick(window.best) >= window.best ? 'from' : 'before';
  return between(pick(from.earliest), pick(from.latest), `the nearest ${side} publication on ${formatDay(window.best)}`);
}

/** Days by which what "was due on Sunday" may lie back. */
const JUST_GONE = 2;

function picked(value: WeekdayValue, day: Day, tense: Tense): Day {
  switch (value.which) {
    case 'past':
      return onOrBefore(day - 1, value.weekday);
    case 'last':
      // "last Wednesday", written on a Thursday, is not yesterday
      return onOrBefore(day - 2, value.weekday);
    case 'coming':
      return onOrAfter(day + 1, value.weekday);
    case 'next':
      return nextOf(day, value.weekday);
    case 'nearest': {
      const before = onOrBefore(day, value.weekday);
      return day - before <= 3 ? before : before + 7;
    }
    case 'due': {
      const before = onOrBefore(day, value.weekday);
      return tense === 'future' && day - before > JUST_GONE ? onOrAfter(day, value.weekday) : before;
    }
    case 'this':
      return tense === 'past' ? onOrBefore(day, value.weekday) : onOrAfter(day, value.weekday);
    default:
      return tense === 'future' ? onOrAfter(day, value.weekday) : onOrBefore(day, value.weekday);
  }
}

/** "next Monday" is the Monday of the next week, which is tomorrow for no one: on a Sunday it is in eight days. */
function nextOf(day: Day, weekday: number): Day {
  const inNextWeek = mondayOf(day) + 7 + weekday - 1;
  return inNextWeek - day === 1 ? inNextWeek + 7 : inNextWeek;
}

function nearAnchor(value: WeekdayValue, anchor: Day): Day {
  if (value.which === 'previous') return onOrBefore(anchor - 1, value.weekday);
  if (value.which === 'following') return onOrAfter(anchor + 1, value.weekday);
  if (value.which === 'ensuing') return onOrAfter(anchor, value.weekday);
  const distance = (value.weekday - weekdayOf(anchor) + 7) % 7;
  return anchor + (distance > 3 ? distance - 7 : distance);
}

function weekWords(week: number): string {
  return week === 0 ? 'of' : week < 0 ? 'before' : 'after';
}

function between(start: Day, end: Day, how: string): Placed {
  return placed(start, end, start === end ? 'day' : 'days', how);
}
