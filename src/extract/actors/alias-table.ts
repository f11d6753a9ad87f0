import {
  perKnowledge,
  type Filed,
  type Knowledge,
  type KnownOrganisation,
  type KnownPerson,
  type KnownPlace,
} from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import { soundKey } from './spelling.ts';
import { tokensOf, type Token } from './tokens.ts';
import { wordSet } from '../text/word-lists.ts';

export type KnownType = 'person' | 'group' | 'body' | 'state' | 'media' | 'place';

/** One thing of the knowledge that has a name. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly type: KnownType;
  readonly side: Side;
  readonly person: Filed<KnownPerson> | null;
  readonly organisation: Filed<KnownOrganisation> | null;
  readonly place: Filed<KnownPlace> | null;
}

/** One spelling of a name, word for word. */
export interface Alias {
  readonly known: Known;
  readonly how: 'name' | 'alias' | 'adjective' | 'metonym';
  /** The words that must stand there, in order; the article "al" and initials are left out. */
  readonly words: readonly AliasWord[];
}

export interface AliasWord {
  readonly fold: string;
  readonly sound: string;
  readonly letters: 'upper' | 'capital' | 'any';
}

export interface AliasTable {
  /** By the folded first word, where that is an article by the first two (see `aliasKey`); the longest alias first. */
  readonly byWord: ReadonlyMap<string, readonly Alias[]>;
  /** People's names of two words or more, by the sound of the first word; what two people share is left out. */
  readonly bySound: ReadonlyMap<string, readonly Alias[]>;
  readonly knownById: ReadonlyMap<string, Known>;
  /** Folded surname → the body that the knowledge calls this person's office ("Netanyahu's office"): both are named by such words. */
  readonly officeOfName: ReadonlyMap<string, Known>;
}

/** Words of bodies' names that newspapers write without capitals: "the Israeli cabinet", "the Qatari foreign ministry". */
const GENERIC = wordSet(`
  ministry cabinet government military army office department police parliament council forum agency prime minister health foreign
  defense civil security war committee movement group party presidency armed forces force affairs center organization service society
  navy air interior finance justice media information court
`);

const NOTHING = { person: null, organisation: null, place: null } as const;

export const aliasTable = perKnowledge(build);

function build(knowledge: Knowledge): AliasTable {
  const knownById = new Map<string, Known>();
  const aliases: Alias[] = [];
  const fullNames = knowledge.people.flatMap((person) => [person.name, ...person.aliases]);
  const surnames = new Set(fullNames.map((name) => tokensOf(name).at(-1)?.fold));
  const officeOfName = new Map<string, Known>();
  const add = (known: Known, how: Alias['how'], spellings: readonly string[]): void => {
    for (const spelling of spellings) {
      const [owner, possessive, thing] = tokensOf(spelling);
      if (known.type === 'body' && possessive?.kind === 'possessive' && thing?.fold === 'office' && surnames.has(owner?.fold)) {
        officeOfName.set(owner?.fold ?? '', known);
        continue;
      }
      const words = aliasWords(spelling, known.type, how);
      if (words.length > 0) aliases.push({ known, how, words });
    }
  };
  const addKnown = (known: Known, aliasesOfIt: readonly string[]): void => {
    if (known.type !== 'place') knownById.set(known.id, known);
    add(known, 'name', [known.name]);
    add(known, 'alias', aliasesOfIt);
  };
  for (const person of knowledge.people) {
    addKnown({ ...NOTHING, id: person.id, name: person.name, type: 'person', side: person.side, person }, person.aliases);
  }
  const organisations = [
    ['group', knowledge.groups],
    ['body', knowledge.bodies],
    ['state', knowledge.states],
  ] as const;
  for (const [type, files] of organisations) {
    for (const organisation of files) {
      const known: Known = { ...NOTHING, id: organisation.id, name: organisation.name, type, side: organisation.side, organisation };
      addKnown(known, organisation.aliases);
      add(known, 'adjective', organisation.adjectives);
      add(known, 'metonym', organisation.metonyms);
    }
  }
  for (const outlet of knowledge.outlets) {
    addKnown({ ...NOTHING, id: outlet.id, name: outlet.name, type: 'media', side: 'other' }, outlet.aliases);
  }
  for (const place of knowledge.places) {
    addKnown({ ...NOTHING, id: place.id, name: place.name, type: 'place', side: 'other', place }, place.aliases);
  }
  const byWord = group(aliases, ({ words }) => aliasKey(words[0]?.fold ?? '', words[1]?.fold ?? ''));
  return { byWord, bySound: bySound(aliases), knownById, officeOfName };
}

/** Under which the aliases that begin with a word are kept: hundreds begin with "the" or "al". */
export function aliasKey(first: string, second: string): string {
  return first === 'al' || first === 'the' ? `${first} ${second}` : first;
}

/** Words of a spelling as they are matched. */
export function aliasWords(spelling: string, type: KnownType, how: Alias['how'] = 'alias'): AliasWord[] {
  const words = tokensOf(spelling).filter((token) => token.kind !== 'sign' && token.kind !== 'possessive');
  const withoutInitials = type === 'person' ? words.filter((word) => word.text.length > 1) : words;
  const shorter = withoutInitials.filter((word) => !isArticle(word));
  const mayShorten = type === 'person' || type === 'group';
  const kept = mayShorten && shorter.length > 1 ? shorter : withoutInitials.length > 1 ? withoutInitials : words;
  const distinctive = kept.some((word) => word.capital && !GENERIC.has(word.fold));
  return kept.map((word) => ({
    fold: word.fold,
    sound: soundKey(word.fold),
    letters: how === 'adjective' ? 'capital' : lettersOf(word, type, distinctive),
  }));
}

function lettersOf(word: Token, type: KnownType, distinctive: boolean): AliasWord['letters'] {
  if (isArticle(word) || !word.capital) return 'any';
  if (word.upper) return 'upper';
  return type !== 'person' && distinctive && GENERIC.has(word.fold) ? 'any' : 'capital';
}

function isArticle(word: Token): boolean {
  return word.fold === 'al';
}

function group(aliases: readonly Alias[], key: (alias: Alias) => string): Map<string, Alias[]> {
  const groups = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const name = key(alias);
    const found = groups.get(name);
    if (found) found.push(alias);
    else groups.set(name, [alias]);
  }
  for (const found of groups.values()) found.sort((a, b) => b.words.length - a.words.length || RANK[a.known.type] - RANK[b.known.type]);
  return groups;
}

/** Of two things with one name the more particular one is meant. */
const RANK: Readonly<Record<KnownType, number>> = { person: 0, group: 1, body: 2, state: 3, media: 4, place: 5 };

function bySound(aliases: readonly Alias[]): Map<string, Alias[]> {
  const owners = new Map<string, Set<string>>();
  const people = aliases.filter((alias) => alias.known.type === 'person' && alias.words.length > 1);
  const key = (alias: Alias): string => alias.words.map((word) => word.sound).join(' ');
  for (const alias of people) owners.set(key(alias), (owners.get(key(alias)) ?? new Set()).add(alias.known.id));
  return group(
    people.filter((alias) => owners.get(key(alias))?.size === 1),
    (alias) => alias.words[0]?.sound ?? '',
  );
}
