import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import { aliasTable, type Known } from './alias-table.ts';
import { foldsOfName } from './surnames.ts';

/** Shorter surnames differ by a letter in different families: "Mor", "Gor". */
const SHORTEST = 6;

/** First word → the people whose names begin so, with the last word of each spelling. */
const byFirstName = perKnowledge((knowledge): ReadonlyMap<string, readonly { readonly last: string; readonly known: Known }[]> => {
  const { knownById } = aliasTable(knowledge);
  const found = new Map<string, { last: string; known: Known }[]>();
  for (const person of knowledge.people) {
    const known = knownById.get(person.id);
    for (const folds of [person.name, ...person.aliases].map(foldsOfName)) {
      const first = folds[0];
      const last = folds.at(-1);
      if (!known || first === undefined || last === undefined || folds.length < 2) continue;
      found.set(first, [...(found.get(first) ?? []), { last, known }]);
    }
  }
  return found;
});

/**
 * A known person whose first name is the same and whose surname differs by one slip of the pen ("Smortich"); null where there is none
 * or more than one.
 */
export function nearlyKnown(folds: readonly string[], knowledge: Knowledge): Known | null {
  const last = folds.at(-1) ?? '';
  if (folds.length < 2 || last.length < SHORTEST) return null;
  const near = new Set((byFirstName(knowledge).get(folds[0] ?? '') ?? []).filter((one) => oneSlip(one.last, last)).map((one) => one.known));
  const [only] = near;
  return near.size === 1 && only ? only : null;
}

/** One letter more, less or other, or two neighbours exchanged. The first letters agree. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(from, a.length - tail);
  const right = b.slice(from, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
