import type { FigureKind, Group, Measure } from '../../model/vocabulary.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { ClaimFrame } from './claim-frames.ts';
import type { Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import type { Hit, Scan } from './scan.ts';
import type { Territory } from './territories.ts';

/** A quantity understood. */
export interface Reading {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly hit: Hit | null;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly group: Group;
  /** Part of another figure ("37 of those"). */
  readonly part: boolean;
  readonly claimant: Claimant | null;
  /** False for the whole that parts are taken of where the text says nothing else of it ("Of the 620 prisoners, …"). */
  readonly shown: boolean;
}

/** The article as far as it has been read. */
export interface Told {
  readonly text: string;
  readonly scans: readonly Scan[];
  /** The latest, in order. */
  readonly readings: readonly Reading[];
  readonly found: FoundActors;
  readonly isPerson: (actor: string) => boolean;
  /** The land whose side an actor is on. */
  readonly landOf: (actor: string) => Territory | null;
  readonly framesOf: (scan: Scan) => readonly ClaimFrame[];
}
