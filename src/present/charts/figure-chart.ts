import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line as lineOf } from 'd3-shape';
import type { IsoDate } from '../../model/day.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { numberWords } from '../words/list-words.ts';
import { placeLabels, type Box, type PlacedLabel } from './place-labels.ts';
import { tenth, timeAxis, type Tick } from './time-axis.ts';

/** One claim as a chart needs it. */
export interface ChartClaim {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly amount: string;
  readonly claimant: string | null;
  readonly words: string;
  readonly href: string;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** 'full' with axes and labels, 'spark' with marks alone. */
  readonly detail: 'full' | 'spark';
}

export interface FigureChart extends ChartSize {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly months: readonly Tick[];
  readonly values: readonly Tick[];
  readonly marks: readonly Mark[];
  /** Path of the official series, null where there is none. */
  readonly official: string | null;
  readonly officialLabel: PlacedLabel | null;
  readonly labels: readonly PlacedLabel[];
}

/** A claim drawn: a point, its doubt about the day as a flat line, its bound or span as an upright one. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly shape: 'full' | 'hollow';
  /** From one x to another, where the day is not known. */
  readonly days: readonly [number, number] | null;
  /** The other end of a span of values. */
  readonly span: number | null;
  readonly open: 'up' | 'down' | null;
  readonly words: string;
  readonly href: string;
}

export interface ChartInput {
  readonly claims: readonly ChartClaim[];
  readonly official: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly officialName: string | null;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Whether the value axis begins at nought: for what runs up or down, not for one fact counted again and again. */
  readonly fromNought: boolean;
}

/** Length of the arrow that says "or more", "or fewer". */
export const WHISKER = 14;

export function figureChart(input: ChartInput, size: ChartSize): FigureChart {
  const full = size.detail === 'full';
  const plot = { left: full ? 4 : 3, right: size.width - (full ? 14 : 4), top: full ? 22 : 4, bottom: size.height - (full ? 26 : 3) };
  const axis = timeAxis(input.first, input.last, plot.left + (full ? 44 : 0), plot.right);
  const shown = thinned(input.official.filter(({ date }) => date >= input.first && date <= input.last));
  const value = valueScale(
    input,
    shown.map((point) => point.value),
    plot,
  );
  const y = (amount: number): number => tenth(value(amount));
  const all = input.claims.map((claim) => markOf(claim, axis.at, y));
  const marks = withoutTwins(all, mostMarks(size));
  const path = lineOf<{ readonly date: IsoDate; readonly value: number }>(
    (point) => axis.at(point.date),
    (point) => y(point.value),
  )
    .curve(curveStepAfter)
    .digits(1);
  const ticks = value.ticks(size.height < 260 ? 3 : 5).filter((amount) => Number.isInteger(amount));
  const room = { left: plot.left, right: plot.right, top: 2, bottom: plot.bottom - 2 };
  const wanted = full ? wantedLabels(input.claims, all) : [];
  // The official series is named at its end, or where else there is room beside it.
  const beside =
    full && input.officialName !== null ? [1, 0.75, 0.5, 0.3].flatMap((part) => shown[Math.floor((shown.length - 1) * part)] ?? []) : [];
  const official = beside.map((point) => ({
    x: axis.at(point.date),
    y: y(point.value),
    text: input.officialName ?? '',
    detail: null,
    first: 'below' as const,
    once: true,
  }));
  const values = full ? ticks.map((amount) => ({ at: y(amount), label: numberWords(amount) })) : [];
  const scale = values.map(({ at, label }) => ({ left: plot.left, right: plot.left + label.length * 7, top: at - 16, bottom: at }));
  const line = shown.map((point) => ({
    left: axis.at(point.date) - 3,
    right: axis.at(point.date) + 3,
    top: y(point.value) - 3,
    bottom: y(point.value) + 3,
  }));
  const placed = placeLabels([...official, ...wanted], [...marks.map(boxOf), ...scale], room, line);
  return {
    ...size,
    plot,
    months: full ? axis.ticks : [],
    values,
    marks,
    official: shown.length > 1 ? path(shown) : null,
    officialLabel: placed.find((label) => label.text === input.officialName) ?? null,
    labels: placed.filter((label) => label.text !== input.officialName),
  };
}

