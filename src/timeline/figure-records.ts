import { isoOf } from '../model/day.ts';
import type { Figure } from '../model/figure.ts';
import type { ArticleReading } from '../extract/read-article.ts';

/** The figures of one article, in the order of its text. */
export function figureRecords({ seed, article, figures }: ArticleReading): Figure[] {
  return figures.map((figure, index) => ({
    id: `${seed.id}/${figure.kind}-${index + 1}`,
    article: seed.id,
    kind: figure.kind,
    measure: figure.measure,
    group: figure.group,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    scope: figure.scope,
    claimant:
      figure.claimant === null ? null : claimantOf(article.spanAt(figure.claimant.start, figure.claimant.end), figure.claimant.actor),
    asOf: { earliest: isoOf(figure.asOf.earliest), latest: isoOf(figure.asOf.latest) },
    ...article.spanAt(figure.start, figure.end),
  }));
}

function claimantOf(
  span: { readonly start: number; readonly end: number; readonly quote: string },
  actor: string | null,
): NonNullable<Figure['claimant']> {
  return { words: span.quote, actor, start: span.start, end: span.end };
}
