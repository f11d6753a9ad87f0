import { scaleLinear } from 'd3-scale';
import { dayOf, type IsoDate } from '../../model/day.ts';
import { monthName, monthsBetween } from '../words/date-words.ts';

/** A mark on an axis, in the units of the drawing. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TimeAxis {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly at: (day: IsoDate) => number;
  readonly ticks: readonly Tick[];
}

/** Narrowest room for a month's label, in units of the drawing. */
const TICK_ROOM = 62;

/** A linear axis of days from `from` to `to` units, with ticks at the beginnings of months, as many as have room; the year is said when it begins. */
export function timeAxis(first: IsoDate, last: IsoDate, from: number, to: number): TimeAxis {
  const scale = scaleLinear()
    .domain([dayOf(first), Math.max(dayOf(last), dayOf(first) + 1)])
    .range([from, to]);
  const at = (day: IsoDate): number => tenth(scale(dayOf(day)));
  const months = monthsBetween(first, last).filter((month) => `${month}-01` >= first);
  const steps = [1, 2, 3, 6, 12];
  const step = steps.find((size) => (months.length / size) * TICK_ROOM <= to - from) ?? 12;
  const shown = months.filter((month) => (Number(month.slice(5)) - 1) % step === 0);
  const ticks = shown.map((month, index) => ({ at: at(`${month}-01`), label: tickLabel(month, shown[index - 1]) }));
  return { first, last, at, ticks };
}

function tickLabel(month: string, before: string | undefined): string {
  const year = month.slice(0, 4);
  const name = monthName(month).slice(0, 3);
  return before?.startsWith(year) ? name : `${name} ${year}`;
}

/** Coordinates with one decimal: smaller pages, and the same bytes on every machine. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