function valueScale({ claims, fromNought }: ChartInput, official: readonly number[], plot: FigureChart['plot']) {
  const values = [...claims.flatMap(({ low, high }) => (high === null ? [low] : [low, high])), ...official];
  const most = Math.max(1, ...values);
  const least = fromNought ? 0 : Math.min(...values);
  const margin = fromNought ? 0 : Math.max((most - least) * 0.25, most * 0.05);
  return scaleLinear()
    .domain([Math.max(0, least - margin), most + margin])
    .nice(5)
    .range([plot.bottom, plot.top]);
}

function markOf(claim: ChartClaim, x: (day: IsoDate) => number, y: (amount: number) => number): Mark {
  const [from, to] = [x(claim.from), x(claim.to)];
  return {
    id: claim.id,
    x: tenth((from + to) / 2),
    y: y(claim.low),
    shape: claim.bound === 'about' ? 'hollow' : 'full',
    days: to - from > 4 ? [from, to] : null,
    span: claim.high === null || claim.high === claim.low ? null : y(claim.high),
    open: claim.bound === 'at-least' ? 'up' : claim.bound === 'at-most' ? 'down' : null,
    words: claim.words,
    href: claim.href,
  };
}

/** As many as stand side by side: more are a blur, and their words and links a burden on a page of eight series. */
function mostMarks({ width }: ChartSize): number {
  return Math.max(60, Math.round(width / 10));
}

/** Claims of so wide a stretch are one spot, whatever their bounds. */
const WIDEST_OF_A_KIND = 60;

/** Of many claims that would be drawn on one spot the first, of each kind; the spots grow until the chart can be read. */
function withoutTwins(marks: readonly Mark[], most: number, size: number = 3): Mark[] {
  const spots = new Map<string, Mark>();
  for (const mark of marks) {
    const kind = size > WIDEST_OF_A_KIND ? '' : [mark.shape, mark.open, mark.span].join(' ');
    const spot = `${Math.round(mark.x / size)} ${Math.round(mark.y / size)} ${kind}`;
    if (!spots.has(spot)) spots.set(spot, mark);
  }
  return spots.size <= most ? [...spots.values()] : withoutTwins(marks, most, size * 1.5);
}

/** Room that a mark takes, its whiskers included: no label may stand there. */
function boxOf({ x, y, open, span }: Mark): Box {
  const top = Math.min(y, span ?? y) - (open === 'up' ? WHISKER + 2 : 6);
  const bottom = Math.max(y, span ?? y) + (open === 'down' ? WHISKER + 2 : 6);
  return { left: x - 6, right: x + 6, top, bottom };
}

/** A daily series of years in some two hundred points. */
function thinned<T>(points: readonly T[]): T[] {
  const step = Math.max(1, Math.ceil(points.length / 200));
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

/** The claims that a reader looks for first: the last and first, the most and least, then the last of each claimant, then the others. */
function wantedLabels(claims: readonly ChartClaim[], marks: readonly Mark[]) {
  const indexed = claims.map((claim, index) => ({ claim, index }));
  const byValue = [...indexed].sort((a, b) => a.claim.low - b.claim.low);
  const lastOfEach = [...new Map(indexed.map((item) => [item.claim.claimant, item])).values()];
  const order = [indexed.at(-1), indexed[0], byValue.at(-1), byValue[0], ...lastOfEach.reverse(), ...indexed];
  const seen = new Set<string>();
  return order.flatMap((item) => {
    const mark = item && marks[item.index];
    if (!item || !mark) return [];
    const key = `${item.claim.amount}|${item.claim.claimant ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ x: mark.x, y: mark.y, text: item.claim.amount, detail: item.claim.claimant, first: 'above' as const, once: false }];
  });
}
