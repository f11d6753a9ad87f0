import { endsAdverb } from './ends-adverb.ts';
import { LOOSE } from './loose-days.ts';
import type { TimeRule } from './time-rule.ts';
import { NUMBER } from './words.ts';

const BEFORE_THE_WAR =
  /^ (?:the|Hamas's|Hamas'|that) (?:[\w-]+ )?(?:attacks?|war|massacre|onslaught|assault)\b(?! (?:on|in|at|near|of) (?!Israel|southern|the south))/;

/** "days ago", "weeks later", "days before the first stage ends": no number. */
export const daysAgo: TimeRule = {
  name: 'days-ago',
  hint: /(?:hours|days|weeks|months|years) (?:ago|earlier|before|later|after)/i,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:just|only|barely|some|mere|(?:just |only )?a few|several|many|a couple of|couple of|a matter ` +
      String.raw`of) )?(?<unit>hours|days|weeks|months|years) (?<side>ago|earlier|before|later|after|afterwards)(?![\p{L}\d])`,
    'giu',
  ),
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
    // "the warnings in the weeks before the attack": the attack of 7 October, before which nothing is told.
    if (
      clause &&
      /^before$/i.test(side) &&
      BEFORE_THE_WAR.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 50))
    )
      return null;
    // "came hours after the army spoke": the same day as the one just told.
    if (clause && word === 'hour') return { kind: 'same', offset: 0 };
    if (clause)
      return side.toLowerCase() === 'before'
        ? { kind: 'window', from: 0, to: length, anchor: 'sentence' }
        : { kind: 'window', from: -length, to: 0, anchor: 'sentence' };
    if (side === 'ago') return { kind: 'window', from: -Math.max(length, word === 'hour' ? 1 : 0), to: 0, anchor: 'publication' };
    if (side === 'before' || side === 'earlier') return { kind: 'window', from: -length, to: 0, anchor: 'previous' };
    return { kind: 'window', from: 0, to: length, anchor: 'previous' };
  },
};
