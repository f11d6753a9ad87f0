import type { Knowledge } from '../../model/knowledge.ts';
import { datelineLength } from './dateline.ts';
import type { Furniture } from './furniture/find-furniture.ts';
import type { HeadMarks } from './headline.ts';
import { isProse, type Line } from './line.ts';

/** Lines of a page that may stand above its story. */
const HEAD = 60;
/** The head of a letter that came by mail names its headline. */
const SUBJECT = /^Subject: ?(.{4,200})$/;
/** "The Quay of Utopia liveblogged Monday's events …", "This live blog is closed" */
const LIVE = /\blive-?blogg(?:ed|ing)\b|^(?:this|our|the) live ?(?:blog|page|coverage|updates)\b.{0,30}\b(?:closed|ended|over|paused)\b/;
/** As many lines of controls in a row are a menu. */
const MENU = 3;
const CONTROLS = new Set(['navigation', 'section-labels']);

/** Where byline, dateline and menus say that the head of the page ends. */
export function headMarks(lines: readonly Line[], furniture: Furniture, knowledge: Knowledge): HeadMarks {
  const anchor = anchorOf(lines, furniture, knowledge);
  const end = anchor >= 0 ? anchor : lines.findIndex((line) => !furniture.has(line.index) && isProse(line));
  let menus = -1;
  let row = 0;
  for (const line of lines.slice(0, Math.min(HEAD, Math.max(0, end)))) {
    row = CONTROLS.has(furniture.get(line.index) ?? '') ? row + 1 : 0;
    if (row >= MENU) menus = line.index;
  }
  const subject =
    lines
      .slice(0, HEAD)
      .map((line) => SUBJECT.exec(line.text)?.[1])
      .find((words) => words !== undefined) ?? null;
  const live = lines.slice(0, HEAD).findIndex((line) => furniture.has(line.index) && LIVE.test(line.label));
  return { anchor, menus, subject, live };
}

/** The byline or the dateline with at most two paragraphs above it, which then are the outlet's words about itself or a deck. */
function anchorOf(lines: readonly Line[], furniture: Furniture, knowledge: Knowledge): number {
  let paragraphs = 0;
  for (const line of lines.slice(0, HEAD)) {
    if (furniture.get(line.index) === 'byline') return line.index;
    if (furniture.has(line.index)) continue;
    const dateline = line.text.slice(0, datelineLength(line.text, knowledge));
    if (/\(|^\p{Lu}{3}/u.test(dateline)) return line.index;
    if (isProse(line)) paragraphs += 1;
    if (paragraphs > 2) return -1;
  }
  return -1;
}
