import type { Message } from '../../model/message.ts';
import type { Mended, Removed } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/**
 * An article whose furniture is out and whose damage is mended, with the way back to the seed file.
 *
 * All later stages read `text` and give positions in it ("clean offsets", UTF-16 code units, half-open). `spanAt` turns
 * them into a Span of the seed. In `text`:
 *  - quotation marks and apostrophes are straight (" and '), dashes (–, —, --) are one "—", blanks are one space, lines inside a
 *    paragraph are joined with a space, paragraphs end in "\n\n"; no CR, no NBSP, no zero-width signs;
 *  - mojibake is decoded, glued and stray letters are mended, a doubled paragraph or headline stands once;
 *  - Markdown marks and link targets are gone (link text stays), list items and headings are paragraphs of their own.
 */
export interface CleanedArticle {
  /** Path under the seeds folder, for messages. */
  readonly file: string;
  /** The seed file as decoded from UTF-8, untouched. */
  readonly raw: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** Date that front matter states, as "YYYY-MM-DD". */
  readonly statedDate: { readonly date: string; readonly span: Span } | null;
  readonly removed: readonly Removed[];
  readonly mended: readonly Mended[];
  readonly messages: readonly Message[];
  /** The span of the seed that clean offsets [start, end) were read from; its quote is the seed's own text. */
  readonly spanAt: (start: number, end: number) => Span;
}

export interface Sentence {
  readonly index: number;
  /** Clean offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Counts the paragraphs of the story from 0. The headline is a paragraph of its own. */
  readonly paragraph: number;
  readonly kind: 'title' | 'subhead' | 'body' | 'list-item' | 'dateline';
}

/** A stretch of `CleanedArticle.text`: half-open clean offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
