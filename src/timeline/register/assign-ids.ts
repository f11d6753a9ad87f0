import { createHash } from 'node:crypto';
import type { Anchor, Redirect, Register, RegisteredEntry } from '../../model/register.ts';
import { compareText, inOrder, type Telling } from '../tellings/telling.ts';
import { sameAnchor } from './anchors.ts';
import type { KnownTellings } from './known-tellings.ts';
import { slugOf } from './slug.ts';

/** A happening that needs its id. */
export interface Unnamed {
  readonly tellings: readonly Telling[];
  readonly title: string;
  /** Where an editor ruled several entries to be one: the id to keep. */
  readonly keep: string | null;
}

export interface Named {
  /** One for each happening, in their order. */
  readonly ids: readonly string[];
  readonly register: Register;
}

/** So many anchors an entry has at most: enough to be known again, few enough that a line of the register seldom changes. */
const MOST_ANCHORS = 6;

/**
 * Gives each happening the id it has had before, known by the places in articles it is told at, or a new one made of its headline. Of several
 * ids that now are one happening the one with most anchors in it stays (an id that already leads elsewhere only if no other is left); the
 * rest become redirects. An id whose happening is not told any more stays in the register, so that it is never given out anew.
 */
export function assignIds(happenings: readonly Unnamed[], known: KnownTellings, register: Register): Named {
  const claims = claimsOf(happenings, known);
  const winners = happenings.map((happening, index) => winnerOf(claims.get(index) ?? [], happening.keep));
  const taken = new Set(register.entries.map(({ id }) => id));
  const order = happenings.map((_, index) => index).sort((a, b) => inOrder(firstOf(happenings[a]), firstOf(happenings[b])));
  const ids = new Map<number, string>();
  for (const index of order) {
    const happening = happenings[index];
    if (!happening) continue;
    const id = winners[index] ?? freshId(happening, known, taken);
    taken.add(id);
    ids.set(index, id);
  }
  return {
    ids: happenings.map((_, index) => ids.get(index) ?? ''),
    register: updated(register, happenings, ids, claims, known),
  };
}

/** Ids that lead to another entry, and where they lead. */
export function redirectsOf({ entries }: Register): Redirect[] {
  const targets = new Map(entries.map(({ id, to }) => [id, to]));
  return entries.flatMap(({ id, to }) => (to === undefined ? [] : [{ from: id, to: resolveId(id, targets) }]));
}

/** Follows redirects to their end; a circle, which only a broken register has, ends where it began. */
export function resolveId(id: string, targets: ReadonlyMap<string, string | undefined>): string {
  const passed = new Set<string>();
  let at = id;
  for (let to = targets.get(at); to !== undefined && !passed.has(to); to = targets.get(at)) {
    passed.add(to);
    at = to;
  }
  return at;
}

interface Claim {
  readonly entry: RegisteredEntry;
  readonly count: number;
}

/** Each registered id claims the one happening that holds most of its anchors; of several the one that holds its oldest anchor. */
function claimsOf(happenings: readonly Unnamed[], known: KnownTellings): Map<number, Claim[]> {
  const held = new Map<RegisteredEntry, Map<number, { count: number; oldest: number }>>();
  happenings.forEach(({ tellings }, index) => {
    for (const telling of tellings) {
      const found = known.of.get(telling);
      if (!found) continue;
      const counts = held.get(found.entry) ?? new Map<number, { count: number; oldest: number }>();
      const { count, oldest } = counts.get(index) ?? { count: 0, oldest: Infinity };
      counts.set(index, { count: count + 1, oldest: Math.min(oldest, found.at) });
      held.set(found.entry, counts);
    }
  });
  const claims = new Map<number, Claim[]>();
  for (const [entry, counts] of held) {
    const best = [...counts].sort(([, a], [, b]) => b.count - a.count || a.oldest - b.oldest)[0];
    if (best) claims.set(best[0], [...(claims.get(best[0]) ?? []), { entry, count: best[1].count }]);
  }
  return claims;
}

function winnerOf(claims: readonly Claim[], keep: string | null): string | null {
  const led = ({ entry }: Claim) => (entry.to === undefined ? 0 : 1);
  const kept = ({ entry }: Claim) => (entry.id === keep ? 0 : 1);
  const best = claims.toSorted((a, b) => kept(a) - kept(b) || led(a) - led(b) || b.count - a.count || compareText(a.entry.id, b.entry.id))[0];
  return best?.entry.id ?? null;
}

function freshId({ tellings, title }: Unnamed, known: KnownTellings, taken: ReadonlySet<string>): string {
  const slug = slugOf(title);
  if (!taken.has(slug)) return slug;
  const first = known.anchors.get(firstOf({ tellings }));
  const hash = createHash('sha256').update(first ? `${first.text} ${first.start} ${first.end} ${first.type} ${first.nth ?? 0}` : title).digest('hex');
  for (let length = 4; length <= hash.length; length += 2) {
    const id = `${slug}-${hash.slice(0, length)}`;
    if (!taken.has(id)) return id;
  }
  throw new RangeError(`no id is left for "${title}"`);
}

function firstOf(happening: Pick<Unnamed, 'tellings'> | undefined): Telling {
  const first = happening?.tellings.toSorted(inOrder)[0];
  if (!first) throw new RangeError('a happening has at least one telling');
  return first;
}

function updated(register: Register, happenings: readonly Unnamed[], ids: ReadonlyMap<number, string>, claims: ReadonlyMap<number, readonly Claim[]>, known: KnownTellings): Register {
  const entries = new Map<string, RegisteredEntry>(register.entries.map((entry) => [entry.id, entry]));
  for (const [index, id] of ids) {
    const { to: _, ...old } = entries.get(id) ?? { id, anchors: [] };
    entries.set(id, { ...old, anchors: anchorsAfter(old, happenings[index]?.tellings ?? [], known) });
  }
  for (const [index, claiming] of claims) {
    const winner = ids.get(index);
    for (const { entry } of claiming) if (winner !== undefined && entry.id !== winner) entries.set(entry.id, { id: entry.id, to: winner, anchors: entry.anchors });
  }
  const targets = new Map([...entries.values()].map(({ id, to }) => [id, to]));
  const flat = [...entries.values()].map(({ id, to, anchors }): RegisteredEntry => (to === undefined ? { id, anchors } : { id, to: resolveId(id, targets), anchors }));
  return { version: 1, entries: flat.sort((a, b) => compareText(a.id, b.id)) };
}

/** An entry's anchors stay in their order and follow their words where a rule now reads more or less of them; new ones come behind. */
function anchorsAfter(entry: RegisteredEntry, tellings: readonly Telling[], known: KnownTellings): Anchor[] {
  const anchors = [...entry.anchors];
  const fresh: Anchor[] = [];
  for (const telling of tellings.toSorted(inOrder)) {
    const current = known.anchors.get(telling);
    const found = known.of.get(telling);
    if (!current) continue;
    if (found?.entry.id === entry.id) anchors[found.at] = current;
    else if (!found) fresh.push(current);
  }
  for (const anchor of fresh) if (anchors.length < MOST_ANCHORS && !anchors.some((other) => sameAnchor(other, anchor))) anchors.push(anchor);
  return anchors;
}
