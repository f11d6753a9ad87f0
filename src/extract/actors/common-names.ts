import type { Knowledge } from '../../model/knowledge.ts';
import { isAdjectival } from './adjectival.ts';
import type { BodyMention } from './bodies.ts';
import { organTable, stateOf, type Organ } from './organs.ts';
import type { PeopleFound } from './people.ts';
import { aliasTable, type Known } from './alias-table.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { wordSet } from '../text/word-lists.ts';

const OWNERS_HERE = wordSet('gaza strip territory enclave hamas palestinian there');
const DETERMINERS = wordSet('the its his her their our this that whose');
/** One common word is a name of a body only behind an article or where it stands in a title. */
const TITLES_OF_BODIES = wordSet('spokesman spokeswoman spokesperson chief officials official minister director radio');

/** Mentions of bodies by common nouns in the articles' order. */
export function findCommonNames(views: readonly SentenceView[], people: PeopleFound, knowledge: Knowledge): BodyMention[] {
  const table = organTable(knowledge);
  const personAt = placesOfPeople(people);
  const mentions: BodyMention[] = [];
  const memory: Memory = { lastState: null, bodies: new Map() };
  for (const view of views) {
    for (let at = 0; at < view.tokens.length; at += 1) {
      remember(memory, view, at);
      const organ = view.hitAt[at] ? null : organAt(view, at, table.get(foldAt(view, at)));
      if (!organ) continue;
      const to = at + organ.words.length;
      const body = isOrganName(view, at, to, organ) ? bodyMeant(view, at, to, organ, memory, personAt, knowledge) : null;
      if (body) mentions.push({ view, from: at, to, id: body.id, how: 'common-name', acts: true });
      at = to - 1;
    }
  }
  return mentions;
}

interface Memory {
  /** The state named last. */
  lastState: string | null;
  /** Last word of a body's full name → that body and the paragraph it was named in: after "the Lebanese army", "the army" is the same. */
  readonly bodies: Map<string, { readonly body: Known; readonly paragraph: number }>;
}

type PersonAt = ReadonlyMap<number, string>;

function placesOfPeople(people: PeopleFound): PersonAt {
  const places = new Map<number, string>();
  const add = (view: SentenceView, from: number, to: number, id: string): void => {
    for (const token of view.tokens.slice(from, to)) places.set(token.start, id);
  };
  for (const { view, from, to, member } of people.full) add(view, from, to, member.id);
  for (const { view, from, to, id } of people.short) add(view, from, to, id);
  return places;
}

function remember(memory: Memory, view: SentenceView, at: number): void {
  const hit = view.hitAt[at];
  if (hit?.known.type === 'state') memory.lastState = hit.known.id;
  if (hit?.known.type === 'body') memory.bodies.set(foldAt(view, hit.to - 1), { body: hit.known, paragraph: view.sentence.paragraph });
}

function organAt(view: SentenceView, at: number, organs: readonly Organ[] | undefined): Organ | null {
  const stands = (word: string, index: number): boolean => foldAt(view, at + index) === word && (index === 0 || !view.hitAt[at + index]);
  return organs?.find((organ) => organ.words.every(stands)) ?? null;
}

function isOrganName(view: SentenceView, from: number, to: number, organ: Organ): boolean {
  const before = foldAt(view, from - 1);
  if (before === 'a' || before === 'an' || before === 'no' || before === 'any' || before === 'every') return false;
  if (isAdjectival(view, to)) return false;
  // "aboard Air Force One" is an aeroplane
  if (foldAt(view, to) === 'one' && view.tokens[to]?.capital) return false;
  if (organ.words.length > 1) return true;
  if (foldAt(view, to) === '-') return false;
  if (DETERMINERS.has(before) || view.tokens[from - 1]?.kind === 'possessive' || view.hitAt[from - 1]?.how === 'adjective') return true;
  if (organ.bare && !PART_OF_POLICE.has(foldAt(view, to))) {
    // "Hamas police" are another's
    return !OTHERS.has(before) && view.hitAt[from - 1] === undefined;
  }
  return TITLES_OF_BODIES.has(foldAt(view, to));
}
/** "police officers", "a police state": not the body. */
const PART_OF_POLICE = wordSet(`
  officer officers car cars station stations unit force forces post checkpoint escort escorts vehicle vehicles state ministry protection
`);
/** "military police", "local police", "riot police": some of them, or others. */
const OTHERS = wordSet('military local riot border secret traffic and or york capitol metropolitan run');

