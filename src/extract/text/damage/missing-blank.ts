import type { Edit } from '../mapped-text.ts';

/** "talks.The", "deal.\"We", "war.\"Later": the end of a sentence without a blank behind it. Not "NBCNews.com", not "U.S.". */
const UNSPACED = /(?<=\p{Ll}{2}|\d{2}|\p{Lu}{2}|\))([.!?])(["')\]]{0,2})(?=["'(]?\p{Lu}(?:\p{Ll}|'|\s|\.))/gu;
/** A quotation mark behind a comma or stop, and a word glued to it: 'over,"she said'. */
const QUOTE_GLUED = /[,.!?]"(?=\p{L})/gu;
const IN_ADDRESS = /(?:\/\/|www|@)\S{0,60}$/;

/** A comma between two words: "Brandt,the army's spokesman,said". */
const COMMA_GLUED = /(?<=\p{L}{2}),(?=\p{L}{2})/gu;

/** Puts the blank in that a scraper lost between two sentences. */
export function missingBlanks(paragraph: string): Edit[] {
  const closes = quotationMarks(paragraph);
  const places = new Set<number>();
  for (const match of paragraph.matchAll(UNSPACED)) {
    if (IN_ADDRESS.test(paragraph.slice(Math.max(0, match.index - 60), match.index))) continue;
    const mark = match.index + 1;
    const opensQuote = paragraph[mark] === '"' && !closes(mark);
    places.add(opensQuote ? mark : match.index + match[0].length);
  }
  for (const match of paragraph.matchAll(QUOTE_GLUED)) {
    if (closes(match.index + 1)) places.add(match.index + match[0].length);
  }
  for (const match of paragraph.matchAll(COMMA_GLUED)) {
    if (!IN_ADDRESS.test(paragraph.slice(Math.max(0, match.index - 60), match.index))) places.add(match.index + 1);
  }
  return [...places].sort((a, b) => a - b).map((at) => ({ start: at, end: at, text: ' ' }));
}

/** Tells of a straight quotation mark whether it closes: an odd number stands before it. To be asked of rising places. */
function quotationMarks(paragraph: string): (at: number) => boolean {
  let counted = 0;
  let marks = 0;
  return (at) => {
    if (at < counted) counted = marks = 0;
    for (; counted < at; counted += 1) if (paragraph[counted] === '"') marks += 1;
    return marks % 2 === 1;
  };
}
