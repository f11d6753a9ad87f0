import type { Filed, Knowledge, Ruling } from '../../model/knowledge.ts';
import type { Entry } from '../../model/entry.ts';
import type { Register } from '../../model/register.ts';
import { edtfOf } from '../edtf.ts';
import type { HappeningGroup } from '../merge/happening-group.ts';
import type { MayJoin } from '../merge/merge-tellings.ts';
import { resolveId } from '../register/redirects.ts';
import type { KnownTellings } from '../register/known-tellings.ts';
import type { Telling } from '../tellings/telling.ts';
import { referencesOf, sideOf, targetsOf } from './ruling-references.ts';

/** A happening's tellings as an editor's rulings leave them. */
export interface RuledGroup {
  readonly tellings: readonly Telling[];
  /** Of entries ruled to be one: the id to keep, the first that the ruling names. */
  readonly keep: string | null;
  readonly rulings: readonly string[];
}

/** Rulings that change which tellings are one happening. */
export function changesGroups({ rulings }: Pick<Knowledge, 'rulings'>): boolean {
  return rulings.some(({ what, entries }) => (what === 'same' || what === 'not-same') && entries.length > 1);
}

/** "Not the same": what belongs to different entries of such a ruling never stands in one group. */
export function mayJoinBy(
  tellings: readonly Telling[],
  { rulings }: Pick<Knowledge, 'rulings'>,
  known: KnownTellings,
  register: Register,
): MayJoin {
  const sides = new Map<Telling, Map<string, number>>();
  for (const ruling of rulings.filter(({ what }) => what === 'not-same')) {
    const references = referencesOf(ruling);
    for (const telling of tellings) {
      const side = sideOf(telling, references, known, register);
      if (side !== null) sides.set(telling, (sides.get(telling) ?? new Map<string, number>()).set(ruling.id, side));
    }
  }
  return (telling, group) => {
    const mine = sides.get(telling);
    if (!mine) return true;
    return !group.tellings.some((other) => [...(sides.get(other) ?? [])].some(([ruling, side]) => (mine.get(ruling) ?? side) !== side));
  };
}

/** "The same": the groups that hold tellings of the entries named become one. Each group learns which rulings touched it. */
export function uniteBy(
  groups: readonly HappeningGroup[],
  { rulings }: Pick<Knowledge, 'rulings'>,
  known: KnownTellings,
  register: Register,
): RuledGroup[] {
  let united: RuledGroup[] = groups.map(({ tellings }) => ({ tellings, keep: null, rulings: [] }));
  for (const ruling of rulings.filter(({ what, entries }) => (what === 'same' || what === 'not-same') && entries.length > 1)) {
    const references = referencesOf(ruling);
    const touched = (group: RuledGroup) => group.tellings.some((telling) => sideOf(telling, references, known, register) !== null);
    const named = united.filter(touched);
    if (named.length === 0) continue;
    const others = united.filter((group) => !named.includes(group));
    const marked = (group: RuledGroup): RuledGroup => ({ ...group, rulings: [...group.rulings, ruling.id] });
    if (ruling.what === 'not-same') united = [...others, ...named.map(marked)];
    else {
      const first = references[0]?.id ?? null;
      united = [
        ...others,
        marked({
          tellings: named.flatMap(({ tellings }) => tellings),
          keep: first,
          rulings: [...new Set(named.flatMap((group) => group.rulings))],
        }),
      ];
    }
  }
  return united;
}

/** "Withdraw" takes an entry off the timeline; "override" sets fields of it. */
export function settleBy(entry: Entry, { rulings }: Pick<Knowledge, 'rulings'>, register: Register): Entry | null {
  const targets = targetsOf(register);
  const speaksOf = (ruling: Filed<Ruling>) =>
    referencesOf(ruling).some(({ id, article }) => article === null && resolveId(id, targets) === entry.id);
  const own = rulings.filter((ruling) => (ruling.what === 'withdraw' || ruling.what === 'override') && speaksOf(ruling));
  if (own.some(({ what }) => what === 'withdraw')) return null;
  return own.reduce((settled, ruling) => overridden(settled, ruling), entry);
}

function overridden(entry: Entry, { id, set }: Filed<Ruling>): Entry {
  if (!set || Object.keys(set).length === 0) return entry;
  const start = set.start ?? entry.start;
  // A new first day alone moves a one-day entry; a span keeps its end as long as it still lies behind.
  const end = set.end ?? (set.start !== undefined && (entry.start === entry.end || entry.end < start) ? start : entry.end);
  const precision = set.precision ?? (start === end ? 'day' : entry.precision === 'day' ? 'days' : entry.precision);
  return {
    ...entry,
    start,
    end,
    precision,
    edtf: edtfOf(start, end, precision, entry.extent),
    status: set.status ?? entry.status,
    type: set.type ?? entry.type,
    title: set.title ?? entry.title,
    rulings: [...entry.rulings, id],
  };
}
