import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { DETERMINER, PREPOSITION } from '../words/word-classes.ts';
import { objectHit } from './object-hit.ts';

/** "release the American hostage and the bodies of four others": the verb stands before the first object. */
export function readSecondObject(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const listed = quantity.bodies || quantity.head === 'hostage' || quantity.head === 'prisoner';
  const joint = word(tokens, quantity.from - 1);
  if (!/^(?:and|with|as|also)$/.test(joint) || (!listed && (joint !== 'and' || quantity.head === null))) return null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 12; at -= 1) {
    if (/^(?:[;:.,—]|that|who|which|were|was|are|said)$/.test(word(tokens, at)) || scan.quantityAt.has(at)) return null;
    const verb = predicatesAt(tokens, at).find(
      ({ cls, forms }) => (cls === 'free' || (!listed && /^(?:kill|wound|take|rescue)$/.test(cls))) && forms.includes('active'),
    );
    // "in the second exchange he shared a cell with 24 prisoners": a noun
    if (
      verb &&
      /^(?:return|exchange|release|trade|swap|transfer)$/.test(word(tokens, at)) &&
      /^(?:the|an?|its|this|that|each|first|second|third|next|last|hostage|prisoner)$/.test(word(tokens, at - 1))
    )
      continue;
    // "28 hostages released within a week and 125 prisoners": a participle of those before
    if (verb && scan.quantities.some(({ to }) => to === at)) return null;
    if (verb && (listed || isPeopleObject(scan, verb.to, quantity.from - 1))) return objectHit(verb.cls, at, quantity);
    if (verb) return null;
  }
  return null;
}

/** "would give up one, the soldier Edan Alexander, and the remains of four others": past who the first is. */
export function readFarObject(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if (!/^(?:and|with|as)$/.test(word(tokens, quantity.from - 1))) return null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 20; at -= 1) {
    if (/^(?:[;:.—]|that|who|which|were|was|are|said|while|when)$/.test(word(tokens, at))) return null;
    const verb = predicatesAt(tokens, at).find(({ cls, forms }) => cls === 'free' && forms.includes('active'));
    if (verb && !/^(?:the|an?|its|this|that|each)$/.test(word(tokens, at - 1))) return objectHit('free', at, quantity);
  }
  return null;
}

/** "killed a woman and three children", "released the first batch of Israelis and 12 Thais": people stand before the "and" too. */
function isPeopleObject({ tokens, marks }: Scan, from: number, to: number): boolean {
  if (!DETERMINER.has(word(tokens, from)) && !/^(?:one|two|many|several|some|dozens|scores)$/.test(word(tokens, from)) && to - from > 3)
    return false;
  let end = from;
  while (end < to && (!PREPOSITION.has(word(tokens, end)) || word(tokens, end) === 'of')) end += 1;
  // "freed a soldier in October and two men in February"
  if (end < to && (to - end > 3 || !/^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''))) return false;
  const last = word(tokens, end - 1);
  return peopleClassOf(last) !== null || marks.some((mark) => mark.to === end && mark.role === 'people');
}

/** The receiver between verb and people: "gave the Red Cross four coffins", "hand Israel the bodies of four". */
export function readGiven(scan: Scan, quantity: Quantity): Hit | null {
  if (!(quantity.bodies || quantity.head === 'hostage' || quantity.head === 'prisoner')) return null;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 5; at -= 1) {
    const token = scan.tokens[at];
    if (!token || token.kind === 'mark') return null;
    if (/^(?:give|gives|gave|giving|hand|hands|handed|handing|send|sent|sending|deliver|delivered|return|returned)$/.test(token.lower))
      return objectHit('free', at, quantity);
    if (!/^\p{Lu}/u.test(token.text) && !DETERMINER.has(token.lower)) return null;
  }
  return null;
}
