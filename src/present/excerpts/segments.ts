import { isMarked, piecesOf, repaired, withoutMarks, type Repairs } from '../words/repairs.ts';

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

/** Cuts raw[start, end) at its marks; what was removed is left out, what was damaged is shown mended. */
export function segmentsOf(raw: string, start: number, end: number, marks: readonly MarkedRange[], repairs: Repairs): Segment[] {
  const inside = withoutOverlaps(marks.filter((mark) => mark.start >= start && mark.end <= end));
  const segments: Segment[] = [];
  let at = start;
  for (const mark of inside) {
    segments.push(...plain(raw, at, mark.start, repairs));
    const { kind, label, href, anchor } = mark;
    const words = wordsOf(raw, mark.start, mark.end, repairs);
    const mended = isMarked(words) || repairs.removed.some((hole) => hole.reason === 'damage' && hole.end === mark.start);
    segments.push({ text: withoutMarks(words), mark: { kind, label, href, anchor }, mended });
    at = mark.end;
  }
  segments.push(...plain(raw, at, end, repairs));
  return segments.filter(({ text }) => text !== '');
}

function plain(raw: string, start: number, end: number, repairs: Repairs): Segment[] {
  return piecesOf(wordsOf(raw, start, end, repairs)).map((piece) => ({ ...piece, mark: null }));
}

/** The words of a range as they are shown, still with the marks of damage, blanks made plain. */
function wordsOf(raw: string, start: number, end: number, repairs: Repairs): string {
  return repaired(raw.slice(start, Math.max(start, end)), start, repairs).replace(/[\s\u00a0]+/g, ' ');
}

/** Whether a range has anything to show besides its removed parts and blanks. */
export function showsWords(raw: string, start: number, end: number, repairs: Repairs): boolean {
  return withoutMarks(repaired(raw.slice(start, Math.max(start, end)), start, repairs)).trim() !== '';
}
