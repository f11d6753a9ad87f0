import type { MappedText } from './mapped-text.ts';

/** What the signs at the head of a line say of it. */
export type LineKind = 'plain' | 'heading' | 'list-item' | 'quote';

/** One line of the seed that is not blank (several where the file is wrapped by hand): the unit that is kept or removed. */
export interface Line {
  readonly index: number;
  /** Raw offsets without the line break, half-open. */
  readonly start: number;
  readonly end: number;
  /** The words as readers saw them: normalised, without marks of lists, headings and links. Empty for a line of marks alone. */
  readonly body: MappedText;
  /** `body.text`. */
  readonly text: string;
  /**
   * The text in lower case without ornaments at its ends and without a scraper's "date 2025-10-08" at its head: what the lists
   * of furniture phrases are compared with.
   */
  readonly label: string;
  readonly kind: LineKind;
  /** Whether a blank line, or an end of the file, stands before and behind it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** Markdown only: nothing but links, or nothing but emphasis, stands in the line. */
  readonly linksOnly: boolean;
  readonly emphasised: boolean;
  /** Wide gaps part it into short labels, as in a menu. */
  readonly spacedRow: boolean;
  /** The line begins with an HTML tag. */
  readonly tagged: boolean;
}

const ORNAMENTS_BEFORE = /^(?:[\s»›▶►▸>|•·→⇒↓↑✉📷🎥☰✕×*_+~—-]|\uFE0F)+/u;
const ORNAMENTS_AFTER = /[\s»›▶►▸>|•·→⇒↓↑…✕×*_+~:—-]{1,60}$/u;
const STATED_DATE = /^date:? \d{4}-\d{2}-\d{2}\b/;

/** The form of a line that lists of furniture phrases are compared with. */
export function labelOf(text: string): string {
  if (text.length > 600) return text.slice(0, 600).toLowerCase();
  return text.toLowerCase().replace(STATED_DATE, '').replace(ORNAMENTS_BEFORE, '').replace(ORNAMENTS_AFTER, '');
}

const SENTENCE_END = /[.!?…]["')\]]{0,3}$/;

/** Whether the words end as a sentence does. */
export function endsSentence(line: Line): boolean {
  return SENTENCE_END.test(line.text);
}

const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Number of words, counted to `most` at the latest. */
export function countWords(text: string, most = 50): number {
  const looked = text.slice(0, most * 20);
  let words = 0;
  WORD.lastIndex = 0;
  while (words < most && WORD.test(looked)) words += 1;
  return words;
}

/** Whether the words could be a headline: no full stop at the end, not too long, no sentence that ends inside. */
export function looksLikeHeadline(line: Line): boolean {
  const { text } = line;
  return text.length >= 8 && text.length <= 160 && !/\.["')\]]{0,3}$/.test(text) && !/[,;]$/.test(text) && !/[a-z]{3}\. [A-Z]/.test(text);
}

/** Whether the words read as running text of a story. */
export function isProse(line: Line): boolean {
  return line.text.length > 220 || (endsSentence(line) && countWords(line.text, 4) >= 4);
}
