import type { Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { FigureMention } from '../figures/figure-mention.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { settledCount } from './settled-count.ts';
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
    if (series.length === 0) continue;
    const vote = isRunning(figure) || isOnTheWay(figure, series) ? voteOf(figure, series, input) : settledCount(figure, series);
    if (vote !== null) votes.push(vote);
  }
  return votes;
};

/** Counts that go on; all others ("taken", "killed on 7 October") were settled once and are quoted ever after. */
function isRunning({ kind, measure, group }: FigureMention): boolean {
  if (kind === 'casualty') return group !== 'israel';
  return kind === 'hostage' && (measure === 'held' || measure === 'alive' || measure === 'dead');
}

/** "85 hostages had been released" while the count still rose: a number that is no end of any series is that of its day. */
function isOnTheWay(figure: FigureMention, series: readonly DailySeries[]): boolean {
  if (figure.measure !== 'released' || figure.low < 10) return false;
  const near = (value: number): boolean => Math.abs(value - figure.low) <= 0.05 * figure.low;
  return !series.some((each) => near(each.values.at(-1) ?? 0)) && series.some((each) => (each.values.at(-1) ?? 0) > figure.low);
}

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
  /** How far below and above half of the weight is lost. */
  readonly below: number;
  readonly above: number;
  readonly weight: number;
  /** An exact count is that of the day or the day before. */
  readonly exact: boolean;
}

function claimOf(figure: FigureMention, article: CleanedArticle): Claim {
  const { low: value, bound } = figure;
  const high = figure.high ?? value;
  // "thousands of dead" has no upper end.
  if (!/\d/.test(article.text.slice(figure.start, figure.end))) return { low: value, high: Infinity, below: 0.2 * value, above: 1, weight: 2, exact: false };
  if (value < 400) return smallClaim(value, high, bound);
  const step = value % 1000 === 0 ? 1000 : value % 500 === 0 ? 500 : value % 100 === 0 ? 100 : 0;
  // A number down to the last man is one day's count, whatever stands before it: "at least 29,878".
  if (step === 0) return { low: value, high, below: 40, above: 40, weight: 9, exact: true };
  const weight = value >= 10_000 ? 6 : 4;
  // Nobody writes "more than 38,000" before the count is there, but later corrections move it by some dozens.
  if (bound === 'at-least') return { low: value, high: value + Math.max(step, 0.012 * value), below: 0.002 * value + 40, above: 0.5 * step + 100, weight, exact: false };
  if (bound === 'at-most' || isNearly(figure, article)) return { low: value - Math.max(0.5 * step, 0.012 * value), high: value, below: 0.25 * step + 60, above: 0.1 * step + 40, weight, exact: false };
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
  return /\b(?:nearly|almost|close to|approaching|just under|nearing|just short of)\s+$/i.test(article.text.slice(Math.max(0, figure.start - 18), figure.start)) || /^(?:nearly|almost|close to|just under)\b/i.test(article.text.slice(figure.start, figure.end));
}

/** Round numbers are copied from older stories: days by which they may lag, and what each of them costs on top. */
const LAGS = [0, 1, 2, 3, 5, 7, 10, 14];
const LAG_COST = 0.12;

function scoreOn(claim: Claim, series: DailySeries, day: Day): number {
  if (claim.exact) return freshScore(claim, series, day);
  return Math.max(...LAGS.map((lag) => freshScore(claim, series, day - lag) - LAG_COST * lag));
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
