import type { EventDraft } from '../../src/extract/events/event-draft.ts';
import { isoOf } from '../../src/model/day.ts';
import type { Gold } from '../evaluate/gold.ts';
import { overlapShare } from '../evaluate/score.ts';

/** What an annotated event teaches by. */
export type GoldEvent = Pick<Gold['events'][number], 'type' | 'types' | 'status' | 'start' | 'end' | 'quote'>;

/**
 * Which gold event each draft of an article tells: one whose quotation has words in common with it, and days. Each gold event is told once; of more
 * drafts the one with the most days in common, then the one of its type.
 */
export function labelDrafts(text: string, drafts: readonly EventDraft[], events: readonly GoldEvent[]): Map<EventDraft, GoldEvent> {
  const pairs = events.flatMap((event) => {
    const from = text.indexOf(event.quote);
    return drafts.flatMap((draft) => {
      const overlap = overlapShare([event.start, event.end], [isoOf(draft.start), isoOf(draft.end)]);
      if (from < 0 || overlap === 0 || !sharesWords(draft, from, from + event.quote.length)) return [];
      return [{ event, draft, weight: overlap + ((event.types ?? [event.type]).includes(draft.type) ? 0.25 : 0) }];
    });
  });
  const labelled = new Map<EventDraft, GoldEvent>();
  const told = new Set<GoldEvent>();
  for (const { event, draft } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (told.has(event) || labelled.has(draft)) continue;
    told.add(event);
    labelled.set(draft, event);
  }
  return labelled;
}

function sharesWords({ read, from, to }: EventDraft, start: number, end: number): boolean {
  return (read.tokens[from]?.start ?? end) < end && (read.tokens[to - 1]?.end ?? start) > start;
}
