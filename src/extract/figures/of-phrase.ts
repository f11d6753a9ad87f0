import { readBound } from './bounds.ts';
import type { Marks, NounPhrase } from './noun-phrase.ts';
import { readNumber } from './numbers.ts';
import { peopleClassOf } from './words/people-words.ts';
import type { Token } from './tokens.ts';
import { PHRASE_END } from './words/word-classes.ts';

const BEFORE_NUMBER =
  /^(?:roughly|about|some|around|more|than|at|least|nearly|over|an|estimated|approximately|almost|remaining|up|to|or|so|close|fewer)$/;

/** "of the roughly 240": past the number; null where none follows. */
export function endOfInnerNumber(tokens: readonly Token[], start: number): number | null {
  for (let at = start; at < start + 5; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const number = readNumber(tokens, at);
    if (number && number.form !== 'ordinal') return readBound(tokens, number.from, number.to).to;
    if (!BEFORE_NUMBER.test(token.lower)) return null;
  }
  return null;
}

/** "43 bodies of Palestinians", "three soldiers of the Lebanese army". */
export function readWhose(tokens: readonly Token[], noun: NounPhrase, marks: Marks): void {
  for (let at = noun.to + 1; at < noun.to + 5; at += 1) {
    const mark = marks.get(at);
    if (mark) noun.people ??= mark.territory;
    if (mark || peopleClassOf(tokens[at]?.lower ?? '')) noun.traits.add(tokens[at]?.lower ?? '');
    else if (!/^(?:deceased|dead|slain|the|its|israeli)$/.test(tokens[at]?.lower ?? '')) break;
  }
}

/** "members of Hamas", "members of one family": the words behind "of" say more of who they are. */
export function readMembers(tokens: readonly Token[], noun: NounPhrase): void {
  for (let at = noun.to + 1; at < noun.to + 5; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || (PHRASE_END.has(token.lower) && !/^(?:the|a|an|his|her|their|its)$/.test(token.lower))) break;
    noun.traits.add(token.lower);
  }
}
