import type { FigureKind, Group, Measure } from '../../model/vocabulary.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { ActorLands } from './actor-lands.ts';
import type { ClaimFrame } from './claim-frames.ts';
import type { Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import type { KnownTolls } from './known-tolls.ts';
import type { Hit, Scan } from './scan.ts';

/** A quantity understood. */
export interface Reading {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly hit: Hit | null;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly group: Group;
  /** Name of the rule (file in figures/) that found it; "judge" where what was learned overruled it. */
  readonly rule: string;
  /** Part of another figure ("37 of those"). */
  readonly part: boolean;
  readonly claimant: Claimant | null;
  /** False for the whole that parts are taken of where the text says nothing else of it ("Of the 620 prisoners, …"). */
  readonly shown: boolean;
}

/** The article as far as it has been read. */
export interface Told extends ActorLands {
  readonly article: CleanedArticle;
  readonly found: FoundActors;
  /** Sentences told under a date of their own, as in a list of what happened when: there the present tense tells the past. */
  readonly chronicle: ReadonlyMap<number, unknown>;
  /** The latest figures, in order. */
  readonly readings: readonly Reading[];
  readonly tolls: KnownTolls;
  /** A sentence taken apart; undefined where there is none. */
  readonly scanAt: (index: number) => Scan | undefined;
  /** The words of a sentence as the judge sees them. */
  readonly wordsOf: (scan: Scan) => readonly string[];
  readonly framesOf: (scan: Scan) => readonly ClaimFrame[];
}
