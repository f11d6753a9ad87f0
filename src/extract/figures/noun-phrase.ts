import { oneOf } from '../text/word-lists.ts';
import { endOfInnerNumber, readMembers, readWhose } from './of-phrase.ts';
import { isPlural, peopleClassOf, PLAIN_MODIFIERS, type PeopleClass } from './words/people-words.ts';
import { predicateAt } from './predicates.ts';
import { ADVERB, PHRASE_END } from './words/word-classes.ts';
import type { Mark, Territory } from './territories.ts';
import type { Token } from './tokens.ts';

/** What a number counts, up to token `to`. */
export interface NounPhrase {
  to: number;
  /** Null where the number stands alone ("43 were killed"). */
  head: PeopleClass | null;
  headWord: string;
  people: Territory | null;
  /** Lower-case words in front of the noun, and those behind "members of". */
  traits: Set<string>;
  partOf: 'pronoun' | 'quantity' | 'noun' | null;
}

export type Marks = ReadonlyMap<number, Mark>;

/** Words that can stand right behind a number without noun: the verb's other half, a state. */
const BEHIND_BARE = oneOf(String.raw`
  \S+ing \S+ed left went got made came alive dead home back out free over up hostage captive prisoner missing today yesterday
  among more others? lost fell hurt slain taken shot go loose cross follow too each altogether on aboard close some about around shortly several elsewhere inside outside within
`);
/** Classes of nouns that go together behind one number. */
const KINDS: readonly ReadonlySet<PeopleClass>[] = [
  new Set(['prisoner', 'detainee']),
  new Set(['worker']),
  new Set(['soldier']),
  new Set(['militant', 'attacker']),
];
const OTHERS = /^(?:more|others?|additional|further)$/;

export const nothing = (at: number): NounPhrase => ({ to: at, head: null, headWord: '', people: null, traits: new Set(), partOf: null });

/** The noun phrase from token `at`; null where the number counts no people. */
export function readNounPhrase(tokens: readonly Token[], at: number, marks: Marks): NounPhrase | null {
  // 'claimed "dozens" of captured soldiers'
  if (tokens[at]?.text === '"' && tokens[at + 1]?.lower === 'of') return readOf(tokens, at + 1, marks, nothing(at));
  if (tokens[at]?.lower === 'of') return readOf(tokens, at, marks, nothing(at));
  const noun = nothing(at);
  for (let to = at; to < at + 8;) {
    const token = tokens[to];
    const mark = marks.get(to);
    if (!token || token.kind === 'number' || token.kind === 'compound') break;
    const past = mark ? takeMark(noun, tokens, mark) : takeWord(noun, tokens, to, at, marks);
    if (past === 'other thing') return null;
    if (past === null) break;
    to = past;
  }
  return close(noun, tokens, marks);
}

/** "Israeli", "Hamas", "U.S." within the phrase. */
function takeMark(noun: NounPhrase, tokens: readonly Token[], mark: Mark): number | null {
  if (noun.head !== null && noun.head !== 'nationality') return null;
  if (mark.role === 'people' || noun.people === null) noun.people = mark.territory;
  for (let at = mark.from; at < mark.to; at += 1) noun.traits.add(tokens[at]?.lower ?? '');
  if (mark.role === 'people') {
    noun.head = 'nationality';
    noun.headWord = tokens[mark.from]?.lower ?? '';
    noun.to = mark.to;
  }
  return mark.to;
}

/** The next word of the phrase: past it, null where the phrase ends before it, or that it names a thing. */
function takeWord(noun: NounPhrase, tokens: readonly Token[], to: number, at: number, marks: Marks): number | null | 'other thing' {
  const token = tokens[to];
  if (!token) return null;
  const { lower, text } = token;
  // "24 hostages' remains"
  if (text === "'" && token.glued && noun.head === 'hostage' && peopleClassOf(tokens[to + 1]?.lower ?? '') === 'body') return to + 1;
  // "50 women, children and teenagers"
  if (text === ',' && isPeopleList(noun, tokens, to)) {
    noun.to = to + 2;
    return to + 2;
  }
  if (token.kind === 'mark') return isListComma(noun, tokens, to) || (text === '"' && to === at) ? to + 1 : null;
  if (lower === 'and') return joinsPeople(noun, tokens, to, marks);
  // "13 more sets of remains"
  if (/^sets?$/.test(lower) && tokens[to + 1]?.lower === 'of' && peopleClassOf(tokens[to + 2]?.lower ?? '') === 'body') {
    Object.assign(noun, { head: 'body', headWord: 'remains', to: to + 3 });
    return null;
  }
  const head = peopleClassOf(lower);
  if (head && head !== 'elder') return takeHead(noun, tokens, to, head);
  const free = noun.head === null || noun.head === 'nationality';
  if (PLAIN_MODIFIERS.has(lower) || (noun.head === null && /^\p{Ll}+-\p{L}/u.test(text))) {
    if (!free) return null;
    if (noun.head === null && predicateAt(tokens, to, 'passive', 'state') && !leadsToNoun(tokens, to, marks)) return null;
    noun.traits.add(lower);
    if (OTHERS.test(lower)) noun.to = to + 1;
    return to + 1;
  }
  if (PHRASE_END.has(lower) || predicateAt(tokens, to, 'passive', 'intransitive', 'state', 'active')) return null;
  if (!free) return null;
  // an adjective or a name that is not known, in front of the noun: "three Hamas police officers", "two local pharmacists"
  if (leadsToNoun(tokens, to, marks)) {
    noun.traits.add(lower);
    return to + 1;
  }
  return noun.head === null && noun.to === at && !isBehindBare(token) ? 'other thing' : null;
}

