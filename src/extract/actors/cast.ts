import type { Known } from './alias-table.ts';
import type { SentenceView } from './sentence-view.ts';

/** Somebody whom an article names in full: known, or read out of the article. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly known: Known | null;
  /** Folded words of the name as the article first writes it, the article "al" left out. */
  readonly folds: readonly string[];
}

/** Where somebody is named in full: tokens [from, to) of a sentence. */
export interface CastMention {
  readonly member: CastMember;
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
  readonly how: 'name' | 'alias' | 'unknown';
}

/** Sentence and token as one number, so that mentions compare by their place. */
export function placeOf(view: SentenceView, at: number): number {
  return view.tokens[at]?.start ?? view.sentence.end;
}
