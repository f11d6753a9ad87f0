import type { Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { FigureMention } from '../figures/figure-mention.ts';
import { claimOf, scoresOn } from './toll-claim.ts';
import { settledCount } from './settled-count.ts';
import { seriesOf, type DailySeries } from './toll-series.ts';
import type { ClueInput, ClueReader, Vote } from './vote.ts';

/**
 * A running figure against its official series: "more than 38,000 killed" is written from the day the series reached it until the next
 * number a newsroom would quote; "36,379" is the count of one day; "101 hostages are still in Gaza" until the next came home.
 */
export const tolls: ClueReader = (input) => {
  const votes: Vote[] = [];
  for (const figure of input.read.figures) {
    const series = seriesOf(input.knowledge, figure.kind, figure.measure, figure.group);
    if (
      series.length === 0 ||
      figure.low === 0 ||
      (figure.kind === 'casualty' && series.every(isKnownForFewDays)) ||
      !(figure.scope === 'total' || isPointOf(series, figure))
    )
      continue;
    const vote = isRunning(figure) || isOnTheWay(figure, series) ? voteOf(figure, series, input) : settledCount(figure, series);
    if (vote !== null) votes.push(vote);
  }
  return votes;
};

/** A count of the dead that rose and is known for some days alone ("4,047 in Lebanon") tells nothing of the days between. */
function isKnownForFewDays({ toll }: DailySeries): boolean {
  return toll.course === 'rising' && toll.file === null;
}

/** Counts that go on; all others ("taken", "killed on 7 October") were settled once and are quoted ever after. */
function isRunning({ kind, measure, group }: FigureMention): boolean {
  if (kind === 'casualty') return group !== 'israel';
  return kind === 'hostage' && (measure === 'held' || measure === 'alive' || measure === 'dead');
}

/** "Israel had released 180 Palestinians": told as one event, but 180 is what the count stood at on one day of it. */
function isPointOf(series: readonly DailySeries[], { measure, low, scope }: FigureMention): boolean {
  return (
    measure === 'released' &&
    scope === 'incident' &&
    low >= LEAST_POINT &&
    series.some(({ toll }) => toll.points.some(({ value }) => value === low))
  );
}

const LEAST_POINT = 40;

/** "85 hostages had been released" while the count still rose: a number that is no end of any series is that of its day. */
function isOnTheWay(figure: FigureMention, series: readonly DailySeries[]): boolean {
  if (figure.measure !== 'released' || figure.low < 10) return false;
  const near = (value: number): boolean => Math.abs(value - figure.low) <= 0.05 * figure.low;
  return !series.some((each) => near(each.values.at(-1) ?? 0)) && series.some((each) => (each.values.at(-1) ?? 0) > figure.low);
}

function voteOf(figure: FigureMention, series: readonly DailySeries[], { article, read }: ClueInput): Vote {
  const claim = claimOf(figure, article);
  // "the toll passed 30,000 in February": a time of its own, and an older one.
  const dated = read.times.some(
    (time) => time.sentence === figure.sentence && (time.value.kind === 'calendar' || time.value.kind === 'year'),
  );
  const factor = dated ? 0.4 : 1;
  const ofSeries = series.map((each) => scoresOn(claim, each));
  // Every day is asked twice: for the reason, and by the weigher.
  const scores: number[] = [];
  const score = (day: Day): number =>
    (scores[day - ATTACK_DAY] ??= factor * ofSeries.reduce((best, scoreOn) => Math.max(best, scoreOn(day)), -Infinity));
  const [earliest, latest] = fittingDays(score, series);
  const [first] = series;
  const says =
    earliest === null || latest === null
      ? `the text gives ${figure.low.toLocaleString('en-US')}, which ${first?.toll.name ?? 'the series'} never was`
      : `${first?.toll.name ?? 'the series'} stood at the ${figure.low.toLocaleString('en-US')} of the text ` +
        `from ${formatDate(earliest)} to ${formatDate(latest)}`;
  return {
    rule: `toll/${figure.kind}/${figure.measure}`,
    earliest,
    latest,
    weight: claim.weight * factor,
    says,
    at: { start: figure.start, end: figure.end, in: 'text' },
    score,
  };
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
