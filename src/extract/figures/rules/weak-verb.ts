import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { NO_SPEAKER } from '../words/claim-words.ts';
import { oneOf } from '../../text/word-lists.ts';
import { objectHit, verbEnds } from './object-hit.ts';

/** What papers do with people. */
const PROVIDES = oneOf(`
  covers? covered envisages? envisaged foresees? involves? wants? wanted demands? demanded seeks? sought promises? promised offers?
  offered proposes? proposed worth
`);

/** Where those let go are brought. */
const SAFE = /^(?:hospitals?|israel|israeli|egypt|safety|freedom|home)$/;

/** Verbs that say something only beside their object: "took 251 hostages", "has 59 hostages", "lost 450 soldiers". */
export function readWeakVerb(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const { head, bodies } = quantity;
  // "buses with 90 prisoners pulled out"
  if (
    quantity.head === 'prisoner' &&
    word(tokens, quantity.from - 1) === 'with' &&
    /^(?:bus|buses|convoy|vehicles)$/.test(word(tokens, quantity.from - 2))
  )
    return objectHit('free', quantity.from - 1, quantity);
  for (const end of verbEnds(scan, quantity.from)) {
    const verb = word(tokens, end - 1);
    // "The Red Cross took four hostages to hospital"
    const safe = word(tokens, quantity.to) === 'to' && [1, 2, 3].some((step) => SAFE.test(word(tokens, quantity.to + step)));
    if (
      head === 'hostage' &&
      !safe &&
      (/^(?:take|takes|took|taking)$/.test(verb) || (verb === 'taken' && /^(?:has|have|had)$/.test(word(tokens, end - 2))))
    )
      return objectHit('take', end - 1, quantity);
    if (head === 'hostage' && !bodies && /^(?:has|have|had|having)$/.test(verb)) return objectHit('hold', end - 1, quantity);
    // "Hamas also has two civilians"
    const captor = scan.marks.some(
      (mark) =>
        mark.role === 'force' &&
        mark.territory === 'palestinian' &&
        (mark.to === end - 1 || (mark.to === end - 2 && /^(?:also|still)$/.test(word(tokens, end - 2)))),
    );
    if (captor && /^(?:has|have)$/.test(verb) && (/^(?:civilians|soldiers)$/.test(quantity.headWord) || quantity.people === 'israel'))
      return objectHit('hold', end - 1, quantity);
    // "Hamas killed 1,200 people and took 251."
    const also =
      head === null &&
      /^(?:took|taking)$/.test(verb) &&
      /^[.;,]?$/.test(word(tokens, quantity.to)) &&
      /^(?:and|,)$/.test(word(tokens, end - 2));
    if (also && tokens.slice(0, end).some(({ lower }) => /^(?:killed|killing|murdered|massacred)$/.test(lower)))
      return objectHit('take', end - 1, quantity);
    // "Hamas does not hold them all: Islamic Jihad has some 30"
    const force = scan.marks.some((mark) => mark.to === end - 1 && mark.role === 'force' && mark.territory === 'palestinian');
    if (head === null && force && /^(?:has|have|holds?)$/.test(verb) && quantity.to >= tokens.length - 1)
      return objectHit('hold', end - 1, quantity);
    if ((head === 'person' || head === null) && /^(?:took|taking)$/.test(verb) && isAttackBehind(scan, quantity))
      return objectHit('take', end - 1, quantity);
    if (
      (head === null || head === 'hostage' || quantity.headWord === 'people') &&
      /^(?:leaves|leaving|left|leave)$/.test(verb) &&
      /^(?:that|this|which|it|,)$/.test(word(tokens, /^(?:would|will)$/.test(word(tokens, end - 2)) ? end - 3 : end - 2))
    )
      return objectHit('hold', end - 1, quantity);
    if (
      /^(?:soldier|militant|person|child|woman|man|worker|nationality)$/.test(head ?? '') &&
      (/^(?:lost|lose|loses|losing|buried|buries|bury|burying|mourned|mourns)$/.test(verb) || isCost(scan, end))
    )
      return objectHit('kill', end - 1, quantity);
    if (
      (head === null ||
        bodies ||
        head === 'hostage' ||
        head === 'prisoner' ||
        quantity.people === 'palestinian' ||
        quantity.people === 'gaza') &&
      isTerm(scan, end)
    )
      return objectHit(verb === 'included' ? 'free' : 'due', end - 1, quantity);
    // "a deal for 10 to 15 more"
    if (head === null && verb === 'for' && /^deals?$/.test(word(tokens, end - 2)) && quantity.traits.has('more'))
      return objectHit('due', end - 1, quantity);
    // "Gaza received 1,700 who had been detained in the war"
    if (
      head === null &&
      !bodies &&
      /^(?:receive|receives|received|receiving)$/.test(verb) &&
      /^(?:who|detained|held)$/.test(word(tokens, quantity.to)) &&
      scan.marks.some((mark) => mark.to === end - 1 && /^(?:gaza|west-bank)$/.test(mark.territory))
    )
      return { ...objectHit('free', end - 1, quantity), subject: { head: 'prisoner', people: null } };
    if ((bodies || head === 'hostage' || head === 'death') && /^(?:receive|receives|received|receiving)$/.test(verb))
      return objectHit(
        head === 'death' ? 'kill' : isHospital(scan, end - 1) && !isHandedBack(scan, quantity) ? 'recover' : 'free',
        end - 1,
        quantity,
      );
    // "its field hospital took in 184 patients"
    const treats =
      verb === 'in'
        ? /^(?:took|taken|taking|take)$/.test(word(tokens, end - 2))
        : /^(?:received|receive|receives|receiving|admitted|treated|treating)$/.test(verb);
    if (treats && !bodies && isPatient(scan, quantity) && isHospital(scan, end - 1)) return objectHit('wound', end - 1, quantity);
    if (bodies && /^(?:pulled|pulling|dug|collected|counted)$/.test(verb)) return objectHit('recover', end - 1, quantity);
    if (
      (head === 'prisoner' || head === 'detainee' || quantity.people === 'palestinian') &&
      /^(?:carrying|carried|transporting)$/.test(verb) &&
      isBus(scan, end)
    )
      return objectHit('free', end - 1, quantity);
    // "the Red Cross transported 17 hostages to Rafah"
    if (
      !bodies &&
      /^(?:hostage|prisoner)$/.test(head ?? '') &&
      ((safe && /^(?:take|takes|took|taking|flew|bring|brought)$/.test(verb)) ||
        /^(?:transported|transporting|escorted|drove|ferried|collected|picked)$/.test(verb))
    )
      return objectHit('free', end - 1, quantity);
    if (head === 'hostage' && word(tokens, end - 1) === 'back' && /^(?:get|gets|got|getting)$/.test(word(tokens, end - 2)))
      return objectHit('free', end - 2, quantity);
  }
  return null;
}

