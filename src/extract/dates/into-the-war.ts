import type { TimeRule } from './time-rule.ts';
import { LOOSE } from './loose-days.ts';
import { NUMBER, numberOf } from './words.ts';

/** "a month into the war", "weeks into the fighting": counted from the attack, with which the war began. */
export const intoTheWar: TimeRule = {
  name: 'into-the-war',
  hint: /\binto\b/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-]|\\bhalf )(?:(?:about|some|nearly|just|only) )?(?:(?<count>${NUMBER}) (?<unit>month|year)s?|(?<loose>days|weeks)) into ` +
      `(?:the |this |Israel's )?(?:[\\w-]{1,14} )?(?:war|conflict|fighting|offensive)(?![\\p{L}\\d-])`,
    'giu',
  ),
  read(match) {
    const { count = '', unit, loose } = match.groups ?? {};
    const of = { kind: 'attack-day' } as const;
    if (loose !== undefined) return { kind: 'offset', of, unit: 'day', count: 7, to: LOOSE[loose.toLowerCase().slice(0, -1)] ?? 7 };
    const number = numberOf(count);
    // "21 months into the war" tells the age of the war on the day of the story.
    if (number === null || number > MOST) return null;
    return { kind: 'offset', of, unit: unit?.toLowerCase() === 'year' ? 'year' : 'month', count: number, to: number };
  },
};

const MOST = 2;
