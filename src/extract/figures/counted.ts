import type { Bound } from '../../model/vocabulary.ts';
import { readApart } from './apart.ts';
import { readBound } from './bounds.ts';
import { isNoCount } from './not-counts.ts';
import { nothing, readNounPhrase, type Marks, type NounPhrase } from './noun-phrase.ts';
import { mayBeNumber, readNumber, readRatio, type NumberReading } from './numbers.ts';
import { peopleClassOf, type PeopleClass } from './words/people-words.ts';
import type { Mark, Territory } from './territories.ts';
import type { Token } from './tokens.ts';
import { BE } from './words/word-classes.ts';

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
  readonly partOf: NounPhrase['partOf'];
  /** "Of the 251 people", "Of 252": names the whole that parts follow. */
  readonly whole: boolean;
}

/** All numbers of the sentence that count people, or that may do so. */
export function findQuantities(tokens: readonly Token[], marks: readonly Mark[]): Quantity[] {
  const markAt: Marks = new Map(marks.map((mark) => [mark.from, mark]));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const both = readBoth(tokens, at) ?? readRatio(token, at);
    if (!both && !(mayBeNumber(token) || token.kind === 'compound')) continue;
    const number =
      both ??
      (token.kind === 'compound' ? readCompound(token, at) : (readNumber(tokens, at) ?? readOneMore(tokens, at, found.at(-1), markAt)));
    if (!number) continue;
    const quantity = isNoCount(tokens, number) ? null : readQuantity(tokens, number, markAt);
    if (quantity) found.push(quantity);
    at = number.to - 1;
  }
  return found;
}

/** "Both attackers were shot dead": the two of whom the sentence before has told and perhaps not counted. */
function readBoth(tokens: readonly Token[], at: number): NumberReading | null {
  if (tokens[at]?.lower !== 'both' || !/^(?:attackers|assailants|gunmen|militants|terrorists)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  return { from: at, to: at + 1, low: 2, high: null, bound: null, form: 'words' };
}

/** "10 Thais and a Filipino": the article counts one where numbers of others stand before it. */
function readOneMore(tokens: readonly Token[], at: number, last: Quantity | undefined, marks: Marks): NumberReading | null {
  const one: NumberReading = { from: at, to: at + 1, low: 1, high: null, bound: null, form: 'words' };
  // "rockets killed a soldier in the north"
  const victim = /^(?:soldier|reservist|policeman|officer|worker)$/.test(tokens[at + 1]?.lower ?? '');
  if (
    victim &&
    tokens[at]?.lower === 'a' &&
    /^(?:killed|killing|wounded|wounding)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:was|were|be|been)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return one;
  if (isSoldierKilled(tokens, at, marks) || isOneBeside(tokens, at, last)) return one;
  const people = marks.get(at + 1);
  const kind = last !== undefined && (last.people !== null || /^(?:woman|child|man)$/.test(last.head ?? '')) && last.to === at - 1;
  // "17 Thais, a Filipino and a Nepali"
  const more = tokens[at - 1]?.text === ',' && last?.people !== null && [3, 4].some((step) => tokens[at + step - 1]?.lower === 'and');
  const row = kind && (tokens[at - 1]?.lower === 'and' || more);
  if (!row || !/^an?$/.test(tokens[at]?.lower ?? '') || people?.role !== 'people' || /s$/.test(tokens[at + 1]?.lower ?? '')) return null;
  return one;
}

/** "an Israeli soldier was killed": the article counts; not "a soldier whom they killed". */
function isSoldierKilled(tokens: readonly Token[], at: number, marks: Marks): boolean {
  if (!/^an?$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'of') return false;
  const noun = marks.get(at + 1)?.to ?? at + 1;
  if (!/^(?:soldier|reservist)$/.test(tokens[noun]?.lower ?? '')) return false;
  const [be, verb] = [tokens[noun + 1]?.lower ?? '', tokens[noun + 2]?.lower ?? ''];
  return /^(?:was|died)$/.test(be) && (be === 'died' || /^(?:killed|wounded|injured)$/.test(verb));
}

/** "four soldiers and a civilian were killed". */
function isOneBeside(tokens: readonly Token[], at: number, last: Quantity | undefined): boolean {
  if (last?.head !== 'soldier' || last.to !== at - 1 || tokens[at - 1]?.lower !== 'and' || tokens[at]?.lower !== 'a') return false;
  return (
    /^(?:civilian|policeman|soldier|contractor)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:was|were|died|have|had)$/.test(tokens[at + 2]?.lower ?? '')
  );
}

