/** A word of a sentence, for tense.ts. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** A comma stands before it. */
  readonly afterComma: boolean;
  /** A semicolon, colon, dash, quotation mark or bracket stands before it. */
  readonly afterBreak: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|'(?:ll|re|ve|d|s)\b/gu;

/** Splits a stretch of a sentence into words; numbers count as words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    words.push({ text: match[0], lower: match[0].toLowerCase(), afterComma: gap.includes(','), afterBreak: /[;:—()"“”]/.test(gap) });
    end = match.index + match[0].length;
  }
  return words;
}