/** "The war cost the army 915 soldiers". */
function isCost({ tokens }: Scan, end: number): boolean {
  return (
    [2, 3].some((back) => /^(?:cost|costs|costing)$/.test(word(tokens, end - back))) &&
    /^(?:army|military|israel|idf|country|group|movement)$/.test(word(tokens, end - 1))
  );
}

/** What a paper provides for: "the agreement speaks of 1,904 prisoners", "the first stage covers 33 hostages". */
function isTerm({ tokens }: Scan, end: number): boolean {
  const last = word(tokens, end - 1);
  // "the offer is 10 of the 20 captives", "put the first batch at 33 hostages"
  if (/^(?:is|was)$/.test(last)) return /^(?:offer|proposal|demand)$/.test(word(tokens, end - 2));
  const put = last === 'at' && [4, 5, 6].some((step) => /^puts?$/.test(word(tokens, end - step)));
  if (last === 'at') return put && /^(?:batch|group|wave|stage|phase)$/.test(word(tokens, end - 2));
  // it is the paper that speaks; people speak of hostages too
  if (last === 'of') return /^(?:speaks?|spoke)$/.test(word(tokens, end - 2)) && NO_SPEAKER.test(word(tokens, end - 3));
  // "accepts a text with 33 hostages in the first phase"
  if (last === 'with') return /^(?:text|plan|proposal|draft|offer|outline|framework|deal|list)$/.test(word(tokens, end - 2));
  if (last === 'on') return /^insist(?:s|ed|ing)?$/.test(word(tokens, end - 2));
  // "replied with a demand for 1,500", "his proposal was for five"
  const noun = /^(?:was|is|be)$/.test(word(tokens, end - 2)) ? end - 3 : end - 2;
  if (last === 'for' && /^(?:demands?|offers?|proposals?|requests?|bids?)$/.test(word(tokens, noun))) return true;
  if (last === 'for') return /^(?:provides?|provided|calls?|called|allows?|asks?|asked|asking)$/.test(word(tokens, end - 2));
  // "the first phase includes two": the subject is a paper
  if (
    /^includ(?:es|ed)$/.test(last) &&
    [2, 3].some((step) => /^(?:release|exchange|swap|handover|group|batch)$/.test(word(tokens, end - step)))
  )
    return true;
  if (/^includ(?:es|ed)$/.test(last))
    return [2, 3, 4].some((step) => /^(?:phase|stage|deal|agreement|plan|proposal|list)$/.test(word(tokens, end - step)));
  return PROVIDES.test(last);
}

