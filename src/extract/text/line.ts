import type { MappedText } from './mapped-text.ts';

/** What the signs at the head of a line say of it. */
export type LineKind = 'plain' | 'heading' | 'list-item' | 'quote';

/** One line of the seed that is not blank: the unit that is kept or removed. */
export interface Line {
  readonly index: number;
  /** Raw offsets without the line break, half-open. */
  readonly start: number;
  readonly end: number;
  /** The words as readers saw them: normalised, without marks of lists, headings and links. */
  readonly body: MappedText;
  /** `body.text`, and the same in lower case. */
  readonly text: string;
  readonly lower: string;
  readonly kind: LineKind;
  /** Whether a blank line, or the end of the file, stands before and behind it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}
