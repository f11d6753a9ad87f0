import { hash } from 'node:crypto';
import type { Anchor } from '../../model/register.ts';
import type { SeedFile } from '../../model/seed-file.ts';
import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';

/** The anchors of an article's events, in their order: of each its type and its words as they stand in the seed. */
export function anchorsOf(
  { id, sha256 }: Pick<SeedFile, 'id' | 'sha256'>,
  events: readonly { readonly type: EventType; readonly spans: readonly Span[] }[],
): Anchor[] {
  const seen = new Map<string, number>();
  return events.map(({ type, spans }) => {
    const first = spans[0];
    if (!first) throw new RangeError('an event has at least one span');
    const key = `${first.start} ${first.end} ${type}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      article: id,
      text: sha256.slice(0, 12),
      start: first.start,
      end: first.end,
      type,
      ...(nth > 0 ? { nth } : {}),
      words: hash('sha256', spans.map(({ quote }) => quote.replace(/\s+/gu, ' ').trim()).join('\n')).slice(0, 8),
    };
  });
}

/** How well a registered anchor fits a telling's: above 0 where they share words of one text, or are the same words of an edited one. */
export function fitOf(registered: Anchor, current: Anchor): number {
  const sameType = registered.type === current.type ? 2 : 0;
  const sameNth = (registered.nth ?? 0) === (current.nth ?? 0) ? 0.1 : 0;
  if (registered.text === current.text) {
    const shared = Math.min(registered.end, current.end) - Math.max(registered.start, current.start);
    return shared <= 0
      ? 0
      : shared / (Math.max(registered.end, current.end) - Math.min(registered.start, current.start)) + sameType + sameNth;
  }
  return registered.words === current.words && registered.type === current.type ? 1 + sameType + sameNth : 0;
}

export function sameAnchor(a: Anchor, b: Anchor): boolean {
  return (
    a.article === b.article &&
    a.text === b.text &&
    a.start === b.start &&
    a.end === b.end &&
    a.type === b.type &&
    a.nth === b.nth &&
    a.words === b.words
  );
}
