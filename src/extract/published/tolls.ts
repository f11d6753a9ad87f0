import type { Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { FigureMention } from '../figures/figure-mention.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { seriesOf, valueOn, type DailySeries } from './toll-series.ts';
import type { ClueInput, ClueReader, Vote } from './vote.ts';

/**
 * A running figure against its official series: "more than 38,000 killed" is written from the day the series reached it until the next
 * number a newsroom would quote; "36,379" is the count of one day; "101 hostages are still in Gaza" until the next came home.
 */
export const tolls: ClueReader = (input) => {
  const votes: Vote[] = [];
  for (const figure of input.read.figures) {
    if (figure.scope !== 'total' || figure.low === 0) continue;
    const series = seriesOf(input.knowledge, figure.kind, figure.measure, figure.group);
    if (series.length > 0) votes.push(voteOf(figure, series, input));
  }
  return votes;
};

function voteOf(figure: FigureMention, series: readonly DailySeries[], { article, read }: ClueInput): Vote {
  const claim = claimOf(figure, article);
  // "the toll passed 30,000 in February": a time of its own, and an older one.
  const dated = read.times.some((time) => time.sentence === figure.sentence && (time.value.kind === 'calendar' || time.value.kind === 'year'));
  const factor = dated ? 0.4 : 1;
  const score = (day: Day): number => factor * Math.max(...series.map((each) => scoreOn(claim, each, day)));
  const [earliest, latest] = fittingDays(score, series);
  const [first] = series;
  const says =
    earliest === null || latest === null
      ? `the text gives ${figure.low.toLocaleString('en-US')}, which ${first?.toll.name ?? 'the series'} never was`
      : `${first?.toll.name ?? 'the series'} stood at the ${figure.low.toLocaleString('en-US')} of the text from ${formatDate(earliest)} to ${formatDate(latest)}`;
  return { rule: `toll/${figure.kind}/${figure.measure}`, earliest, latest, weight: claim.weight * factor, says, at: { start: figure.start, end: figure.end, in: 'text' }, score };
}

/** The values of the series at which a newsroom would have written the number. */
interface Claim {
  readonly low: number;
  readonly high: number;
  /** How far outside half of the weight is lost. */
  readonly soft: number;
  readonly weight: number;
  /** An exact count is that of the day or the day before. */
  readonly exact: boolean;
}

function claimOf(figure: FigureMention, article: CleanedArticle): Claim {
  const { low: value, bound } = figure;
  const high = figure.high ?? value;
  if (value < 400) return smallClaim(value, high, bound);
  const step = value % 1000 === 0 ? 1000 : value % 500 === 0 ? 500 : value % 100 === 0 ? 100 : 0;
  // A number down to the last man is one day's count, whatever stands before it: "at least 29,878".
  if (step === 0) return { low: value, high, soft: 60, weight: 6, exact: true };
  const weight = value >= 10_000 ? 4 : 3;
  if (bound === 'at-least') return { low: value - 0.002 * value, high: value + Math.max(step, 0.012 * value), soft: 0.5 * step + 100, weight, exact: false };
  if (bound === 'at-most' || isNearly(figure, article)) return { low: value - Math.max(step, 0.015 * value), high: value, soft: 0.4 * step + 100, weight, exact: false };
  return { low: value - 0.6 * step, high: value + 0.6 * step, soft: 0.5 * step + 100, weight, exact: false };
}

/** People held, some dozens or hundreds: counts of outlets differ by one or two. */
function smallClaim(value: number, high: number, bound: FigureMention['bound']): Claim {
  const loose = value % 10 === 0 ? Math.max(4, 0.05 * value) : Math.max(2, 0.03 * value);
  if (bound === 'exact') return { low: value, high, soft: 1.5, weight: value >= 20 ? 3 : 1.5, exact: false };
  if (bound === 'at-least') return { low: value, high: value + 2 * loose, soft: loose, weight: 1.5, exact: false };
  if (bound === 'at-most') return { low: value - 2 * loose, high: value, soft: loose, weight: 1.2, exact: false };
  return { low: value - loose, high: high + loose, soft: loose, weight: 2, exact: false };
}

function isNearly(figure: FigureMention, article: CleanedArticle): boolean {
  return /\b(?:nearly|almost|close to|approaching|just under|nearing|just short of)\s+$/i.test(article.text.slice(Math.max(0, figure.start - 18), figure.start)) || /^(?:nearly|almost|close to|just under)\b/i.test(article.text.slice(figure.start, figure.end));
}

function scoreOn(claim: Claim, series: DailySeries, day: Day): number {
  const miss = (value: number): number => Math.max(claim.low - value, value - claim.high, 0);
  const today = miss(valueOn(series, day));
  // The count of a day is quoted until the next comes out, a day later as a rule.
  const yesterday = miss(valueOn(series, day - 1)) + (claim.exact ? 8 : 0);
  const beyond = Math.max(0, day - series.last);
  const missed = Math.min(today, yesterday) + beyond * 0.2 * claim.soft;
  const ratio = (missed / claim.soft) ** 2;
  return (-claim.weight * ratio) / (1 + ratio);
}

/** The first and last day that lose little: what the reason names. */
function fittingDays(score: (day: Day) => number, series: readonly DailySeries[]): readonly [Day | null, Day | null] {
  const end = Math.max(...series.map((each) => each.last)) + 1;
  let earliest: Day | null = null;
  let latest: Day | null = null;
  for (let day = ATTACK_DAY; day <= end; day += 1) {
    if (score(day) < -0.5) continue;
    earliest ??= day;
    latest = day;
  }
  return [earliest, latest];
}
