import { crossing } from './boundaries.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

export interface Link {
  readonly time: PlacedTime;
  readonly trigger: Trigger;
  /** The lower, the surer. */
  readonly cost: number;
}

/** Beyond this the words of a time tell nothing of a trigger. */
const MOST = 9;

/**
 * Finds for a time the trigger it dates. "Hamas said on Friday that …": the verb beside it; "said that Israel would free 30 on Friday": the
 * nearer one; "On Monday Netanyahu … spoke": the first that follows.
 */
export function linkTime(read: ReadSentence, time: PlacedTime, allowed: (trigger: Trigger) => boolean): Link | null {
  let best: Link | null = null;
  for (const trigger of read.triggers) {
    if (!allowed(trigger)) continue;
    const cost = costOf(read, time, trigger);
    if (cost <= MOST && (best === null || cost < best.cost)) best = { time, trigger, cost };
  }
  return best;
}

function costOf(read: ReadSentence, time: PlacedTime, trigger: Trigger): number {
  const gap = trigger.to <= time.from ? time.from - trigger.to : trigger.from >= time.to ? trigger.from - time.to : 0;
  const near = trigger.to <= time.from ? [trigger.to - 1, time.from] as const : trigger.from >= time.to ? [time.to - 1, trigger.from] as const : null;
  const crossed = near ? crossing(read.costs, near[0], near[1]) : 0;
  const strength = trigger.rule.strength * 0.8;
  // A noun is dated by the words beside it ("a phone call Sunday", "last week's summit"), seldom from afar.
  const noun = trigger.rule.form === 'noun' ? (gap <= 2 ? 0.2 : 1.8) : 0;
  // "..., the army said": an attribution behind the fact is dated only where the time stands beside it.
  const trailing = trigger.rule.type === 'statement' && gap > 2 && trigger.from > time.to && !opensSentence(time) ? 1.5 : 0;
  return gap * 0.22 + crossed + noun + trailing - strength;
}

function opensSentence(time: PlacedTime): boolean {
  return time.from <= 3;
}
