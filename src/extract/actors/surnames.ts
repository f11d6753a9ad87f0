import { perKnowledge } from '../../model/knowledge.ts';
import { aliasTable, aliasWords, type Known } from './alias-table.ts';
import { NAME_LINKS } from './words/titles.ts';

export interface SurnameTable {
  /** Folded short forms of usual names ("netanyahu", "abu marzouk") → the people with an office who are called so without a first name. */
  readonly holders: ReadonlyMap<string, readonly Known[]>;
  /** Every short form of anybody. */
  readonly words: ReadonlySet<string>;
  /** Short forms of captives. */
  readonly captives: ReadonlySet<string>;
  /** Actor's id → the short forms of that person. */
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
}

/** What later mentions say alone: the last word of the name with a link before it, and the short names that the knowledge lists. */
export const surnameTable = perKnowledge((knowledge): SurnameTable => {
  const { knownById } = aliasTable(knowledge);
  const holders = new Map<string, Known[]>();
  const formsOf = new Map<string, readonly string[]>();
  const captives = new Set<string>();
  for (const file of knowledge.people) {
    const known = knownById.get(file.id);
    if (!known) continue;
    const listed = file.shortNames.map((name) => foldsOfName(name).join(' '));
    formsOf.set(known.id, [...new Set([...[file.name, ...file.aliases].flatMap((name) => shortForms(foldsOfName(name))), ...listed])]);
    if (file.captivity) for (const form of formsOf.get(known.id) ?? []) captives.add(form);
    if (file.offices.length === 0) continue;
    for (const key of new Set([...shortForms(foldsOfName(file.name)), ...listed])) holders.set(key, [...(holders.get(key) ?? []), known]);
  }
  return { holders, words: new Set([...formsOf.values()].flat()), captives, formsOf };
});

export function foldsOfName(name: string): string[] {
  const folds = aliasWords(name, 'person').map((word) => word.fold);
  return folds.length > 1 ? folds.filter((fold) => fold !== 'al') : folds;
}

/**
 * The short forms of a name in folded words: "Mousa Abu Marzouk" → "abu marzouk"; "Noam Garay-Stone" → "stone", "garay stone"; "Lea Shir Tor" →
 * "tor", "shir tor". None for a name of one word.
 */
export function shortForms(folds: readonly string[]): string[] {
  const last = folds.at(-1);
  const before = folds.at(-2);
  if (last === undefined || before === undefined) return [];
  if (NAME_LINKS.has(before)) return folds.length > 2 ? [`${before} ${last}`] : [];
  return folds.length > 2 ? [last, `${before} ${last}`] : [last];
}
