import { dayOf, type Day, type DaySpan } from '../../model/day.ts';
import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';

const lastKnownDay = perKnowledge((knowledge): Day => {
  let last = ATTACK_DAY;
  for (const moment of knowledge.moments) last = Math.max(last, dayOf(moment.to));
  for (const toll of knowledge.tolls) {
    const point = toll.points.at(-1);
    if (point !== undefined) last = Math.max(last, dayOf(point.date));
  }
  return last;
});

/**
 * The days on which an article can have been published: from 7 October 2023 to the latest day that the knowledge or a stated date names.
 */
export function timeAxis(knowledge: Knowledge, stated: readonly Day[]): DaySpan {
  return { earliest: ATTACK_DAY, latest: Math.max(lastKnownDay(knowledge), ...stated) };
}
