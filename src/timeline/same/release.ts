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
  roughly: (evidence, a, b) => alike(a, b) && (sameCaptive(a, b) || !differ(a, b) && (evidence.likeness >= 0.25 || evidence.parties.matched >= 1)),
};

/** "The truce in November" and "the 105 who came out under the truce in November" are one thing told from two ends. */
export const TRUCE_AND_RELEASE: TypePair = {
  name: 'truce-and-release',
  types: [['truce', 'release']],
  sameDay: () => false,
  roughly: (_evidence, a, b) => {
    const [truce, release] = a.event.type === 'truce' ? [a, b] : [b, a];
    return lasts(release) && lasts(truce) && release.words.has('truce') && !release.released.has('dead');
  },
};

function alike(a: Telling, b: Telling): boolean {
  if (a.released.size === 0 || b.released.size === 0) return true;
  return [...a.released].some((one) => b.released.has(one));
}

function sameCaptive(a: Telling, b: Telling): boolean {
  return a.people.some((id) => b.people.includes(id));
}

function differ(a: Telling, b: Telling): boolean {
  return a.figures.some((one) => b.figures.some((other) => clash(one, other)));
}

/** Longer than some days: the releases of a truce, not those of a day told roughly. */
function lasts({ event }: Telling): boolean {
  return event.end - event.start >= 6;
}
