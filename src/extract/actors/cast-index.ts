import { placeOf, type CastMember, type CastMention } from './cast.ts';
import { foldAt } from './sentence-view.ts';
import { CAPTIVE_WORDS, KIN_SINGULAR } from './words/nouns.ts';

/** Who is called by a key (a surname, a first name), and where each of them is named in full. */
export type CastIndex = ReadonlyMap<string, readonly Named[]>;

interface Named {
  readonly member: CastMember;
  readonly places: number[];
  /** Places that name them only to say whose relative somebody is, or that lend them a surname. */
  readonly weak: number[];
}

/** More people of one surname are in no article. */
const LARGEST_FAMILY = 30;
/** More than any text is long. */
const FAR = 2 ** 40;

/** `kin` are those whose surname was lent by a relative: a surname alone goes to them last. */
export function indexCast(
  cast: readonly CastMention[],
  kin: readonly CastMention[],
  keysOf: (member: CastMember) => readonly string[],
): CastIndex {
  const index = new Map<string, Named[]>();
  const entries = new Map<string, Named>();
  const add = (mention: CastMention, weak: boolean): void => {
    const known = entries.get(mention.member.id);
    const entry = known ?? { member: mention.member, places: [], weak: [] };
    (weak ? entry.weak : entry.places).push(placeOf(mention.view, mention.from));
    if (known) return;
    entries.set(mention.member.id, entry);
    for (const key of keysOf(mention.member)) {
      const named = index.get(key) ?? [];
      index.set(key, named);
      if (named.length < LARGEST_FAMILY) named.push(entry);
    }
  };
  for (const mention of cast) add(mention, isOfRelative(mention));
  for (const mention of kin) add(mention, true);
  return index;
}

/** "the mother of hostage X Y": the sentence speaks of the mother. */
function isOfRelative({ view, from }: CastMention): boolean {
  let at = from - 1;
  const passes = (index: number): boolean =>
    CAPTIVE_WORDS.has(foldAt(view, index)) || foldAt(view, index) === 'the' || view.hitAt[index]?.how === 'adjective';
  while (at > from - 6 && passes(at)) at -= 1;
  return foldAt(view, at) === 'of' && KIN_SINGULAR.has(foldAt(view, at - 1));
}

/**
 * Of those who are called so the one named in full last before a place, else the first behind it; those whom `prefers` picks come
 * first.
 */
export function nearest(
  index: CastIndex,
  key: string,
  place: number,
  prefers: ((member: CastMember) => boolean) | null = null,
): CastMember | null {
  const all = index.get(key) ?? [];
  const preferred = prefers ? all.filter((named) => prefers(named.member)) : [];
  let best: { readonly member: CastMember; readonly distance: number } | null = null;
  for (const named of preferred.length > 0 ? preferred : all) {
    const distance = distanceTo(named, place);
    if (!best || distance < best.distance) best = { member: named.member, distance };
  }
  return best?.member ?? null;
}

/** A full name before the place is nearer than any behind it, and both are nearer than a name that says only whose relative somebody is. */
function distanceTo({ places, weak }: Named, place: number): number {
  const before = lastNotAfter(places, place);
  if (before !== null) return place - before;
  if (places[0] !== undefined) return FAR + (places[0] - place);
  const weakly = lastNotAfter(weak, place);
  return weakly === null ? 3 * FAR : 2 * FAR + (place - weakly);
}

/** Largest of ascending numbers that is not above a limit. */
function lastNotAfter(places: readonly number[], limit: number): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (places[low - 1] ?? null);
}
