import type { Bound } from '../../model/vocabulary.ts';
import { readBound } from './bounds.ts';
import { isNoCount } from './not-counts.ts';
import { mayBeNumber, readNumber, type NumberReading } from './numbers.ts';
import { isPlural, peopleClassOf, PLAIN_MODIFIERS, type PeopleClass } from './people-words.ts';
import { predicateAt } from './predicates.ts';
import { ADVERB } from './scan.ts';
import type { Mark, Territory } from './territories.ts';
import type { Token } from './tokens.ts';

/** A number with what it counts: tokens [from, to), the words of its bound included. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  readonly bound: Bound;
  /** What the noun says; null where there is none ("43 were killed"). */
  readonly head: PeopleClass | null;
  readonly headWord: string;
  readonly people: Territory | null;
  /** Lower-case words between number and noun, and those of "members of Hamas". */
  readonly traits: ReadonlySet<string>;
  /** "the bodies of four", "the remains of 18". */
  readonly bodies: boolean;
  /** "of them", "of whom", "of those", "of the 250", "of the hostages": part of what was named before or right behind. */
  readonly partOf: 'pronoun' | 'quantity' | 'noun' | null;
  /** "Of the 251 people", "Of 252": names the whole that parts follow. */
  readonly whole: boolean;
}

/** Words that end a noun phrase. */
const STOP = new Set(
  ('who whom whose that which what in on at from by for with to into since during after before until under over as and or but while when where because if than of off out near across although though whereas once upon including amid amongst per nor yet ' +
  'was were are is be been being have has had will would could should may might must can did do does said says say not still also already ' +
  'he she it they him her them i we you his their its my our your the a an this these those there here now then soon later ago').split(' '),
);

/** All numbers of the sentence that count people, or that may do so. */
export function findQuantities(tokens: readonly Token[], marks: readonly Mark[]): Quantity[] {
  const markAt = new Map(marks.map((mark) => [mark.from, mark]));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !(mayBeNumber(token) || token.kind === 'compound')) continue;
    const number = token.kind === 'compound' ? readCompound(token, at) : readNumber(tokens, at);
    if (!number) continue;
    const quantity = isNoCount(tokens, number) ? null : readQuantity(tokens, number, markAt);
    if (quantity) found.push(quantity);
    at = number.to - 1;
  }
  return found;
}

/** "1,200-person". */
function readCompound(token: Token, at: number): NumberReading | null {
  const [digits = '', noun = ''] = token.lower.split(/-(.*)/);
  if (/^to-(?:one|1)$/.test(noun)) return { from: at, to: at + 1, low: Number(digits), high: null, bound: null, form: 'digits' };
  const head = peopleClassOf(noun);
  if (!head || /(?:year|day|week|month|hour)/.test(noun)) return null;
  return { from: at, to: at + 1, low: Number(digits.replaceAll(',', '')), high: null, bound: null, form: 'digits' };
}

function readQuantity(tokens: readonly Token[], number: NumberReading, markAt: ReadonlyMap<number, Mark>): Quantity | null {
  const bound = readBound(tokens, number.from, number.to);
  const ratio = /-to-/.test(tokens[number.from]?.lower ?? '');
  const noun: Noun | null = ratio ? { to: bound.to, head: null, headWord: '', people: null, traits: new Set(), partOf: null } : readNoun(tokens, bound.to, markAt);
  if (!noun) return null;
  if (number.form === 'ordinal' && !(noun.head === 'hostage' || noun.traits.has('hostage')) ) return null;
  if (number.form === 'ordinal' && number.low < 2) return null;
  // "one of the officials", "one day": a count only with its noun or beside a larger one
  const isOne = number.low === 1 && number.high === null && number.form === 'words';
  if (isOne && (noun.head === null && noun.partOf === null)) return null;
  if (isOne && noun.partOf === 'noun') return null;
  const prefix = readPrefix(tokens, bound.from);
  return {
    from: prefix.from, to: noun.to, number,
    bound: bound.bound === 'exact' ? (number.bound ?? 'exact') : bound.bound,
    head: prefix.bodies && noun.head === null ? null : noun.head, headWord: noun.headWord, people: noun.people, traits: noun.traits,
    bodies: prefix.bodies || noun.head === 'body', partOf: noun.partOf, whole: prefix.whole,
  };
}

