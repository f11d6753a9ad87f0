import type { Knowledge } from '../../model/knowledge.ts';
import { dayOf, type Day } from '../../model/day.ts';
import type { ResolvedTime, TimeValue } from '../dates/time-mention.ts';
import { clauseAround } from './clause-range.ts';
import type { EventReading } from './event-reading.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';

/** The first day of the time axis: what an article tells of earlier days is background. */
export const AXIS_START: Day = dayOf('2023-10-07');

/** "on Oct. 7", "October 7 last year", "since the Oct. 7 attacks": all of them point at the one attack, which is read apart. */
export function speaksOfAttack({ start, end, mention: { value } }: ResolvedTime): boolean {
  return (start === AXIS_START && end === AXIS_START) || pointsAtAttack(value);
}

function pointsAtAttack(value: TimeValue): boolean {
  return (
    value.kind === 'attack-day' ||
    (value.kind === 'since' && value.of.kind === 'attack-day') ||
    (value.kind === 'span' && (value.from?.kind === 'attack-day' || value.to?.kind === 'attack-day'))
  );
}

/** "was taken hostage in 2023", "abducted from her home last October": a stretch that begins before the war and an abduction beside it. */
function isAbductionThen(read: ReadSentence, { time, from, to }: PlacedTime): boolean {
  return (
    time.start <= AXIS_START &&
    time.end >= AXIS_START &&
    time.end - time.start > 1 &&
    read.triggers.some(
      ({ rule, verb, head }) =>
        rule.type === 'attack' &&
        /^(?:abduct|kidnap|take|capture)$/.test(verb ?? '') &&
        Math.abs(head < from ? from - head : head - to) <= 12,
    )
  );
}

/**
 * The attack that began the war, however an article speaks of its day: one event, with the first sentence that names the day. Whom it
 * was of and on comes from the moment file of that day; so does its headline.
 */
export function attackDay(sentences: readonly ReadSentence[], knowledge: Knowledge): EventReading | null {
  const placed = sentences
    .flatMap((read) => read.times.map((time) => ({ read, time })))
    .filter(({ time, read }) => speaksOfAttack(time.time) || isAbductionThen(read, time));
  const first = placed[0];
  if (!first) return null;
  const { time, read } = first;
  const moment = knowledge.moments.find(({ from, type }) => dayOf(from) === AXIS_START && type === 'attack');
  const range = clauseAround(read, time.from, time.to);
  return {
    type: 'attack',
    status: 'happened',
    start: AXIS_START,
    end: AXIS_START,
    precision: 'day',
    extent: 'within',
    spans: [{ start: read.tokens[range.from]?.start ?? read.sentence.start, end: read.tokens[range.to - 1]?.end ?? read.sentence.end }],
    actors: (moment?.actors ?? []).map((id) => ({ id, role: 'party' as const })),
    places: moment?.places ?? [],
    title: moment?.headline ?? 'Attack of 7 October 2023',
    rule: 'attack-day',
  };
}
