import { perKnowledge, type Office } from '../../model/knowledge.ts';
import { dayOf, type Day } from '../../model/day.ts';
import { aliasTable, type Known } from './alias-table.ts';
import { tokensOf } from './tokens.ts';

/** One term of one person in an office. */
export interface Term {
  readonly known: Known;
  readonly office: Office;
  /** First and last day, both in the term; open ends are infinite. */
  readonly from: Day;
  readonly to: Day;
}

/** Words by which news names an office, folded, with everybody who held one of that name. */
export interface OfficeWords {
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

/** By the first word, those of most words first. */
export const officeTable = perKnowledge((knowledge): ReadonlyMap<string, readonly OfficeWords[]> => {
  const { knownById } = aliasTable(knowledge);
  const byKey = new Map<string, { readonly words: readonly string[]; readonly terms: Term[] }>();
  for (const person of knowledge.people) {
    const known = knownById.get(person.id);
    if (!known) continue;
    for (const office of person.offices) {
      const from = office.from === null ? -Infinity : dayOf(office.from);
      const term = { known, office, from, to: office.to === null ? Infinity : dayOf(office.to) };
      for (const words of office.words.map(officeWords)) {
        const entry = byKey.get(words.join(' ')) ?? { words, terms: [] };
        entry.terms.push(term);
        byKey.set(words.join(' '), entry);
      }
    }
  }
  const byFirst = new Map<string, OfficeWords[]>();
  for (const entry of byKey.values()) {
    const first = entry.words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** Folded words of an office's name; hyphens count for nothing: "secretary-general" is "secretary general". */
export function officeWords(name: string): string[] {
  return tokensOf(name)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.fold);
}
