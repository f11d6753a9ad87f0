import { crossing } from './boundaries.ts';
import type { Link } from './link-times.ts';
import { followsItem } from './listed-items.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

const IN_A_ROW =
  /^(?:,|and|on|in|the|other|half|rest|remaining|last|next|second|third|another|more|then|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|hostages|captives|prisoners|israelis|thais|people|others?)$/;

/** "11 Israelis on Monday, 13 on Sunday and 13 on Saturday": times in a row share the trigger of the first. */
export function sharedLinks(read: ReadSentence, linked: readonly Link[], times: readonly PlacedTime[]): Link[] {
  const all = [...linked];
  for (const time of times) {
    if (all.some((link) => link.time === time)) continue;
    const previous =
      all.find(
        (link) =>
          link.time.to <= time.from &&
          time.from - link.time.to <= 6 &&
          link.time.time.precision === time.time.precision &&
          read.tokens.slice(link.time.to, time.from).every(({ lower }) => IN_A_ROW.test(lower)),
      ) ?? all.findLast((link) => link.time.to <= time.from && followsItem(read, link, time));
    if (previous) all.push({ ...previous, time });
  }
  return all.slice(linked.length);
}

/** "trucks entered on Sunday when the cease-fire went into effect": one day for the verb before it and for the one behind "when" or "as". */
export function whenLinks(read: ReadSentence, linked: readonly Link[], triggers: readonly Trigger[]): Link[] {
  return linked.flatMap(({ time, trigger, cost }): Link[] => {
    const next = read.tokens[time.to]?.text === ',' ? time.to + 1 : time.to;
    if (time.time.precision !== 'day' || !/^(?:when|as)$/.test(read.tokens[next]?.lower ?? '')) return [];
    const free = triggers.filter(
      ({ head, rule }) => rule.form === 'verb' && rule.strength === 2 && !linked.some((link) => link.trigger.head === head),
    );
    const other =
      trigger.from >= time.to
        ? free.findLast(({ to }) => to <= time.from && time.from - to <= 4 && crossing(read.costs, to - 1, time.from) < 1)
        : free.find(({ from, head }) => from > next && head - next <= 10 && crossing(read.costs, next, from) < 1);
    // "|broke up| on Sunday when the delegation |left|": one parting
    const parts = [trigger.rule.type, other?.rule.type];
    if (parts.includes('breakdown') && (parts.includes('talks') || parts.includes('visit'))) return [];
    return other && other.rule.type !== trigger.rule.type && other.rule.type !== 'meeting' ? [{ time, trigger: other, cost }] : [];
  });
}

/** "will begin at 7:00 on Friday and a first group will be let go at 16:00": a clause with a clock of its own keeps the day. */
export function clockLinks(read: ReadSentence, linked: readonly Link[], triggers: readonly Trigger[]): Link[] {
  const heads = new Set(linked.map(({ trigger }) => trigger.head));
  return triggers
    .filter(({ head, rule }) => rule.form === 'verb' && rule.strength === 2 && !heads.has(head))
    .flatMap((trigger): Link[] => {
      const before = linked.findLast((link) => link.trigger.head < trigger.head && link.time.time.precision === 'day');
      const clock = read.tokens
        .slice(trigger.head, trigger.to + 5)
        .some(({ lower }, at, all) => /^(?:at|around|by)$/.test(lower) && /^\d{1,2}(?:[:.]\d\d)?$/.test(all[at + 1]?.lower ?? ''));
      if (!before || !clock || heads.has(trigger.head) || before.trigger.rule.type === trigger.rule.type) return [];
      heads.add(trigger.head);
      return [{ ...before, trigger }];
    });
}

const ARMED = /^(?:rockets?|mortars?|missiles?|drones?|projectiles?|gunmen|militants|fighters|tanks|jets|warplanes|settlers)$/;
const OF_BOTH_SIDES = /^(?:release|strike|attack|rescue|vote|protest|breakdown)$/;

/**
 * "Hamas on Saturday let three captives go, |and Israel freed 183 Palestinians|", "gave up 24 captives and Israel opened its prisons on Friday": what each side does in two
 * clauses of one sentence, one day told for both. Every link of the sentence again, each of such a pair within its own clause.
 */
export function withBothSides(read: ReadSentence, linked: readonly Link[], triggers: readonly Trigger[]): Link[] {
  const heads = new Set(linked.map(({ trigger }) => trigger.head));
  return linked.flatMap((link): Link[] => {
    if (link.time.time.precision !== 'day' || link.trigger.rule.form !== 'verb' || !OF_BOTH_SIDES.test(link.trigger.rule.type))
      return [link];
    for (const other of triggers) {
      if (other.rule.form !== 'verb' || !OF_BOTH_SIDES.test(other.rule.type) || heads.has(other.head)) continue;
      const joint = jointBetween(read, link, other);
      if (joint === null) continue;
      heads.add(other.head);
      const before = { from: 0, to: joint };
      const behind = { from: joint + 1, to: read.tokens.length };
      return link.trigger.head < joint
        ? [
            { ...link, within: before },
            { ...link, trigger: other, within: behind },
          ]
        : [
            { ...link, trigger: other, within: before },
            { ...link, within: behind },
          ];
    }
    return [link];
  });
}

/** The "and" between the clause with the day and the one before or behind it: both finite, the second with a subject of its own. Null where there is none. */
function jointBetween(read: ReadSentence, { time, trigger }: Link, other: Trigger): number | null {
  const { tokens } = read;
  const [first, second] = trigger.head < other.head ? [trigger, other] : [other, trigger];
  const joint = tokens.findLastIndex(({ lower }, at) => at > first.head && at < second.head && /^(?:and|while|as)$/.test(lower));
  if (joint < 0 || second.head - joint > 6 || second.from <= joint || first.to > joint) return null;
  const subject = read.actors.find(
    ({ from, to, mention }) => mention.acts && from > joint && from - joint <= 2 && to <= second.head && second.head - to <= 2,
  );
  const own = read.actors.findLast(({ to }) => to <= first.head);
  // "Israel bombed Rafah on Friday, and |mortars| killed a soldier"
  const isArmed = tokens.slice(joint + 1, second.head).some(({ lower }) => ARMED.test(lower));
  if (!isArmed && (!subject || own?.mention.actor === subject.mention.actor)) return null;
  // "that", "after", a sign or a day of its own in between part them.
  if (
    tokens.slice(first.head + 1, joint).some(({ text, lower }) => /^[;:—"]$/.test(text) || /^(?:that|after|before|said|says)$/.test(lower))
  )
    return null;
  if (read.times.some(({ from }) => from !== time.from && Math.abs(from - other.head) < Math.abs(from - trigger.head))) return null;
  return [first, second].every(({ head }) => isFiniteAt(read, head)) ? joint : null;
}

function isFiniteAt({ tokens }: ReadSentence, head: number): boolean {
  return (
    !/ing$/.test(tokens[head]?.lower ?? '') &&
    !tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => /^(?:to|would|will|could|may|might|had|has|have|not)$/.test(lower))
  );
}
