import type { TextRange } from '../cleaned-article.ts';
import { applyEdits, rawRange, type Edit, type MappedText } from '../mapped-text.ts';
import type { KnownWords } from './article-words.ts';
import { gluedWords } from './glued-words.ts';
import { linkNotes } from './link-notes.ts';
import { letterApart, lostLetter } from './lost-letter.ts';
import { missingBlanks } from './missing-blank.ts';
import { strayLetters } from './stray-letters.ts';

export interface Mended {
  readonly body: MappedText;
  /** Raw stretches that were taken out. */
  readonly removed: readonly TextRange[];
}

/** Mends a paragraph where it is certain what it said; anything doubtful stays as it was found. */
export function mend(given: MappedText, known: KnownWords): Mended {
  const removed: TextRange[] = [];
  let body = given;
  const apply = (edits: readonly Edit[]): void => {
    for (const { start, end } of edits) if (end > start) removed.push(rawRange(body, start, end));
    body = applyEdits(body, edits);
  };
  apply(linkNotes(body.text));
  apply(missingBlanks(body.text));
  apply([letterApart(body.text, known) ?? strayLetters(body.text, known) ?? lostLetter(body.text, known)].filter((edit) => edit !== null));
  apply(gluedWords(body.text, known));
  return { body, removed };
}
