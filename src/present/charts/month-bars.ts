import type { Entry } from '../../model/entry.ts';

/** One month of an axis with its entries. */
export interface MonthCount {
  readonly month: string;
  /** Told as happened or under way. */
  readonly told: number;
  /** Expected, or reported and denied. */
  readonly open: number;
}

/** A rectangle in the units of its drawing. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Counts entries by the month in which they begin, for every month of the axis. */
export function countByMonth(months: readonly string[], entries: readonly Pick<Entry, 'start' | 'status'>[]): MonthCount[] {
  const counts = new Map(months.map((month) => [month, { told: 0, open: 0 }]));
  for (const { start, status } of entries) {
    const count = counts.get(start.slice(0, 7));
    if (!count) continue;
    if (status === 'happened' || status === 'ongoing') count.told += 1;
    else count.open += 1;
  }
  return [...counts].map(([month, count]) => ({ month, ...count }));
}

/** The highest month of several axes, so that they can be drawn to one scale. */
export function highest(counts: readonly MonthCount[]): number {
  return counts.reduce((most, { told, open }) => Math.max(most, told + open), 0);
}

/**
 * Heights of the two parts of a month's column, in whole units of a column `tall` units high. What is there at all is at least two units
 * high, so that one entry among hundreds is still seen.
 */
export function columnOf(
  { told, open }: Pick<MonthCount, 'told' | 'open'>,
  most: number,
  tall: number,
): { readonly told: number; readonly open: number } {
  const scale = (count: number): number => (count === 0 || most === 0 ? 0 : Math.max(2, Math.round((count / most) * tall)));
  return { told: scale(told), open: scale(open) };
}

/** A strip of columns, one a month, for a person's page or a line of a list: 4 units wide each, with a gap of 1. */
export function stripOf(
  counts: readonly MonthCount[],
  most: number,
  tall: number,
): { readonly width: number; readonly height: number; readonly told: readonly Bar[]; readonly open: readonly Bar[] } {
  const columns = counts.map((count) => columnOf(count, most, tall));
  const told = columns.flatMap((column, index) =>
    column.told === 0 ? [] : [{ x: index * 5, y: tall - column.told, width: 4, height: column.told }],
  );
  const open = columns.flatMap((column, index) =>
    column.open === 0
      ? []
      : [{ x: index * 5, y: Math.max(0, tall - column.told - column.open), width: 4, height: Math.min(column.open, tall - column.told) }],
  );
  return { width: Math.max(1, counts.length * 5 - 1), height: tall, told, open };
}
