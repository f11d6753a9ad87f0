import type { Edit } from '../mapped-text.ts';

/** "talks.The", "deal.\"We", "war.\"Later": the end of a sentence without a blank behind it. Not in addresses ("NBCNews.com") or "U.S.". */
const UNSPACED = /(?<=\p{Ll}{2}|\d{2}|\p{Lu}{2}|\))([.!?]["')\]]{0,2})(?=["'(]?\p{Lu}(?:\p{Ll}|'|\s|\.))/gu;
const QUOTE_GLUED = /([,.!?]")(?=\p{L})/gu;

/** Puts the blank in that a scraper lost between two sentences. */
export function missingBlanks(paragraph: string): Edit[] {
  const places = new Set<number>();
  for (const match of paragraph.matchAll(UNSPACED)) {
    const before = paragraph.slice(Math.max(0, match.index - 60), match.index);
    if (/(?:\/\/|www\.|@)\S*$/.test(before)) continue;
    places.add(match.index + match[0].length);
  }
  // A quotation mark that closes and a word glued to it: 'over,"he said'. One that opens stands behind a blank.
  let marks = 0;
  let counted = 0;
  for (const match of paragraph.matchAll(QUOTE_GLUED)) {
    const at = match.index + match[0].length;
    for (; counted < at; counted += 1) if (paragraph[counted] === '"') marks += 1;
    if (marks % 2 === 0) places.add(at);
  }
  return [...places].sort((a, b) => a - b).map((at) => ({ start: at, end: at, text: ' ' }));
}
