import type { FigureKind } from '../../model/vocabulary.ts';
import type { Antecedent } from './antecedents.ts';
import { isPalestinian, type Quantity } from './counted.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';
import type { Told } from './told.ts';
import { hostagesNearby, HOSTAGE_WORD, namesCaptors, speaksOf, topicBefore } from './topics.ts';
import { FIGHTING } from './words/fates.ts';
import { ADVERB, AUXILIARY } from './words/word-classes.ts';
import { oneOf } from '../text/word-lists.ts';

const BELIEVED = oneOf('believed thought presumed feared confirmed known declared pronounced assumed considered deemed longer');
const TROOPS = oneOf('troops soldiers army military forces commandos');
const MORGUE =
  /^(?:crews?|defen[cs]e|houses?|homes?|buildings?|schools?|tents?|wreckage|hospitals?|morgue|morgues|medics?|doctors?|rubble|debris|ruins|martyrs?|palestinians?|gazans?|rescuers?|paramedics?|civilians)$/;

/** Bodies out of hospitals and ruins are Gaza's dead, others hostages' remains. Palestinians' bodies handed back are no figure. */
export function bodiesKind(scan: Scan, quantity: Quantity, hit: Hit | null, antecedent: Antecedent | null, told: Told): FigureKind | null {
  const returned = hit?.cls === 'free' || hit?.cls === 'due';
  if (isPalestinian(quantity)) return returned || !hit ? null : 'casualty';
  if (antecedent?.reading.kind === 'hostage') return 'hostage';
  if (speaksOf(scan, HOSTAGE_WORD)) return 'hostage';
  // "Hamas is also holding the remains of two soldiers"
  if (hit?.cls !== 'free' && speaksOf(scan, /^(?:holds?|holding)$/) && namesCaptors(scan)) return 'hostage';
  const doer = hit && subjectOf(scan, hit);
  if (doer === 'captors' || (doer === 'troops' && quantity.head === null)) return 'hostage';
  if (speaksOf(scan, MORGUE)) return returned ? null : 'casualty';
  const last = told.readings.at(-1);
  if (last?.kind === 'casualty' && !returned && scan.sentence.index - last.scan.sentence.index <= 2) return 'casualty';
  return 'hostage';
}

/** "The army recovered the bodies of two more", "Hamas gave four coffins to the Red Cross": who looks for captives, and who has them. */
function subjectOf({ tokens, marks }: Scan, { rule, at }: Hit): 'troops' | 'captors' | null {
  if (rule !== 'object') return null;
  let end = at;
  while (AUXILIARY.has(word(tokens, end - 1)) || ADVERB.has(word(tokens, end - 1))) end -= 1;
  const force = marks.find((mark) => mark.to === end && mark.role === 'force');
  if (force?.territory === 'palestinian') return 'captors';
  return TROOPS.test(word(tokens, end - 1)) || force?.territory === 'israel' ? 'troops' : null;
}

/** "three were killed by their captors", "six died in captivity". */
export function isKilledCaptive(scan: Scan, quantity: Quantity, hit: Hit, told: Told): boolean {
  if (isPalestinian(quantity)) return false;
  // "116 still unaccounted for and at least 41 confirmed to have lost their lives"
  if (isBelieved(scan, hit, quantity) && (isDeadHostage(scan, quantity, told) || isOfCaptives(scan, quantity, told))) return true;
  // "Three others were shot dead by mistake", of captives
  const mistaken = quantity.head === null && topicBefore(scan, quantity.from, told, 2)?.kind === 'hostage';
  for (let at = Math.max(quantity.to, hit.from - 2); at < hit.to + 6 && !scan.quantityAt.has(at); at += 1) {
    const theirs = /^(?:by|their|his|her|hamas)$/.test(word(scan.tokens, at - 1));
    if (/^(?:captors|captivity|captive)$/.test(word(scan.tokens, at)) || (theirs && word(scan.tokens, at) === 'guards')) return true;
    if (mistaken && /^(?:mistake|mistakenly|accidentally|error)$/.test(word(scan.tokens, at))) return true;
  }
  return false;
}

/** "are thought to have died", "presumed dead", "no longer alive": what is believed of people who cannot be seen. */
export function isBelieved({ tokens }: Scan, { from, at, to, form }: Hit, quantity: Quantity): boolean {
  // "Israel presumes 32 to be dead"
  if (form === 'state' && /^(?:presumes?|believes?|considers?|thinks?|fears?|deems?)$/.test(word(tokens, quantity.from - 1))) return true;
  return tokens.slice(from, Math.max(at, to)).some(({ lower }) => BELIEVED.test(lower));
}

/** "Around 20 of those in Gaza are no longer alive", where the sentence or the ones before speak of captives and none of fighting. */
export function isOfCaptives(scan: Scan, { head, to }: Quantity, told: Told): boolean {
  if ((head !== null && head !== 'nationality') || FIGHTING.test(scan.sentence.text)) return false;
  const there = /^(?:in|inside)$/.test(word(scan.tokens, to)) && namesCaptors(scan);
  return there ? hostagesNearby(scan, told, 3) : topicBefore(scan, scan.tokens.length, told, 1)?.kind === 'hostage';
}

/** "35 believed to be dead" behind "59 hostages": fewer than those, and no head of its own. */
export function isDeadHostage(scan: Scan, quantity: Quantity, told: Told): boolean {
  // "Of the 56 hostages 20 are alive. Two other Americans are among the dead"
  const others = quantity.traits.has('others') || quantity.traits.has('other') || leadWords(scan, quantity).includes('other');
  if (quantity.head !== null && !(others && quantity.head === 'nationality' && !isPalestinian(quantity))) return false;
  // "the captives, 20 living and 28 deceased"
  if (/^(?:deceased|dead)$/.test(word(scan.tokens, quantity.to)) && topicBefore(scan, quantity.from, told, 0)?.kind === 'hostage')
    return true;
  return told.readings.some((reading) => {
    const near =
      reading.scan === scan || (/^(?:held|taken|alive)$/.test(reading.measure) && scan.sentence.index - reading.scan.sentence.index <= 1);
    // "20 hostages were certainly alive and up to 38 were dead"
    if (reading.scan === scan && reading.measure === 'alive') return true;
    return reading.kind === 'hostage' && near && (others || quantity.number.low <= reading.quantity.number.low);
  });
}
