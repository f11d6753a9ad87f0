import type { FigureKind } from '../../model/vocabulary.ts';
import type { Antecedent } from './antecedents.ts';
import type { Chosen } from './choose-rule.ts';
import type { Quantity } from './counted.ts';
import { isRescue } from './measures.ts';
import { HOSTAGE_WORD, PRISONER_WORD, speaksOf, topicBefore } from './topics.ts';
import { word, type Hit, type Scan } from './scan.ts';
import { ADVERB, AUXILIARY } from './word-classes.ts';
import type { Told } from './told.ts';

/** Hostage, prisoner or casualty: by the noun, else by what is said, else by whom the text spoke of last; null for what is none of them. */
export function kindOf(scan: Scan, quantity: Quantity, { hit, after }: Chosen, antecedent: Antecedent | null, told: Told): FigureKind | null {
  const { head } = quantity;
  const palestinian = isPalestinian(quantity);
  if (quantity.bodies) return bodiesKind(scan, quantity, hit, antecedent, told);
  if (head === 'hostage') return palestinian && hit?.cls === 'free' ? 'prisoner' : hit?.cls === 'wound' ? 'casualty' : 'hostage';
  if (head === 'prisoner' || head === 'detainee') return prisonerOrHostage(scan, quantity, hit);
  if (antecedent?.tie === 'row' && word(scan.tokens, quantity.from - 1) === 'or' && PRISONER_WORD.test(word(scan.tokens, quantity.from - 3))) return 'prisoner';
  if (antecedent && (antecedent.tie !== 'row' || hit === null || antecedent.reading.kind === 'prisoner')) {
    const { kind } = antecedent.reading;
    if (hit?.cls === 'wound') return 'casualty';
    if (kind === 'casualty' && (hit?.cls === 'take' || hit?.cls === 'hold')) return 'hostage';
    return kind;
  }
  if (!hit) return null;
  if (hit.subject?.head === 'body') return null;
  if (hit.subject?.head === 'hostage') return 'hostage';
  if (hit.subject?.head === 'prisoner' || hit.subject?.head === 'detainee') return 'prisoner';
  // "62 of the people whom Hamas took are still in Gaza"
  if (after.reduced?.cls === 'take' && !palestinian && hit.cls !== 'wound') return 'hostage';
  switch (hit.cls) {
    case 'kill': return isKilledCaptive(scan, quantity, hit, told) ? 'hostage' : 'casualty';
    case 'dead': return isDeadHostage(scan, quantity, told) ? 'hostage' : 'casualty';
    case 'wound': return 'casualty';
    // "efforts to free hostages, with 116 still unaccounted for"
    case 'missing': return quantity.head === null && topicBefore(scan, quantity.from, told, 0)?.kind === 'hostage' ? 'hostage' : 'casualty';
    case 'take': return palestinian ? null : 'hostage';
    case 'rescue': return isRescuedHostage(scan, quantity, told) ? 'hostage' : null;
    case 'hold': case 'alive': return heldKind(scan, quantity, hit, told);
    case 'free': case 'withhold': case 'due': return freedKind(scan, quantity, hit, told);
    default: return null;
  }
}

export function isPalestinian({ people, traits }: Quantity): boolean {
  return people === 'palestinian' || people === 'gaza' || people === 'west-bank' || traits.has('gazan');
}

const MORGUE = /^(?:hospitals?|morgue|morgues|medics?|doctors?|rubble|palestinians?|gazans?|rescuers?|paramedics?|civilians)$/;

/** Bodies that come out of hospitals and ruins are Gaza's dead; others are hostages' remains. Palestinians' bodies handed back are no figure. */
function bodiesKind(scan: Scan, quantity: Quantity, hit: Hit | null, antecedent: Antecedent | null, told: Told): FigureKind | null {
  const returned = hit?.cls === 'free' || hit?.cls === 'due';
  if (isPalestinian(quantity)) return returned || !hit ? null : 'casualty';
  if (antecedent?.reading.kind === 'hostage') return 'hostage';
  if (speaksOf(scan, HOSTAGE_WORD)) return 'hostage';
  if (speaksOf(scan, MORGUE)) return returned ? null : 'casualty';
  const last = told.readings.at(-1);
  if (last?.kind === 'casualty' && !returned && scan.sentence.index - last.scan.sentence.index <= 2) return 'casualty';
  return 'hostage';
}

