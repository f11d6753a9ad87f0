import { z } from 'zod';
import { capital } from '../words/list-words.ts';

/** What the evaluation writes beside this folder (measured.json): for each set of annotated articles every measure. */
export const MeasuredSets = z.array(
  z.object({
    what: z.string(),
    articles: z.int(),
    table: z.array(
      z.object({
        measure: z.string(),
        /** Share of what was read that is right; null where a measure is a plain share. */
        precision: z.number().nullable(),
        /** Share of what is there that was read. */
        recall: z.number().nullable(),
        value: z.number(),
        counts: z.string(),
      }),
    ),
  }),
);
export type MeasuredSets = z.infer<typeof MeasuredSets>;

export interface MeasuredTable {
  readonly caption: string;
  readonly rows: readonly { readonly measure: string; readonly right: string; readonly found: string; readonly counts: string }[];
}

/** One table for each set: how much of what is shown is right, and how much of what is told is shown. */
export function measuredTables(sets: MeasuredSets): MeasuredTable[] {
  return sets.map(({ what, table }) => ({
    caption: capital(what),
    // What no article of the set has, like a window of days, is no row.
    rows: table
      .filter(({ counts }) => counts !== '0 of 0')
      .map(({ measure, precision, recall, value, counts }) => ({
        measure: capital(measure),
        right: percent(precision ?? value),
        found: recall === null ? '' : percent(recall),
        counts,
      })),
  }));
}

/** 0.9655 → "97 %"; only what is complete is called 100. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${rounded === 100 && share < 1 ? 99 : rounded} %`;
}