function bodyMeant(
  view: SentenceView,
  from: number,
  to: number,
  organ: Organ,
  memory: Memory,
  personAt: PersonAt,
  knowledge: Knowledge,
): Known | null {
  const owner = organ.ofGroup === null ? ownerOf(view, from, to, personAt, knowledge) : groupOwner(view, from, to, organ.ofGroup);
  if (owner === 'unknown') return null;
  if (owner === 'here') return organ.usual;
  if (owner !== null) return organ.bodyOf.get(owner) ?? null;
  const before = memory.bodies.get(organ.words.at(-1) ?? '');
  const again = before?.paragraph === view.sentence.paragraph && [...organ.bodyOf.values()].includes(before.body) ? before.body : null;
  if (organ.usual) return again ?? organ.usual;
  if (organ.words.length === 1) return null;
  const byTitle = bodyOfPersonBeside(view, from, to, organ, personAt, knowledge);
  return byTitle ?? (memory.lastState === null ? null : (organ.bodyOf.get(memory.lastState) ?? null));
}

/** The id of the state that the words say it belongs to; 'here': Gaza; 'unknown': somebody without such a body; null: not said. */
function ownerOf(
  view: SentenceView,
  from: number,
  to: number,
  personAt: PersonAt,
  knowledge: Knowledge,
): string | 'here' | 'unknown' | null {
  const before = view.tokens[from - 1];
  const possessor = before?.kind === 'possessive' ? from - 2 : from - 1;
  const hit = view.hitAt[possessor];
  if (hit?.known.type === 'state') return hit.known.id;
  if (hit?.known.type === 'group' && hit.known.side === 'palestinian') return 'here';
  if (hit?.known.type === 'group' || hit?.known.type === 'body') return stateOf(hit.known.id, knowledge) ?? 'unknown';
  if (before?.kind === 'possessive') {
    if (OWNERS_HERE.has(foldAt(view, possessor))) return 'here';
    const person = personAt.get(view.tokens[possessor]?.start ?? -1);
    return person === undefined ? 'unknown' : (stateOfPerson(person, knowledge) ?? 'unknown');
  }
  const his = ownerByPronoun(view, from, personAt, knowledge);
  if (his !== null) return his;
  if (foldAt(view, to) === 'of' || foldAt(view, to) === 'in') {
    const behind = view.hitAt[to + 1] ?? view.hitAt[to + 2];
    if (behind?.known.type === 'state') return behind.known.id;
  }
  return null;
}

const MEN = wordSet('commander commanders member members fighter fighters');

/** "Hamas' armed wing", "the military wing of Islamic Jihad", "its armed wing": whose it is where it is a group's, as ownerOf. */
function groupOwner(view: SentenceView, from: number, to: number, group: string): 'here' | 'unknown' {
  // "a commander of the armed wing" is one of its men
  if (foldAt(view, from - 1) === 'the' && foldAt(view, from - 2) === 'of' && MEN.has(foldAt(view, from - 3))) return 'unknown';
  const possessor = view.hitAt[view.tokens[from - 1]?.kind === 'possessive' ? from - 2 : from - 1];
  if (possessor) return possessor.known.id === group ? 'here' : 'unknown';
  if (foldAt(view, to) === 'of') {
    const behind = view.hitAt[to + 1] ?? view.hitAt[to + 2];
    if (behind) return behind.known.id === group ? 'here' : 'unknown';
  }
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at -= 1) {
    const hit = view.hitAt[at];
    if (hit?.known.type === 'group') return hit.known.id === group ? 'here' : 'unknown';
  }
  return 'here';
}

/** "Trump met his Cabinet": a pronoun goes back to the person or the state before it in the sentence. */
function ownerByPronoun(view: SentenceView, from: number, personAt: PersonAt, knowledge: Knowledge): string | null {
  const pronoun = foldAt(view, from - 1);
  const ofPerson = pronoun === 'his' || pronoun === 'her';
  if (!ofPerson && pronoun !== 'its') return null;
  for (let at = from - 2; at >= 0 && at > from - FARTHEST; at -= 1) {
    const person = personAt.get(view.tokens[at]?.start ?? -1);
    const hit = view.hitAt[at];
    if (ofPerson && person !== undefined) return stateOfPerson(person, knowledge);
    if (!ofPerson && hit?.known.type === 'state') return hit.known.id;
  }
  return null;
}
/** Tokens; no sentence of news is longer. */
const FARTHEST = 100;

function stateOfPerson(id: string, knowledge: Knowledge): string | null {
  const person = aliasTable(knowledge).knownById.get(id)?.person;
  const office = person?.offices.at(-1);
  return office ? stateOf(office.of, knowledge) : null;
}

/** "Majed al-Ansari, the Foreign Ministry's spokesman": the ministry in which the person named beside it has an office. */
function bodyOfPersonBeside(
  view: SentenceView,
  from: number,
  to: number,
  organ: Organ,
  personAt: PersonAt,
  knowledge: Knowledge,
): Known | null {
  for (let step = 1; step <= 8; step += 1) {
    for (const at of [to - 1 + step, from - step]) {
      const person = personAt.get(view.tokens[at]?.start ?? -1);
      if (person === undefined) continue;
      const state = stateOfPerson(person, knowledge);
      const body = state === null ? undefined : organ.bodyOf.get(state);
      if (body) return body;
    }
  }
  return null;
}
