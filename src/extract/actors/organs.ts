import { perKnowledge, type Filed, type Knowledge, type KnownOrganisation } from '../../model/knowledge.ts';
import { aliasTable, type Known } from './alias-table.ts';
import { tokensOf } from './tokens.ts';

/** What several states have under one common noun: "the Foreign Ministry", "the army", "the cabinet". */
export interface Organ {
  /** Folded words, possessive endings among them: ["prime", "minister", "'s", "office"]. */
  readonly words: readonly string[];
  /** Id of the state → its body. */
  readonly bodyOf: ReadonlyMap<string, Known>;
  /** The body that is meant in this news where nothing is said; null where several might be. */
  readonly usual: Known | null;
  /** "Police turned water cannon on the crowd": means the usual body without an article too. */
  readonly bare: boolean;
  /** The group that the usual body is a part of: "the armed wing"; null where it is no group's. */
  readonly ofGroup: string | null;
}

interface DraftOrgan {
  readonly words: readonly string[];
  readonly bodyOf: Map<string, Known>;
  readonly usual: Known[];
  bare: boolean;
}

/** Organs by their first word, those of most words first. */
export const organTable = perKnowledge((knowledge): ReadonlyMap<string, readonly Organ[]> => {
  const { knownById } = aliasTable(knowledge);
  const drafts = new Map<string, DraftOrgan>();
  const draft = (words: readonly string[]): DraftOrgan => {
    const key = words.join(' ');
    const made = drafts.get(key) ?? { words, bodyOf: new Map<string, Known>(), usual: [], bare: false };
    drafts.set(key, made);
    return made;
  };
  for (const body of [...knowledge.bodies, ...knowledge.groups]) {
    const known = knownById.get(body.id);
    if (!known) continue;
    const state = stateOf(body.id, knowledge);
    for (const { words, bare } of body.commonNames.flatMap((name) =>
      spellings(wordsIn(name)).map((words) => ({ words, bare: body.bareNames.includes(name) })),
    )) {
      const organ = draft(words);
      organ.bare ||= bare;
      if (!organ.usual.includes(known)) organ.usual.push(known);
      if (state) organ.bodyOf.set(state, known);
    }
    if (!state) continue;
    const file = knowledge.states.find((one) => one.id === state);
    for (const words of [body.name, ...body.aliases].flatMap((name) => withoutState(wordsIn(name), file)).flatMap(spellings)) {
      if (!draft(words).bodyOf.has(state)) draft(words).bodyOf.set(state, known);
    }
  }
  const ids = new Set(knowledge.groups.map(({ id }) => id));
  const groups = new Map(
    knowledge.groups.flatMap(({ id, partOf }) =>
      partOf !== null && partOf !== undefined && ids.has(partOf) ? [[id, partOf] as const] : [],
    ),
  );
  const byFirst = new Map<string, Organ[]>();
  for (const { words, bodyOf, usual, bare } of drafts.values()) {
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      {
        words,
        bodyOf,
        usual: usual.length === 1 ? (usual[0] ?? null) : null,
        bare,
        ofGroup: usual.length === 1 ? (groups.get(usual[0]?.id ?? '') ?? null) : null,
      },
    ]);
  }
  for (const organs of byFirst.values()) organs.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

const stateOfAll = perKnowledge((knowledge): ReadonlyMap<string, string> => {
  const organisations = [...knowledge.bodies, ...knowledge.groups];
  const files = new Map<string, Filed<KnownOrganisation>>(organisations.map((file) => [file.id, file] as const));
  const states = new Set(knowledge.states.map((state) => state.id));
  const found = new Map<string, string>();
  for (const id of states) found.set(id, id);
  for (const start of files.keys()) {
    let at: string | null = start;
    for (let steps = 0; steps < 8 && at !== null && !states.has(at); steps += 1) at = files.get(at)?.partOf ?? null;
    if (at !== null && states.has(at)) found.set(start, at);
  }
  return found;
});

/** The state that a body or group is a part of, over any number of steps; a state's own id for a state; null for all others. */
export function stateOf(id: string, knowledge: Knowledge): string | null {
  return stateOfAll(knowledge).get(id) ?? null;
}

function wordsIn(name: string): string[] {
  return tokensOf(name)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.fold);
}

/** "Israeli Foreign Ministry" → "foreign ministry": what is left when the state is taken off the front. */
function withoutState(words: readonly string[], state: Filed<KnownOrganisation> | undefined): string[][] {
  const first = words[0];
  if (!state || first === undefined) return [];
  const names = new Set([state.name, ...state.aliases, ...state.adjectives].map((name) => wordsIn(name).join(' ')));
  if (!names.has(first)) return [];
  const rest = words.slice(words[1] === "'s" ? 2 : 1);
  return rest.length > 0 ? [rest] : [];
}

/** "health ministry" and "ministry of health" are one. */
function spellings(words: readonly string[]): string[][] {
  const last = words.at(-1);
  if (last === 'ministry' && words.length > 1) {
    const field = words.slice(0, -1);
    return [[...words], ['ministry', 'of', ...field], ...(field[0] === 'foreign' ? [['ministry', 'of', 'foreign', 'affairs']] : [])];
  }
  if (words[0] === 'ministry' && words[1] === 'of') {
    return [[...words], [...words.slice(2).filter((word) => word !== 'affairs'), 'ministry']];
  }
  return [[...words]];
}
