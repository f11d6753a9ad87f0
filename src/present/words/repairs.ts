import type { Article } from '../../model/article.ts';

/** What was left out of an article, and what was read otherwise than it stands in the file. */
export type Repairs = Pick<Article, 'removed' | 'mended'>;

export const NO_REPAIRS: Repairs = { removed: [], mended: [] };

/** A stretch of shown text. `mended`: the scraped text was damaged here and is shown repaired. */
export interface Piece {
  readonly text: string;
  readonly mended: boolean;
}

interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Marks a place of damage while the text is worked on: a noncharacter, which no text file holds for exchange. */
const MARK = '\uFDD0';

/** The words of text[0, …), which stands in the file from `offset` on, as they are shown: what was damaged there repaired and marked. */
export function repaired(text: string, offset: number, repairs: Repairs): string {
  const end = offset + text.length;
  const touching = repairsIn(offset, end, repairs);
  if (touching.length === 0) return text;
  let words = '';
  let at = offset;
  for (const repair of touching) {
    if (repair.end < at || repair.start < at) continue;
    words += text.slice(at - offset, repair.start - offset) + (repair.marked ? MARK : '') + repair.text;
    at = Math.min(repair.end, end);
  }
  return words + text.slice(at - offset);
}

/** What touches a stretch, in order. Where a removed stretch was replaced the replacement stands. */
function repairsIn(start: number, end: number, { removed, mended }: Repairs): Repair[] {
  const replaced = mended.filter((one) => one.start >= start && one.end <= end && (one.end > one.start || one.start < end));
  const holes = removed.filter(
    (hole) => hole.end > start && hole.start < end && !replaced.some((one) => one.start < hole.end && one.end > hole.start),
  );
  return [
    ...replaced.map((one) => ({ start: one.start, end: one.end, text: one.text, marked: one.text !== '' })),
    ...holes.map((hole) => ({
      start: Math.max(hole.start, start),
      end: hole.end,
      text: hole.reason === 'damage' ? '' : ' ',
      marked: hole.reason === 'damage',
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

export function withoutMarks(words: string): string {
  return words.replaceAll(MARK, '');
}

export function isMarked(words: string): boolean {
  return words.includes(MARK);
}

/** Repaired words in pieces: a word with a mark in it is mended as a whole. */
export function piecesOf(words: string): Piece[] {
  if (!isMarked(words)) return words === '' ? [] : [{ text: words, mended: false }];
  const pieces: { text: string; mended: boolean }[] = [];
  for (const word of words.split(/(?<= )/)) {
    const mended = isMarked(word);
    const clean = withoutMarks(word);
    const bare = clean.trimEnd();
    if (bare === '' || !mended) {
      append(pieces, clean, false);
    } else {
      append(pieces, bare, true);
      if (bare !== clean) append(pieces, ' ', false);
    }
  }
  return pieces;
}

function append(pieces: { text: string; mended: boolean }[], text: string, mended: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && last.mended === mended) last.text += text;
  else pieces.push({ text, mended });
}