/** "1,200-person", "10-to-one". */
function readCompound(token: Token, at: number): NumberReading | null {
  const [digits = '', noun = ''] = token.lower.split(/-(.*)/);
  // "the 1,000-odd people"
  if (noun === 'odd') return { from: at, to: at + 1, low: Number(digits.replaceAll(',', '')), high: null, bound: 'about', form: 'digits' };
  if (!/^(?:to|for)-(?:one|1)$/.test(noun) && !peopleClassOf(noun)) return null;
  return { from: at, to: at + 1, low: Number(digits.replaceAll(',', '')), high: null, bound: null, form: 'digits' };
}

function readQuantity(tokens: readonly Token[], number: NumberReading, marks: Marks): Quantity | null {
  const bound = readBound(tokens, number.from, number.to);
  const ratio = /-(?:to|for)-/.test(tokens[number.from]?.lower ?? '');
  const noun = ratio ? nothing(bound.to) : readNounPhrase(tokens, bound.to, marks);
  if (
    !noun ||
    (number.form === 'ordinal' && !isOrdinalOfHostage(tokens, number, noun) && !isOrdinalOfDead(tokens, number, noun)) ||
    (isOne(number) && !isOneOfPeople(tokens, number, noun, marks))
  )
    return null;
  if (isOfGroups(tokens, bound.from) || isSpeakers(tokens, bound.from, noun)) return null;
  const apart = readApart(tokens, bound.from, bound.to);
  if (apart) return { ...apart, from: bound.from, number, bound: bound.bound, people: null, partOf: null, whole: false };
  const prefix = readPrefix(tokens, bound.from);
  return {
    from: prefix.from,
    to: noun.to,
    number,
    bound: bound.bound === 'exact' ? (number.bound ?? 'exact') : bound.bound,
    head: noun.head,
    headWord: noun.headWord,
    people: noun.people,
    traits: noun.traits,
    bodies: prefix.bodies || noun.head === 'body' || isWhoseBodies(tokens, noun.to),
    partOf: noun.partOf,
    whole: prefix.whole,
  };
}

/** "according to two Israeli officials": who says it. */
function isSpeakers(tokens: readonly Token[], from: number, { head }: NounPhrase): boolean {
  return (head === 'person' || head === 'worker') && tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according';
}

/** "in groups of a dozen a day", "by busloads of ten": how many at a time. */
function isOfGroups(tokens: readonly Token[], start: number): boolean {
  if (
    tokens[start - 1]?.lower !== 'of' ||
    !/^(?:groups|batches|busloads|rounds|stages|waves|clusters|pairs)$/.test(tokens[start - 2]?.lower ?? '')
  )
    return false;
  return [3, 4].some((back) => /^(?:in|into|by)$/.test(tokens[start - back]?.lower ?? ''));
}

/** "the eighth captive rescued", "the tenth deceased hostage": that many so far; "the first hostages" tells no number. */
function isOrdinalOfHostage(tokens: readonly Token[], number: NumberReading, noun: NounPhrase): boolean {
  // "a third of the 98 hostages"
  if (number.low < 2 || noun.partOf !== null) return false;
  // "the eighth to be rescued by the army"
  const [to, be, verb] = [0, 1, 2].map((step) => tokens[noun.to + step]?.lower ?? '');
  const rescued = to === 'to' && be === 'be' && /^(?:rescued|freed|saved|recovered)$/.test(verb ?? '');
  // "seeks a second hostage deal"
  const deal = /^(?:deal|release|exchange|swap|video|family|agreement)$/.test(to ?? '');
  return (!deal && (noun.head === 'hostage' || noun.traits.has('hostage'))) || (noun.head === null && rescued);
}

/** "the third soldier to die since the truce began", "the tenth journalist killed": that many dead so far. */
function isOrdinalOfDead(tokens: readonly Token[], { low }: NumberReading, { head, to }: NounPhrase): boolean {
  // "a 21st had died of his wounds"
  const alone =
    head === null &&
    tokens[to - 1]?.kind === 'ordinal' &&
    tokens[to - 2]?.lower === 'a' &&
    /^(?:had|has|was|died)$/.test(tokens[to]?.lower ?? '');
  if (low > 2 && alone) return /^(?:died|killed|been)$/.test(tokens[to + 1]?.lower ?? '') || tokens[to]?.lower === 'died';
  if (low < 2 || head === null || !/^(?:soldier|worker|person|nationality|child)$/.test(head)) return false;
  const at = tokens[to]?.lower === 'to' ? (tokens[to + 1]?.lower === 'be' ? to + 2 : to + 1) : to;
  return /^(?:die|fall|killed)$/.test(tokens[at]?.lower ?? '') && !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '');
}

const isOne = ({ low, high, form }: NumberReading): boolean => low === 1 && high === null && form === 'words';

