import type { RelativeValue } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';

/** "last week", "earlier this month", "the end of next week", "over the weekend", "that month", "the previous week". */

const PART =
  '(?:(?:the )?(?<part>early|earlier|late|later|mid|middle|beginning|start|end|close|rest|remainder|course|first half|' +
  'second half)(?:[ -]|,? (?:in|on|of|part of) ))?';
const NAMED =
  '(?:(?<which>last|this past|this coming|this|next|the past|the coming|the upcoming|the current|the previous|the ' +
  "preceding|the following|the same|that|the)[ -])(?<unit>week|weekend|month|year)(?:'s)?";
const AFTER = '(?<after>(?<=\\bthe \\w+) before(?: last\\b|(?= ?[.,;:)]|$))| after next)?';

export const calendarUnit: TimeRule = {
  name: 'calendar-unit',
  hint: /week|month|year/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<side>(?:the|a) (?:week|month) (?:after|before)(?= ?[.,;:)]|$)|the (?:week|month) ahead\\b)|${PART}${NAMED}|(?<bare>(?<=\\ba )weekend)|(?<possessive>week's end|month's end|year's end|` +
      `year-end))(?![\\p{L}\\d])(?!-(?:long|old))${AFTER}`,
    'giu',
  ),
  read(match) {
    // The name of a broadcast.
    if (match[0] === 'This Week') return null;
    const { part, which = '', unit, bare, possessive, after, side } = match.groups ?? {};
    // "It was |a weekend| of protests" names none; "after a weekend of talks" the last one.
    if (bare !== undefined)
      return /\b(?:over|after|during|following|in|on|for) a $/i.test(match.input.slice(Math.max(0, match.index - 14), match.index))
        ? value('weekend', 0, 'whole')
        : null;
    // "They met on Thursday. The week after, they moved on": counted from the day just spoken of.
    if (side !== undefined) {
      const ahead = value(/week/i.test(side) ? 'week' : 'month', /before$/i.test(side) ? -1 : 1, 'whole');
      return /ahead$/i.test(side) ? ahead : { ...ahead, from: 'previous' };
    }
    if (possessive !== undefined)
      return value(possessive.slice(0, possessive.search(/['-]/)).toLowerCase() as RelativeValue['unit'], 0, 'end');
    return named(match, (unit ?? '').toLowerCase() as RelativeValue['unit'], which.toLowerCase(), part?.toLowerCase(), after?.trim());
  },
};

function named(
  match: RegExpExecArray,
  unit: RelativeValue['unit'],
  which: string,
  part: string | undefined,
  after: string | undefined,
): RelativeValue | null {
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
      return 'end';
    case 'first half':
      return 'first-half';
    case 'second half':
      return 'second-half';
    default:
      return 'early';
  }
}
