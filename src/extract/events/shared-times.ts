import { crossing } from './boundaries.ts';
import type { Link } from './link-times.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

const IN_A_ROW = /^(?:,|and|on|in|the|other|half|rest|remaining|last|next|second|third|another|more|then|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|hostages|captives|prisoners|israelis|thais|people|others?)$/;

/** "11 Israelis on Monday, 13 on Sunday and 13 on Saturday": times in a row share the trigger of the first. */
export function sharedLinks(read: ReadSentence, linked: readonly Link[], times: readonly PlacedTime[]): Link[] {
  const all = [...linked];
  for (const time of times) {
    if (all.some((link) => link.time === time)) continue;
    const previous = all.find((link) => link.time.to <= time.from && time.from - link.time.to <= 6
      && read.tokens.slice(link.time.to, time.from).every(({ lower }) => IN_A_ROW.test(lower)));
    if (previous && previous.time.time.precision === time.time.precision) all.push({ ...previous, time });
  }
  return all.slice(linked.length);
}

/** "trucks entered on Sunday when the cease-fire went into effect": one day for the verb before it and for the one behind "when" or "as". */
export function whenLinks(read: ReadSentence, linked: readonly Link[], triggers: readonly Trigger[]): Link[] {
  return linked.flatMap(({ time, trigger, cost }): Link[] => {
    const next = read.tokens[time.to]?.text === ',' ? time.to + 1 : time.to;
    if (time.time.precision !== 'day' || !/^(?:when|as)$/.test(read.tokens[next]?.lower ?? '')) return [];
    const free = triggers.filter(({ head, rule }) => rule.form === 'verb' && rule.strength === 2 && !linked.some((link) => link.trigger.head === head));
    const other = trigger.from >= time.to
      ? free.findLast(({ to }) => to <= time.from && time.from - to <= 4 && crossing(read.costs, to - 1, time.from) < 1)
      : free.find(({ from, head }) => from > next && head - next <= 10 && crossing(read.costs, next, from) < 1);
    return other && other.rule.type !== trigger.rule.type && other.rule.type !== 'meeting' ? [{ time, trigger: other, cost }] : [];
  });
}

/** "will begin at 7:00 on Friday and a first group will be let go at 16:00": a clause with a clock of its own keeps the day. */
export function clockLinks(read: ReadSentence, linked: readonly Link[], triggers: readonly Trigger[]): Link[] {
  const heads = new Set(linked.map(({ trigger }) => trigger.head));
  return triggers.filter(({ head, rule }) => rule.form === 'verb' && rule.strength === 2 && !heads.has(head)).flatMap((trigger): Link[] => {
    const before = linked.findLast((link) => link.trigger.head < trigger.head && link.time.time.precision === 'day');
    const clock = read.tokens.slice(trigger.head, trigger.to + 5).some(({ lower }, at, all) => /^(?:at|around|by)$/.test(lower) && /^\d{1,2}(?:[:.]\d\d)?$/.test(all[at + 1]?.lower ?? ''));
    if (!before || !clock || heads.has(trigger.head) || before.trigger.rule.type === trigger.rule.type) return [];
    heads.add(trigger.head);
    return [{ ...before, trigger }];
  });
}
