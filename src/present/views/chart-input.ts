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
  const first = context.months[0];
  const last = context.months.at(-1);
  if (claims.length === 0 || first === undefined || last === undefined) return null;
  const end = claims.reduce((most, { to }) => (to > most ? to : most), `${last}-28`);
  const by = series.official && (context.actors.get(series.official.by)?.name ?? context.known.get(series.official.by)?.file.name ?? series.official.name);
  return {
    claims: claims.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.low - b.low)),
    official: series.official?.points ?? [],
    officialName: by,
    first: `${first}-01`,
    last: end,
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
    id: figure.id, from: earliest, to: latest, low: figure.low, high: figure.high, bound: figure.bound, amount, claimant,
    words: `${windowWords(earliest, latest)}: ${amount} ${countedWords(figure)}${claimant === null ? '' : `, ${claimant}`} (${articleReference(context, article).label})`,
    href: figureHref(context, figure),
  };
}
