import type { IsoDate } from './day.ts';
import type { Span } from './span.ts';

/** One file of the seeds folder, read and decoded, its front matter taken apart. */
export interface SeedFile {
  /** Path under the seeds folder without ending. */
  readonly id: string;
  /** Path under the seeds folder, with forward slashes. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Decoded from UTF-8, nothing normalised: BOM, CR and front matter included. */
  readonly raw: string;
  readonly frontMatter: FrontMatter | null;
  /** Where the text begins in `raw`, behind the front matter and a BOM. */
  readonly contentStart: number;
}

/** What an editor states at the head of a file. It wins over what is worked out. */
export interface FrontMatter {
  readonly title: string | null;
  readonly date: { readonly value: IsoDate; readonly span: Span } | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly rights: string | null;
  readonly tags: readonly string[];
  /** The whole block with its `---` lines, and the title's value in it. */
  readonly span: Span;
  readonly titleSpan: Span | null;
}
