import { figureChart, type FigureChart } from '../charts/figure-chart.ts';
import type { Figure } from '../../model/figure.ts';
import { isDated, type Context } from '../context.ts';
import { seriesOf, type Series } from '../series.ts';
import { dayWords, windowWords } from '../words/date-words.ts';
import { chartInput } from './chart-input.ts';
import { articleReference, claimView, type ArticleReference, type ClaimView } from './references.ts';
import { isShort, monthGroups, NEWEST_ON_HOME, yearList, type MonthGroup } from './timeline-pages.ts';
import { overview, type OverviewYear } from './overview.ts';

export interface HomePage {
  readonly entryCount: number;
  readonly articleCount: number;
  readonly outletCount: number;
  /** "7 October 2023" and "14 July 2024". */
  readonly from: string;
  readonly to: string;
  readonly newest: { readonly article: ArticleReference; readonly day: string } | null;
  readonly headline: readonly HeadlineFigure[];
  readonly years: readonly OverviewYear[];
  /** True where all entries stand on this page, oldest first; else the newest do, newest first. */
  readonly whole: boolean;
  readonly months: readonly MonthGroup[];
  readonly yearLinks: ReturnType<typeof yearList>;
  readonly uncovered: number;
}

export interface HeadlineFigure {
  readonly id: string;
  readonly title: string;
  readonly claim: ClaimView;
  readonly spark: FigureChart | null;
  readonly href: string;
}

const HEADLINE = ['held', 'taken', 'killed-in-gaza', 'killed-on-7-october'];

export function homePage(context: Context): HomePage {
  const { entries, articles } = context.timeline;
  const whole = isShort(context);
  const dated = articles.filter(isDated);
  const newest = dated.reduce<(typeof dated)[number] | undefined>(
    (best, article) => (best && best.published.latest >= article.published.latest ? best : article),
    undefined,
  );
  const last = entries.at(-1)?.start ?? '';
  return {
    entryCount: entries.length,
    articleCount: articles.length,
    outletCount: new Set(articles.flatMap(({ publisher }) => publisher ?? [])).size,
    from: entries[0] ? dayWords(entries[0].start) : '',
    to: last === '' ? '' : dayWords(last),
    newest: newest
      ? { article: articleReference(context, newest), day: windowWords(newest.published.earliest, newest.published.latest) }
      : null,
    headline: headlineFigures(context),
    years: overview(context),
    whole,
    months: monthGroups(context, whole ? entries : entries.slice(-NEWEST_ON_HOME).reverse()),
    yearLinks: yearList(context),
    uncovered: context.months.filter((month) => !context.coveredMonths.has(month)).length,
  };
}

/** The latest claim of each headline figure; what nobody claims yet is left out. */
function headlineFigures(context: Context): HeadlineFigure[] {
  const all = seriesOf(context);
  return HEADLINE.flatMap((id) => {
    const series = all.find(({ of }) => of.id === id);
    const figure = series && latestClaim(context, series);
    const claim = figure && claimView(context, figure);
    if (!series || !claim) return [];
    const input = series.of.course === 'running' ? chartInput(context, series) : null;
    return [
      {
        id,
        title: series.of.title,
        claim,
        spark: input && input.claims.length > 2 ? figureChart(input, { width: 240, height: 56, detail: 'spark' }) : null,
        href: `${context.links.section('figures')}#${id}`,
      },
    ];
  });
}

/** A running figure's claim of the latest day; of one fact counted again and again, the claim of the newest article. */
function latestClaim({ articles }: Context, { of, totals }: Series): Figure | null {
  const day = (figure: Figure): string =>
    (of.course === 'fixed' ? articles.get(figure.article)?.published.latest : figure.asOf.latest) ?? '';
  return totals.reduce<Figure | null>((best, figure) => (best && day(best) > day(figure) ? best : figure), null);
}
