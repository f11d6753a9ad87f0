import { move } from './distance-days.ts';
import { placed } from './placing.ts';
import type { DistanceValue, OffsetValue } from './time-mention.ts';
import type { FoundTime, Placed, Resolving, TimeJoin } from './time-rule.ts';

/** "the day after Oct. 7", "two weeks before the election", "a month after October 7": the time named behind is the one counted from. */

const NEAR = /^ (?:the |that |last |on )?(?:[\w'-]+ ){0,2}$/i;

export const joinOffsets: TimeJoin = (sentence, times) => {
  const joined: FoundTime[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const one = times[index];
    const two = times[index + 1];
    if (one === undefined) continue;
    const count = two !== undefined && one.value.kind === 'distance' ? counted(one.value) : null;
    if (two === undefined || count === null || !isNamed(two) || !NEAR.test(sentence.slice(one.end, two.start))) joined.push(one);
    else {
      const { unit } = one.value as DistanceValue;
      joined.push({ rule: 'offset', start: one.start, end: two.end, value: { kind: 'offset', of: two.value, unit, count } });
      index += 1;
    }
  }
  return joined;
};

/** A clause's distance runs back from the day of the sentence; a named time is counted from forwards. */
function counted(value: DistanceValue): number | null {
  return value.from === 'sentence' && value.low === value.high && value.days === 0 ? -value.low : null;
}

function isNamed(time: FoundTime): boolean {
  return (
    time.value.kind === 'attack-day' ||
    time.value.kind === 'moment' ||
    (time.value.kind === 'calendar' && time.value.day !== null) ||
    time.value.kind === 'weekday'
  );
}

export function resolveOffset(value: OffsetValue, at: Resolving): Placed | null {
  const from = at.place(value.of);
  if (from === null) return null;
  // "in the 24 hours to Saturday": the stretch that ends there.
  if (value.unit === 'hour')
    return placed(
      Math.min(from.start, move(from.start, 'hour', value.count)),
      Math.max(from.end, move(from.end, 'hour', value.count)),
      'days',
      `the hours beside ${from.how}`,
    );
  const day = move(value.count < 0 ? from.start : from.end, value.unit, value.count);
  return placed(
    day,
    day,
    'day',
    `${Math.abs(value.count)} ${value.unit}${Math.abs(value.count) === 1 ? '' : 's'} ${value.count < 0 ? 'before' : 'after'} ${from.how}`,
  );
}
