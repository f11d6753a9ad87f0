import type { EventDraft } from '../../event-draft.ts';
import { openingOfItem } from '../../listed-items.ts';
import type { View } from '../grammar/view.ts';
import type { Replacements } from './render.ts';

/**
 * "freed 13 on Friday, 14 on Saturday and 17 on Sunday": a later day has a number of its own. What stands in place of the first number, where the
 * event is that of a later day; empty for all others.
 */
export function laterNumber(view: View, { trigger, start, end }: EventDraft): Replacements {
  const time = view.read.times.find((one) => one.time.start === start && one.time.end === end);
  if (!trigger || !time || time.from < trigger.head) return new Map();
  const items = itemsOnly(view, trigger.to, time);
  if (items.size > 0) return items;
  let at = time.from - 1;
  while (at > trigger.head && view.words[at]?.hidden === true) at -= 1;
  const number = view.words[at];
  const join = view.words[at - 1]?.lower === 'another' ? view.words[at - 2] : view.words[at - 1];
  if (number?.tag !== 'num' || !join || (!/^(?:comma|conj)$/.test(join.tag) && !/^[:—–]$/.test(join.text) && !join.hidden))
    return new Map();
  const first = view.words.find(({ tag, index, hidden }) => tag === 'num' && !hidden && index > trigger.head && index < at);
  if (!first) return new Map();
  const noun = view.words[first.index + 1];
  const isOne = /^(?:one|1)$/.test(number.lower) && noun?.tag === 'noun' && !noun.hidden;
  return new Map([[first.index, number.text], ...(isOne ? [[noun.index, singular(noun.text)] as const] : [])]);
}

/**
 * "freed three women on Sunday, |four soldiers on Tuesday| and three men on Friday": each item with people of its own stands alone in its line. Empty
 * words for those of the other days; nothing where an item has only a number, or the list stands behind a colon.
 */
function itemsOnly(view: View, from: number, own: View['read']['times'][number]): Replacements {
  const { read } = view;
  if (read.times.length < 2) return new Map();
  const items = read.times.filter((time) => time.from >= from).map((time) => ({ time, open: openingOfItem(read, time) }));
  const [first, ...later] = items;
  if (
    !first ||
    later.length === 0 ||
    first.open !== null ||
    later.some(({ time, open }, index) => open === null || open !== items[index]?.time.to || !hasNoun(view, open, time.from))
  )
    return new Map();
  const others = [{ time: first.time, open: from - 1 }, ...later].filter(({ time }) => time !== own);
  const kept = later.find(({ time }) => time === own);
  const blank = others.flatMap(({ time, open }) =>
    Array.from({ length: time.to - (open ?? from) }, (_, index) => (open ?? from) + index).filter((index) => index >= from),
  );
  return new Map([...blank, ...(kept ? [kept.open ?? from] : [])].map((index) => [index, '']));
}

function hasNoun(view: View, from: number, to: number): boolean {
  return view.words.slice(from, to).some(({ tag, hidden }) => tag === 'noun' && !hidden);
}

/** "two bodies" and a day later one: "one body". */
function singular(noun: string): string {
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  return noun === 'people' ? 'person' : /men$/.test(noun) ? noun.replace(/men$/, 'man') : noun.replace(/(?<=[^s])s$/, '');
}
