import { dayOf, type DaySpan } from '../model/day.ts';
import type { Entry } from '../model/entry.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Register } from '../model/register.ts';
import { entryRecord } from './entry-record.ts';
import { mergeTellings } from './merge/merge-tellings.ts';
import { assignIds } from './register/assign-ids.ts';
import { knownTellings } from './register/known-tellings.ts';
import { changesGroups, mayJoinBy, settleBy, uniteBy } from './rulings/apply-rulings.ts';
import type { Kinship } from './tellings/kinship.ts';
import { compareText, type Telling } from './tellings/telling.ts';

/** An entry with the tellings it was made from. */
export interface SettledEntry {
  readonly entry: Entry;
  /** The entry's own days. */
  readonly span: DaySpan;
  readonly tellings: readonly Telling[];
}

export interface SettledEntries {
  /** By start, end, id. */
  readonly entries: readonly SettledEntry[];
  readonly register: Register;
}

/**
 * Tellings → entries with their permanent ids, as the rules and an editor's rulings have them. Rulings speak of ids, so that where some
 * change
 * what is one happening, ids are given out without them first: what the rules alone make of it is what the rulings are about.
 */
export function settleEntries(tellings: readonly Telling[], kinship: Kinship, knowledge: Knowledge, register: Register): SettledEntries {
  const before = changesGroups(knowledge) ? named(tellings, kinship, { ...knowledge, rulings: [] }, register).register : register;
  const { entries, register: after } = named(tellings, kinship, knowledge, before);
  const settled = entries.flatMap(({ entry, tellings: told }): SettledEntry[] => {
    const ruled = settleBy(entry, knowledge, after);
    return ruled === null ? [] : [{ entry: ruled, span: { earliest: dayOf(ruled.start), latest: dayOf(ruled.end) }, tellings: told }];
  });
  return { entries: settled.sort((a, b) => byDay(a.entry, b.entry)), register: after };
}

function named(
  tellings: readonly Telling[],
  kinship: Kinship,
  knowledge: Knowledge,
  register: Register,
): { entries: Omit<SettledEntry, 'span'>[]; register: Register } {
  const known = knownTellings(tellings, register);
  const groups = uniteBy(mergeTellings(tellings, kinship, mayJoinBy(tellings, knowledge, known, register)), knowledge, known, register);
  const records = groups.map((group) => ({ ...group, record: entryRecord(group.tellings) }));
  const { ids, register: after } = assignIds(
    records.map(({ tellings: told, record, keep }) => ({ tellings: told, title: record.title, keep })),
    known,
    register,
  );
  return {
    entries: records.map(({ tellings: told, record, rulings }, index) => ({
      entry: { id: ids[index] ?? '', ...record, related: [], rulings: [...rulings] },
      tellings: told,
    })),
    register: after,
  };
}

function byDay(a: Entry, b: Entry): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end) || compareText(a.id, b.id);
}
