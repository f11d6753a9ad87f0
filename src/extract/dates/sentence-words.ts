import { matchesOf } from '../text/matches.ts';

/** A word of a sentence, for tense.ts. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** A comma stands before it. */
  readonly afterComma: boolean;
  /** A semicolon, colon, dash or bracket stands before it, or the quotation mark of long direct speech. */
  readonly afterBreak: boolean;
}

/** "Hamas' demands" keeps its mark: what stands behind it is a noun. */
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*(?:(?<=s)'(?= \p{Ll}))?|'(?:ll|re|ve|d|s)\b/gu;

/** Direct speech longer than this is a clause apart; shorter quotations are words of the sentence: "hands back "our hostages" by noon". */
const SPEECH = 40;

/**
 * The clause to the left, without the direct speech that closed before: in `he said "we will see to it that they come home" on Friday` the
 * words in quotation marks say nothing of Friday. Where the stretch ends inside direct speech, only that counts.
 */
export function withoutSpeech(before: string): string {
  const marks = [...before.matchAll(/"/g)].map((match) => match.index);
  if (marks.length === 0) return before;
  // An odd mark at the end opens the speech that the words themselves stand in.
  if (marks.length % 2 === 1) return before.slice((marks.at(-1) ?? 0) + 1);
  let kept = '';
  let from = 0;
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const [open = 0, close = 0] = [marks[index], marks[index + 1]];
    kept += before.slice(from, open);
    if (close - open <= SPEECH) kept += before.slice(open + 1, close);
    from = close + 1;
  }
  return kept + before.slice(from);
}

/** Splits a stretch of a sentence into words; numbers count as words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of matchesOf(text, WORD)) {
    const gap = text.slice(end, match.index);
    words.push({ text: match[0], lower: match[0].toLowerCase(), afterComma: gap.includes(','), afterBreak: /[;—()"]|:\s/.test(gap) });
    end = match.index + match[0].length;
  }
  return words;
}
