import type { Unit } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

/** "will be freed in two weeks", "two weeks from now". "33 were freed in six weeks" is a stretch and no day. */
export const inDays: TimeRule = {
  name: 'in-days',
  hint: /\b(?:in|from)\b.{0,40}\b(?:day|week|month|now|today)/i,
  only: 'future',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:in (?:(?:about|around|some|roughly) )?(?<count>${NUMBER}) (?<unit>day|week|month)s?(?:' time|` +
      `'s time)?|(?<two>${NUMBER}) (?<of>day|week|month)s? from (?:now|today))(?![\\p{L}\\d-])`,
    'giu',
  ),
  read(match) {
    const { count, unit, two, of } = match.groups ?? {};
    const number = numberOf(count ?? two ?? '');
    const days = { kind: 'distance', days: 0, from: 'publication' } as const;
    return number === null ? null : { ...days, unit: (unit ?? of ?? 'day').toLowerCase() as Unit, low: number, high: number };
  },
};
