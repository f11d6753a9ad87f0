import { move } from './distance-days.ts';
import { placed } from './placing.ts';
import type { OffsetValue } from './time-mention.ts';
import type { FoundTime, Placed, Resolving, TimeJoin } from './time-rule.ts';

/** "the day after Oct. 7", "two weeks before the election", "a month after October 7": the time named behind is the one counted from. */

const NEAR = /^ (?:the |that |last |on )?(?:[\w'-]+ ){0,2}$/i;

export const joinOffsets: TimeJoin = (sentence, times) => {
  const joined: FoundTime[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const one = times[index];
    const two = times[index + 1];
    if (one === undefined) continue;
    const count = two === undefined ? null : counted(one);
    if (two === undefined || count === null || !isNamed(two) || !NEAR.test(sentence.slice(one.end, two.start))) joined.push(one);
    else {
      joined.push({ rule: 'offset', start: one.start, end: two.end, value: { kind: 'offset', of: two.value, ...count } });
      index += 1;
    }
  }
  return joined;
};

/** A clause's distance runs back from the day of the sentence; a named time is counted from forwards. */
function counted({ rule, value }: FoundTime): Pick<OffsetValue, 'unit' | 'count' | 'to'> | null {
  if (value.kind === 'distance' && value.from === 'sentence' && value.low === value.high && value.days === 0) {
    return { unit: value.unit, count: -value.low, to: -value.low };
  }
  // "hours after Sunday night's vote", "days before the election": the stretch beside the day that is named.
  if (value.kind === 'same' && rule === 'days-ago') return { unit: 'day', count: 0, to: 0 };
  if (value.kind !== 'window' || value.anchor !== 'sentence' || rule !== 'days-ago') return null;
  if (value.from < 0) return { unit: 'day', count: 1, to: -value.from };
  return { unit: 'day', count: -value.to, to: -1 };
}

function isNamed(time: FoundTime): boolean {
  return (
    time.value.kind === 'attack-day' ||
    time.value.kind === 'moment' ||
    time.value.kind === 'anniversary' ||
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
  const base = value.count < 0 ? from.start : from.end;
  const [start, end] = [move(base, value.unit, value.count), move(base, value.unit, value.to)];
  const count = Math.abs(value.count);
  const how = `${count} ${value.unit}${count === 1 ? '' : 's'} ${value.count < 0 ? 'before' : 'after'} ${from.how}`;
  return placed(start, end, start === end ? 'day' : 'days', how);
}
