import { evidenceOf, type Evidence } from '../same/evidence.ts';
import type { SettledEntry } from '../settle-entries.ts';
import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';
import { hasArrived } from './arrival.ts';
import { castOf, type Cast } from './cast.ts';

/** How two entries bear on each other: the strongest evidence between any two of their tellings. */
export interface Bearing {
  readonly evidence: Evidence;
  readonly a: Telling;
  readonly b: Telling;
  /** Who acts in each, as far as the talks go. */
  readonly cast: { readonly a: Cast; readonly b: Cast };
  /** `b` plays in a state that the visitors of `a` are to come to, or with its people. */
  readonly arrived: boolean;
}

const COMPARED = 4;

/** The tellings of `a` are those with its status, those of `b` too: an expectation is compared with what others tell as done. */
export function bearingOf(a: SettledEntry, b: SettledEntry, kinship: Kinship): Bearing | null {
  let best: Pick<Bearing, 'evidence' | 'a' | 'b'> | null = null;
  for (const one of ofStatus(a)) {
    for (const other of ofStatus(b)) {
      const evidence = evidenceOf(one, other, kinship);
      if (best === null || weight(evidence) > weight(best.evidence)) best = { evidence, a: one, b: other };
    }
  }
  return (
    best && { ...best, cast: { a: castOf(best.a, kinship), b: castOf(best.b, kinship) }, arrived: hasArrived(best.a, best.b, kinship) }
  );
}

function ofStatus({ entry, tellings }: SettledEntry): readonly Telling[] {
  return tellings.filter(({ event }) => event.status === entry.status).slice(0, COMPARED);
}

function weight({ parties, towns, likeness }: Evidence): number {
  return (
    (parties.rivals ? -1 : 0) +
    (parties.of === 0 ? 0 : parties.matched / parties.of) +
    0.5 * parties.people +
    (towns === 'same' ? 0.5 : towns === 'apart' ? -1 : 0) +
    likeness
  );
}