/** "took 251 people in its attack". */
function isAttackBehind(scan: Scan, { to }: Quantity): boolean {
  // "took 251 people and killed about 1,200"
  if (/^(?:and|,|while)$/.test(word(scan.tokens, to)) && /^(?:killed|killing|murdered|murdering)$/.test(word(scan.tokens, to + 1)))
    return true;
  if (!/^(?:in|during|on)$/.test(word(scan.tokens, to))) return false;
  for (let at = to + 1; at < to + 7; at += 1)
    if (/^(?:attacks?|assault|raid|rampage|onslaught|massacre|oct|october)$/.test(word(scan.tokens, at))) return true;
  return false;
}

/** "184 patients", "179, 21 of them dead". */
function isPatient({ tokens }: Scan, { head, headWord, to }: Quantity): boolean {
  if (/^(?:patients|people|casualties|children)$/.test(headWord)) return !/^(?:with|for|suffering)$/.test(word(tokens, to));
  return head === null && /^(?:[.;,]|and|on|after|that|in|with)$/.test(word(tokens, to));
}

/** "hospitals have received the bodies of 12", "medics said they had received 12 bodies". */
function isHospital({ tokens, marks }: Scan, verb: number): boolean {
  // "Kamal Adwan received 12 bodies": a hospital by its name
  if (/^(?:cross|israel|army|military|forces)$/.test(word(tokens, verb - 1))) return false;
  const named = marks.find(({ to }) => to === verb);
  if (named ? named.role === 'place' && named.territory === 'gaza' : /^\p{Lu}/u.test(tokens[verb - 1]?.text ?? '') && verb > 1) return true;
  return tokens.slice(0, verb).some(({ lower }) => /^(?:hospitals?|morgues?|medics|doctors|clinics?|ministry)$/.test(lower));
}

/** "the bodies of 15 Palestinians released by Israel". */
function isHandedBack({ tokens, marks }: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 8 && !/^[,;]$/.test(word(tokens, at)); at += 1) {
    if (/^(?:released|returned|handed|transferred|repatriated|delivered|sent)$/.test(word(tokens, at))) return true;
    if (
      /^(?:from|by)$/.test(word(tokens, at)) &&
      marks.some((mark) => mark.from === at + 1 && mark.territory === 'israel' && mark.role === 'place')
    )
      return !/^(?:strikes?|attacks?|fire)$/.test(word(tokens, at + 2));
  }
  return false;
}

/** "buses carrying 32 prisoners". */
function isBus({ tokens }: Scan, verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 16), verb).some(({ lower }) => /^(?:bus|buses|convoy|convoys|vehicles?)$/.test(lower));
}
