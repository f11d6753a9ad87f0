import type { Day } from '../../model/day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { FigureMention } from '../figures/figure-mention.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { valueOn, type DailySeries } from './toll-series.ts';

/** The values of the series at which a newsroom would have written the number. */
export interface Claim {
  readonly low: number;
  readonly high: number;
  /** How far below and above half of the weight is lost. */
  readonly below: number;
  readonly above: number;
  readonly weight: number;
  /** An exact count is that of the day or the day before. */
  readonly exact: boolean;
}

/** What a figure of an article claims of its series, by its roundness and bound. */
export function claimOf(figure: FigureMention, article: CleanedArticle): Claim {
  const { low: value, bound } = figure;
  const high = figure.high ?? value;
  // "thousands of dead" has no upper end.
  if (!/\d/.test(article.text.slice(figure.start, figure.end)))
    return { low: value, high: Infinity, below: 0.2 * value, above: 1, weight: 2, exact: false };
  if (value < 400) return smallClaim(value, high, bound);
  const step = value % 1000 === 0 ? 1000 : value % 500 === 0 ? 500 : value % 100 === 0 ? 100 : 0;
  // A number down to the last man is one day's count, whatever stands before it: "at least 29,878".
  if (step === 0) return { low: value, high, below: 40, above: 40, weight: 9, exact: true };
  const weight = value >= 10_000 ? 6 : 4;
  // Nobody writes "more than 38,000" before the count is there, but later corrections move it by some dozens.
  if (bound === 'at-least')
    return {
      low: value,
      high: value + Math.max(step, 0.012 * value),
      below: 0.002 * value + 40,
      above: 0.5 * step + 100,
      weight,
      exact: false,
    };
  if (bound === 'at-most' || isNearly(figure, article))
    return {
      low: value - Math.max(0.5 * step, 0.012 * value),
      high: value,
      below: 0.25 * step + 60,
      above: 0.1 * step + 40,
      weight,
      exact: false,
    };
  return { low: value - 0.6 * step, high: value + 0.6 * step, below: 0.4 * step + 100, above: 0.5 * step + 100, weight, exact: false };
}

/** People held, some dozens or hundreds: counts of outlets differ by one or two. */
function smallClaim(value: number, high: number, bound: FigureMention['bound']): Claim {
  const loose = value % 10 === 0 ? Math.max(4, 0.05 * value) : Math.max(2, 0.03 * value);
  if (bound === 'exact') return { low: value, high, below: 1.5, above: 1.5, weight: value >= 20 ? 3 : 1.5, exact: false };
  if (bound === 'at-least') return { low: value, high: value + 2 * loose, below: loose, above: loose, weight: 1.5, exact: false };
  if (bound === 'at-most') return { low: value - 2 * loose, high: value, below: loose, above: loose, weight: 1.2, exact: false };
  return { low: value - loose, high: high + loose, below: loose, above: loose, weight: 2, exact: false };
}

function isNearly(figure: FigureMention, article: CleanedArticle): boolean {
  return (
    /\b(?:nearly|almost|close to|approaching|just under|nearing|just short of)\s+$/i.test(
      article.text.slice(Math.max(0, figure.start - 18), figure.start),
    ) || /^(?:nearly|almost|close to|just under)\b/i.test(article.text.slice(figure.start, figure.end))
  );
}

/** Round numbers are copied from older stories: days by which they may lag, and what each of them costs on top. */
const ROUND_LAGS = [0, 1, 2, 3, 5, 7, 10, 14].map((days) => [days, 0.12 * days] as const);
/** The count of one day, too, is now and then quoted when newer ones are out: days beyond the next one, and what they cost. */
const EXACT_LAGS = [
  [0, 0],
  [1, 1.6],
  [2, 2.3],
  [3, 3],
  [4, 3.7],
] as const;

/** How well the claim fits an article of a day: 0 where it does, down to minus its weight. For many days in their order. */
export function scoresOn(claim: Claim, series: DailySeries): (day: Day) => number {
  const lags = claim.exact ? EXACT_LAGS : ROUND_LAGS;
  // Every day is asked again by the days that lag behind it. Before the first day of the series its value is that of the first.
  const kept: number[] = [];
  const fresh = (day: Day): number => (kept[Math.max(0, day - ATTACK_DAY)] ??= freshScore(claim, series, day));
  return (day) => {
    let best = -Infinity;
    for (const [lag, cost] of lags) {
      // No fresh score is above 0: a longer lag cannot make up for its cost.
      if (-cost <= best) break;
      best = Math.max(best, fresh(day - lag) - cost);
    }
    return best;
  };
}

function freshScore(claim: Claim, series: DailySeries, day: Day): number {
  // The count of a day is quoted until the next comes out, a day later as a rule. Past its end the series tells less and less.
  const yesterday = missed(claim, valueOn(series, day - 1)) + (claim.exact ? 0.2 : 0);
  const miss = Math.min(missed(claim, valueOn(series, day)), yesterday) + Math.max(0, day - series.last) * 0.2;
  return (-claim.weight * miss ** 2) / (1 + miss ** 2);
}

/** How far a value lies outside, in steps that lose half of the weight. */
function missed(claim: Claim, value: number): number {
  return Math.max((claim.low - value) / claim.below, (value - claim.high) / claim.above, 0);
}
