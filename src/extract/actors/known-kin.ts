import type { Knowledge } from '../../model/knowledge.ts';
import { aliasTable, type Known } from './alias-table.ts';
import type { CastMention } from './cast.ts';
import type { NameRun } from './name-runs.ts';
import type { SentenceView } from './sentence-view.ts';
import { COMMON_SURNAMES } from './words/common-surnames.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/**
 * The one known person of a first name who bears a surname named near by: "Yarden" beside Shiri Bibas, "Rachel and Jon" beside Hersh
 * Goldberg-Polin. null where there is none or more than one; who holds an office is not named so.
 */
export function knownOfFamily(
  view: SentenceView,
  run: NameRun,
  surnames: () => Iterable<string>,
  knowledge: Knowledge,
): CastMention | null {
  const [first = ''] = run.folds;
  if (run.to - run.from !== 1 || !GIVEN_NAMES.has(first)) return null;
  const aliases = aliasTable(knowledge).byWord.get(first) ?? [];
  if (aliases.length === 0) return null;
  const borne = new Set([...surnames()].filter((surname) => !COMMON_SURNAMES.has(surname)));
  const called = aliases.filter(({ known, words }) => known.type === 'person' && words.length > 1 && borne.has(words.at(-1)?.fold ?? ''));
  const people = new Set<Known>(called.map(({ known }) => known).filter(({ person }) => (person?.offices ?? []).length === 0));
  const [only] = people;
  if (people.size !== 1 || !only) return null;
  const surname = called.find(({ known }) => known === only)?.words.at(-1)?.fold ?? '';
  const member = { id: only.id, name: only.name, known: only, folds: [first, surname] };
  return { member, view, from: run.from, to: run.to, how: 'unknown' };
}
