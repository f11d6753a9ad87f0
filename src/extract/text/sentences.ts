import { goesOn } from './abbreviations.ts';
import type { TextRange } from './cleaned-article.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of one paragraph, without the blanks between them: Intl.Segmenter's, joined again where an abbreviation misled it. */
export function splitSentences(text: string): TextRange[] {
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    const start = index + segment.length - segment.trimStart().length;
    if (start >= end) continue;
    const last = found.at(-1);
    if (last && goesOn(text.slice(Math.max(last.start, last.end - 40), last.end), text.slice(start, start + 40))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
