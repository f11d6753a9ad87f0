import { crossing } from './boundaries.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';
import { isGerund, isLooseInfinitive, isParticiple, isPerfect, isPresent } from './verb-stands.ts';

/** What it costs to say that a time dates a trigger: words and clauses between them, and how the verb stands. */
export function costOf(read: ReadSentence, time: PlacedTime, trigger: Trigger): number {
  const gap = gapBetween(read, time, trigger);
  // A time between a noun and its verb ("talks on Friday broke down") is measured from the verb where it stands apart from it.
  const near =
    trigger.to <= time.from
      ? ([trigger.to - 1, time.from] as const)
      : trigger.from >= time.to
        ? ([time.to - 1, trigger.from] as const)
        : trigger.head >= time.to
          ? ([time.to - 1, trigger.head] as const)
          : null;
  const crossed = near ? crossing(read.costs, near[0], near[1]) : 0;
  const strength = trigger.rule.strength * 0.8;
  // A noun is dated by the words beside it ("a phone call Sunday", "last week's summit"), seldom from afar.
  // "|Hours after the announcement| gunmen opened fire": what the hours are counted from.
  const isCountedFrom = trigger.rule.form === 'noun' && gap <= 2 && trigger.from >= time.to && isHoursAfter(time);
  const noun = isCountedFrom ? 6 : trigger.rule.form === 'noun' ? (gap <= 2 ? 0.5 : trigger.rule.strength === 0 ? 5 : 1.8) : 0;
  // "..., the army said": an attribution behind the fact is dated only where the time stands beside it.
  const trailing = trigger.rule.type === 'statement' && gap > 2 && trigger.from > time.to && !opensSentence(time) ? 1.5 : 0;
  // "… on Saturday, the military said": a day in the words that are told is theirs.
  const isBehind =
    trigger.rule.type === 'statement' &&
    trigger.from > time.to &&
    !isParticiple(read, trigger) &&
    read.tokens.slice(time.to, trigger.from).some(({ text }) => text === ',');
  const verbs = isBehind
    ? read.triggers.filter(
        ({ head, rule }) =>
          rule.form === 'verb' && head < time.from && !isBareIng(read, head) && !(head === 0 && read.tokens[0]?.lower === 'asked'),
      )
    : [];
  const told = verbs.some(({ verb }) => /^(?:kill|shoot|wound)$/.test(verb ?? '')) ? 2 : verbs.length > 0 ? 1.2 : 0;
  // "says at least 178 people were killed on Friday": a count in the present tense is dated by nothing but a time beside it.
  const present = trigger.rule.type === 'statement' && trigger.rule.form === 'verb' && gap > 1 && isPresent(read, trigger) ? 3 : 0;
  // "On Tuesday, medics said, 44 people were shot": words put in between are dated by nothing but a time among them.
  const between = trigger.rule.type === 'statement' && trigger.from > time.to && isPutBetween(read, trigger) ? 2.5 : 0;
  const vague = trigger.rule.type === 'other' ? 0.5 : 0;
  // "July 13, when an Israeli strike killed …": what follows "when" is what happened on that day.
  // "On Saturday the minister and foreign minister, X, engaged in …": however long its subject, the main verb of the sentence.
  const opening = opensStory(read, time) && trigger.from >= time.to && isFirstVerb(read, time, trigger) ? gap * 0.12 + crossed * 0.4 : 0;
  // "Asked on Monday, he replied: 'I hope by the end of the week'": a day inside the quotation dates no word outside it.
  const quoted =
    (read.tokens[time.from]?.quoted ?? false) !== (read.tokens[trigger.head]?.quoted ?? false) &&
    time.time.mention.text.toLowerCase() !== 'today'
      ? 2
      : 0;
  // … and of several the first: "a day after the army |admitted| that it had killed"
  const when = isBeforeWhen(read, time)
    ? trigger.from >= time.to
      ? isFirstVerb(read, time, trigger) || trigger.rule.form === 'noun'
        ? -2.5
        : -1.2
      : 2
    : 0;
  return (
    gap * 0.22 +
    crossed -
    opening +
    quoted +
    when +
    noun +
    trailing +
    told +
    present +
    between +
    vague +
    (isLooseInfinitive(read, trigger)
      ? trigger.rule.type === 'statement'
        ? 6
        : /^(?:release|strike|attack|rescue)$/.test(trigger.rule.type)
          ? 3
          : 1.6
      : 0) +
    (isGerund(read, trigger) ? 1.5 : 0) +
    (read.asides.has(trigger.head) === read.asides.has(time.from) ? 0 : 2.5) +
    (isParticiple(read, trigger) ? (trigger.rule.type === 'statement' ? 2.2 : 1) : 0) +
    (isPerfectApart(read, trigger, crossed) || (time.to <= trigger.head && !opensSentence(time) && isPerfect(read, trigger)) ? 2 : 0) +
    (looksAhead(read, time, trigger) ? 2 : 0) -
    strength
  );
}

