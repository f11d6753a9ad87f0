import { dayOf, type Day } from '../../model/day.ts';
import { perKnowledge, type TollSeries } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';

/** One official series as a value for every day from 7 October 2023; before its first point 0, after its last one that. */
export interface DailySeries {
  readonly toll: TollSeries;
  readonly values: readonly number[];
  readonly last: Day;
}

const dailySeries = perKnowledge((knowledge) =>
  Map.groupBy(knowledge.tolls.filter((toll) => toll.points.length > 0).map(daily), ({ toll }) =>
    keyOf(toll.kind, toll.measure, toll.group),
  ),
);

/** The series of a kind, measure and group; several bodies may count the same. */
export function seriesOf(
  knowledge: Parameters<typeof dailySeries>[0],
  kind: string,
  measure: string,
  group: string,
): readonly DailySeries[] {
  return dailySeries(knowledge).get(keyOf(kind, measure, group)) ?? [];
}

export function valueOn(series: DailySeries, day: Day): number {
  return series.values[Math.max(0, Math.min(day - ATTACK_DAY, series.values.length - 1))] ?? 0;
}

function keyOf(kind: string, measure: string, group: string): string {
  return `${kind}/${measure}/${group}`;
}

function daily(toll: TollSeries): DailySeries {
  const last = Math.max(ATTACK_DAY, dayOf(toll.points.at(-1)?.date ?? '2023-10-07'));
  const values: number[] = [];
  let next = 0;
  let value = 0;
  for (let day = ATTACK_DAY; day <= last; day += 1) {
    for (let point = toll.points[next]; point !== undefined && dayOf(point.date) <= day; point = toll.points[next]) {
      value = point.value;
      next += 1;
    }
    values.push(value);
  }
  return { toll, values, last };
}
