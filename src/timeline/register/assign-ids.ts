import { createHash } from 'node:crypto';
import type { Register, RegisteredEntry } from '../../model/register.ts';
import { compareText, inOrder, type Telling } from '../tellings/telling.ts';
import type { KnownTellings } from './known-tellings.ts';
import { resolveId } from './redirects.ts';
import { slugOf } from './slug.ts';
import { updatedRegister } from './update-register.ts';

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

/**
 * Gives each happening the id it has had before, known by the places in articles it is told at, or a new one made of its headline. Of
 * several
 * ids that now are one happening the one with most anchors in it stays (an id that already leads elsewhere only if no other is left); the
 * rest become redirects. An id whose happening is not told any more stays in the register, so that it is never given out anew.
 */
export function assignIds(happenings: readonly Unnamed[], known: KnownTellings, register: Register): Named {
  const claims = claimsOf(happenings, known);
  const targets = new Map(register.entries.map(({ id, to }) => [id, to]));
  const winners = happenings.map((happening, index) => winnerOf(claims.get(index) ?? [], happening.keep, targets));
  const taken = new Set(register.entries.map(({ id }) => id));
  const order = happenings.map((_, index) => index).sort((a, b) => inOrder(firstOf(happenings[a]), firstOf(happenings[b])));
  const ids = new Map<number, string>();
  for (const index of order) {
    const happening = happenings[index];
    if (!happening) continue;
    const id = winners[index] ?? freshId(happening, taken);
    taken.add(id);
    ids.set(index, id);
  }
  return {
    ids: happenings.map((_, index) => ids.get(index) ?? ''),
    register: updatedRegister(register, happenings, ids, claims, known),
  };
}

/** A registered id and how many of its anchors a happening holds. */
export interface Claim {
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

function winnerOf(claims: readonly Claim[], keep: string | null, targets: ReadonlyMap<string, string | undefined>): string | null {
  /** An entry speaks for those that lead to it as well. */
  const weight = ({ entry }: Claim) =>
    claims.reduce((sum, other) => sum + (other.entry === entry || resolveId(other.entry.id, targets) === entry.id ? other.count : 0), 0);
  const led = ({ entry }: Claim) => (entry.to === undefined ? 0 : 1);
  const kept = ({ entry }: Claim) => (entry.id === keep ? 0 : 1);
  const best = claims.toSorted(
    (a, b) => kept(a) - kept(b) || led(a) - led(b) || weight(b) - weight(a) || compareText(a.entry.id, b.entry.id),
  )[0];
  return best?.entry.id ?? null;
}

function freshId({ tellings, title }: Unnamed, taken: ReadonlySet<string>): string {
  const slug = slugOf(title);
  if (!taken.has(slug)) return slug;
  const { anchor } = firstOf({ tellings });
  const hash = createHash('sha256')
    .update(`${anchor.text} ${anchor.start} ${anchor.end} ${anchor.type} ${anchor.nth ?? 0}`)
    .digest('hex');
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