/** "three were killed by their captors", "six died in captivity". */
function isKilledCaptive(scan: Scan, quantity: Quantity, hit: Hit, told: Told): boolean {
  if (isPalestinian(quantity)) return false;
  // "116 still unaccounted for and at least 41 confirmed to have lost their lives"
  if (hit.rule === 'participle' && hit.from < hit.at && isDeadHostage(scan, quantity, told)) return true;
  for (let at = hit.to; at < hit.to + 6; at += 1) if (/^(?:captors|captivity)$/.test(word(scan.tokens, at))) return true;
  return false;
}

/** "35 believed to be dead" behind "59 hostages": fewer than those, and no head of its own. */
function isDeadHostage(scan: Scan, quantity: Quantity, told: Told): boolean {
  if (quantity.head !== null) return false;
  return told.readings.some((reading) => {
    const near = reading.scan === scan || (/^(?:held|taken)$/.test(reading.measure) && scan.sentence.index - reading.scan.sentence.index <= 1);
    return reading.kind === 'hostage' && near && quantity.number.low <= reading.quantity.number.low;
  });
}

function isRescuedHostage(scan: Scan, quantity: Quantity, told: Told): boolean {
  if (quantity.people !== null) return !isPalestinian(quantity);
  const topic = topicBefore(scan, scan.tokens.length, told, 3);
  return topic?.kind === 'hostage' && !speaksOf(scan, /^(?:rubble|firefighters|paramedics|patients)$/);
}

/** Hostages in this sentence or the few before, whatever stands between. */
function hostagesNearby(scan: Scan, told: Told, reach: number): boolean {
  return told.scans.slice(Math.max(0, scan.sentence.index - reach), scan.sentence.index + 1).some((place) => speaksOf(place, HOSTAGE_WORD));
}

const CAPTIVE = /^(?:held|holding|hold|holds|holding)$/;

function heldKind(scan: Scan, quantity: Quantity, hit: Hit, told: Told): FigureKind | null {
  const jailed = speaksOf(scan, /^(?:jails?|prisons?|custody|detention|prisoners?|detainees?|charge|detained|imprisoned|jailed)$/);
  if (isPalestinian(quantity)) return jailed ? 'prisoner' : null;
  const verb = word(scan.tokens, hit.at);
  const topic = topicBefore(scan, quantity.from, told, 2);
  const here = speaksOf(scan, HOSTAGE_WORD);
  if (CAPTIVE.test(verb)) {
    if (topic?.kind === 'prisoner' && topic.distance === 0 && quantity.head === null) return 'prisoner';
    return here || topic || speaksOf(scan, /^(?:gaza|hamas)$/) ? 'hostage' : null;
  }
  if (/^(?:detained|imprisoned|jailed|incarcerated)$/.test(verb)) return topic?.kind === 'prisoner' ? 'prisoner' : null;
  return (topic?.kind === 'hostage' || here || hostagesNearby(scan, told, 2)) && quantity.number.low < 1_000 ? 'hostage' : null;
}

/** Verbs that are said of the displaced and of travellers too. */
const MOVES = /^(?:return|returns|returned|returning|came|come|comes|coming|went|go|goes|going|gone|crossed|cross|crossing|evacuated|evacuate|transferred|left|leave|arrived|arrive|home|out|back|deported|exiled|expelled|emerged|landed|reached|walked|exchanged|stepped)$/;

