import type { Knowledge } from '../../model/knowledge.ts';
import { dayOf } from '../../model/day.ts';
import { clauseAround } from './clause-range.ts';
import type { EventReading } from './event-reading.ts';
import type { ReadSentence } from './read-sentence.ts';

/**
 * The attack that began the war, however an article speaks of its day: one event, with the first sentence that names the day. Whom it
 * was of and on comes from the moment file of that day; so does its headline.
 */
export function attackDay(sentences: readonly ReadSentence[], knowledge: Knowledge): EventReading | null {
  const placed = sentences
    .flatMap((read) => read.times.map((time) => ({ read, time })))
    .filter(({ time }) => time.time.mention.value.kind === 'attack-day');
  const first = placed[0];
  if (!first) return null;
  const { time, read } = first;
  const moment = knowledge.moments.find(({ from, type }) => dayOf(from) === time.time.start && type === 'attack');
  const range = clauseAround(read, time.from, time.to);
  return {
    type: 'attack', status: 'happened', start: time.time.start, end: time.time.end, precision: 'day', extent: 'within',
    spans: [{ start: read.tokens[range.from]?.start ?? read.sentence.start, end: read.tokens[range.to - 1]?.end ?? read.sentence.end }],
    actors: (moment?.actors ?? []).map((id) => ({ id, role: 'party' as const })),
    places: moment?.places ?? [],
    title: moment?.name ?? 'Attack of 7 October 2023',
    rule: 'attack-day',
  };
}
