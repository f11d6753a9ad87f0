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
const MOST = 3.5;
/** … unless it is the only verb before the time: "set free two Americans, Judith Raanan and her daughter, Natalie, on Friday". */
const FAR = 6;

/**
 * Finds for each time of a sentence the trigger it dates, the surest pairs first. "Hamas said on Friday that …": the verb beside it; "said that Israel would free 30 on Friday": the
 * nearer one; "On Monday Netanyahu … spoke": the first that follows.
 */
export function linkTimes(read: ReadSentence, times: readonly PlacedTime[], triggers: readonly Trigger[]): Link[] {
  const pairs = times
    .flatMap((time) => triggers.map((trigger): Link => ({ time, trigger, cost: costOf(read, time, trigger) })))
    .filter(({ time, trigger, cost }) => cost <= (isOnlyVerbBefore(read, time, trigger, triggers) ? FAR : MOST))
    .sort((a, b) => a.cost - b.cost);
  const links: Link[] = [];
  for (const pair of pairs) {
    if (!links.some(({ time, trigger }) => time === pair.time || trigger.head === pair.trigger.head)) links.push(pair);
  }
  return links.sort((a, b) => a.time.from - b.time.from);
}

function isOnlyVerbBefore(read: ReadSentence, time: PlacedTime, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  return trigger.rule.form === 'verb' && trigger.rule.strength === 2 && trigger.to <= time.from && !read.asides.has(trigger.head)
    && !triggers.some((other) => other.head > trigger.head && other.head < time.from && other.rule.form === 'verb') && read.times.every((one) => one === time || one.from < trigger.from || one.from > time.from);
}

function costOf(read: ReadSentence, time: PlacedTime, trigger: Trigger): number {
  const gap = gapBetween(read, time, trigger);
  const near = trigger.to <= time.from ? [trigger.to - 1, time.from] as const : trigger.from >= time.to ? [time.to - 1, trigger.from] as const : null;
  const crossed = near ? crossing(read.costs, near[0], near[1]) : 0;
  const strength = trigger.rule.strength * 0.8;
  // A noun is dated by the words beside it ("a phone call Sunday", "last week's summit"), seldom from afar.
  const noun = trigger.rule.form === 'noun' ? (gap <= 2 ? 0.5 : trigger.rule.strength === 0 ? 5 : 1.8) : 0;
  // "..., the army said": an attribution behind the fact is dated only where the time stands beside it.
  const trailing = trigger.rule.type === 'statement' && gap > 2 && trigger.from > time.to && !opensSentence(time) ? 1.5 : 0;
  // "says at least 178 people were killed on Friday": a count in the present tense is dated by nothing but a time beside it.
  const present = trigger.rule.type === 'statement' && trigger.rule.form === 'verb' && gap > 1 && isPresent(read, trigger) ? 3 : 0;
  const vague = trigger.rule.type === 'other' ? 0.5 : 0;
  // "July 13, when an Israeli strike killed …": what follows "when" is what happened on that day.
  const when = isBeforeWhen(read, time) ? (trigger.from >= time.to ? -2.5 : 2) : 0;
  return gap * 0.22 + crossed + when + noun + trailing + present + vague + (isLooseInfinitive(read, trigger) ? (trigger.rule.type === 'statement' ? 6 : 1.6) : 0)
    + (read.asides.has(trigger.head) === read.asides.has(time.from) ? 0 : 2.5) + (isParticiple(read, trigger) ? 1 : 0) + (isPerfectApart(read, trigger, crossed) ? 2 : 0) + (looksAhead(read, time, trigger) ? 2 : 0) - strength;
}

const IN_A_ROW = /^(?:,|and|on|in|another|more|then|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|hostages|captives|prisoners|israelis|thais|people|others?)$/;

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

/** Words between a time and a trigger, those said in passing not counted unless the trigger is one of them. */
function gapBetween({ asides }: ReadSentence, time: PlacedTime, trigger: Trigger): number {
  const [from, to] = trigger.to <= time.from ? [trigger.to, time.from] : [time.to, trigger.from];
  if (asides.has(trigger.head) || asides.has(time.from)) return Math.max(0, to - from);
  let gap = 0;
  for (let index = from; index < to; index += 1) if (!asides.has(index)) gap += 1;
  return gap;
}

/** "the first captives Hamas has let go": the present perfect takes no day that stands in another clause. */
function isPerfectApart(read: ReadSentence, trigger: Trigger, crossed: number): boolean {
  const helpers = read.tokens.slice(Math.max(0, trigger.head - 2), trigger.head).map(({ lower }) => lower);
  return crossed > 0 && helpers.some((word) => /^(?:has|have|'ve)$/.test(word));
}

/** A time with "when" or "the day" right behind it. */
function isBeforeWhen({ tokens }: ReadSentence, time: PlacedTime): boolean {
  const next = tokens[time.to]?.text === ',' ? time.to + 1 : time.to;
  return tokens[next]?.lower === 'when';
}

/** "handed to the Red Cross and by nightfall were with their mothers": a time behind "and" looks ahead. */
function looksAhead(read: ReadSentence, time: PlacedTime, trigger: Trigger): boolean {
  let before = time.from - 1;
  while (read.timeTokens.has(before)) before -= 1;
  return trigger.to <= time.from && /^(?:and|but|while)$/.test(read.tokens[before]?.lower ?? '');
}

/** "with Burns attending", "killing three": a participle is dated by its main verb's time. */
function isParticiple(read: ReadSentence, trigger: Trigger): boolean {
  return trigger.verb !== null && (read.tokens[trigger.head]?.lower ?? '').endsWith('ing') && !/^(?:is|are|was|were|be|been|for|of|by|after|before|in|from)$/.test(read.tokens[trigger.head - 1]?.lower ?? '');
}

function isPresent(read: ReadSentence, trigger: Trigger): boolean {
  const head = read.tokens[trigger.head]?.lower ?? '';
  return trigger.verb !== null && head !== trigger.verb && head.endsWith('s');
}

/** "asking both to close the deal", "to demand that he accept": a wish, unless something is planned ("is to leave", "due to meet"). */
function isLooseInfinitive(read: ReadSentence, trigger: Trigger): boolean {
  const { tokens } = read;
  if (tokens[trigger.head - 1]?.lower !== 'to') return false;
  return !/^(?:is|are|was|were|be|due|expected|scheduled|set|plans?|planned|planning|slated|likely|meant|supposed|and|agreed|anticipated|poised|began|begun|continued?|continues|hopes?|intends?|preparing)$/.test(tokens[trigger.head - 2]?.lower ?? '');
}

function opensSentence(time: PlacedTime): boolean {
  return time.from <= 3;
}
