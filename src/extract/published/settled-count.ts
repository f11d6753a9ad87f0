import type { Day } from '../../model/day.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { formatDate } from '../dates/format-day.ts';
import type { FigureMention } from '../figures/figure-mention.ts';
import { valueOn, type DailySeries } from './toll-series.ts';
import { lost, type Vote } from './vote.ts';

/** A number counts as one of the series within this part of it: outlets round ("some 250" of 251). */
const NEAR = 0.045;
const BEFORE_KNOWN = 3;
const AFTER_REVISED = 1.2;
/** Days after a revision at which half of it is lost: old numbers linger. */
const LINGER = 60;

/**
 * A count that was settled once and is quoted ever after: 251 taken, some 1,200 killed on the first day. The article is not older than the
 * first day of the number; a number revised since (1,400) is seldom quoted long after. null where the series never had it.
 */
export function settledCount(figure: FigureMention, series: readonly DailySeries[]): Vote | null {
  const near = (each: DailySeries, day: Day): boolean => Math.abs(valueOn(each, day) - figure.low) <= Math.max(1, NEAR * figure.low);
  const end = Math.max(...series.map((each) => each.last));
  const days: Day[] = [];
  for (let day = ATTACK_DAY; day <= end; day += 1) if (series.some((each) => near(each, day))) days.push(day);
  const earliest = days[0];
  const last = days.at(-1);
  if (earliest === undefined || last === undefined || earliest <= ATTACK_DAY) return null;
  const latest = last >= end ? null : last;
  const until = latest === null ? '' : ` to ${formatDate(latest)}`;
  return {
    rule: `toll/${figure.kind}/${figure.measure}/${figure.group}`,
    earliest,
    latest,
    weight: BEFORE_KNOWN,
    says: `${series[0]?.toll.name ?? 'the count'} was given as ${figure.low.toLocaleString('en-US')} from ${formatDate(earliest)}${until}`,
    at: { start: figure.start, end: figure.end, in: 'text' },
    score: (day) => -lost(earliest - day, 1, BEFORE_KNOWN) - (latest === null ? 0 : lost(day - latest, LINGER, AFTER_REVISED)),
  };
}
