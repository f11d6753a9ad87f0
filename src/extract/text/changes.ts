import type { TextRange } from './cleaned-article.ts';
import type { MappedText } from './mapped-text.ts';

/** A stretch of the seed and what was read instead of it. */
export interface Change extends TextRange {
  readonly text: string;
}

/**
 * Where the clean text says something else than the seed: "Talks" for "alks", "Biden's" for "Bidenâ€™s", "agreed" for "[agreed](https://…)".
 * That marks were straightened and blanks made plain is no such difference, nor is what was removed.
 */
export function changesOf(text: MappedText, raw: string, removed: readonly TextRange[]): Change[] {
  const changes: Change[] = [];
  const add = (change: Change): void => {
    const last = changes.at(-1);
    if (last && last.end === change.start && last.end > last.start && change.end > change.start)
      changes.splice(-1, 1, { start: last.start, end: change.end, text: last.text + change.text });
    else changes.push(change);
  };
  const { length } = text.text;
  const from = (at: number): number => text.from[at] ?? 0;
  const to = (at: number): number => text.to[at] ?? 0;
  for (let at = 0; at < length;) {
    let next = at + 1;
    while (next < length && from(next) === from(at) && to(next) === to(at)) next += 1;
    if (at > 0 && from(at) > to(at - 1)) for (const left of leftOut(raw, to(at - 1), from(at), removed)) add(left);
    const read = text.text.slice(at, next);
    if (isChange(raw, { start: from(at), end: to(at) }, read)) add({ start: from(at), end: to(at), text: read });
    at = next;
  }
  return changes;
}

function isChange(raw: string, { start, end }: TextRange, read: string): boolean {
  if (end > start) {
    const written = raw.slice(start, end);
    // Nearly every sign of a text is read as it is written.
    return written !== read && plain(written) !== plain(read);
  }
  // Paragraphs and lines are put together with blanks of their own.
  return read.trim() !== '' || (/\S/.test(raw.charAt(start - 1)) && /\S/.test(raw.charAt(start)) && !read.includes('\n'));
}

/** What stands between two stretches that were read next to each other, apart from blanks and what was removed. */
function leftOut(raw: string, start: number, end: number, removed: readonly TextRange[]): Change[] {
  if (raw.slice(start, end).trim() === '') return [];
  const pieces: Change[] = [];
  let at = start;
  const take = (until: number): void => {
    const piece = raw.slice(at, until);
    if (until > at && plain(piece).trim() !== '')
      pieces.push({ start: at + (piece.length - piece.trimStart().length), end: at + piece.trimEnd().length, text: '' });
  };
  for (let index = firstEndingAfter(removed, start); index < removed.length; index += 1) {
    const hole = removed[index];
    if (!hole || hole.start >= end) break;
    take(Math.min(hole.start, end));
    at = Math.max(at, hole.end);
  }
  take(end);
  return pieces;
}

/** Index of the first range that ends after a place; the ranges are in order. */
function firstEndingAfter(ranges: readonly TextRange[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One kind of each mark, so that straightened ones compare as equal. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/[‘’‚‛′ʼ`´']+/g, "'")
    .replace(/[“”„‟″«»"]+|''/g, '"')
    .replace(/[–—―‒−‐‑-]+/g, '-')
    .replace(/\s+/g, ' ');
}
