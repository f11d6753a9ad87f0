import type { Day } from '../../model/day.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { SettledEntry } from '../settle-entries.ts';

/** The entries of a type that lie on some day from first to last, each once, in the timeline's order. */
export type EntriesByDay = (type: EventType, first: Day, last: Day) => readonly SettledEntry[];

/** What is told more roughly than this ("in March") comes of nothing that was expected for a day. */
const ROUGHEST = 14;

export function entriesByDay(entries: readonly SettledEntry[]): EntriesByDay {
  const days = new Map<string, SettledEntry[]>();
  const order = new Map(entries.map((one, index) => [one, index]));
  for (const one of entries) {
    const { earliest, latest } = one.span;
    if (latest - earliest > ROUGHEST) continue;
    for (let day = earliest; day <= latest; day += 1) {
      const key = `${one.entry.type} ${day}`;
      const list = days.get(key);
      if (list) list.push(one);
      else days.set(key, [one]);
    }
  }
  return (type, first, last) => {
    const found = new Set<SettledEntry>();
    for (let day = first; day <= last; day += 1) for (const one of days.get(`${type} ${day}`) ?? []) found.add(one);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}
