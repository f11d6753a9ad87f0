import type { Bound, FigureKind, Group, Measure, Scope } from '../../model/vocabulary.ts';
import type { TextRange } from '../text/cleaned-article.ts';

/** A number of people killed, held, freed …, as an article claims it. */
export interface FigureMention extends TextRange {
  readonly sentence: number;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly group: Group;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly scope: Scope;
  /** Where the claimant's words stand and whom they mean; null where nobody is named. */
  readonly claimant: (TextRange & { readonly actor: string | null }) | null;
  /** Name of the rule (file in figures/) that found it; "judge" where what was learned overruled the rules. */
  readonly rule: string;
}
