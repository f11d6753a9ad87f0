import type { Anchor, Register, RegisteredEntry } from '../../model/register.ts';
import { compareText, inOrder } from '../tellings/telling.ts';
import { sameAnchor } from './anchors.ts';
import type { Claim, Unnamed } from './assign-ids.ts';
import type { KnownTellings } from './known-tellings.ts';
import { resolveId } from './redirects.ts';

/** So many anchors an entry has at most: enough to be known again, few enough that a line of the register seldom changes. */
const MOST_ANCHORS = 6;

/**
 * The register after a run: `ids` are those of the happenings by their index, `claims` the registered ids that each of them has
 * taken up.
 */
export function updatedRegister(
  register: Register,
  happenings: readonly Unnamed[],
  ids: ReadonlyMap<number, string>,
  claims: ReadonlyMap<number, readonly Claim[]>,
  known: KnownTellings,
): Register {
  const targets = new Map<string, string | undefined>(register.entries.map(({ id, to }) => [id, to]));
  for (const id of ids.values()) targets.set(id, undefined);
  for (const [index, claiming] of claims)
    for (const { entry } of claiming) if (entry.id !== ids.get(index)) targets.set(entry.id, ids.get(index));
  const anchors = anchorsAfter(register, happenings, ids, targets, known);
  const entries = [...targets].map(([id, to]): RegisteredEntry => ({
    id,
    ...(to === undefined ? {} : { to: resolveId(id, targets) }),
    anchors: anchors.get(id) ?? [],
  }));
  return { version: 1, entries: entries.sort((a, b) => compareText(a.id, b.id)) };
}

/**
 * An entry's anchors stay in their order and follow their words where a rule now reads more or less of them; new ones come behind, up to
 * the most
 * that are kept. An anchor whose telling now belongs to another happening goes there, unless its own id leads there: then it stays, so
 * that the
 * two can be told apart again.
 */
function anchorsAfter(
  { entries }: Register,
  happenings: readonly Unnamed[],
  ids: ReadonlyMap<number, string>,
  targets: ReadonlyMap<string, string | undefined>,
  known: KnownTellings,
): Map<string, Anchor[]> {
  const kept = new Map<string, (Anchor | null)[]>(entries.map(({ id, anchors }) => [id, [...anchors]]));
  const fresh = new Map<string, Anchor[]>();
  happenings.forEach(({ tellings }, index) => {
    const id = ids.get(index) ?? '';
    for (const telling of tellings.toSorted(inOrder)) {
      const { anchor: current } = telling;
      const found = known.of.get(telling);
      const stays = found !== undefined && (found.entry.id === id || resolveId(found.entry.id, targets) === id);
      const list = found && kept.get(found.entry.id);
      if (found && list) list[found.at] = stays ? current : null;
      const news = fresh.get(id) ?? [];
      if (!stays && news.length < MOST_ANCHORS) news.push(current);
      fresh.set(id, news);
    }
  });
  return new Map(
    [...targets.keys()].map((id) => {
      const anchors = (kept.get(id) ?? []).filter((anchor) => anchor !== null);
      for (const anchor of fresh.get(id) ?? []) {
        if (anchors.length >= MOST_ANCHORS) break;
        if (!anchors.some((other) => sameAnchor(other, anchor))) anchors.push(anchor);
      }
      return [id, anchors];
    }),
  );
}
