import { NO_SPEAKER } from '../words/claim-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { Quantity } from '../counted.ts';
import { predicateBefore, predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB, BE, DETERMINER, PREPOSITION } from '../words/word-classes.ts';

/** What papers do with people. */
const PROVIDES = oneOf(`
  covers? covered envisages? envisaged foresees? involves? wants? wanted demands? demanded seeks? sought promises? promised
`);

/** "killed 1,200", "to free 50", "abducting 251", "took 251 hostages", "gave the Red Cross four coffins", "still has 59 hostages". */
export function readObject(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  for (const end of verbEnds(scan, quantity.from)) {
    const verb = predicateBefore(tokens, end, 'active');
    if (
      verb &&
      !(BE.has(word(tokens, verb.from - 1)) && !/ing$/.test(word(tokens, verb.from))) &&
      !isNoun(scan, verb.from) &&
      !(verb.cls === 'take' && PREPOSITION.has(word(tokens, verb.to - 1)))
    ) {
      return hit(verb.cls, verb.from, quantity);
    }
  }
  return readWeakVerb(scan, quantity) ?? readGiven(scan, quantity) ?? readSecondObject(scan, quantity);
}

const hit = (cls: Hit['cls'], from: number, quantity: Quantity): Hit => ({
  cls,
  rule: 'object',
  from,
  to: quantity.to,
  at: from,
  form: 'verb',
});

/** "In return 602 Palestinians": a noun that looks like the verb. */
function isNoun({ tokens }: Scan, at: number): boolean {
  return (
    /^(?:return|exchange|release|trade|swap|transfer|rescue|capture)$/.test(word(tokens, at)) &&
    /^(?:in|a|an|the|for|its|their|this|that|hostage|prisoner)$/.test(word(tokens, at - 1))
  );
}

/** "release the American hostage and the bodies of four others": the verb stands before the first object. */
function readSecondObject(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const listed = quantity.bodies || quantity.head === 'hostage' || quantity.head === 'prisoner';
  if (!listed || !/^(?:and|with|as|also)$/.test(word(tokens, quantity.from - 1))) return null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 12; at -= 1) {
    if (/^(?:[;:.,—]|that|who|which|were|was|are|said)$/.test(word(tokens, at)) || scan.quantityAt.has(at)) return null;
    const verb = predicatesAt(tokens, at).find(({ cls, forms }) => cls === 'free' && forms.includes('active'));
    if (verb) return hit('free', at, quantity);
  }
  return null;
}

/** Tokens at which the verb may end: before the quantity, or before up to two adverbs in front of it. */
function verbEnds(scan: Scan, from: number): number[] {
  const ends = [from];
  for (let end = from; ends.length < 3 && (ADVERB.has(word(scan.tokens, end - 1)) || word(scan.tokens, end - 1) === 'up'); end -= 1)
    ends.push(end - 1);
  return ends;
}

/** Verbs that say something only beside their object: "took 251 hostages", "has 59 hostages", "lost 450 soldiers". */
function readWeakVerb(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const { head, bodies } = quantity;
  for (const end of verbEnds(scan, quantity.from)) {
    const verb = word(tokens, end - 1);
    if (head === 'hostage' && /^(?:take|takes|took|taking)$/.test(verb)) return hit('take', end - 1, quantity);
    if (head === 'hostage' && !bodies && /^(?:has|have|had|having)$/.test(verb)) return hit('hold', end - 1, quantity);
    if ((head === 'person' || head === null) && /^(?:took|taking)$/.test(verb) && isAttackBehind(scan, quantity))
      return hit('take', end - 1, quantity);
    if (/^(?:leaves|leaving|left)$/.test(verb) && /^(?:that|this|which|,)$/.test(word(tokens, end - 2)))
      return hit('hold', end - 1, quantity);
    if (/^(?:soldier|militant|person|child)$/.test(head ?? '') && /^(?:lost|lose|loses|losing|buried|mourned|mourns)$/.test(verb))
      return hit('kill', end - 1, quantity);
    if ((head === 'hostage' || head === 'prisoner' || quantity.people === 'palestinian' || quantity.people === 'gaza') && isTerm(scan, end))
      return hit('due', end - 1, quantity);
    if ((bodies || head === 'hostage') && /^(?:receive|receives|received|receiving)$/.test(verb)) return hit('free', end - 1, quantity);
    if (bodies && /^(?:pulled|pulling|dug|collected|counted)$/.test(verb)) return hit('recover', end - 1, quantity);
    if (head === 'hostage' && word(tokens, end - 1) === 'back' && /^(?:get|gets|got|getting)$/.test(word(tokens, end - 2)))
      return hit('free', end - 2, quantity);
  }
  return null;
}

/** What a paper provides for: "the agreement speaks of 1,904 prisoners", "the first stage covers 33 hostages". */
function isTerm({ tokens }: Scan, end: number): boolean {
  const last = word(tokens, end - 1);
  // it is the paper that speaks; people speak of hostages too
  if (last === 'of') return /^(?:speaks?|spoke)$/.test(word(tokens, end - 2)) && NO_SPEAKER.test(word(tokens, end - 3));
  if (last === 'for') return /^(?:provides?|provided|calls?|called|allows?|asks?|asked|asking)$/.test(word(tokens, end - 2));
  return PROVIDES.test(last);
}

/** "took 251 people in its attack". */
function isAttackBehind(scan: Scan, { to }: Quantity): boolean {
  if (!/^(?:in|during|on)$/.test(word(scan.tokens, to))) return false;
  for (let at = to + 1; at < to + 7; at += 1)
    if (/^(?:attacks?|assault|raid|rampage|onslaught|massacre|oct|october)$/.test(word(scan.tokens, at))) return true;
  return false;
}

/** The receiver between verb and people: "gave the Red Cross four coffins", "hand Israel the bodies of four". */
function readGiven(scan: Scan, quantity: Quantity): Hit | null {
  if (!(quantity.bodies || quantity.head === 'hostage' || quantity.head === 'prisoner')) return null;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 5; at -= 1) {
    const token = scan.tokens[at];
    if (!token || token.kind === 'mark') return null;
    if (/^(?:give|gives|gave|giving|hand|hands|handed|handing|send|sent|sending|deliver|delivered|return|returned)$/.test(token.lower))
      return hit('free', at, quantity);
    if (!/^\p{Lu}/u.test(token.text) && !DETERMINER.has(token.lower)) return null;
  }
  return null;
}
