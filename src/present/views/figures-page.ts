import type { Figure } from '../../model/figure.ts';
import { dayOf } from '../../model/day.ts';
import { figureChart, type FigureChart } from '../charts/figure-chart.ts';
import type { Context } from '../context.ts';
import { seriesOf, type Series } from '../series.ts';
import { dayWords, windowWords } from '../words/date-words.ts';
import { amountWords, claimRange } from '../words/figure-words.ts';
import { countWords, listWords, numberWords } from '../words/list-words.ts';
import { SCOPE_WORDS } from '../words/vocabulary-words.ts';
import { figureHref } from './article-page.ts';
import { chartInput } from './chart-input.ts';
import { heightsOf, type Height } from './heights.ts';
import { articleReference, claimantName, type ArticleReference } from './references.ts';

/** Rows of a table before it is folded to the most telling: the page has eight tables. */
export const CLAIMS_SHOWN = 40;

export interface SeriesView {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly wide: FigureChart | null;
  readonly narrow: FigureChart | null;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  readonly differences: readonly string[];
  readonly heights: readonly Height[];
  readonly rows: readonly ClaimRow[];
  readonly otherRows: number;
  readonly official: { readonly name: string; readonly source: string | null } | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly day: string;
  readonly amount: string;
  readonly claimant: string | null;
  readonly claimantHref: string | null;
  /** Empty for a whole; else what the number is a part of. */
  readonly scope: string;
  readonly article: ArticleReference;
  readonly href: string;
}

export function figuresPage(context: Context): SeriesView[] {
  return seriesOf(context)
    .filter(({ totals, others }) => totals.length + others.length > 0)
    .map((series) => seriesView(context, series));
}

function seriesView(context: Context, series: Series): SeriesView {
  const input = series.totals.length > 1 ? chartInput(context, series) : null;
  const all = [...series.totals, ...series.others].sort((a, b) =>
    a.asOf.latest < b.asOf.latest ? -1 : a.asOf.latest > b.asOf.latest ? 1 : 0,
  );
  // One fact counted again and again lies in a narrow band.
  const fixed = series.of.course === 'fixed';
  const rows = all.map((figure) => claimRow(context, figure));
  return {
    id: series.of.id,
    title: series.of.title,
    lead: leadOf(context, series),
    wide: input && figureChart(input, { width: 760, height: fixed ? 230 : 340, detail: 'full' }),
    narrow: input && figureChart(input, { width: 344, height: fixed ? 230 : 300, detail: 'full' }),
    description: descriptionOf(context, series),
    differences: differencesOf(context, series),
    heights: heightsOf(context, series),
    rows: rows.slice(-CLAIMS_SHOWN),
    otherRows: Math.max(0, rows.length - CLAIMS_SHOWN),
    official: series.official ? { name: series.official.name, source: series.official.source[0] ?? null } : null,
  };
}

function claimRow(context: Context, figure: Figure): ClaimRow {
  const article = context.articles.get(figure.article);
  if (!article) throw new Error(`figure ${figure.id} names an unknown article: ${figure.article}`);
  const actor = figure.claimant?.actor == null ? undefined : context.actors.get(figure.claimant.actor);
  return {
    id: figure.id,
    day: windowWords(figure.asOf.earliest, figure.asOf.latest),
    amount: amountWords(figure),
    claimant: claimantName(context, figure),
    claimantHref: actor ? context.links.actor(actor) : null,
    scope: SCOPE_WORDS[figure.scope],
    article: articleReference(context, article),
    href: figureHref(context, figure),
  };
}

/** "Last claimed: about 120, for 25 May 2024; first about 240, for 19 November 2023 (Israel Defense Forces)." */
function leadOf(context: Context, { totals, others }: Series): string {
  const first = totals[0];
  const last = totals.at(-1);
  if (!first || !last) return `${countWords(others.length, 'number')}, none of them for the whole: they stand in the table.`;
  const said = (figure: Figure): string => {
    const claimant = claimantName(context, figure);
    return `${amountWords(figure)}, for ${windowWords(figure.asOf.earliest, figure.asOf.latest)}${claimant === null ? '' : ` (${claimant})`}`;
  };
  const claims = countWords(totals.length, 'claim');
  return first === last ? `One claim: ${said(last)}.` : `${claims}. First ${said(first)}; last ${said(last)}.`;
}

function descriptionOf(context: Context, { of, totals, official }: Series): string {
  const first = totals[0];
  const last = totals.at(-1);
  if (!first || !last) return '';
  const lows = totals.map(({ low }) => low);
  const behind =
    official === null ? '' : ` Behind the claims runs the series of ${context.known.get(official.by)?.file.name ?? official.name}.`;
  return `Claims of ${of.counts}: ${countWords(totals.length, 'claim')}, between ${numberWords(Math.min(...lows))} and ${numberWords(Math.max(...lows))}, from ${dayWords(first.asOf.earliest)} to ${dayWords(last.asOf.latest)}.${behind} The table has the same data.`;
}

/** Days within which two claims of a running figure speak of the same state of things. */
const SAME_TIME = 10;
const MOST_DIFFERENCES = 6;

/**
 * Where claimants cannot both be right: claims of the same time whose ranges have no number in common, in words. Of one fact counted again
 * and again all claims are of the same time.
 */
export function differencesOf(context: Context, series: Series): string[] {
  const clusters = series.of.course === 'fixed' ? [series.totals] : clustersOf(series.totals);
  return clusters
    .flatMap((cluster) => {
      const values = new Map<string, Set<string>>();
      const claims = [...new Map(cluster.map((claim) => [`${amountWords(claim)}|${claimantName(context, claim) ?? ''}`, claim])).values()];
      const apart = claims.filter((claim) => claims.some((other) => contradict(claim, other)));
      for (const claim of apart) {
        const amount = amountWords(claim);
        values.set(amount, (values.get(amount) ?? new Set()).add(claimantName(context, claim) ?? 'without a claimant'));
      }
      if (values.size < 2) return [];
      const first = claims[0];
      const last = claims.at(-1);
      const when = series.of.course === 'fixed' || !first || !last ? '' : `${timeWords(first.asOf.earliest, last.asOf.latest)}: `;
      const said = [...values].map(([amount, names]) => `${amount} (${[...names].slice(0, 3).join(', ')})`);
      return [`${when}${listWords(said.slice(0, 5))}.`];
    })
    .slice(0, MOST_DIFFERENCES);
}

function timeWords(earliest: string, latest: string): string {
  return earliest === latest ? dayWords(earliest) : `${dayWords(earliest)} to ${dayWords(latest)}`;
}

function clustersOf(claims: readonly Figure[]): Figure[][] {
  const clusters: Figure[][] = [];
  for (const claim of claims) {
    const cluster = clusters.at(-1);
    const first = cluster?.[0];
    if (cluster && first && dayOf(claim.asOf.latest) - dayOf(first.asOf.latest) <= SAME_TIME) cluster.push(claim);
    else clusters.push([claim]);
  }
  return clusters;
}

function contradict(a: Figure, b: Figure): boolean {
  const x = claimRange(a);
  const y = claimRange(b);
  return (x.most !== null && y.least !== null && x.most < y.least) || (y.most !== null && x.least !== null && y.most < x.least);
}
