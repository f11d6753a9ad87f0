import type { Removed } from '../../model/article.ts';

/** What a stretch of an article was read as. */
export type MarkKind = 'person' | 'organisation' | 'figure' | 'time';

/** Raw offsets of a seed with what was read there. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** What the words were read as: "Joe Biden, person", "more than 38,000 killed in Gaza". */
  readonly label: string;
  readonly href: string | null;
  readonly anchor: string | null;
}

/** A stretch of shown text: plain, marked, or mended where the scrape was damaged. */
export interface Segment {
  readonly text: string;
  readonly mark: Omit<MarkedRange, 'start' | 'end'> | null;
  readonly mended: boolean;
}

/** Figures win over the names inside them, then the longer range wins: marks on a page do not nest. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { figure: 0, time: 1, person: 2, organisation: 2 };

/** Of overlapping marks the one that is kept, in the order of the text. */
export function withoutOverlaps(marks: readonly MarkedRange[]): MarkedRange[] {
  const kept: MarkedRange[] = [];
  const order = [...marks].sort((a, b) => PRIORITY[a.kind] - PRIORITY[b.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mark of order) {
    if (mark.end > mark.start && !kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Cuts raw[start, end) at its marks; what was removed as damage, furniture or repeat is left out. */
export function segmentsOf(raw: string, start: number, end: number, marks: readonly MarkedRange[], removed: readonly Removed[]): Segment[] {
  const inside = withoutOverlaps(marks.filter((mark) => mark.start >= start && mark.end <= end));
  const segments: Segment[] = [];
  let at = start;
  for (const mark of inside) {
    segments.push(...plain(raw, at, mark.start, removed));
    const { kind, label, href, anchor } = mark;
    const text = shown(raw, mark.start, mark.end, removed);
    segments.push({ text, mark: { kind, label, href, anchor }, mended: touches(mark.start - 1, mark.end, removed) });
    at = mark.end;
  }
  segments.push(...plain(raw, at, end, removed));
  return segments.filter(({ text }) => text !== '');
}

function plain(raw: string, start: number, end: number, removed: readonly Removed[]): Segment[] {
  const holes = removed.filter((hole) => hole.reason === 'damage' && hole.start >= start && hole.end < end);
  const segments: Segment[] = [];
  let at = start;
  for (const hole of holes) {
    const word = /^\S*/.exec(raw.slice(hole.end, end))?.[0] ?? '';
    const before = /\S*$/.exec(raw.slice(at, hole.start))?.[0] ?? '';
    segments.push({ text: shown(raw, at, hole.start - before.length, removed), mark: null, mended: false });
    segments.push({ text: before + word, mark: null, mended: true });
    at = hole.end + word.length;
  }
  segments.push({ text: shown(raw, at, end, removed), mark: null, mended: false });
  return segments;
}

function touches(start: number, end: number, removed: readonly Removed[]): boolean {
  return removed.some((hole) => hole.reason === 'damage' && hole.start >= start && hole.end <= end);
}

/** The text of a range without its removed parts, blanks made plain. */
export function shown(raw: string, start: number, end: number, removed: readonly Removed[]): string {
  let text = '';
  let at = start;
  for (const hole of removed) {
    if (hole.end <= at || hole.start >= end) continue;
    text += raw.slice(at, Math.max(at, hole.start)) + (hole.reason === 'damage' ? '' : ' ');
    at = Math.min(hole.end, end);
  }
  return (text + raw.slice(at, Math.max(at, end))).replace(/[\s\u00a0]+/g, ' ');
}
