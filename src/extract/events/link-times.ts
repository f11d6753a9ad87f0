import { costOf, looksAhead } from './link-cost.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

export interface Link {
  readonly time: PlacedTime;
  readonly trigger: Trigger;
  /** The lower, the surer. */
  readonly cost: number;
  /** Token range of the one clause that tells it, where the sentence tells two. */
  readonly within?: { readonly from: number; readonly to: number };
  /** Its clause has no verb: the trigger stands in the clause before. */
  readonly elliptic?: boolean;
}

/** Beyond this the words of a time tell nothing of a trigger. */
const MOST = 3.5;
/** … unless it is the only verb before the time: "set free two Americans, Judith Raanan and her daughter, Natalie, on Friday". */
const FAR = 6;

/**
 * Finds for each time of a sentence the trigger it dates, the surest pairs first. "Hamas said on Friday that …": the verb beside it; "said that Israel would free 30 on Friday": the
 * nearer one; "On Monday Netanyahu … spoke": the first that follows.
 */
export function linkTimes(
  read: ReadSentence,
  times: readonly PlacedTime[],
  triggers: readonly Trigger[],
  allows: (time: PlacedTime, trigger: Trigger) => boolean = () => true,
): Link[] {
  const pairs = times
    .flatMap((time) => triggers.map((trigger): Link => ({ time, trigger, cost: costOf(read, time, trigger) })))
    .filter(({ time, trigger, cost }) => allows(time, trigger) && cost <= (isOnlyVerbBefore(read, time, trigger, triggers) ? FAR : MOST))
    // "Talks on the second phase begin": of two that share a verb the one whose subject it is.
    .sort((a, b) => a.cost - b.cost || (a.trigger.head === b.trigger.head ? a.trigger.from - b.trigger.from : 0));
  const links: Link[] = [];
  for (const pair of pairs) {
    if (!links.some(({ time, trigger }) => time === pair.time || trigger.head === pair.trigger.head)) links.push(pair);
  }
  return links.sort((a, b) => a.time.from - b.time.from);
}

function isOnlyVerbBefore(read: ReadSentence, time: PlacedTime, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  return (
    trigger.rule.form === 'verb' &&
    (trigger.rule.strength === 2 || trigger.verb === 'kill') &&
    trigger.to <= time.from &&
    !read.asides.has(trigger.head) &&
    // "Hamas would give up half of them, |and on March 2| Israel closed the crossings": the day is that of the next clause
    !looksAhead(read, time, trigger) &&
    !triggers.some((other) => other.head > trigger.head && other.head < time.from && other.rule.form === 'verb') &&
    read.times.every((one) => one === time || one.from < trigger.from || one.from > time.from)
  );
}
