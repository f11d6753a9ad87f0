import { isoOf } from '../model/day.ts';
import type { Reading } from '../model/entry.ts';
import type { EventReading } from '../extract/events/event-reading.ts';
import type { ArticleReading } from '../extract/read-article.ts';

/** One article's telling of an event on its way into an entry. */
export interface GatheredReading {
  readonly reading: Reading;
  readonly event: EventReading;
  /** Ids of the figures that its sentences carry. */
  readonly figures: readonly string[];
}

export function gatherReadings({ seed, article, events, figures }: ArticleReading): GatheredReading[] {
  return events.map((event) => ({
    event,
    reading: {
      article: seed.id,
      spans: event.spans.map(({ start, end }) => article.spanAt(start, end)),
      start: isoOf(event.start), end: isoOf(event.end), precision: event.precision, status: event.status, type: event.type,
      actors: event.actors.map(({ id }) => id),
    },
    figures: figures.flatMap((figure, index) =>
      event.spans.some((span) => figure.start < span.end && span.start < figure.end) ? [`${seed.id}/${figure.kind}-${index + 1}`] : []),
  }));
}