/** "one" counts with a noun or a verb of its own ("62 have been released, one was freed by soldiers"), not in "one of the officials". */
function isOneOfPeople(tokens: readonly Token[], { from, to }: NumberReading, noun: NounPhrase, marks: Marks): boolean {
  // "one of its workers was killed": who died is counted
  const dies = /^(?:was|were)$/.test(tokens[noun.to]?.lower ?? '') && /^(?:killed|wounded|injured)$/.test(tokens[noun.to + 1]?.lower ?? '');
  if (noun.partOf === 'noun' && dies && /^(?:its|their|our)$/.test(tokens[to + 1]?.lower ?? '')) return true;
  if (noun.partOf === 'noun' || noun.partOf === 'quantity') return false;
  // "not one living hostage"; "one soldier in six": shares
  if (tokens[from - 1]?.lower === 'not') return false;
  if (noun.head !== null && tokens[noun.to]?.lower === 'in' && readNumber(tokens, noun.to + 1)?.form === 'words') return false;
  // "left one dead and 30 hurt"
  if (/^(?:left|leaving)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:dead|wounded|injured|hurt)$/.test(tokens[to]?.lower ?? ''))
    return true;
  // "Noa Katz, one of those taken", "a cousin of one of the dead": one who is named
  if (
    noun.partOf === 'pronoun' &&
    /^(?:,|of)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:those|dead|killed|living)$/.test(tokens[noun.to - 1]?.lower ?? '') &&
    to < noun.to
  )
    return false;
  // "one of the dead was Goldberg-Polin": named
  const named = /^(?:was|is)$/.test(tokens[noun.to]?.lower ?? '') && /^\p{Lu}/u.test(tokens[noun.to + 1]?.text ?? '');
  if (noun.partOf === 'pronoun' && named && !marks.has(noun.to + 1)) return false;
  // "four were let go and one, a soldier, was rescued"
  if (noun.head === null && noun.partOf === null && tokens[to]?.text === ',') return isOneDescribed(tokens, from, to);
  // "his wife was one of them": named, not counted
  if (noun.partOf === 'pronoun' && BE.has(tokens[from - 1]?.lower ?? '')) return false;
  return noun.head !== null || noun.partOf === 'pronoun' || /^(?:was|is|has|had|died|remains)$/.test(tokens[to]?.lower ?? '');
}

/** "… and one, a soldier, was rescued", "one, a man of 82, died": who it is stands between commas, and a verb behind. */
function isOneDescribed(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!/^an?$/.test(tokens[comma + 1]?.lower ?? '') || /^(?:of|in|to|for|from|with)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = comma + 2; at < comma + 10; at += 1) {
    if (tokens[at]?.text === ',') return /^(?:was|is|has|had|died|remains|came|brought|freed|killed)$/.test(tokens[at + 1]?.lower ?? '');
    if (tokens[at] === undefined || /^[;:.]$/.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** "the 28 captives whose bodies Hamas was to hand over". */
export function isWhoseBodies(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'whose' && peopleClassOf(tokens[at + 1]?.lower ?? '') === 'body';
}

/** "the bodies of", "Of the". */
function readPrefix(tokens: readonly Token[], start: number): { from: number; bodies: boolean; whole: boolean } {
  const before = tokens[start - 2]?.lower ?? '';
  const opens = start === 1 || /^[,;:—("]$|^(?:that|and|but)$/.test(before);
  // "he, among two other hostages, was let go": those beside him
  const beside = /^others?$/.test(tokens[start + 1]?.lower ?? '');
  if (tokens[start - 1]?.lower === 'among' && opens && !beside) return { from: start - 1, bodies: false, whole: true };
  if (tokens[start - 1]?.lower !== 'of') return { from: start, bodies: false, whole: false };
  // "…, the ministry says, out of 54,000 since the war began": a total, and no whole that parts follow
  if (before === 'out') return { from: start - 2, bodies: false, whole: tokens[start - 3]?.text !== ',' };
  // "the remains of a soldier and those of three others"
  const bodyBefore = (): boolean => tokens.slice(Math.max(0, start - 40), start - 2).some(({ lower }) => peopleClassOf(lower) === 'body');
  if (before === 'those' && !/^(?:couples|families)$/.test(tokens[start + 1]?.lower ?? '') && bodyBefore())
    return { from: start - 2, bodies: true, whole: false };
  // "killed a family of five"
  if (before === 'family' && tokens[start - 3]?.lower === 'a') return { from: start - 3, bodies: false, whole: false };
  if (peopleClassOf(before) === 'body') {
    let from = start - 2;
    while (
      /^(?:the|all|dead|more|up|to|at|least|lifeless|unidentified|partial|suspected|bloodied|charred|decomposed|decomposing|burned|mangled|shrouded)$/.test(
        tokens[from - 1]?.lower ?? '',
      )
    )
      from -= 1;
    return { from, bodies: true, whole: false };
  }
  return { from: opens ? start - 1 : start, bodies: false, whole: opens };
}

export function isPalestinian({ people, traits }: Quantity): boolean {
  return people === 'palestinian' || people === 'gaza' || people === 'west-bank' || traits.has('gazan');
}
