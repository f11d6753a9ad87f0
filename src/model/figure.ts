import { z } from 'zod';
import { IsoDate } from './day.ts';
import { Bound, FigureKind, Group, Measure, Scope } from './vocabulary.ts';

/** Who counted or claims a number: the text's words at their place, and the actor's id where it is one. */
export const Claimant = z.object({
  words: z.string(),
  actor: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Claimant = z.infer<typeof Claimant>;

export const Figure = z.object({
  id: z.string(),
  article: z.string(),
  kind: FigureKind,
  measure: Measure,
  group: Group,
  low: z.int().nonnegative(),
  high: z.int().nonnegative().nullable(),
  bound: Bound,
  scope: Scope,
  claimant: Claimant.nullable(),
  /** The day the number speaks of. */
  asOf: z.object({ earliest: IsoDate, latest: IsoDate }),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});
export type Figure = z.infer<typeof Figure>;
