import { anchorOf, sentenceAnchor } from './anchor.ts';
import { formatDay } from './format-day.ts';
import { LOOSE } from './loose-days.ts';
import { placed } from './placing.ts';
import type { WindowValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

/** "in recent days", "over the past several weeks", "in the coming days", "within days", "days ago", "the next 24 hours". */

const EACH: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

const COUNT = `(?:(?<count>${NUMBER}) |(?:a )?(?:few|couple of|couple|several|many|number of) )?`;
const UNIT = '(?<unit>hour|day|week|fortnight|month|year)s?';

export const recentWindow: TimeRule = {
  name: 'recent-window',
  hint: /past|last|previous|preceding|recent|latest|next|coming|following|ensuing|ahead|to come/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<back>(?:the |these )?(?:past|last|previous|preceding|recent|latest)|recent)|(?<ahead>(?:the ` +
      `|these )?(?:next|coming|upcoming|following|ensuing)|(?:the )?(?=${COUNT}(?:hours|days|weeks|months|years) (?:ahead|to come)\\b))) ` +
      `?${COUNT.replace('count', 'many')}${UNIT.replace('unit', 'of')}(?:'s?)?(?: ahead| to come)?(?![\\p{L}\\d-])`,
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
    const length =
      count === null ? (plural ? (LOOSE[unit] ?? 7) : Math.round(EACH[unit] ?? 7)) : Math.max(1, Math.round(count * (EACH[unit] ?? 1)));
    if (back !== undefined) return { kind: 'window', from: -length, to: 0, anchor: 'publication' };
    // Counted from the day of the same sentence where it names one: "walked out on Sunday, the first … to be freed over the next six
    // weeks".
    if (count !== null && unit !== 'hour') return { kind: 'window', from: 0, to: length - 1, anchor: 'sentence' };
    return { kind: 'window', from: unit === 'hour' ? 0 : 1, to: length, anchor: 'publication' };
  },
};

/** "in the last week", "over the last month": the stretch, not the calendar's unit. */
function inOver(match: RegExpExecArray): boolean {
  return (
    /\b(?:in|over|during|for|within) $/i.test(match.input.slice(Math.max(0, match.index - 8), match.index)) &&
    /^the (?:last|past|previous|preceding) /i.test(match[0])
  );
}

/** Both ends are counted from the anchor: a window of publication widens it. */
export function resolveWindow(value: WindowValue, at: Resolving): Placed {
  const anchor = value.anchor === 'publication' ? null : value.anchor === 'previous' ? anchorOf(at) : sentenceAnchor(at);
  const precision = value.to - value.from > 120 ? 'season' : 'days';
  if (anchor === null) {
    const { earliest, latest, best } = at.window;
    // "over the next two days" begin tomorrow, where the sentence names no day that they begin on.
    const shift = value.anchor === 'sentence' && at.mention.rule === recentWindow.name ? 1 : 0;
    return placed(earliest + value.from + shift, latest + value.to + shift, precision, `counted from publication on ${formatDay(best)}`);
  }
  return placed(anchor.day + value.from, anchor.day + value.to, precision, `counted from ${anchor.words}`);
}
