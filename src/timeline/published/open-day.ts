import type { ArticleReading } from '../../extract/read-article.ts';
import type { PublishedWindow } from '../../extract/published/published-window.ts';
import type { Passage } from './shared-passages.ts';

/** Of an article whose day of publication is open: what it takes to date it by another that tells the same. */
export interface OpenDay {
  readonly published: PublishedWindow;
  /** How many sentences of its own text it has. */
  readonly sentences: number;
  readonly passages: readonly Passage[];
}

/** Null where the day is certain. `passages` are those of the reading. */
export function openDayOf({ article, published }: ArticleReading, passages: readonly Passage[]): OpenDay | null {
  if (published.earliest === published.latest) return null;
  return { published, sentences: article.sentences.filter(({ kind }) => kind === 'body').length, passages };
}
