import type { LineKind } from './line.ts';

/** A line of the file, half-open raw offsets, with the text that readers see in it. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: LineKind;
}

const STARTS_SMALL = /^[a-z]/;
const SENTENCE_END = /[.!?:]["')\]]{0,3}$/;
/** Labels of pages that begin small: "by admin", "in World", "editor August 16, 2024", "list 2 of 4". */
const LABEL = new RegExp(
  '^(?:by: ?|by (?:\\p{Lu}|admin)|(?:in|from|via) \\p{Lu}\\p{L}+$|(?:admin|editor|staff|posted|published|updated|share|comments?|reading|' +
    'e-?mail|' +
    'photo|image|video|source|list|end of list|mailto|print)\\b|\\p{Ll}{2,15} (?:\\p{Lu}\\p{Ll}{2,8} )?\\d{1,2},? \\d{4})',
  'u',
);
/** A control of the page, alone in its line: "close Video" behind a bar of services, "toggle caption" behind a caption. */
const CONTROL =
  /^(?:close|toggle|hide|show|play|open|expand|enlarge|view|zoom|mute|unmute|share|copy|skip|read|load|see)(?: (?:this|the|all|more|full|in))?(?: (?:video|captions?|images?|photos?|menu|navigation|gallery|audio|player|comments?|ad|article|link|transcript|fullscreen))?$/i;
const MARKED = /^(?:[*•‣▪●◦·■►>#—-] |\d{1,2}[.)] )/;

/**
 * Puts the lines of a hand-wrapped file together: groups of neighbours that were one line before somebody broke them at a fixed
 * width. In other files a line is joined with the next only where the next goes on with a small letter in mid-sentence.
 */
export function joinWrapped<T extends RawLine>(lines: readonly T[], blankBetween: (before: T, after: T) => boolean): T[][] {
  const width = wrapWidth(lines, blankBetween);
  const groups: T[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins = before !== undefined && !blankBetween(before, line) && !MARKED.test(line.text) && isBroken(before, line, width);
    if (group && joins) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isBroken(before: RawLine, after: RawLine, width: number): boolean {
  if (width > 0 && before.text.length <= width) {
    const word = after.text.slice(0, 40).split(' ', 1)[0] ?? '';
    // A greedy wrapper breaks only where the next word would not have fitted.
    if (before.text.length + 1 + word.length > width - 2) return true;
  }
  return breaksOff(before, after);
}

/** A line of some length that ends in mid-sentence, and a line that goes on with a small letter. */
function breaksOff(before: RawLine, after: RawLine): boolean {
  const shortest = after.kind === 'quote' ? 8 : 40;
  if (after.text.length <= 80 && (LABEL.test(after.text) || CONTROL.test(after.text))) return false;
  return before.text.length >= shortest && STARTS_SMALL.test(after.text) && !SENTENCE_END.test(before.text);
}

/** Longer ones were not wrapped: a page's notice of rights, a headline. */
const LONGEST_WRAPPED = 130;
/** So many broken lines stand in a wrapped file to each long one. */
const BROKEN_TO_LONG = 8;

/** The width a file was wrapped at, 0 where it was not: many of its lines break in mid-sentence, and hardly any is much longer than the rest. */
function wrapWidth<T extends RawLine>(lines: readonly T[], blankBetween: (before: T, after: T) => boolean): number {
  let broken = 0;
  let longest = 0;
  let long = 0;
  lines.forEach((line, index) => {
    const isLong = line.text.length > LONGEST_WRAPPED;
    if (isLong) long += 1;
    else longest = Math.max(longest, line.text.length);
    const next = lines[index + 1];
    if (next && !isLong && !blankBetween(line, next) && breaksOff(line, next)) broken += 1;
  });
  return broken >= 4 && long * BROKEN_TO_LONG <= broken ? longest : 0;
}
