import { hash } from 'node:crypto';
import type { Anchor } from '../../model/register.ts';
import type { Telling } from '../tellings/telling.ts';

/** The anchor of a telling. `nth` counts the tellings of the article with the same words and type before it. */
export function anchorOf({ article, sha256, reading, event }: Telling, nth: number): Anchor {
  const { start, end } = extentOf(reading.spans);
  return {
    article,
    text: sha256.slice(0, 12),
    start,
    end,
    type: event.type,
    ...(nth > 0 ? { nth } : {}),
    words: hash('sha256', reading.spans.map(({ quote }) => quote.replace(/\s+/gu, ' ').trim()).join('\n')).slice(0, 8),
  };
}

function extentOf(spans: Telling['reading']['spans']): { readonly start: number; readonly end: number } {
  const first = spans[0];
  if (!first) throw new RangeError('a reading has at least one span');
  return { start: first.start, end: first.end };
}

/** The anchors of all tellings. */
export function anchorsOf(tellings: readonly Telling[]): Map<Telling, Anchor> {
  const seen = new Map<string, number>();
  return new Map(
    tellings.map((telling) => {
      const { start, end } = extentOf(telling.reading.spans);
      const key = `${telling.article} ${start} ${end} ${telling.event.type}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return [telling, anchorOf(telling, nth)];
    }),
  );
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
