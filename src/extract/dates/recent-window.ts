import { anchorOf, sentenceAnchor } from './anchor.ts';
import { endsAdverb } from './distance.ts';
import { formatDay } from './format-day.ts';
import { placed } from './placing.ts';
import type { WindowValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

/** "in recent days", "over the past several weeks", "in the coming days", "within days", "days ago", "the next 24 hours". */

/**
 * Days meant by a unit without a number. The annotation guide: "in recent days", "days ago" are the seventh day before to the day
 * itself, "in recent weeks" the twenty-first before; "in the coming days" the day after to the seventh after. Months and years after it.
 */
const LOOSE: Readonly<Record<string, number>> = { hour: 1, day: 7, week: 21, month: 90, year: 1095 };
const EACH: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

const COUNT = `(?:(?<count>${NUMBER}) |(?:a )?(?:few|couple of|couple|several|many|number of) )?`;
const UNIT = '(?<unit>hour|day|week|fortnight|month|year)s?';

export const recentWindow: TimeRule = {
  name: 'recent-window',
  hint: /(?:hour|day|week|fortnight|month|year)s?/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<back>(?:the |these )?(?:past|last|previous|preceding|recent|latest)|recent)|(?<ahead>(?:the |these )?(?:next|coming|upcoming|following|ensuing)|(?:the )?(?=${COUNT}(?:hours|days|weeks|months|years) ahead\\b))) ?${COUNT.replace('count', 'many')}${UNIT.replace('unit', 'of')}(?:'s?)?(?: ahead| to come)?(?![\\p{L}\\d-])`,
    'giu',
  ),
  read(match) {
    const { back, many, of = '' } = match.groups ?? {};
    const unit = of.toLowerCase();
    const plural = /s'?(?: ahead| to come)?$/i.test(match[0]);
    const count = many === undefined ? null : numberOf(many);
    // "last week" and "next month" are units of the calendar; "the past week" and "the coming months" are stretches.
    if (!plural && count === null && !/^(?:the )?past /i.test(match[0]) && !inOver(match)) return null;
    if (/^the (?:last|next) /i.test(match[0]) === false && /^(?:last|next) /i.test(match[0])) return null;
    if (!plural && unit === 'day' && count === null) return null;
    if (/coming|upcoming/i.test(match[0]) && unit === 'week' && !plural) return null;
    const length = count === null ? (plural ? (LOOSE[unit] ?? 7) : Math.round(EACH[unit] ?? 7)) : Math.max(1, Math.round(count * (EACH[unit] ?? 1)));
    if (back !== undefined) return { kind: 'window', from: -length, to: 0, anchor: 'publication' };
    // Counted from the day of the same sentence where it names one: "walked out on Sunday, the first … to be freed over the next six weeks".
    if (count !== null && unit !== 'hour') return { kind: 'window', from: 0, to: length - 1, anchor: 'sentence' };
    return { kind: 'window', from: unit === 'hour' ? 0 : 1, to: length, anchor: 'publication' };
  },
};

/** "in the last week", "over the last month": the stretch, not the calendar's unit. */
function inOver(match: RegExpExecArray): boolean {
  return /\b(?:in|over|during|for|within) $/i.test(match.input.slice(Math.max(0, match.index - 8), match.index)) && /^the (?:last|past|previous|preceding) /i.test(match[0]);
}

