import type { Entry } from '../../model/entry.ts';
import type { SettledEntry } from '../settle-entries.ts';
import type { Kinship } from '../tellings/kinship.ts';
import { compareText } from '../tellings/telling.ts';
import { cameOfIt } from './came-of-it.ts';
import { cameToNothing } from './came-to-nothing.ts';
import { entriesByDay } from './entries-by-day.ts';
import { partsOfExpected } from './parts-of-expected.ts';
import { partsOfTruces } from './part-of-truce.ts';
import type { Tie } from './tie.ts';
import type { Names } from './why.ts';

/**
 * What was expected is tied to what came of it, a truce's releases to the truce. The ties stand with the later entry; pages show
 * them on both.
 */
export function relateEntries(entries: readonly SettledEntry[], kinship: Kinship, names: Names): Entry[] {
  const byDay = entriesByDay(entries);
  const outcomes = entries
    .filter(({ entry }) => entry.status === 'expected')
    .flatMap((expected) => {
      const came = cameOfIt(expected, byDay, kinship, names);
      if (came.length > 0) return came;
      return [...cameToNothing(expected, byDay, kinship, names), ...partsOfExpected(expected, byDay, kinship)];
    });
  const ties = Map.groupBy([...outcomes, ...partsOfTruces(entries)], ({ from }) => from);
  return entries.map((settled) => ({
    ...settled.entry,
    related: (ties.get(settled) ?? []).toSorted(inOrder).map(({ to, kind, why }) => ({ entry: to.entry.id, kind, why })),
  }));
}

function inOrder(a: Tie, b: Tie): number {
  return compareText(a.to.entry.start, b.to.entry.start) || compareText(a.to.entry.id, b.to.entry.id);
}
