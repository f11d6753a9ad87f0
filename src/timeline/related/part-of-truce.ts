import type { Day } from '../../model/day.ts';
import type { SettledEntry } from '../settle-entries.ts';
import { spanOf, type Tie } from './tie.ts';
import { partOfTruceWords } from './why.ts';

/** A release whose words speak of the truce is laid to one that began this long before, even where no article tells how long it held. */
const LONGEST_TRUCE = 60;

/** Releases belong to the truce under which they came: only where one single truce is known to hold then, or the release's own words speak of one. */
export function partsOfTruces(entries: readonly SettledEntry[]): Tie[] {
  const truces = entries.filter(({ entry, tellings }) => entry.type === 'truce' && (entry.status === 'happened' || entry.status === 'ongoing')
    && tellings.some(({ aspect, event }) => aspect === 'holds' && event.end - event.start <= LONGEST_TRUCE && spanOf({ entry, tellings }).latest - spanOf({ entry, tellings }).earliest <= LONGEST_TRUCE));
  const ends = entries.filter(({ entry }) => entry.type === 'breakdown' && entry.status === 'happened').map((one) => spanOf(one));
  return entries.filter(({ entry }) => entry.type === 'release' && entry.status === 'happened').flatMap((release): Tie[] => {
    const { earliest, latest } = spanOf(release);
    const holding = truces.filter((truce) => {
      const from = spanOf(truce).earliest;
      if (from > earliest || latest - from > LONGEST_TRUCE) return false;
      if (heldUntil(truce) >= latest) return true;
      const over = ends.some((end) => end.earliest > from && end.latest < earliest);
      return !over && release.tellings.some(({ words }) => words.of.has('truce'));
    });
    const [truce, ...others] = holding;
    return truce && others.length === 0 ? [{ from: release, to: truce, kind: 'part-of', why: partOfTruceWords(truce) }] : [];
  });
}

/** The last day on which some article says that the truce held. */
function heldUntil({ tellings }: SettledEntry): Day {
  return Math.max(...tellings.map(({ event }) => (event.extent === 'throughout' || event.status === 'ongoing' ? event.end : event.start)));
}
