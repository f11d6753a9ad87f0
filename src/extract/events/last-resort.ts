import type { EventType } from '../../model/vocabulary.ts';
import type { KindOf } from './actor-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import { takesClause } from './headline/grammar/verbs.ts';
import { linkTimes, type Link } from './link-times.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import { isMediaReport } from './media-report.ts';
import { plainVerbs } from './plain-verb.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger, TriggerRule } from './trigger-pattern.ts';

const SAYING: TriggerRule = { type: 'statement', pattern: 'a verb of saying', form: 'verb', strength: 0 };

/** The days of a sentence that no trigger takes, with the verbs of no list that they stand beside. */
export function lastLinks(read: ReadSentence, left: readonly PlacedTime[], accepted: readonly Trigger[], kindOf: KindOf): Link[] {
  const times = left.filter((time) => datesADeed(read, time));
  if (times.length === 0 || /\?["')]*$/.test(read.sentence.text.trimEnd())) return [];
  const verbs = plainVerbs(read, accepted).filter(
    (one) => !takesClause(one.verb ?? '') || !isMediaReport(read, { ...one, rule: SAYING }, kindOf),
  );
  // "It came two days after Hamas …": the day is that of the clause behind it
  return linkTimes(
    read,
    times,
    verbs,
    (time, { head }) =>
      (time.time.precision === 'day' || Math.abs(head - time.from) <= NEAR) &&
      (head > time.from || !/^(?:before|after)$/.test(read.tokens[time.to - 1]?.lower ?? '')),
  );
}

/** Words between a verb and a month or week that dates it. */
const NEAR = 12;

/** The deeds that the words before "officials said" tell of, for the days that stand among them. Times for which nothing is found stay with the saying. */
export function toldLinks(read: ReadSentence, sayings: readonly Link[], accepted: readonly Trigger[]): Link[] {
  if (sayings.length === 0) return [];
  const deeds = [...accepted, ...plainVerbs(read, accepted)].filter(
    ({ rule, head }) => rule.form === 'verb' && rule.type !== 'statement' && !(read.tokens[head]?.quoted ?? false),
  );
  return sayings.flatMap(({ time, trigger }) =>
    linkTimes(
      read,
      [time],
      deeds.filter(({ head }) => head < trigger.head),
    ),
  );
}

/** A month, a week or weekend, days to come: not "in recent weeks", "over the past year", which tell how long something lasted. */
function isStretchOfDeed({ mention: { value }, start, end }: ResolvedTime): boolean {
  if (end - start > 30) return false;
  return (
    value.kind === 'calendar' ||
    (value.kind === 'relative' && value.unit !== 'year') ||
    value.kind === 'span' ||
    (value.kind === 'window' && value.from > 0)
  );
}

/** Not a day that belongs to a noun ("Tuesday's dead"), up to which somebody counts ("had been dug out by Friday"), or from which he does. */
function datesADeed({ tokens }: ReadSentence, { time, from, to }: PlacedTime): boolean {
  // An hour alone ("at 3 p.m. two devices went off") is told of much that is no news.
  if (time.mention.rule === 'hour-of-day') return false;
  const { kind } = time.mention.value;
  if ((time.precision !== 'day' && !isStretchOfDeed(time)) || kind === 'anniversary' || (tokens[to - 1]?.possessive ?? false)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:after|before|until|till|since|beyond|through)$/.test(before)) return false;
  // "48 hours before they were examined": the day is that of a clause which nothing places
  if (/^(?:before|after)$/.test(tokens[to - 1]?.lower ?? '') && /\bhours\b/.test(time.mention.text)) return false;
  if (!/^by$/i.test(before)) return true;
  const isCount =
    tokens.slice(to, to + 4).some(({ lower }) => /^\d[\d,]*$/.test(lower)) && tokens.slice(to, to + 6).some(({ lower }) => lower === 'had');
  return !isCount && !tokens.slice(Math.max(0, from - 14), from).some(({ lower }) => lower === 'had' || lower === 'have');
}

const PLACES_IN_TIME = /^(?:pass|hand|send|convey|relay|plan|schedule|expect|happen|come|begin|start|follow|postpone|delay|resume)$/;
/** … of what the sentence names by its noun: "a vote has been |moved| to Friday". */
const MOVES = /^(?:plan|schedule|expect|happen|begin|start|postpone|delay|set|move|push|put|bring|hold)$/;

/**
 * What a verb that only places something in time speaks of: "It had been planned for Monday", "That would probably happen on Sunday" of what
 * the sentence before tells, "a vote that had been set for Monday" of the vote. Null for other verbs.
 */
export function takenUp(
  read: ReadSentence,
  trigger: Trigger,
  before: EventDraft | undefined,
  accepted: readonly Trigger[],
): EventType | null {
  if (trigger.rule.strength >= 0) return null;
  if (before !== undefined && PLACES_IN_TIME.test(trigger.verb ?? '') && hasPronoun(read, trigger)) return before.type;
  if (!MOVES.test(trigger.verb ?? '')) return null;
  const spoken = accepted.findLast(
    ({ rule, head }) => rule.form === 'noun' && rule.strength > 0 && head < trigger.head && trigger.head - head <= 24,
  );
  return spoken?.rule.type ?? null;
}

const HELPERS = /^(?:would|will|could|may|might|is|was|were|are|had|has|have|been|be|to|probably|likely|also|then|now|first|originally)$/;

function hasPronoun({ tokens }: ReadSentence, { head }: Trigger): boolean {
  let at = head - 1;
  while (at > 0 && HELPERS.test(tokens[at]?.lower ?? '')) at -= 1;
  return (
    /^(?:it|that|this|they|these|those)$/.test(tokens[at]?.lower ?? '') &&
    (at === 0 || /^(?:said|says|,|that)$/.test(tokens[at - 1]?.lower ?? ''))
  );
}
