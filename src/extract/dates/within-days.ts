import { LOOSE } from './loose-days.ts';
import type { TimeRule } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

const OFTEN = /\b(?:twice|times|(?:second|third|fourth|fifth|sixth) (?:[\w-]+ ){0,3}[\w-]+) $/i;

/** "within days", "in a matter of hours", "in a few weeks". */
export const withinDays: TimeRule = {
  name: 'within-days',
  hint: /days|weeks/i,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?:within|in) (?:a (?:matter|question) of )?(?:the )?(?:(?:a |next )?(?:few|couple of) ` +
      String.raw`)?(?<unit>days|weeks)(?: (?:or (?:even )?(?:hours|days|weeks)))?(?![\p{L}\d-])(?! (?:of|after|before))`,
    'giu',
  ),
  read(match) {
    if (!/^within|matter|question|few|couple/i.test(match[0])) return null;
    // "had sent him to Europe |twice within days|", "for the |third time in a few days|": how often, up to now.
    if (OFTEN.test(match.input.slice(Math.max(0, match.index - 40), match.index))) return null;
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

/** "will be freed within 72 hours": a promise, as with days. */
export const withinCountedHours: TimeRule = {
  name: 'within-counted-hours',
  hint: /within/i,
  only: 'future',
  pattern: /(?<![\p{L}\d])within (?:the (?:next|coming) )?(?<count>24|36|48|72|96) hours(?![\p{L}\d-])(?! (?:of|after|before))/giu,
  read: (match) => ({ kind: 'window', from: 0, to: Math.ceil(Number(match.groups?.['count'] ?? 24) / 24), anchor: 'publication' }),
};

/** "he expected talks to restart within two days": so few days are a promise, "within 42 days" is a clause of a plan. */
export const withinFewDays: TimeRule = {
  name: 'within-few-days',
  hint: /within/i,
  only: 'future',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])within (?:the (?:next|coming) )?(?<count>two|three|four|five|six|seven|ten|[2-9]|10) ` +
      String.raw`days(?![\p{L}\d-])(?! (?:of|after|before))`,
    'giu',
  ),
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
    // "within 00 days of that" is a slip and no time
    return number === null || number < 1
      ? null
      : { kind: 'window', from: 1, to: number * (unit.toLowerCase() === 'week' ? 7 : 1), anchor: 'previous' };
  },
};
