import { placed } from './placing.ts';
import type { SinceValue } from './time-mention.ts';
import type { FoundTime, Placed, Resolving, TimeJoin } from './time-rule.ts';

/** "since March 2", "ever since early May", "since last Thursday". */

const SINCE = /\bsince (?:at least |about |around |the |as far back as )?$/i;

/** "The truce, in force since Sunday", "a cease-fire that has held since Jan. 19". */
const LASTING = new RegExp(
  String.raw`\b(?:in (?:force|effect|place)|(?:has|have|had) (?:largely |mostly |broadly )?held|holding|under way|underway|at ` +
    String.raw`war|in power|(?:has|have|had) been observed)(?: [\w'-]{1,12}){0,2} since (?:at least |about |around |the |as far ` +
    String.raw`back as )?$`,
  'i',
);

/** "had been in Doha since Jan. 5", "has been carrying out a raid since Wednesday": it went on from then, unlike "people have been killed since". */
const GOING_ON = /\b(?:has|have|had) been (?:in|at|on|there|here|held up|held back|[a-z-]{3,14}ing)\b[^.;,]{0,70}$/i;

export const joinSince: TimeJoin = (sentence, times) =>
  times.map((time): FoundTime => {
    const opening = SINCE.exec(sentence.slice(Math.max(0, time.start - 28), time.start));
    if (opening === null || time.value.kind === 'span' || time.value.kind === 'since') return time;
    return {
      rule: 'since',
      start: time.start - opening[0].length,
      end: time.end,
      value: { kind: 'since', of: time.value, lasting: lasts(sentence.slice(Math.max(0, time.start - REACH), time.start)) },
    };
  });

const REACH = 110;

function lasts(before: string): boolean {
  return LASTING.test(before.slice(-70)) || GOING_ON.test(before);
}

/**
 * The beginning alone: "has let in no food since March 2" tells of something that began on March 2. What is said to last, a truce "in force
 * since Sunday", runs from there to publication.
 */
export function resolveSince(value: SinceValue, at: Resolving): Placed | null {
  const began = at.place(value.of);
  if (began === null || !value.lasting || began.start > at.window.latest) return began;
  const end = at.window.latest;
  return placed(began.start, end, began.start === end ? 'day' : 'days', `from ${began.how} to publication`, 'throughout');
}
