import type { PublishedWindow } from '../published/published-window.ts';
import { AXIS_START } from './attack-day.ts';
import type { Link } from './link-times.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import { aheadOf } from './status.ts';
import type { Trigger } from './trigger-pattern.ts';
import { isPerfect } from './verb-stands.ts';

/**
 * "obstacles over the past few weeks", "has been unable to update its count since Nov. 11": a stretch up to now tells of a happening only
 * where a verb beside it does.
 */
export function isTold(read: ReadSentence, time: PlacedTime, trigger: Trigger, window: PublishedWindow): boolean {
  // "warned that it would run out of money within weeks": a day ahead dates no words that were said.
  if (trigger.rule.type === 'statement' && time.time.start > window.latest && !aheadOf(read, trigger)) return false;
  const { value } = time.time.mention;
  // "would go back to war |if| they were not home |by Saturday|": the day of a condition, not of what hangs on it
  if (time.from > trigger.to && read.tokens.slice(trigger.to, time.from).some(({ lower }) => /^(?:if|unless)$/.test(lower))) return false;
  if (isCountedUntil(read, time, trigger) || isUnderTerms(read, time, trigger)) return false;
  // "211 people have been killed, with Tuesday's dead": a total up to now.
  if (
    value.kind !== 'since' &&
    /^(?:kill|die)$/.test(trigger.verb ?? '') &&
    isPerfect(read, trigger) &&
    !/\bhours\b|overnight/.test(time.time.mention.text) &&
    time.from > trigger.head + 3
  )
    return false;
  // "About 1,200 people were murdered |that day|"
  if (value.kind === 'same' && /^that\b|same/i.test(time.time.mention.text) && OF_ATTACK.test(read.sentence.text)) return false;
  if (value.kind === 'same' && /^that\b/i.test(time.time.mention.text) && TAKEN_THEN.test(read.sentence.text)) return false;
  // "Militants stormed into Israel that day, killing some 1,200": the attack of 7 October, however its day is told.
  if (
    trigger.rule.type === 'attack' &&
    /\b(?:stormed|burst|poured|rampaged?|broke)\b[^.]{0,40}\bIsrael\b/.test(read.sentence.text) &&
    /\b(?:1,[12]\d\d|1,400)\b/.test(read.sentence.text)
  )
    return false;
  const distance = Math.max(time.from - trigger.to, trigger.from - time.to);
  if (value.kind === 'since' && (trigger.verb === 'kill' || isFirstInLong(read, time))) return false;
  // "vetoed a truce, its third since October": counted from a day on, not begun on it.
  if (value.kind === 'since' && trigger.rule.form === 'noun' && read.tokens.slice(trigger.to, time.from).some(({ text }) => text === ','))
    return false;
  // "the first time since August that they have met", "since June, when soldiers rescued four": the time before is the event.
  if (value.kind === 'since' && isTimeBefore(read, time)) return true;
  if (value.kind === 'since' && value.lasting && /^(?:visit|talks)$/.test(trigger.rule.type)) return true;
  // "the heaviest bombardment since January"
  if (
    value.kind === 'since' &&
    trigger.rule.form === 'noun' &&
    read.tokens.slice(Math.max(0, trigger.from - 3), trigger.from).some(({ lower }) => /^(?:worst|first|most|\w{3,}(?<!w)est)$/.test(lower))
  )
    return false;
  if (value.kind === 'since') return /^(?:aid|truce|strike|attack)$/.test(trigger.rule.type);
  // "the toll in the offensive |stood at 119| on Saturday": counted on that day
  if (trigger.rule.form === 'noun' && /\b(?:toll|count|number)\b[^.;]{0,80}\b(?:stood|stands) at\b/i.test(read.sentence.text)) return false;
  // "hopes of a truce before Ramadan": a holiday dates what is done, not what is talked about.
  if (value.kind === 'moment') return trigger.rule.form === 'verb' && distance <= 6;
  // "abducted over a year ago": the attack of 7 October, told without its day.
  if (trigger.rule.type === 'attack' && time.time.start <= AXIS_START) return false;
  // "weeks later officials said that they were not sure": too far apart to date words.
  if (trigger.rule.type === 'statement' && value.kind === 'window' && value.anchor !== 'publication' && value.to - value.from > 7)
    return false;
  // "crossed the border |years ago|" tells nothing that a line of days could show.
  if (value.kind === 'window' && value.to - value.from > 700) return false;
  if (value.kind === 'window' && value.to <= 0) return trigger.rule.form === 'verb' && distance <= 5;
  return true;
}

/** The toll of the attack of 7 October and what it tells. */
const OF_ATTACK = /\b(?:1,[12]\d\d|1,400)\b[^.;]{0,40}\b(?:people|israelis|civilians|killed|murdered|dead|died|slain)\b/i;

/** "more than 200 people were taken to Gaza that day" */
const TAKEN_THEN = /\b(?:2[0-9]\d)\b[^.;]{0,40}\b(?:taken|dragged|abducted|seized|kidnapped|captured|carried)\b/i;

/** "|Before Saturday| only three had been rescued", "the remains of 19 had been found |up to last week|": counted until that day, not done on it. */
function isCountedUntil({ tokens, timeTokens }: ReadSentence, { from }: PlacedTime, { head, rule }: Trigger): boolean {
  let at = from - 1;
  while (at > 0 && (timeTokens.has(at) || /^(?:the|end|of|start|to)$/.test(tokens[at]?.lower ?? ''))) at -= 1;
  return (
    rule.form === 'verb' &&
    /^(?:before|until|till|up)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(Math.max(0, head - 4), head).some(({ lower }) => lower === 'had')
  );
}

/** "the truce |would| be extended |until| April 20", "stretched |through| Passover": what terms provide for is not planned for its end. */
function isUnderTerms({ tokens }: ReadSentence, { from }: PlacedTime, { head }: Trigger): boolean {
  return (
    /^(?:until|till|through|to)$/.test(tokens[from - 1]?.lower ?? '') &&
    from > head &&
    tokens.slice(Math.max(0, head - 5), head).some(({ lower }) => lower === 'would')
  );
}

/** "sirens sounded |for the first time since| last week" */
function isFirstInLong({ tokens }: ReadSentence, { from }: PlacedTime): boolean {
  return /^(?:for the first time|the first time)$/.test(
    tokens
      .slice(Math.max(0, from - 4), from)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** Behind "first" or "first time" the day of the time before; before "when" what happened on it. */
function isTimeBefore({ tokens }: ReadSentence, { from, to }: PlacedTime): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  // "sirens sounded |for the first time since| last week": heard today
  const isFirst = before.includes('first') && !tokens.slice(Math.max(0, from - 4), from - 2).some(({ lower }) => lower === 'for');
  return (isFirst && tokens[from]?.lower === 'since') || tokens[next]?.lower === 'when';
}

/** "said no hostage would leave Gaza before Friday", "talks will not resume until Monday": expected on that day, not earlier. */
export function isNotBefore(read: ReadSentence, { time, trigger }: Link): boolean {
  return (
    time.time.precision === 'day' &&
    /^(?:before|until|till)$/.test(read.tokens[time.from - 1]?.lower ?? '') &&
    time.from >= trigger.to &&
    /^(?:release|truce|talks|meeting|vote|visit|agreement)$/.test(trigger.rule.type) &&
    aheadOf(read, trigger) &&
    read.tokens.slice(Math.max(0, trigger.head - 5), trigger.head).some(({ lower }) => /^(?:no|not|nobody|none)$|n't$/.test(lower))
  );
}
