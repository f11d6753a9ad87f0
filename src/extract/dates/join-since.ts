import type { SinceValue } from './time-mention.ts';
import type { FoundTime, Placed, Resolving, TimeJoin } from './time-rule.ts';

/** "since March 2", "ever since early May", "since last Thursday". */

const SINCE = /\bsince (?:at least |about |around |the |as far back as )?$/i;

export const joinSince: TimeJoin = (sentence, times) =>
  times.map((time): FoundTime => {
    const opening = SINCE.exec(sentence.slice(Math.max(0, time.start - 28), time.start));
    if (opening === null || time.value.kind === 'span' || time.value.kind === 'since') return time;
    return { rule: 'since', start: time.start - opening[0].length, end: time.end, value: { kind: 'since', of: time.value } };
  });

/**
 * The beginning alone: "has let in no food since March 2" tells of something that began on March 2. That it went on is said
 * by the kind of the value.
 */
export function resolveSince(value: SinceValue, at: Resolving): Placed | null {
  return at.place(value.of);
}
