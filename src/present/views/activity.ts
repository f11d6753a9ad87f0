import type { Entry } from '../../model/entry.ts';
import { countByMonth, highest, stripOf } from '../charts/month-bars.ts';
import type { Context } from '../context.ts';
import { countWords } from '../words/list-words.ts';
import { monthWords } from '../words/date-words.ts';

/** When somebody appears: a strip of the months with a column for each, and the same in words. */
export interface Activity {
  readonly strip: ReturnType<typeof stripOf>;
  readonly words: string;
  /** "Oct 2023" and "Jan 2025": the ends of the axis. */
  readonly from: string;
  readonly to: string;
  /** Where the years begin, in units of the strip. */
  readonly years: readonly { readonly at: number; readonly label: string }[];
}

const TALL = 24;

/** `most`: the highest column of the strips that are seen together, so that they share one scale; the strip's own by default. */
export function activityOf(context: Context, entries: readonly Entry[], most?: number): Activity {
  const { months } = context;
  const counts = countByMonth(months, entries);
  const busy = counts.filter(({ told, open }) => told + open > 0);
  const words = busy.map(({ month, told, open }) => `${monthWords(month)} ${told + open}`).join(', ');
  return {
    strip: stripOf(counts, most ?? highest(counts), TALL),
    words: busy.length === 0 ? 'no entries' : `${countWords(entries.length, 'entry', 'entries')} by month: ${words}`,
    from: months[0] === undefined ? '' : monthWords(months[0]),
    to: monthWords(months.at(-1) ?? months[0] ?? ''),
    years: months.flatMap((month, index) => (month.endsWith('-01') ? [{ at: index * 5, label: month.slice(0, 4) }] : [])),
  };
}
