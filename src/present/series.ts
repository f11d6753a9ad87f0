import type { IsoDate } from '../model/day.ts';
import type { Figure } from '../model/figure.ts';
import type { TollSeries } from '../model/knowledge.ts';
import type { FigureKind, Group, Measure } from '../model/vocabulary.ts';
import { perContext, type Context } from './context.ts';

/** A running figure that the site follows through the war. */
export interface SeriesKind {
  readonly id: string;
  readonly title: string;
  /** What the number counts, for a chart's axis and for one line of text: "people killed in Gaza since 7 October 2023". */
  readonly counts: string;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly group: Group;
  /** 'fixed': one fact that is counted ever better; 'running': it changes with the days. */
  readonly course: 'fixed' | 'running';
}

export const SERIES_KINDS: readonly SeriesKind[] = [
  {
    id: 'held',
    title: 'Still held in Gaza',
    counts: 'hostages still held',
    kind: 'hostage',
    measure: 'held',
    group: 'all',
    course: 'running',
  },
  {
    id: 'killed-in-gaza',
    title: 'Killed in Gaza',
    counts: 'people killed in Gaza',
    kind: 'casualty',
    measure: 'killed',
    group: 'gaza',
    course: 'running',
  },
  {
    id: 'taken',
    title: 'Taken captive on 7 October',
    counts: 'people taken captive',
    kind: 'hostage',
    measure: 'taken',
    group: 'all',
    course: 'fixed',
  },
  {
    id: 'killed-on-7-october',
    title: 'Killed in Israel on 7 October',
    counts: 'people killed in Israel',
    kind: 'casualty',
    measure: 'killed',
    group: 'israel',
    course: 'fixed',
  },
  {
    id: 'released',
    title: 'Hostages released',
    counts: 'hostages released',
    kind: 'hostage',
    measure: 'released',
    group: 'all',
    course: 'running',
  },
  {
    id: 'to-be-released',
    title: 'Hostages to be released',
    counts: 'hostages to be released under a deal',
    kind: 'hostage',
    measure: 'to-release',
    group: 'all',
    course: 'running',
  },
  {
    id: 'prisoners-released',
    title: 'Palestinian prisoners released',
    counts: 'Palestinian prisoners released',
    kind: 'prisoner',
    measure: 'released',
    group: 'palestinians',
    course: 'running',
  },
  {
    id: 'prisoners-to-be-released',
    title: 'Palestinian prisoners to be released',
    counts: 'Palestinian prisoners to be released under a deal',
    kind: 'prisoner',
    measure: 'to-release',
    group: 'palestinians',
    course: 'running',
  },
];

export interface Series {
  readonly of: SeriesKind;
  /** Claims of the whole to the day, by day and id: what a chart may draw. */
  readonly totals: readonly Figure[];
  /** Numbers of the same kind for a part, a stretch of time or one event: told in the table only. */
  readonly others: readonly Figure[];
  readonly official: TollSeries | null;
}

export const seriesOf = perContext((context: Context): readonly Series[] => SERIES_KINDS.map((of) => oneSeries(context, of)));

function oneSeries({ timeline, knowledge }: Context, of: SeriesKind): Series {
  const same = (other: { readonly kind: string; readonly measure: string; readonly group: string }): boolean =>
    other.kind === of.kind && other.measure === of.measure && other.group === of.group;
  const figures = timeline.figures.filter(same).sort(byAsOf);
  const official = knowledge.tolls.find(same) ?? null;
  const isTotal = (figure: Figure): boolean => figure.scope === 'total' && !isFractionOf(official, figure);
  return {
    of,
    totals: figures.filter(isTotal),
    others: figures.filter((figure) => !isTotal(figure)),
    official,
  };
}

/** Rival counts differ, but none of the whole is less than so much of the official one. */
const LEAST_SHARE = 0.5;

/**
 * "Six members of a family died", "211 killed since the truce", "eight are still in tunnels there": told like a total, and no claim of how
 * many the war has killed or are still held. Only where the official count is known for every day.
 */
function isFractionOf(official: TollSeries | null, { low, asOf }: Figure): boolean {
  if (official === null || (official.file === null && official.measure !== 'held')) return false;
  const counted = official.points.findLast(({ date }) => date <= asOf.latest)?.value ?? 0;
  return low < LEAST_SHARE * counted;
}

function byAsOf(a: Figure, b: Figure): number {
  return compare(a.asOf.latest, b.asOf.latest) || compare(a.asOf.earliest, b.asOf.earliest) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The claim that holds on a day: the last whose own day is not later; null before the first. */
export function claimOn(series: Series, day: IsoDate): Figure | null {
  let low = 0;
  let high = series.totals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series.totals[middle]?.asOf.latest ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return series.totals[low - 1] ?? null;
}
