import type { EventReading } from './event-reading.ts';

/** A repeated mention of one event in one article is one reading with several quotations: the first mention settles the rest. */
export function mergeWithinArticle(readings: readonly EventReading[]): EventReading[] {
  const kept: EventReading[] = [];
  for (const reading of readings) {
    const index = kept.findIndex((other) => same(other, reading));
    const other = kept[index];
    if (other) kept[index] = joined(other, reading);
    else kept.push(reading);
  }
  return kept;
}

function same(a: EventReading, b: EventReading): boolean {
  if (a.type !== b.type || a.status !== b.status || a.start !== b.start || a.end !== b.end) return false;
  if (a.rule === 'attack-day' || b.rule === 'attack-day') return a.rule === b.rule;
  const mine = new Set(mainActors(a));
  const theirs = mainActors(b);
  if (a.type === 'statement' || a.type === 'response') return theirs.some((id) => mine.has(id)) && mine.size > 0;
  return mine.size === 0 || theirs.length === 0 || theirs.some((id) => mine.has(id));
}

/** The speaker of words; all who took part in anything else. */
function mainActors(reading: EventReading): string[] {
  const speakers = reading.actors.filter(({ role }) => role === 'speaker');
  return (speakers.length > 0 ? speakers : reading.actors).map(({ id }) => id);
}

function joined(first: EventReading, second: EventReading): EventReading {
  const ids = new Set(first.actors.map(({ id }) => id));
  return {
    ...first,
    spans: [...first.spans, ...second.spans.filter((span) => !first.spans.some((other) => other.start < span.end && span.start < other.end))],
    actors: [...first.actors, ...second.actors.filter(({ id }) => !ids.has(id))],
    places: [...new Set([...first.places, ...second.places])],
  };
}
