import type { Day } from '../../model/day.ts';
import type { TextRange } from '../text/cleaned-article.ts';

/** What one clue says of the day of publication. */
export interface PublishedClue {
  /** Name of the clue's file: "stated-date", "weekday-of-moment", "toll", "age-of-war" … */
  readonly rule: string;
  /** The days it speaks for; null: open on that side. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** How strongly, and whether days outside are ruled out or merely less likely: natural logarithm of the odds inside : outside. */
  readonly weight: number;
  readonly says: string;
  /** Where it was read: clean offsets, or raw offsets of the seed where the words stand in furniture or front matter. */
  readonly at: (TextRange & { readonly in: 'text' | 'raw' }) | null;
}

/** The answer of the weigher. */
export interface PublishedWindow {
  readonly earliest: Day;
  readonly latest: Day;
  /** The likeliest day of the window: the reference for "Friday" and "last week". */
  readonly best: Day;
  readonly stated: 'editor' | 'text' | null;
  readonly clues: readonly PublishedClue[];
}
