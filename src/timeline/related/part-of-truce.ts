import type { Day } from '../../model/day.ts';
import type { SettledEntry } from '../settle-entries.ts';
import type { Tie } from './tie.ts';
import { partOfTruceWords } from './why.ts';

/** A release whose words speak of the truce is laid to one that began this long before, even where no article tells how long it held. */
const LONGEST_TRUCE = 60;

/**
 * Releases belong to the truce under which they came: only where one single truce is known to hold then, or the release's own words
 * speak of one.
 */
export function partsOfTruces(entries: readonly SettledEntry[]): Tie[] {
  const byStart = Map.groupBy(
    entries.filter(isTruce).map((truce) => ({ truce, until: heldUntil(truce) })),
    ({ truce }) => truce.span.earliest,
  );
  const ends = entries.filter(({ entry }) => entry.type === 'breakdown' && entry.status === 'happened').map(({ span }) => span);
  return entries
    .filter(({ entry }) => entry.type === 'release' && entry.status === 'happened')
    .flatMap((release): Tie[] => {
      const { earliest, latest } = release.span;
      const since = Array.from({ length: LONGEST_TRUCE + 1 }, (_, days) => byStart.get(earliest - days) ?? []).flat();
      const speaksOfIt = release.tellings.some(({ words }) => words.of.has('truce'));
      const holding = since.filter(
        ({ truce, until }) =>
          until >= latest || (speaksOfIt && !ends.some((end) => end.earliest > truce.span.earliest && end.latest < earliest)),
      );
      const [only, ...others] = holding;
      return only && others.length === 0 ? [{ from: release, to: only.truce, kind: 'part-of', why: partOfTruceWords(only.truce) }] : [];
    });
}

function isTruce({ entry, tellings, span }: SettledEntry): boolean {
  return (
    entry.type === 'truce' &&
    (entry.status === 'happened' || entry.status === 'ongoing') &&
    span.latest - span.earliest <= LONGEST_TRUCE &&
    tellings.some(({ aspect }) => aspect === 'holds')
  );
}

/** The last day on which some article says that the truce held. */
function heldUntil({ tellings }: SettledEntry): Day {
  return tellings.reduce(
    (last, { event }) => Math.max(last, event.extent === 'throughout' || event.status === 'ongoing' ? event.end : event.start),
    -Infinity,
  );
}
