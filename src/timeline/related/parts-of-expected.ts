import type { SettledEntry } from '../settle-entries.ts';
import { bearingOf } from './bearing.ts';
import { LONGEST_EXPECTATION } from './came-of-it.ts';
import type { EntriesByDay } from './entries-by-day.ts';
import { foreigners } from './outcomes.ts';
import { expectedFor, type Tie } from './tie.ts';
import { partOfExpectedWords } from './why.ts';
import type { Kinship } from '../tellings/kinship.ts';

/** Longer than this ("by the end of the year") no single release is part of it. */
const LONGEST_STAGE = 62;

/** "33 hostages are to be freed over the next six weeks" has many outcomes: each release of such people in its days is a part of it. */
export function partsOfExpected(expected: SettledEntry, byDay: EntriesByDay, kinship: Kinship): Tie[] {
  const { earliest, latest } = expectedFor(expected);
  const length = latest - earliest;
  if (expected.entry.type !== 'release' || length <= LONGEST_EXPECTATION || length > LONGEST_STAGE) return [];
  return byDay('release', earliest, latest)
    .filter(({ entry, span }) => entry.status === 'happened' && span.earliest >= earliest && span.latest <= latest)
    .filter((came) => {
      const bearing = bearingOf(expected, came, kinship);
      if (bearing === null || bearing.evidence.parties.rivals || (foreigners(bearing.b) && !foreigners(bearing.a))) return false;
      return [...bearing.a.released].some((kind) => bearing.b.released.has(kind));
    })
    .map((came) => ({ from: came, to: expected, kind: 'part-of', why: partOfExpectedWords(earliest, latest) }));
}