function takeHead(noun: NounPhrase, tokens: readonly Token[], to: number, head: PeopleClass): number | null {
  const lower = tokens[to]?.lower ?? '';
  const closed = noun.head !== null && noun.head !== 'nationality';
  // "took 250 hostage": a singular noun behind a number is the verb's; "20 hostage families" has another noun behind
  const singular = /^(?:hostage|captive|prisoner)$/.test(lower);
  if (singular && !peopleClassOf(tokens[to + 1]?.lower ?? '') && !isOne(tokens, to)) return null;
  if (closed && !isPlural(lower)) return null;
  if (noun.head !== null) noun.traits.add(noun.headWord);
  noun.head = head;
  noun.headWord = lower;
  noun.to = to + 1;
  // forces that only the United States has by these names
  if (/^(?:seals|marines)$/.test(lower) || noun.traits.has('green-card')) noun.people ??= 'american';
  return to + 1;
}

/** "one hostage", "the eighth captive". */
function isOne(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - 3; at -= 1)
    if (tokens[at]?.kind === 'ordinal' || /^one$|(?:th|nd|rd|first|second|third)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "50 women, children and teenagers": one number for all of them. */
function isPeopleList({ head, headWord }: NounPhrase, tokens: readonly Token[], comma: number): boolean {
  const kin = /^(?:woman|child)$/;
  return (
    head !== null &&
    kin.test(head) &&
    isPlural(headWord) &&
    kin.test(peopleClassOf(tokens[comma + 1]?.lower ?? '') ?? '') &&
    tokens[comma + 2]?.lower === 'and' &&
    kin.test(peopleClassOf(tokens[comma + 3]?.lower ?? '') ?? '')
  );
}

/** "two elderly, sick hostages". */
function isListComma(noun: NounPhrase, tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.text === ',' &&
    noun.head === null &&
    PLAIN_MODIFIERS.has(tokens[to - 1]?.lower ?? '') &&
    PLAIN_MODIFIERS.has(tokens[to + 1]?.lower ?? '')
  );
}

/** "the 101 Israeli and American hostages", "240 Palestinian women and teenagers": several kinds together. */
function joinsPeople(noun: NounPhrase, tokens: readonly Token[], and: number, marks: Marks): number | null {
  const next = tokens[and + 1]?.lower ?? '';
  // "19 Hamas and Islamic Jihad militants"
  const force = marks.get(and + 1);
  if (noun.head === null && noun.people !== null && force?.role === 'force')
    return peopleClassOf(tokens[force.to]?.lower ?? '') ? and + 1 : null;
  if (noun.head === 'nationality' && marks.get(and + 1)?.role === 'people' && peopleClassOf(tokens[and + 2]?.lower ?? '')) {
    noun.people = null;
    noun.traits.clear();
    return and + 2;
  }
  // "about 1,200 Israelis and foreigners died"
  const others = marks.get(and + 1);
  if (noun.head === 'nationality' && others?.role === 'people' && /s$/.test(next) && /s$/.test(noun.headWord)) {
    noun.to = others.to;
    return null;
  }
  if (isSameKind(noun, tokens, and)) {
    noun.to = and + 2;
    return null;
  }
  const pair =
    (noun.head === 'woman' || noun.head === 'child' || noun.head === 'man') && /^(?:woman|child|man)$/.test(peopleClassOf(next) ?? '');
  if (!pair) return null;
  // men and women together are just people
  if ((noun.head === 'man') !== (peopleClassOf(next) === 'man') && peopleClassOf(next) !== 'child') noun.head = 'person';
  noun.to = and + 2;
  // "13 women and child captives"
  const owner = peopleClassOf(tokens[and + 2]?.lower ?? '');
  if (owner !== 'hostage' && owner !== 'prisoner' && owner !== 'detainee') return null;
  noun.traits.add(noun.headWord).add(next);
  Object.assign(noun, { head: owner, headWord: tokens[and + 2]?.lower ?? '', to: and + 3 });
  return null;
}

/** "39 prisoners and detainees", "nine doctors and nurses": two nouns for one kind of people, and no verb that the second has alone. */
function isSameKind({ head, headWord }: NounPhrase, tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1]?.lower ?? '';
  const other = peopleClassOf(next);
  if (head === null || other === null || !isPlural(headWord) || !isPlural(next) || !KINDS.some((kind) => kind.has(head) && kind.has(other)))
    return false;
  return tokens[and + 2]?.lower !== 'of';
}