function freedKind(scan: Scan, quantity: Quantity, hit: Hit, told: Told): FigureKind | null {
  if (isRescue(scan, hit) && !isPalestinian(quantity)) return 'hostage';
  // what Hamas "gives up" are hostages; Israel lets go
  if (/^(?:give|gives|gave|given|giving)$/.test(word(scan.tokens, hit.at)) && word(scan.tokens, hit.at + 1) === 'up' && quantity.people === null) return 'hostage';
  const moves = hit.form !== 'noun' && MOVES.test(word(scan.tokens, hit.at));
  if (isPalestinian(quantity)) return moves && !speaksOf(scan, PRISONER_WORD) ? null : 'prisoner';
  const agent = agentOf(scan, hit, quantity);
  if (agent && !moves && quantity.people === null) return agent;
  const topic = topicBefore(scan, quantity.from, told, 3);
  const nearby = hostagesNearby(scan, told, 15) || topicBefore(scan, scan.tokens.length, told, 8)?.kind === 'hostage';
  if (quantity.people !== null) return nearby || speaksOf(scan, /^(?:gaza|hamas|captivity)$/) || /\bRed Cross\b/.test(scan.sentence.text) ? 'hostage' : null;
  if (topic && topic.distance <= 2) return topic.kind;
  if (moves && !nearby) return null;
  return nearby || speaksOf(scan, /^hamas$/) ? 'hostage' : null;
}

function namesPalestinianPrisoners(scan: Scan, quantity: Quantity): boolean {
  return scan.marks.some((mark) => mark.territory === 'palestinian' && mark.role === 'people' && mark.from > quantity.to && /^(?:prisoners?|inmates?|detainees|security)$/.test(word(scan.tokens, mark.to)));
}

/** "Israel freed 240 women", "Hamas releasing more than 100 women", "released by Israel": who lets go tells whom. */
function agentOf(scan: Scan, hit: Hit, quantity: Quantity): 'hostage' | 'prisoner' | null {
  // "released from Israeli prisons", "women held by Hamas"
  for (let near = quantity.to; near < Math.max(quantity.to, hit.to) + 6; near += 1) {
    const lower = word(scan.tokens, near);
    if (/^[;:.]$/.test(lower) || scan.quantityAt.has(near)) break;
    if (/^(?:prisons?|jails?|detention)$/.test(lower) && !/^(?:his|her)$/.test(word(scan.tokens, near - 1))) return 'prisoner';
    if (lower === 'by' && scan.marks.some((mark) => mark.role === 'force' && mark.territory === 'palestinian' && mark.from === near + 1)) return 'hostage';
  }
  if (hit.form === 'noun') return null;
  let at = hit.at - 1;
  while (AUXILIARY.has(word(scan.tokens, at)) || ADVERB.has(word(scan.tokens, at))) at -= 1;
  const by = word(scan.tokens, hit.to) === 'by' ? hit.to + 1 : -1;
  const mark = scan.marks.find((one) => (hit.rule === 'object' || hit.rule === 'split-verb' ? one.to === at + 1 : one.from === by));
  if (mark?.role === 'force' && mark.territory === 'palestinian') return 'hostage';
  return mark?.territory === 'israel' && mark.role !== 'people' ? 'prisoner' : null;
}

/** "detainees" are hostages too in some newsrooms: whose they are, and who holds them, decides. */
function prisonerOrHostage(scan: Scan, quantity: Quantity, hit: Hit | null): FigureKind {
  if (hit && (hit.cls === 'kill' || hit.cls === 'dead')) return 'casualty';
  if (quantity.people === 'israel' || quantity.people === 'american' || quantity.people === 'foreign') return 'hostage';
  if (quantity.people !== null) return 'prisoner';
  // "10 living detainees in exchange for 1,231 Palestinian inmates": the Palestinians are the other side
  if (quantity.head === 'detainee' && ([...quantity.traits].some((trait) => /^(?:living|dead|deceased|remaining)$/.test(trait)) || namesPalestinianPrisoners(scan, quantity))) return 'hostage';
  for (let at = quantity.to; at < quantity.to + 9; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^[,;.]$/.test(lower)) break;
    if (/^(?:jails?|prisons?|israel|israeli)$/.test(lower)) return 'prisoner';
    if (lower === 'hamas' || (lower === 'gaza' && word(scan.tokens, at - 1) !== 'from')) return /^(?:held|in|by|inside)$/.test(word(scan.tokens, at - 1)) ? 'hostage' : 'prisoner';
  }
  return 'prisoner';
}