/** "the bodies of", "the remains of", "the first of", "Of the". */
function readPrefix(tokens: readonly Token[], start: number): { from: number; bodies: boolean; whole: boolean } {
  let from = start;
  let bodies = false;
  let whole = false;
  for (let step = 0; step < 3; step += 1) {
    const of = tokens[from - 1]?.lower === 'of';
    const word = tokens[from - 2]?.lower ?? '';
    if (of && peopleClassOf(word) === 'body') {
      bodies = true;
      from -= 2;
      while (/^(?:the|all|dead|more|up|to)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
    } else if (of && /^(?:first|last|latest|final|second)$/.test(word)) {
      from -= 2;
      while (/^(?:the|as)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
    } else if (of && (from === 1 || /^[,;:—("]$|^(?:that|and|but)$/.test(word))) {
      whole = true;
      from -= 1;
    } else break;
  }
  return { from, bodies, whole };
}

interface Noun { to: number; head: PeopleClass | null; headWord: string; people: Territory | null; traits: Set<string>; partOf: Quantity['partOf'] }

/** The noun phrase at token `at`; a phrase without head where the number stands alone; null where it counts something else. */
function readNoun(tokens: readonly Token[], at: number, markAt: ReadonlyMap<number, Mark>): Noun | null {
  const noun: Noun = { to: at, head: null, headWord: '', people: null, traits: new Set(), partOf: null };
  if (tokens[at]?.lower === 'of') return readOf(tokens, at, markAt, noun);
  let known = 0;
  for (let to = at; to < at + 7; to += 1) {
    const token = tokens[to];
    if (!token || (token.kind !== 'word' && token.kind !== 'mark')) break;
    const mark = markAt.get(to);
    if (mark) {
      if (mark.role === 'people' || noun.people === null) noun.people = mark.territory;
      for (let i = mark.from; i < mark.to; i += 1) noun.traits.add(tokens[i]?.lower ?? '');
      noun.to = mark.to;
      if (mark.role === 'people') {
        noun.head = 'nationality';
        noun.headWord = token.lower;
      }
      to = mark.to - 1;
      known = mark.to;
      continue;
    }
    const head = peopleClassOf(token.lower);
    if (head && !(head === 'elder')) {
      // "20 Israeli hostages": the last people noun of the row is the head; "hostage" after a plural number is no noun ("took 250 hostage")
      if (/^(?:hostage|captive|prisoner|staff)$/.test(token.lower) && !(noun.head === null && peopleClassOf(tokens[to + 1]?.lower ?? ''))) {
        if (token.lower !== 'staff' && isSingularUse(tokens, at)) return finish(noun, tokens, at, known);
      }
      if (noun.head !== null && noun.head !== 'nationality' && !isPlural(token.lower) && noun.to === to) {
        noun.to = to + 1;
        noun.traits.add(token.lower);
        continue;
      }
      if (noun.head !== null && noun.head !== 'nationality') noun.traits.add(noun.headWord);
      noun.head = head;
      noun.headWord = token.lower;
      noun.to = to + 1;
      known = to + 1;
      continue;
    }
    // "the 101 Israeli and American hostages"
    if (token.lower === 'and' && noun.head === 'nationality' && markAt.get(to + 1)?.role === 'people' && peopleClassOf(tokens[to + 2]?.lower ?? '')) {
      noun.people = null;
      noun.traits.clear();
      to += 1;
      continue;
    }
    if (token.kind === 'mark') {
      // "two elderly, sick hostages"
      if (token.text === ',' && PLAIN_MODIFIERS.has(tokens[to - 1]?.lower ?? '') && PLAIN_MODIFIERS.has(tokens[to + 1]?.lower ?? '') && noun.head === null) continue;
      if (token.text === '"' && noun.head === null && to === at) continue;
      break;
    }
    if (PLAIN_MODIFIERS.has(token.lower) || (noun.head === null && /^\p{Ll}+-\p{L}/u.test(token.text))) {
      if (noun.head !== null && noun.head !== 'nationality') break;
      if (noun.head === null && predicateAt(tokens, to, 'passive', 'state') && !leadsToNoun(tokens, to, markAt)) break;
      noun.traits.add(token.lower);
      if (/^(?:more|other|others|additional|further)$/.test(token.lower)) {
        noun.to = to + 1;
        known = to + 1;
      }
      continue;
    }
    if (STOP.has(token.lower) || predicateAt(tokens, to, 'passive', 'intransitive', 'state', 'active', 'infinitive')) break;
    if (noun.head !== null) break;
    // an unknown adjective or a name in front of the noun: "three Hamas police officers", "two local pharmacists"
    if (!leadsToNoun(tokens, to, markAt)) return noun.head === null && known === 0 && !isHeadless(token) ? null : finish(noun, tokens, at, known);
    noun.traits.add(token.lower);
  }
  return finish(noun, tokens, at, known);
}

function finish(noun: Noun, tokens: readonly Token[], at: number, known: number): Noun | null {
  noun.to = Math.max(known, at);
  if (tokens[noun.to]?.lower === 'of' && noun.head === null && noun.to > at) return readOf(tokens, noun.to, new Map(), noun);
  if (tokens[noun.to]?.lower === 'of' && /^(?:members?|fighters?|citizens?|nationals?|residents?|relatives?)$/.test(noun.headWord)) readMembers(tokens, noun);
  if (/^(?:others?|more)$/.test([...noun.traits].at(-1) ?? '') && noun.head === null) noun.headWord = 'others';
  return noun;
}

/** "took 250 hostage", "took 100 prisoner": a singular noun behind a plural number belongs to the verb. */
function isSingularUse(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower !== 'one' && tokens[at - 1]?.kind !== 'ordinal' && !/(?:th|nd|rd|st)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Can a number without noun be followed by this? */
function isHeadless(token: Token): boolean {
  return STOP.has(token.lower) || ADVERB.has(token.lower) || /(?:ing|ed)$/.test(token.lower) || /^(?:left|went|got|made|alive|dead|home|today|yesterday)$/.test(token.lower) || /^\p{Lu}/u.test(token.text);
}

/** Does a people noun follow within four words that could be its modifiers? */
function leadsToNoun(tokens: readonly Token[], at: number, markAt: ReadonlyMap<number, Mark>): boolean {
  for (let to = at + 1; to <= at + 4; to += 1) {
    const token = tokens[to];
    if (!token || token.kind !== 'word' || STOP.has(token.lower)) return false;
    if (peopleClassOf(token.lower) || markAt.get(to)?.role === 'people') return true;
    if (predicateAt(tokens, to, 'intransitive', 'state') && !PLAIN_MODIFIERS.has(token.lower)) return false;
  }
  return false;
}

/** "of them", "of whom", "of the 251 hostages", "of the people", "of its members", "dozens of hostages". */
function readOf(tokens: readonly Token[], of: number, markAt: ReadonlyMap<number, Mark>, noun: Noun): Noun | null {
  const word = tokens[of + 1]?.lower ?? '';
  if (/^(?:them|whom|those|these|which|us)$/.test(word)) {
    const next = peopleClassOf(tokens[of + 2]?.lower ?? '');
    return { ...noun, to: next ? of + 3 : of + 2, head: next, headWord: next ? (tokens[of + 2]?.lower ?? '') : '', partOf: 'pronoun' };
  }
  let start = of + 1;
  const determined = /^(?:the|its|their|his|her|our|all|these|those)$/.test(word);
  if (determined) start += 1;
  if (tokens[start]?.lower === "'s") start += 1;
  const inner = findInner(tokens, start);
  if (inner) {
    const innerNoun = readNoun(tokens, inner.to, markAt);
    return innerNoun && { ...innerNoun, partOf: 'quantity' };
  }
  const innerNoun = readNoun(tokens, start, markAt);
  if (!innerNoun || (innerNoun.head === null && innerNoun.headWord === '')) return null;
  innerNoun.head ??= 'person';
  return { ...innerNoun, partOf: determined ? 'noun' : null };
}

function findInner(tokens: readonly Token[], start: number): { to: number } | null {
  for (let at = start; at < start + 4; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const number = token.kind === 'number' || /^(?:dozens|hundreds|thousands|scores)$/.test(token.lower) ? readNumber(tokens, at) : null;
    if (number) return { to: readBound(tokens, number.from, number.to).to };
    if (!/^(?:roughly|about|some|around|more|than|at|least|nearly|over|an|estimated|approximately|almost|remaining|up|to|or|so)$/.test(token.lower)) return null;
  }
  return null;
}

/** "members of Hamas", "members of one family": the words behind "of" say more of who they are. */
function readMembers(tokens: readonly Token[], noun: Noun): void {
  for (let at = noun.to + 1; at < noun.to + 5; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || STOP.has(token.lower) && !/^(?:the|a|an|his|her|their|its)$/.test(token.lower)) break;
    noun.traits.add(token.lower);
  }
}
