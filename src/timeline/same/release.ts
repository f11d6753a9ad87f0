import type { Telling } from '../tellings/telling.ts';
import { clash } from '../contradictions/clash.ts';
import { pairsOf, type TypePair } from './type-rule.ts';

/**
 * Captives who go free on one day are one release, prisoners another, bodies a third, whoever counts them. Told roughly, a whole truce's
 * releases are one ("105 in November"), and none of its days is that one.
 */
export const RELEASE: TypePair = {
  name: 'release',
  types: pairsOf('release'),
  sameDay: (_evidence, a, b) => alike(a, b),
  roughly: (evidence, a, b) =>
    alike(a, b) &&
    (sameCaptive(a, b) || (isSeries(a) === isSeries(b) && !differ(a, b) && (evidence.likeness >= 0.25 || evidence.parties.matched >= 1))),
};

function alike(a: Telling, b: Telling): boolean {
  if (sameCaptive(a, b)) return true;
  if (a.released.size === 0 || b.released.size === 0) return true;
  return [...a.released].some((one) => b.released.has(one));
}

function sameCaptive(a: Telling, b: Telling): boolean {
  return a.people.some((id) => b.people.includes(id));
}

function differ(a: Telling, b: Telling): boolean {
  return a.figures.some((one) => b.figures.some((other) => clash(one, other)));
}

/** The releases of a whole truce: told with their first and last day, or as those of a month or more. */
function isSeries({ event }: Telling): boolean {
  const days = event.end - event.start + 1;
  return (days >= 4 && event.extent === 'throughout') || days >= 28;
}
