import type { Context } from '../context.ts';
import { columnOf, countByMonth, highest } from '../charts/month-bars.ts';
import { monthAnchor } from '../links.ts';
import { countWords } from '../words/list-words.ts';
import { monthName, monthWords } from '../words/date-words.ts';
import { monthHref } from './timeline-pages.ts';

/** Units of height of a column in the overview. */
export const OVERVIEW_TALL = 60;

export interface OverviewYear {
  readonly year: string;
  readonly months: readonly OverviewMonth[];
}

export interface OverviewMonth {
  readonly month: string;
  /** "J" … "D": what fits under a column. */
  readonly letter: string;
  readonly name: string;
  readonly count: number;
  readonly told: number;
  readonly open: number;
  readonly covered: boolean;
  /** Null where there is nothing to go to. */
  readonly href: string | null;
  /** "May 2024: 8 entries, 2 of them expected or denied; no article of this month was read". */
  readonly words: string;
}

/** The months of the war as an axis: their entries as columns, and whether any article of the month was read. */
export function overview(context: Context): OverviewYear[] {
  const counts = countByMonth(context.months, context.timeline.entries);
  const most = highest(counts);
  const years = new Map<string, OverviewMonth[]>();
  for (const { month, told, open } of counts) {
    const year = month.slice(0, 4);
    const count = told + open;
    const covered = context.coveredMonths.has(month);
    const column = columnOf({ told, open }, most, OVERVIEW_TALL);
    const seen: OverviewMonth = {
      month,
      count,
      covered,
      letter: monthName(month).slice(0, 1),
      name: monthName(month),
      told: column.told,
      open: column.open,
      href: count === 0 ? null : `${monthHref(context, month)}#${monthAnchor(month)}`,
      words: monthSummary(month, count, open, covered),
    };
    years.set(year, [...(years.get(year) ?? []), seen]);
  }
  return [...years].map(([year, months]) => ({ year, months }));
}

function monthSummary(month: string, count: number, open: number, covered: boolean): string {
  const openWords = open === 0 ? '' : `, ${open} of them expected or denied`;
  const coverage = covered ? '' : count === 0 ? '; not covered: no article of this month was read' : '; told by articles of other months';
  return `${monthWords(month)}: ${count === 0 ? 'no entries' : countWords(count, 'entry', 'entries')}${openWords}${coverage}`;
}
