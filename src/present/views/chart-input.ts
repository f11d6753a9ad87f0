import { isoOf, monthSpan } from '../../model/day.ts';
import type { Figure } from '../../model/figure.ts';
import type { ChartClaim, ChartInput } from '../charts/figure-chart.ts';
import { isDated, type Context } from '../context.ts';
import type { Series } from '../series.ts';
import { windowWords } from '../words/date-words.ts';
import { amountWords, countedWords } from '../words/figure-words.ts';
import { figureHref } from './article-page.ts';
import { articleReference, claimantName } from './references.ts';

/**
 * What a series gives a chart. A running figure stands at the day it speaks of; a fact of one day, counted again and again, at the day of the
 * article that says it. Claims of articles that nothing dates have no place on an axis.
 */
export function chartInput(context: Context, series: Series): ChartInput | null {
  const claims = series.totals.flatMap((figure) => chartClaim(context, figure, series.of.course === 'fixed') ?? []);
  const first = claims.reduce((least, { from }) => (from < least ? from : least), claims[0]?.from ?? '');
  const last = claims.reduce((most, { to }) => (to > most ? to : most), first);
  if (first === '') return null;
  const by =
    series.official &&
    (context.actors.get(series.official.by)?.name ?? context.known.get(series.official.by)?.file.name ?? series.official.name);
  return {
    claims: claims.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.low - b.low)),
    official: series.official?.points ?? [],
    officialName: by,
    first: `${first.slice(0, 7)}-01`,
    last: isoOf(monthSpan(Number(last.slice(0, 4)), Number(last.slice(5, 7))).latest),
    fromNought: series.of.course === 'running',
  };
}

function chartClaim(context: Context, figure: Figure, byArticle: boolean): ChartClaim | null {
  const article = context.articles.get(figure.article);
  if (!article || !isDated(article)) return null;
  const { earliest, latest } = byArticle ? article.published : figure.asOf;
  const amount = amountWords(figure);
  const claimant = claimantName(context, figure);
  return {
    id: figure.id,
    from: earliest,
    to: latest,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    amount,
    claimant,
    words: `${windowWords(earliest, latest)}: ${amount} ${countedWords(figure)}${claimant === null ? '' : `, ${claimant}`} (${articleReference(context, article).label})`,
    href: figureHref(context, figure),
  };
}