export const daysAgo: TimeRule = {
  name: 'days-ago',
  hint: /(?:hours|days|weeks|months|years) (?:ago|earlier|before|later|after)/i,
  pattern: /(?<![\p{L}\d])(?:(?:just|only|barely|some|mere|(?:just |only )?a few|several|many|a couple of|couple of|a matter of) )?(?<unit>hours|days|weeks|months|years) (?<side>ago|earlier|before|later|after|afterwards)(?![\p{L}\d])/giu,
  read(match) {
    const { unit = '', side = '' } = match.groups ?? {};
    const word = unit.toLowerCase().slice(0, -1);
    const before = match.input.slice(Math.max(0, match.index - 14), match.index);
    // The number in front belongs to another rule: "10 days earlier".
    if (new RegExp(`(?:${NUMBER}|and a half) $`, 'iu').test(before)) return null;
    const length = word === 'hour' ? 0 : (LOOSE[word] ?? 7);
    const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 20);
    // "days before the first phase ends", "weeks after saying so": the words place what follows them.
    const clause = /^(?:before|after)$/i.test(side) && !endsAdverb(behind);
    if (clause) return side.toLowerCase() === 'before' ? { kind: 'window', from: 0, to: length, anchor: 'sentence' } : { kind: 'window', from: -length, to: 0, anchor: 'sentence' };
    if (side === 'ago') return { kind: 'window', from: -Math.max(length, word === 'hour' ? 1 : 0), to: 0, anchor: 'publication' };
    if (side === 'before' || side === 'earlier') return { kind: 'window', from: -length, to: 0, anchor: 'previous' };
    return { kind: 'window', from: 0, to: length, anchor: 'previous' };
  },
};

export const withinDays: TimeRule = {
  name: 'within-days',
  hint: /days|weeks/i,
  pattern:
    /(?<![\p{L}\d])(?:within|in) (?:a (?:matter|question) of )?(?:the )?(?:(?:a |next )?(?:few|couple of) )?(?<unit>days|weeks)(?: (?:or (?:even )?(?:hours|days|weeks)))?(?![\p{L}\d-])(?! (?:of|after|before))/giu,
  read(match) {
    if (!/^within|matter|question|few|couple/i.test(match[0])) return null;
    const length = LOOSE[(match.groups?.['unit'] ?? '').toLowerCase().slice(0, -1)] ?? 7;
    return { kind: 'window', from: 1, to: length, anchor: 'publication' };
  },
};

/** "a reply is expected within hours"; "within hours the two had left" is the same day. */
export const withinHours: TimeRule = {
  name: 'within-hours',
  hint: /hours/i,
  only: 'future',
  pattern: /(?<![\p{L}\d])(?:within|in) (?:a (?:matter|question) of |the next few |a few )?hours(?![\p{L}\d-])(?! (?:of|after|before))/giu,
  read: (match) => (/^in hours/i.test(match[0]) ? null : { kind: 'window', from: 0, to: 1, anchor: 'publication' }),
};

/** "he expected talks to restart within two days": so few days are a promise, "within 42 days" is a clause of a plan. */
export const withinFewDays: TimeRule = {
  name: 'within-few-days',
  hint: /within/i,
  only: 'future',
  pattern: /(?<![\p{L}\d])within (?:the (?:next|coming) )?(?<count>two|three|four|five|six|seven|ten|[2-9]|10) days(?![\p{L}\d-])(?! (?:of|after|before))/giu,
  read(match) {
    const count = numberOf(match.groups?.['count'] ?? '');
    return count === null ? null : { kind: 'window', from: 1, to: count, anchor: 'publication' };
  },
};

/** "within ten days of that": counted from the day just spoken of. */
export const withinDaysOf: TimeRule = {
  name: 'within-days-of',
  hint: /within/i,
  pattern: new RegExp(`(?<![\\p{L}\\d])within (?<count>${NUMBER}) (?<unit>day|week)s? (?:of|after) (?:that|then|it)\\b`, 'giu'),
  read(match) {
    const { count = '', unit = '' } = match.groups ?? {};
    const number = numberOf(count);
    return number === null ? null : { kind: 'window', from: 1, to: number * (unit.toLowerCase() === 'week' ? 7 : 1), anchor: 'previous' };
  },
};

/** "the 24 hours to Saturday", "in the 24 hours before Friday midday" hang on the day named behind: the join adds it. */
export function resolveWindow(value: WindowValue, at: Resolving): Placed {
  const anchor = value.anchor === 'publication' ? null : value.anchor === 'previous' ? anchorOf(at) : sentenceAnchor(at);
  const precision = value.to - value.from > 120 ? 'season' : 'days';
  if (anchor === null) {
    const { earliest, latest, best } = at.window;
    return placed(earliest + value.from, latest + value.to, precision, `counted from publication on ${formatDay(best)}`);
  }
  return placed(anchor.day + value.from, anchor.day + value.to, precision, `counted from ${anchor.words}`);
}
