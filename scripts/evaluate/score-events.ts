import type { Reading } from '../../src/model/entry.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Gold } from './gold.ts';
import { overlapShare, type Context } from './score.ts';
import { bestName } from './score-actors.ts';

interface Candidate {
  readonly weight: number;
  readonly index: number;
  readonly expected: Gold['events'][number];
  readonly reading: Reading;
  readonly overlap: number;
}

/** A reading matches when the days overlap and it is the same words, or the same type with an actor in common. */
export function scoreEvents(gold: Gold, context: Context): void {
  const { scores, timeline, say } = context;
  const readings = timeline.entries.flatMap((entry) =>
    entry.readings.filter(({ article }) => article === gold.id).map((reading) => ({ reading, title: entry.title })),
  );
  for (const { reading } of readings)
    scores.ungrounded += reading.spans.filter(({ start, end, quote }) => gold.text.slice(start, end) !== quote).length;
  const hit = new Set<number>();
  const used = new Set<Reading>();
  for (const candidate of candidates(
    gold,
    readings.map(({ reading }) => reading),
    context,
  )) {
    if (hit.has(candidate.index) || used.has(candidate.reading)) continue;
    hit.add(candidate.index);
    used.add(candidate.reading);
    scoreMatch(candidate, context);
  }
  gold.events.forEach((expected, index) => {
    if (hit.has(index) || expected.optional === true) return;
    scores.exactDates.missed += 1;
    scores.events.missed += 1;
    say(`event missed: ${expected.start}…${expected.end} ${expected.type}: ${expected.quote.slice(0, 70)}`);
  });
  for (const { reading, title } of readings) {
    if (used.has(reading)) continue;
    scores.exactDates.invented += 1;
    scores.events.invented += 1;
    say(`event invented: ${reading.start}…${reading.end} ${reading.type}: ${title.slice(0, 70)}`);
  }
}

function candidates(gold: Gold, readings: readonly Reading[], { actorById, canon }: Context): Candidate[] {
  const found: Candidate[] = [];
  gold.events.forEach((expected, index) => {
    const at = gold.text.indexOf(expected.quote);
    const quote = at < 0 ? null : { start: at, end: at + expected.quote.length };
    const types = expected.types ?? [expected.type];
    const who = new Set(expected.actors.map(canon));
    for (const reading of readings) {
      const overlap = overlapShare([expected.start, expected.end], [reading.start, reading.end]);
      const sameWords = reading.spans.some((span) => sameStretch(gold.text, quote, span));
      const shared = reading.actors.some((id) => {
        const actor = actorById.get(id);
        return actor !== undefined && who.has(bestName(actor, who, canon));
      });
      const sameType = types.includes(reading.type);
      if (overlap > 0 && (sameWords || (sameType && shared))) {
        found.push({
          weight: overlap + (sameWords ? 0.5 : 0) + (sameType ? 0.25 : 0) + (shared ? 0.1 : 0),
          index,
          expected,
          reading,
          overlap,
        });
      }
    }
  });
  return found.sort((a, b) => b.weight - a.weight);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Do two stretches touch one sentence: overlapping, or fewer than 160 characters apart with no end of a sentence between? */
function sameStretch(text: string, a: Range | null, b: Range): boolean {
  if (a === null) return false;
  if (a.start < b.end && b.start < a.end) return true;
  const gap = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return gap.length < 160 && !gap.includes('\n') && !/[.!?][”"’']?\s+[“"A-Z]/.test(gap);
}

function scoreMatch({ expected, reading, overlap }: Candidate, { scores, say }: Context): void {
  scores.events.hits += 1;
  const near = Math.abs(dayOf(expected.start) - dayOf(reading.start)) <= 1 && Math.abs(dayOf(expected.end) - dayOf(reading.end)) <= 1;
  const quote = expected.quote.slice(0, 60);
  if (overlap === 1 || (expected.precision !== 'day' && near)) scores.exactDates.hits += 1;
  else {
    scores.exactDates.missed += 1;
    scores.exactDates.invented += 1;
    say(`event's days: expected ${expected.start}…${expected.end}, found ${reading.start}…${reading.end}: ${quote}`);
  }
  const type = (expected.types ?? [expected.type]).includes(reading.type);
  scores.types.add(type);
  if (!type) say(`event's type: expected ${expected.type}, found ${reading.type}: ${quote}`);
  const status = reading.status === expected.status;
  scores.status.add(status);
  if (!status) say(`event's status: expected ${expected.status}, found ${reading.status}: ${quote}`);
}
