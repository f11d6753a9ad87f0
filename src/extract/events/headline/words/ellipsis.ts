import type { EventDraft } from '../../event-draft.ts';
import type { View } from '../grammar/view.ts';
import type { Replacements } from './render.ts';

/**
 * "freed 13 on Friday, 14 on Saturday and 17 on Sunday": a later day has a number of its own. What stands in place of the first number, where the
 * event is that of a later day; empty for all others.
 */
export function laterNumber(view: View, { trigger, start, end }: EventDraft): Replacements {
  const time = view.read.times.find((one) => one.time.start === start && one.time.end === end);
  if (!trigger || !time || time.from < trigger.head) return new Map();
  let at = time.from - 1;
  while (at > trigger.head && view.words[at]?.hidden === true) at -= 1;
  const number = view.words[at];
  const join = view.words[at - 1]?.lower === 'another' ? view.words[at - 2] : view.words[at - 1];
  if (number?.tag !== 'num' || !join || !/^(?:comma|conj)$/.test(join.tag) && !join.hidden) return new Map();
  const first = view.words.find(({ tag, index, hidden }) => tag === 'num' && !hidden && index > trigger.head && index < at);
  return first ? new Map([[first.index, number.text]]) : new Map();
}
