import { goesOn } from './abbreviations.ts';
import type { TextRange } from './cleaned-article.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** "… were under 18. 50,100 were hurt", "… died. 12 others lived": a number opens no sentence to the segmenter when a small letter follows. */
const BEFORE_NUMBER = / (?<=[\p{L}\d%)][.!?]["')\]]{0,2} )(?=["'(]?[$£€]?\d)/gu;
/** "1. 50 hostages": the number of an item. */
const ITEM = /^\W{0,2}\d{1,2}\.$/;
/** "Sec. 5", "Rs. 500", "Res. 2735": a short word with a capital may stand for a longer one. */
const SHORTENED =
  /(?:^|[\s("'[—-])(?:Sec|Secs|Art|Arts|Rs|Res|Ch|Vol|Fig|Figs|Ph|Para|Paras|Div|Bn|Ex|Sub|Vs|Eds?|Exp|Ref|Tel|Ext|no|nos|vol|par|sec|art|fig|v|c|r|b|d)\.$/;

/** The sentences of one paragraph, without the blanks between them: Intl.Segmenter's, joined again where an abbreviation misled it. */
export function splitSentences(text: string): TextRange[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of segments(text)) {
    const last = found.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 40), last.end) : '';
    if (last && (ITEM.test(before) || goesOn(before, text.slice(start, start + 40)))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** What the segmenter parts, without blanks at the ends, parted again before the numbers that it takes for a going-on. */
function* segments(text: string): Generator<TextRange> {
  for (const { segment, index } of segmenter.segment(text)) {
    let from = 0;
    for (const { index: at } of segment.matchAll(BEFORE_NUMBER)) {
      const before = segment.slice(from, at);
      if (ITEM.test(before) || SHORTENED.test(before.slice(-14))) continue;
      yield* bare(before, index + from);
      from = at;
    }
    yield* bare(segment.slice(from), index + from);
  }
}

function* bare(segment: string, index: number): Generator<TextRange> {
  const end = index + segment.trimEnd().length;
  const start = index + segment.length - segment.trimStart().length;
  if (start < end) yield { start, end };
}
