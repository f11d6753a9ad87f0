import { NO_SPEAKER } from '../words/claim-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { Quantity } from '../counted.ts';
import { peopleClassOf } from '../words/people-words.ts';
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
  const joint = word(tokens, quantity.from - 1);
  if (!/^(?:and|with|as|also)$/.test(joint) || (!listed && (joint !== 'and' || quantity.head === null))) return null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 12; at -= 1) {
    if (/^(?:[;:.,—]|that|who|which|were|was|are|said)$/.test(word(tokens, at)) || scan.quantityAt.has(at)) return null;
    const verb = predicatesAt(tokens, at).find(
      ({ cls, forms }) => (cls === 'free' || (!listed && /^(?:kill|wound|take|rescue)$/.test(cls))) && forms.includes('active'),
    );
    if (verb && (listed || isPeopleObject(scan, verb.to, quantity.from - 1))) return hit(verb.cls, at, quantity);
    if (verb) return null;
  }
  return null;
}

/** "killed a woman and three children", "released the first batch of Israelis and 12 Thais": people stand before the "and" too. */
function isPeopleObject({ tokens, marks }: Scan, from: number, to: number): boolean {
  if (!DETERMINER.has(word(tokens, from)) && !/^(?:one|two|many|several|some|dozens|scores)$/.test(word(tokens, from)) && to - from > 3) return false;
  for (let at = from; at < to; at += 1) if (PREPOSITION.has(word(tokens, at)) && word(tokens, at) !== 'of') return false;
  const last = word(tokens, to - 1);
  return peopleClassOf(last) !== null || marks.some((mark) => mark.to === to && mark.role === 'people');
}

/** Tokens at which the verb may end: before the quantity, or before up to two adverbs in front of it. */
function verbEnds(scan: Scan, from: number): number[] {
  // 'killed "five armed men"'
  const first = word(scan.tokens, from - 1) === '"' ? from - 1 : from;
  const ends = [first];
  for (let end = first; ends.length < 3 && (ADVERB.has(word(scan.tokens, end - 1)) || word(scan.tokens, end - 1) === 'up'); end -= 1)
    ends.push(end - 1);
  return ends;
}

/** Verbs that say something only beside their object: "took 251 hostages", "has 59 hostages", "lost 450 soldiers". */
function readWeakVerb(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const { head, bodies } = quantity;
  for (const end of verbEnds(scan, quantity.from)) {
    const verb = word(tokens, end - 1);
    if (head === 'hostage' && (/^(?:take|takes|took|taking)$/.test(verb) || (verb === 'taken' && /^(?:has|have|had)$/.test(word(tokens, end - 2))))) return hit('take', end - 1, quantity);
    if (head === 'hostage' && !bodies && /^(?:has|have|had|having)$/.test(verb)) return hit('hold', end - 1, quantity);
    if ((head === 'person' || head === null) && /^(?:took|taking)$/.test(verb) && isAttackBehind(scan, quantity))
      return hit('take', end - 1, quantity);
    if ((head === null || head === 'hostage' || quantity.headWord === 'people') && /^(?:leaves|leaving|left)$/.test(verb) && /^(?:that|this|which|,)$/.test(word(tokens, end - 2)))
      return hit('hold', end - 1, quantity);
    if (/^(?:soldier|militant|person|child|woman|man|worker|nationality)$/.test(head ?? '') && /^(?:lost|lose|loses|losing|buried|mourned|mourns)$/.test(verb))
      return hit('kill', end - 1, quantity);
    if ((head === null || head === 'hostage' || head === 'prisoner' || quantity.people === 'palestinian' || quantity.people === 'gaza') && isTerm(scan, end))
      return hit(verb === 'included' ? 'free' : 'due', end - 1, quantity);
    if ((bodies || head === 'hostage' || head === 'death') && /^(?:receive|receives|received|receiving)$/.test(verb))
      return hit(head === 'death' ? 'kill' : isHospital(scan, end - 1) && !isHandedBack(scan, quantity) ? 'recover' : 'free', end - 1, quantity);
    if (bodies && /^(?:pulled|pulling|dug|collected|counted)$/.test(verb)) return hit('recover', end - 1, quantity);
    if ((head === 'prisoner' || head === 'detainee' || quantity.people === 'palestinian') && /^(?:carrying|carried|transporting)$/.test(verb) && isBus(scan, end))
      return hit('free', end - 1, quantity);
    if (head === 'hostage' && word(tokens, end - 1) === 'back' && /^(?:get|gets|got|getting)$/.test(word(tokens, end - 2)))
      return hit('free', end - 2, quantity);
  }
  return null;
}

/** "hospitals have received the bodies of 12", "medics said they had received 12 bodies". */
function isHospital({ tokens }: Scan, verb: number): boolean {
  return tokens.slice(0, verb).some(({ lower }) => /^(?:hospitals?|morgues?|medics|doctors|clinics?|ministry)$/.test(lower));
}

/** "buses carrying 32 prisoners". */
function isBus({ tokens }: Scan, verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 16), verb).some(({ lower }) => /^(?:bus|buses|convoy|convoys|vehicles?)$/.test(lower));
}

/** "the bodies of 15 Palestinians released by Israel". */
function isHandedBack({ tokens, marks }: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 8 && !/^[,;]$/.test(word(tokens, at)); at += 1) {
    if (/^(?:released|returned|handed|transferred|repatriated|delivered|sent)$/.test(word(tokens, at))) return true;
    if (/^(?:from|by)$/.test(word(tokens, at)) && marks.some((mark) => mark.from === at + 1 && mark.territory === 'israel' && mark.role === 'place'))
      return !/^(?:strikes?|attacks?|fire)$/.test(word(tokens, at + 2));
  }
  return false;
}

/** What a paper provides for: "the agreement speaks of 1,904 prisoners", "the first stage covers 33 hostages". */
function isTerm({ tokens }: Scan, end: number): boolean {
  const last = word(tokens, end - 1);
  // it is the paper that speaks; people speak of hostages too
  if (last === 'of') return /^(?:speaks?|spoke)$/.test(word(tokens, end - 2)) && NO_SPEAKER.test(word(tokens, end - 3));
  if (last === 'for') return /^(?:provides?|provided|calls?|called|allows?|asks?|asked|asking)$/.test(word(tokens, end - 2));
  // "the first phase includes two": the subject is a paper
  if (/^includ(?:es|ed)$/.test(last) && [2, 3].some((step) => /^(?:release|exchange|swap|handover|group|batch)$/.test(word(tokens, end - step)))) return true;
  if (/^includ(?:es|ed)$/.test(last)) return [2, 3, 4].some((step) => /^(?:phase|stage|deal|agreement|plan|proposal|list)$/.test(word(tokens, end - step)));
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
