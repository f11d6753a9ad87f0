import type { Edit } from '../mapped-text.ts';

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** The blanks that a headline has lost and that the same words have where the page says them again: "hostage familiesas talks near". */
export function blanksSaidAgain(title: string, again: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const sign of again) {
    const found = title.charAt(at);
    if (sign.toLowerCase() === found.toLowerCase()) at += 1;
    else if (sign === ' ' && WORD_SIGN.test(title.charAt(at - 1)) && WORD_SIGN.test(found)) edits.push({ start: at, end: at, text: ' ' });
    else return [];
  }
  return at === title.length ? edits : [];
}
