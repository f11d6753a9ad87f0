import type { Quantity } from '../counted.ts';
import { predicateBefore, type Predicate } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB, BE, PREPOSITION } from '../words/word-classes.ts';
import { objectHit, verbEnds } from './object-hit.ts';
import { readGiven, readSecondObject } from './second-object.ts';
import { readWeakVerb } from './weak-verb.ts';

/** "killed 1,200", "to free 50", "abducting 251", "took 251 hostages", "gave the Red Cross four coffins", "still has 59 hostages". */
export function readObject(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  // "12 bodies turned over out of the 28"
  if (word(tokens, quantity.from) === 'out' && word(tokens, quantity.from + 1) === 'of') return null;
  for (const end of verbEnds(scan, quantity.from)) {
    const verb = predicateBefore(tokens, end, 'active') ?? perfectBefore(scan, end);
    if (
      verb &&
      !(BE.has(word(tokens, verb.from - 1)) && !/ing$/.test(word(tokens, verb.from))) &&
      !isNoun(scan, verb.from) &&
      !(verb.cls === 'take' && PREPOSITION.has(word(tokens, verb.to - 1)) && word(tokens, verb.to - 1) !== 'off')
    ) {
      return objectHit(verb.cls, verb.from, quantity);
    }
  }
  return readWeakVerb(scan, quantity) ?? readGiven(scan, quantity) ?? readSecondObject(scan, quantity);
}

/** "has given back the remains of 26": a participle behind "has" acts. */
function perfectBefore({ tokens }: Scan, end: number): Predicate | null {
  const verb = predicateBefore(tokens, end, 'passive');
  if (!verb || !/^(?:given|handed|turned|sent|brought|let|set)$/.test(word(tokens, verb.from))) return null;
  const before = ADVERB.has(word(tokens, verb.from - 1)) ? verb.from - 2 : verb.from - 1;
  return /^(?:has|have|had|having)$/.test(word(tokens, before)) ? verb : null;
}

/** "In return 602 Palestinians": a noun that looks like the verb. */
function isNoun({ tokens }: Scan, at: number): boolean {
  return (
    /^(?:return|exchange|release|trade|swap|transfer|rescue|capture)$/.test(word(tokens, at)) &&
    /^(?:in|a|an|the|for|its|their|this|that|hostage|prisoner)$/.test(word(tokens, at - 1))
  );
}
