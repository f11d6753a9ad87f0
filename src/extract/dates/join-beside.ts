import type { OffsetValue, TimeValue } from './time-mention.ts';
import type { FoundTime, TimeJoin } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

/**
 * A day and the words before it that lead on from it: "the weekend of Aug. 10", "the week that begins Feb. 5", "two weeks from Monday",
 * "two weeks ago on Thursday".
 */
const WEEKEND = /\b(?:the )?weekend of (?:the )?$/i;
const WEEK = /\b(?:the )?week (?:of|beginning|starting|that (?:begins|starts|began|started)) (?:on )?(?:the )?$/i;
const FROM = new RegExp(`\\b(?<count>${NUMBER}) (?<unit>day|week)s? from $`, 'iu');
const AGO = new RegExp(`\\b(?<count>${NUMBER}) weeks? ago,? (?:on )?$`, 'iu');
const REACH = 40;

export const joinBeside: TimeJoin = (sentence, times) => {
  const joined: FoundTime[] = [];
  for (const time of times) {
    const beside = besideOf(sentence, time);
    // What stood before belongs to it: "the weekend", "two weeks ago".
    while (beside !== null && (joined.at(-1)?.end ?? -1) > beside.start) joined.pop();
    joined.push(beside ?? time);
  }
  return joined;
};

function besideOf(sentence: string, time: FoundTime): FoundTime | null {
  const { value } = time;
  if (!isDay(value)) return null;
  const before = sentence.slice(Math.max(0, time.start - REACH), time.start);
  const made = (match: RegExpExecArray, joined: TimeValue): FoundTime => ({
    rule: 'beside',
    start: time.start - match[0].length,
    end: time.end,
    value: joined,
  });
  const weekend = WEEKEND.exec(before);
  if (weekend !== null) return made(weekend, stretch(value, 1));
  const week = WEEK.exec(before);
  if (week !== null) return made(week, stretch(value, 6));
  if (value.kind !== 'weekday' || value.which !== 'bare') return null;
  const from = FROM.exec(before);
  const count = numberOf(from?.groups?.['count'] ?? '');
  if (from !== null && count !== null) {
    const unit = from.groups?.['unit']?.toLowerCase() === 'week' ? 'week' : 'day';
    return made(from, { kind: 'offset', of: value, unit, count, to: count });
  }
  const ago = AGO.exec(before);
  const weeks = numberOf(ago?.groups?.['count'] ?? '');
  return ago === null || weeks === null ? null : made(ago, { ...value, week: -weeks });
}

function isDay(value: TimeValue): boolean {
  return value.kind === 'weekday' || (value.kind === 'calendar' && value.day !== null);
}

/** From the day named to so many days after it. */
function stretch(of: TimeValue, days: number): OffsetValue {
  return { kind: 'offset', of, unit: 'day', count: 0, to: days };
}
