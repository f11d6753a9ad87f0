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
export function linkTimes(read: ReadSentence, times: readonly PlacedTime[], triggers: readonly Trigger[], allows: (time: PlacedTime, trigger: Trigger) => boolean = () => true): Link[] {
  const pairs = times
    .flatMap((time) => triggers.map((trigger): Link => ({ time, trigger, cost: costOf(read, time, trigger) })))
    .filter(({ time, trigger, cost }) => allows(time, trigger) && cost <= (isOnlyVerbBefore(read, time, trigger, triggers) ? FAR : MOST))
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
  // A time between a noun and its verb ("talks on Friday broke down") is measured from the verb where it stands apart from it.
  const near = trigger.to <= time.from ? [trigger.to - 1, time.from] as const : trigger.from >= time.to ? [time.to - 1, trigger.from] as const : trigger.head >= time.to ? [time.to - 1, trigger.head] as const : null;
  const crossed = near ? crossing(read.costs, near[0], near[1]) : 0;
  const strength = trigger.rule.strength * 0.8;
  // A noun is dated by the words beside it ("a phone call Sunday", "last week's summit"), seldom from afar.
  const noun = trigger.rule.form === 'noun' ? (gap <= 2 ? 0.5 : trigger.rule.strength === 0 ? 5 : 1.8) : 0;
  // "..., the army said": an attribution behind the fact is dated only where the time stands beside it.
  const trailing = trigger.rule.type === 'statement' && gap > 2 && trigger.from > time.to && !opensSentence(time) ? 1.5 : 0;
  // "… on Saturday, the military said": a day in the words that are told is theirs.
  const told = trigger.rule.type === 'statement' && trigger.from > time.to && !isParticiple(read, trigger) && read.triggers.some(({ head, rule }) => rule.form === 'verb' && head < time.from) && read.tokens.slice(time.to, trigger.from).some(({ text }) => text === ',') ? 1.2 : 0;
  // "says at least 178 people were killed on Friday": a count in the present tense is dated by nothing but a time beside it.
  const present = trigger.rule.type === 'statement' && trigger.rule.form === 'verb' && gap > 1 && isPresent(read, trigger) ? 3 : 0;
  const vague = trigger.rule.type === 'other' ? 0.5 : 0;
  // "July 13, when an Israeli strike killed …": what follows "when" is what happened on that day.
  // "On Saturday the minister and foreign minister, X, engaged in …": however long its subject, the main verb of the sentence.
  const opening = time.from <= 1 && trigger.from >= time.to && isFirstVerb(read, time, trigger) ? gap * 0.12 + crossed * 0.4 : 0;
  // "Asked on Monday, he replied: 'I hope by the end of the week'": a day inside the quotation dates no word outside it.
  const quoted = (read.tokens[time.from]?.quoted ?? false) !== (read.tokens[trigger.head]?.quoted ?? false) && time.time.mention.text.toLowerCase() !== 'today' ? 2 : 0;
  const when = isBeforeWhen(read, time) ? (trigger.from >= time.to ? -2.5 : 2) : 0;
  return gap * 0.22 + crossed - opening + quoted + when + noun + trailing + told + present + vague + (isLooseInfinitive(read, trigger) ? (trigger.rule.type === 'statement' ? 6 : trigger.rule.type === 'release' ? 3 : 1.6) : 0)
    + (read.asides.has(trigger.head) === read.asides.has(time.from) ? 0 : 2.5) + (isParticiple(read, trigger) ? (trigger.rule.type === 'statement' ? 2.2 : 1) : 0) + (isPerfectApart(read, trigger, crossed) || time.to <= trigger.head && !opensSentence(time) && isPerfect(read, trigger) ? 2 : 0) + (looksAhead(read, time, trigger) ? 2 : 0) - strength;
}

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

/** Words between a time and a trigger, those said in passing not counted unless the trigger is one of them. */
function gapBetween({ asides }: ReadSentence, time: PlacedTime, trigger: Trigger): number {
  const [from, to] = trigger.to <= time.from ? [trigger.to, time.from] : [time.to, trigger.from];
  if (asides.has(trigger.head) || asides.has(time.from)) return Math.max(0, to - from);
  let gap = 0;
  for (let index = from; index < to; index += 1) if (!asides.has(index)) gap += 1;
  return gap;
}

/** No other verb stands between the time and this one, unless said in passing. */
function isFirstVerb(read: ReadSentence, time: PlacedTime, trigger: Trigger): boolean {
  return trigger.rule.form === 'verb' && !read.triggers.some(({ head, rule }) => rule.form === 'verb' && head >= time.to && head < trigger.head && !read.asides.has(head) && !isBareIng(read, head));
}

/** "with weeks of bargaining behind them": no verb of a clause. */
function isBareIng(read: ReadSentence, head: number): boolean {
  return (read.tokens[head]?.lower ?? '').endsWith('ing') && !/^(?:is|are|was|were|been|be)$/.test(read.tokens[head - 1]?.lower ?? '');
}

/** "the first captives Hamas has let go": the present perfect takes no day that stands in another clause. */
function isPerfectApart(read: ReadSentence, trigger: Trigger, crossed: number): boolean {
  return crossed > 0 && isPerfect(read, trigger);
}

function isPerfect(read: ReadSentence, trigger: Trigger): boolean {
  return read.tokens.slice(Math.max(0, trigger.head - 2), trigger.head).some(({ lower }) => /^(?:has|have|'ve)$/.test(lower));
}

/** A time with "when" or "the day" right behind it. */
function isBeforeWhen({ tokens, times }: ReadSentence, time: PlacedTime): boolean {
  // "two days after Israel killed …": the words behind it are what that day tells of.
  if (/^(?:after|before)$/.test(tokens[time.to - 1]?.lower ?? '') && tokens[time.from]?.lower !== 'within') return !times.some((other) => other.from >= time.to && other.from - time.to < 10);
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
  return !/^(?:is|are|was|were|be|due|expected|scheduled|set|plans?|planned|planning|slated|likely|meant|supposed|and|agreed|anticipated|poised|got|able|managed|began|begun|continued?|continues|hopes?|intends?|preparing)$/.test(tokens[trigger.head - 2]?.lower ?? '');
}

function opensSentence(time: PlacedTime): boolean {
  return time.from <= 3;
}
