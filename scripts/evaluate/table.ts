import type { Scores } from './score.ts';
import type { Share, Tally } from './tally.ts';

/** One line of the table that the terminal and the about page show. All values from 0 to 1. */
export interface Measured {
  readonly measure: string;
  readonly precision: number | null;
  readonly recall: number | null;
  /** F1 where there is precision and recall, else the share that is right. */
  readonly value: number;
  readonly counts: string;
}

/** The measures in reading order. */
export function tableOf(scores: Scores): Measured[] {
  const tally = (measure: string, { precision, recall, f1, hits, invented, missed }: Tally): Measured => ({
    measure,
    precision,
    recall,
    value: f1,
    counts: `${hits} right, ${invented} invented, ${missed} missed`,
  });
  const share = (measure: string, { right, all, value }: Share): Measured => ({
    measure,
    precision: null,
    recall: null,
    value,
    counts: `${right} of ${all}`,
  });
  return [
    share('day of publication, pinned', scores.pinned),
    share('day of publication, window', scores.window),
    share('headline', scores.title),
    tally('page furniture', scores.furniture),
    tally('actors', scores.actors),
    tally('people', scores.people),
    share('side of an actor', scores.side),
    tally('figures', scores.figures),
    tally('figures with their bound', scores.bounds),
    share('claimant of a figure', scores.claimants),
    tally('events', scores.events),
    tally('events with exact dates', scores.exactDates),
    share('type of an event', scores.types),
    share('status of an event', scores.status),
  ];
}

const digits = (value: number | null): string => (value === null ? '' : value.toFixed(3));

export function printTable(table: readonly Measured[], scores: Scores): void {
  const width = Math.max(...table.map(({ measure }) => measure.length));
  console.log(`${''.padEnd(width)}   value  precision  recall`);
  for (const { measure, precision, recall, value, counts } of table) {
    console.log(`${measure.padEnd(width)}   ${digits(value)}  ${digits(precision).padEnd(9)}  ${digits(recall).padEnd(6)}  ${counts}`);
  }
  console.log(`${'quotations not in the text'.padEnd(width)}   ${scores.ungrounded}`);
  if (scores.missing.length > 0) console.log(`articles missing: ${scores.missing.join(', ')}`);
}