function close(noun: NounPhrase, tokens: readonly Token[], marks: Marks): NounPhrase | null {
  const of = tokens[noun.to]?.lower === 'of';
  if (of && noun.head === null && noun.traits.size > 0) return readOf(tokens, noun.to, marks, noun);
  if (of && (noun.head === 'body' || noun.head === 'soldier')) readWhose(tokens, noun, marks);
  else if (of && noun.headWord === 'holders' && tokens[noun.to + 1]?.lower === 'foreign') noun.people = 'foreign';
  else if (of && /^(?:members?|fighters?|citizens?|nationals?|residents?|relatives?)$/.test(noun.headWord)) readMembers(tokens, noun);
  // "five workers from Thailand"
  const from = tokens[noun.to + 1]?.lower === 'the' ? noun.to + 2 : noun.to + 1;
  const home = noun.head !== null && tokens[noun.to]?.lower === 'from' ? marks.get(from) : undefined;
  if (home?.role === 'place' && /^(?:foreign|american)$/.test(home.territory)) noun.people ??= home.territory;
  if (noun.head === null && [...noun.traits].some((trait) => OTHERS.test(trait))) noun.headWord = 'others';
  return noun;
}

function isBehindBare(token: Token): boolean {
  return PHRASE_END.has(token.lower) || ADVERB.has(token.lower) || BEHIND_BARE.test(token.lower) || /^\p{Lu}/u.test(token.text);
}

/** Does a people noun follow within four words that could stand in front of it? */
function leadsToNoun(tokens: readonly Token[], at: number, marks: Marks): boolean {
  for (let to = at + 1; to <= at + 4; to += 1) {
    const token = tokens[to];
    if (!token || token.kind !== 'word' || PHRASE_END.has(token.lower)) return false;
    if (peopleClassOf(token.lower) || marks.get(to)?.role === 'people') return true;
    if (predicateAt(tokens, to, 'intransitive', 'state') && !PLAIN_MODIFIERS.has(token.lower)) return false;
  }
  return false;
}

/** "six of a family called Najjar and nine of one called Abed", "seven of the same household": past the words. */
function endOfFamily(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:an?|one|the)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let to = at + 1; to < at + 3; to += 1) if (/^(?:family|household|clan)$/.test(tokens[to]?.lower ?? '')) return to + 1;
  return tokens[at]?.lower === 'one' && /^(?:called|named)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null;
}

/** "17 of the dead", "three of Tuesday's dead", "five of those killed", "283 of the first and 814 of the second". */
function endOfTheFallen(tokens: readonly Token[], at: number): Pick<NounPhrase, 'to' | 'head' | 'headWord'> | null {
  const start = /^(?:the|those|its|their)$/.test(tokens[at]?.lower ?? '') ? at + 1 : tokens[at + 1]?.lower === "'s" ? at + 2 : -1;
  const lower = tokens[start]?.lower ?? '';
  if (start < 0 || !/^(?:dead|living|killed|slain|victims|casualties|wounded|injured|first|second|former|latter)$/.test(lower)) return null;
  const behind = tokens[start + 1];
  // "of the first captives", "of the wounded soldiers": an adjective
  if (
    behind &&
    (peopleClassOf(behind.lower) ||
      (behind.kind === 'number' && !/^(?:dead|killed)$/.test(lower)) ||
      /^(?:phase|stage|group|batch|to|day|week)$/.test(behind.lower))
  )
    return null;
  return { to: start + 1, head: null, headWord: lower };
}

/** "of them", "of whom", "of the 251 hostages, "of the people", "of its members", "dozens of hostages". */
function readOf(tokens: readonly Token[], of: number, marks: Marks, before: NounPhrase): NounPhrase | null {
  const first = tokens[of + 1]?.lower ?? '';
  const family = endOfFamily(tokens, of + 1);
  if (family !== null) return { ...before, to: family, head: 'person', headWord: 'family' };
  // "20 of these 129 hostages"
  const numbered = /^(?:those|these)$/.test(first) && endOfInnerNumber(tokens, of + 2) !== null;
  if (!numbered && /^(?:them|whom|those|these|which|us)$/.test(first)) {
    const lower = tokens[of + 2]?.lower ?? '';
    const head = peopleClassOf(lower);
    const noun = head && isPlural(lower) ? { to: of + 3, head, headWord: lower } : { to: of + 2, head: null, headWord: '' };
    return { ...before, ...noun, partOf: 'pronoun' };
  }
  const fallen = endOfTheFallen(tokens, of + 1);
  if (fallen !== null) return { ...before, ...fallen, traits: new Set([...before.traits, fallen.headWord]), partOf: 'pronoun' };
  const determined = /^(?:the|its|their|his|her|our|all|these|those)$/.test(first);
  const start = determined ? of + 2 : of + 1;
  const inner = endOfInnerNumber(tokens, start);
  const phrase = readNounPhrase(tokens, inner ?? start, marks);
  if (!phrase) return null;
  if (inner !== null) return { ...phrase, partOf: 'quantity' };
  if (phrase.head === null && phrase.headWord === '') return null;
  return { ...phrase, head: phrase.head ?? 'person', partOf: determined ? 'noun' : null };
}
