import type { Knowledge } from '../../model/knowledge.ts';
import { aliasTable, type Known } from './alias-table.ts';
import { organTable, stateOf } from './organs.ts';
import { surnameTable } from './surnames.ts';
import { tokensOf } from './tokens.ts';

/**
 * The office of a person, by the post or by the name: Benjamin Netanyahu → the Israeli Prime Minister's Office; null where the
 * knowledge has none.
 */
export function officeRound(personId: string, knowledge: Knowledge): Known | null {
  const { officeOfName } = aliasTable(knowledge);
  const called = surnameTable(knowledge).formsOf.get(personId) ?? [];
  return officeOfPost(personId, knowledge) ?? called.map((form) => officeOfName.get(form)).find((body) => body !== undefined) ?? null;
}

/** The body that is called after a post of the person: "prime minister's office". */
export function officeOfPost(personId: string, knowledge: Knowledge): Known | null {
  const person = aliasTable(knowledge).knownById.get(personId)?.person;
  const table = organTable(knowledge);
  for (const office of person?.offices ?? []) {
    const state = stateOf(office.of, knowledge);
    if (state === null) continue;
    for (const words of office.words) {
      const wanted = [...tokensOf(words).map((token) => token.fold), "'s", 'office'];
      const organ = table.get(wanted[0] ?? '')?.find((one) => one.words.join(' ') === wanted.join(' '));
      const body = organ?.bodyOf.get(state);
      if (body) return body;
    }
  }
  return null;
}
