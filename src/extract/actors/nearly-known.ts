import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import { aliasTable, type Known } from './alias-table.ts';
import { foldsOfName } from './surnames.ts';
import { COMMON_SURNAMES } from './words/common-surnames.ts';

/** Shorter surnames differ by a letter in different families: "Mor", "Gor". */
const SHORTEST = 6;

interface Spelled {
  readonly first: string;
  readonly last: string;
  readonly known: Known;
}

interface Spellings {
  readonly byFirst: ReadonlyMap<string, readonly Spelled[]>;
  readonly byLast: ReadonlyMap<string, readonly Spelled[]>;
}

/** The first and last words of every spelling of every known person. */
const spellings = perKnowledge((knowledge): Spellings => {
  const { knownById } = aliasTable(knowledge);
  const all = knowledge.people.flatMap((person): Spelled[] => {
    const known = knownById.get(person.id);
    return [person.name, ...person.aliases].map(foldsOfName).flatMap((folds) => {
      const [first, last] = [folds[0], folds.at(-1)];
      return known && first !== undefined && last !== undefined && folds.length > 1 ? [{ first, last, known }] : [];
    });
  });
  return { byFirst: Map.groupBy(all, ({ first }) => first), byLast: Map.groupBy(all, ({ last }) => last) };
});

/**
 * A known person whose name differs by a slip of the pen: the surname by one ("Smortich"), or, where the surname is rare and the same, the
 * first name by two ("Alexsandar Garayev"). null where there is none or more than one.
 */
export function nearlyKnown(folds: readonly string[], knowledge: Knowledge): Known | null {
  const [first, last] = [folds[0] ?? '', folds.at(-1) ?? ''];
  if (folds.length < 2) return null;
  const { byFirst, byLast } = spellings(knowledge);
  const bySurname = (byFirst.get(first) ?? []).filter(
    (one) => Math.max(one.last.length, last.length) >= SHORTEST && oneSlip(one.last, last),
  );
  const isRare = last.length >= SHORTEST && !COMMON_SURNAMES.has(last);
  const byFirstName = isRare ? (byLast.get(last) ?? []).filter((one) => likeFirstName(one.first, first)) : [];
  const near = new Set([...bySurname, ...byFirstName].map((one) => one.known));
  const [only] = near;
  return near.size === 1 && only ? only : null;
}

/** Two letters at most are other, and the first is the same. Short first names differ so among brothers. */
function likeFirstName(a: string, b: string): boolean {
  return a[0] === b[0] && Math.min(a.length, b.length) >= SHORTEST && distance(a, b) <= 2;
}

/** How many letters have to be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at += 1) {
      next.push(Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (b[at - 1] === letter ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
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
