import type { DaySpan } from '../../model/day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { FigureMention } from './figure-mention.ts';

/** Words after which a time is where counting began or ended, not the day the number speaks of. */
const LIMIT = /\b(?:since|after|until|till|before|by|from)\s(?:the\s|about\s)?$/i;
const AS_OF = /\bas of\s(?:late\s|early\s|the\s)?$/i;

/**
 * The day or days that a figure speaks of. A running total speaks of the article's day unless its sentence says "as of …"; what
 * happened in one event or in a stretch of time has the time that its sentence gives nearest to it; those taken, and Israel's
 * dead of the attack, have the day of the attack where the sentence gives none.
 */
export function dateFigure(
  figure: FigureMention,
  article: CleanedArticle,
  times: readonly ResolvedTime[],
  window: PublishedWindow,
): DaySpan {
  const published = { earliest: window.earliest, latest: window.latest };
  const here = times.filter(({ mention }) => mention.sentence === figure.sentence && mention.tense !== 'future');
  const before = (time: ResolvedTime): string => article.text.slice(Math.max(0, time.mention.start - 24), time.mention.start);
  const asOf = here.find((time) => AS_OF.test(before(time)));
  if (asOf) return spanOf(asOf);
  const ofAttack = figure.measure === 'taken' || (figure.kind === 'casualty' && figure.group === 'israel' && figure.scope === 'total');
  if (figure.scope === 'total' && !ofAttack) return published;
  const near = here.filter((time) => !LIMIT.test(before(time)));
  const nearest = near.reduce<ResolvedTime | null>(
    (best, time) => (best === null || distance(figure, time) < distance(figure, best) ? time : best),
    null,
  );
  if (nearest) return spanOf(nearest);
  return ofAttack ? { earliest: ATTACK_DAY, latest: ATTACK_DAY } : published;
}

const spanOf = ({ start, end }: ResolvedTime): DaySpan => ({ earliest: start, latest: end });

/** Units of text between a figure and a time; what stands behind the figure is taken before what stands in front of it. */
function distance(figure: FigureMention, { mention }: ResolvedTime): number {
  return mention.start >= figure.start ? Math.max(0, mention.start - figure.end) : figure.start - mention.end + 40;
}
