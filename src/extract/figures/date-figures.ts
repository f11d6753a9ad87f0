import type { DaySpan } from '../../model/day.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { FigureMention } from './figure-mention.ts';

/**
 * The day or days that a figure speaks of: a running total speaks of the article's day, unless its sentence says "as of …"; what
 * happened in one event or in a stretch of time has the time of its clause.
 */
export function dateFigure(figure: FigureMention, article: CleanedArticle, times: readonly ResolvedTime[], window: PublishedWindow): DaySpan {
  const published = { earliest: window.earliest, latest: window.latest };
  const sentence = article.sentences[figure.sentence];
  if (!sentence) return published;
  const near = times
    .filter(({ mention }) => mention.sentence === figure.sentence && mention.tense !== 'future')
    .filter(({ mention }) => !/\b(?:since|after|until|before|till)\s(?:the\s)?$/i.test(article.text.slice(Math.max(0, mention.start - 24), mention.start)));
  const asOf = near.find(({ mention }) => /\bas of\s(?:\w+\s)?$/i.test(article.text.slice(Math.max(0, mention.start - 16), mention.start)));
  if (asOf) return { earliest: asOf.start, latest: asOf.end };
  if (figure.scope === 'total' && figure.measure !== 'taken') return published;
  const nearest = near.reduce<ResolvedTime | null>((best, time) => (best === null || distance(figure, time) < distance(figure, best) ? time : best), null);
  return nearest ? { earliest: nearest.start, latest: nearest.end } : published;
}

/** Units of text between a figure and a time; what stands behind the figure is taken before what stands in front of it. */
function distance(figure: FigureMention, { mention }: ResolvedTime): number {
  return mention.start >= figure.start ? Math.max(0, mention.start - figure.end) : figure.start - mention.end + 40;
}