const ASKED = /^(?:asked|pressed|questioned|challenged|interviewed)$/;
/** How a phrase begins that stands before the subject: "In a post on X on Thursday", "At a rally in Jerusalem on Sunday". */
const FRONTED =
  /^(?:in|at|during|on|from|over|with|by|through|outside|inside|amid|speaking|addressing|writing|appearing|meeting|visiting|touring|standing)$/;
const LONGEST_FRONT = 16;

/** "Sitting in a wheelchair in front of the hospital on Tuesday, she said" */
function isFrontedParticiple(first: string): boolean {
  return (
    /^[a-z]{3,}ing$/.test(first) &&
    !/^(?:according|following|including|beginning|starting|evening|morning|nothing|everything|something)$/.test(first)
  );
}

/** The first words of a sentence, or of what it begins with: "Asked about it on Saturday, the minister said", "In a letter on Tuesday, the head of the agency wrote". */
function opensStory({ tokens, triggers }: ReadSentence, { from }: PlacedTime): boolean {
  if (from <= 1) return true;
  const first = tokens[0]?.lower ?? '';
  if (from > LONGEST_FRONT || tokens.slice(0, from).some(({ text }) => /^[,;:]$/.test(text))) return false;
  return (
    ASKED.test(first) ||
    ((FRONTED.test(first) || isFrontedParticiple(first)) &&
      !triggers.some(({ rule, head }) => rule.form === 'verb' && head > 0 && head < from))
  );
}

/** ", medics said, 44 …": a comma before the speaker and one right behind the verb, and no quotation. */
function isPutBetween({ tokens, triggers }: ReadSentence, { head, to }: Trigger): boolean {
  return (
    triggers.some(
      (one) => one.head > to && one.head - to <= 20 && one.rule.form === 'verb' && !/^(?:statement|talks)$/.test(one.rule.type),
    ) &&
    tokens[to]?.text === ',' &&
    tokens[to + 1]?.text !== '"' &&
    tokens.slice(Math.max(0, head - 5), head).some(({ text }) => text === ',')
  );
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
  return (
    trigger.rule.form === 'verb' &&
    !read.triggers.some(
      ({ head, rule }) =>
        rule.form === 'verb' && head >= time.to && head < trigger.head && !read.asides.has(head) && !isBareIng(read, head),
    )
  );
}

/** "with weeks of bargaining behind them": no verb of a clause. */
function isBareIng(read: ReadSentence, head: number): boolean {
  return (read.tokens[head]?.lower ?? '').endsWith('ing') && !/^(?:is|are|was|were|been|be)$/.test(read.tokens[head - 1]?.lower ?? '');
}

/** "the first captives Hamas has let go": the present perfect takes no day that stands in another clause. */
function isPerfectApart(read: ReadSentence, trigger: Trigger, crossed: number): boolean {
  return crossed > 0 && isPerfect(read, trigger);
}

/** A time with "when" or "the day" right behind it. */
function isBeforeWhen({ tokens, times, triggers }: ReadSentence, time: PlacedTime): boolean {
  // "His father died hours before he was brought home": the verb beside it is the news.
  if (
    time.time.mention.rule === 'days-ago' &&
    time.time.mention.value.kind === 'same' &&
    triggers.some(({ rule, to }) => rule.form === 'verb' && rule.strength === 2 && to <= time.from && time.from - to <= 3)
  )
    return false;
  // "two days after Israel killed …": the words behind it are what that day tells of.
  // "said |hours after Biden's speech| that": no clause, and the verb before it is what the hours date.
  if (isHoursAfter(time) && !triggers.some(({ rule, head }) => rule.form === 'verb' && head >= time.to && head - time.to <= 8))
    return false;
  if (/^(?:after|before)$/.test(tokens[time.to - 1]?.lower ?? '') && tokens[time.from]?.lower !== 'within')
    return !times.some((other) => other.from >= time.to && other.from - time.to < 10);
  const next = tokens[time.to]?.text === ',' ? time.to + 1 : time.to;
  return tokens[next]?.lower === 'when';
}

/** "handed to the Red Cross and by nightfall were with their mothers": a time behind "and" looks ahead. */
export function looksAhead(read: ReadSentence, time: PlacedTime, trigger: Trigger): boolean {
  let before = time.from - 1;
  while (read.timeTokens.has(before)) before -= 1;
  return trigger.to <= time.from && /^(?:and|but|while)$/.test(read.tokens[before]?.lower ?? '');
}

function isHoursAfter({ time: { mention } }: PlacedTime): boolean {
  return mention.rule === 'days-ago' && mention.value.kind === 'same' && / after$/i.test(mention.text);
}

function opensSentence(time: PlacedTime): boolean {
  return time.from <= 3;
}
