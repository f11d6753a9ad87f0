import type { Knowledge } from '../../model/knowledge.ts';
import type { FigureKind, Group, Measure } from '../../model/vocabulary.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';
import { readAfter, type After } from './after-number.ts';
import { readCopula, readExchange, readNounOf, readObject, readToll } from './before-number.ts';
import { findClaimFrames, type ClaimFrame } from './claim-frames.ts';
import { findClaimant, type Claimant } from './claimants.ts';
import { findQuantities, type Quantity } from './counted.ts';
import type { FigureMention } from './figure-mention.ts';
import { casualtyGroup, hostageGroup } from './groups.ts';
import { isPlanned } from './modality.ts';
import { withoutRepeats } from './repeats.ts';
import { word, type Hit, type Scan } from './scan.ts';
import { scopeOf } from './scopes.ts';
import { findMarks } from './territories.ts';
import { tokenize } from './tokens.ts';

/** A quantity understood. */
export interface Reading {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly hit: Hit | null;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly group: Group;
  readonly part: boolean;
  readonly claimant: Claimant | null;
  /** False for the whole that parts are taken of where the text says nothing else of it. */
  readonly shown: boolean;
}

const MAY_COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|dozens?|scores|hundreds?|thousands?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/i;

export function scanSentence(sentence: Sentence, knowledge: Knowledge): Scan {
  const tokens = tokenize(sentence.text, sentence.start);
  const marks = findMarks(tokens, knowledge);
  const quantities = MAY_COUNT.test(sentence.text) ? findQuantities(tokens, marks) : [];
  return { sentence, tokens, marks, quantities, quantityAt: new Map(quantities.map((quantity) => [quantity.from, quantity])) };
}

/** Every number of people killed, wounded, missing, taken, held, freed or to be freed that the article tells, in order, each once. */
export function findFigures(article: CleanedArticle, found: FoundActors, knowledge: Knowledge): FigureMention[] {
  const scans = article.sentences.map((sentence) => scanSentence(sentence, knowledge));
  const readings: Reading[] = [];
  const frames = new Map<Scan, readonly ClaimFrame[]>();
  const framesOf = (scan: Scan): readonly ClaimFrame[] => {
    const kept = frames.get(scan) ?? findClaimFrames(scan.tokens);
    frames.set(scan, kept);
    return kept;
  };
  for (const scan of scans) {
    for (const quantity of scan.quantities) {
      const reading = readFigure(scan, quantity, { scans, readings, found, framesOf });
      if (reading) readings.push(reading);
    }
  }
  return withoutRepeats(readings.filter(({ shown }) => shown)).map(toMention);
}

/** The article as far as it has been read. */
export interface Told {
  readonly scans: readonly Scan[];
  readonly readings: readonly Reading[];
  readonly found: FoundActors;
  readonly framesOf: (scan: Scan) => readonly ClaimFrame[];
}

function readFigure(scan: Scan, quantity: Quantity, told: Told): Reading | null {
  const after = readAfter(scan, quantity);
  const hit = chooseHit(scan, quantity, after);
  if (hit?.agent) return null;
  const antecedent = findAntecedent(scan, quantity, hit, after, told);
  const decided = decide(scan, quantity, hit, after, antecedent, told);
  if (!decided) return null;
  const claimant = findClaimant(scan, quantity, { planned: decided.measure === 'to-release', antecedent }, told);
  const group = decided.group ?? casualtyGroup(scan, quantity, hit ?? antecedent?.hit ?? null, { before: before(told, scan), claimantTerritory: claimant?.territory ?? null });
  return { scan, quantity, hit, kind: decided.kind, measure: decided.measure, group, part: antecedent !== null && decided.part, claimant, shown: decided.shown };
}

/** The sentences before, nearest first, at most four, of the same or the last paragraph. */
function before(told: Told, scan: Scan): Scan[] {
  return told.scans.slice(Math.max(0, scan.sentence.index - 4), scan.sentence.index).reverse();
}

function chooseHit(scan: Scan, quantity: Quantity, after: After): Hit | null {
  const object = readObject(scan, quantity);
  if (object && object.cls !== 'arrest' && object.cls !== 'belief') return object;
  if (after.reduced?.agent) return after.reduced;
  const inner = isInner(scan, quantity);
  if (quantity.head === null || /^(?:death|casualty|injury)$/.test(quantity.head)) {
    const toll = after.main ? null : readToll(scan, quantity);
    if (toll) return toll;
  }
  if (after.main && !inner && !quantity.whole) return after.main;
  return readCopula(scan, quantity) ?? readNounOf(scan, quantity) ?? readExchange(scan, quantity) ?? after.reduced ?? ownHit(quantity);
}

/** "67,869 Palestinian deaths". */
function ownHit(quantity: Quantity): Hit | null {
  const cls = quantity.head === 'death' || quantity.head === 'casualty' ? 'kill' : quantity.head === 'injury' ? 'wound' : null;
  return cls && { cls, rule: 'counted-deaths', from: quantity.from, to: quantity.to, at: quantity.to - 1, form: 'state' };
}

/** "50 of the roughly 240 hostages", "one of 33 hostages": the clause's verb belongs to the part. */
function isInner(scan: Scan, quantity: Quantity): boolean {
  let at = quantity.from - 1;
  while (/^(?:the|its|all|some|those|these)$/.test(word(scan.tokens, at))) at -= 1;
  if (word(scan.tokens, at) !== 'of') return false;
  const before = scan.tokens[at - 1];
  return before !== undefined && (before.kind === 'number' || /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|half|third|quarter|most|many|some|few|several|two-thirds|more|bodies|none|any|list|group)$/.test(before.lower) || (scan.quantities.some((other) => other !== quantity && other.number.to === at)));
}

/** The quantity that this one is a part of, or that it stands in a row with. */
function findAntecedent(scan: Scan, quantity: Quantity, hit: Hit | null, after: After, told: Told): Reading | null {
  const { readings } = told;
  const here = readings.filter((reading) => reading.scan === scan);
  const last = here.at(-1) ?? null;
  const lead = word(scan.tokens, quantity.from - 1);
  const larger = (reading: Reading): boolean => (reading.quantity.number.high ?? reading.quantity.number.low) >= quantity.number.low;
  if (quantity.whole) return readings.findLast((reading) => reading.quantity.number.low === quantity.number.low) ?? null;
  if (quantity.partOf === 'pronoun') return here.findLast(larger) ?? recent(readings, scan, 2).findLast(larger) ?? null;
  const whole = here.findLast((reading) => reading.quantity.whole);
  if (whole && larger(whole)) return whole;
  if (/^(?:including|includes)$/.test(lead) || (lead === 'them' && word(scan.tokens, quantity.from - 2) === 'among') || (lead === ',' && word(scan.tokens, quantity.from - 2) === 'them')) return here.findLast(larger) ?? null;
  const opener = listOpener(scan, quantity);
  if (opener !== null) {
    const head = here.findLast((reading) => reading.quantity.from < opener && larger(reading));
    if (head) return head;
  }
  if (/^(?:are|were|is|include)$/.test(lead) && /^(?:remainder|rest)$/.test(word(scan.tokens, quantity.from - 2))) return recent(readings, scan, 2).findLast((reading) => reading.part || reading.quantity.whole) ?? null;
  if (last && hit === null && !after.unknownVerb && isRow(scan, last, quantity)) return last;
  if (last?.part && hit === null && isRow(scan, last, quantity)) return last;
  return null;
}

function recent(readings: readonly Reading[], scan: Scan, reach: number): Reading[] {
  return readings.filter((reading) => scan.sentence.index - reading.scan.sentence.index <= reach && scan.sentence.paragraph - reading.scan.sentence.paragraph <= 1);
}

/** Token of the colon or dash that opens the list the quantity stands in. */
function listOpener(scan: Scan, quantity: Quantity): number | null {
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 40; at -= 1) {
    const text = scan.tokens[at]?.text ?? '';
    if (text === ':' || text === '—' || text === '-') return at;
    if (text === ';' || text === '.') return null;
  }
  return null;
}

/** "81 Israelis, 23 Thais and one Filipino"; "43,500 Palestinians in Gaza and over 3,100 people in Lebanon". */
function isRow(scan: Scan, last: Reading, quantity: Quantity): boolean {
  let joints = 0;
  for (let at = Math.max(last.quantity.to, Math.min(last.hit?.to ?? 0, quantity.from)); at < quantity.from; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:and|or|plus|,|along|as|well|with)$/.test(lower)) joints += 1;
    else if (/^[;:.]$/.test(lower) || /^(?:who|that|which|while|but|said|says|when|was|were|is|are|has|have|had)$/.test(lower)) return false;
  }
  return joints > 0 && quantity.from - Math.max(last.quantity.to, last.hit?.to ?? 0) <= 12;
}

interface Decision { kind: FigureKind; measure: Measure; group: Group | null; part: boolean; shown: boolean }

function decide(scan: Scan, quantity: Quantity, hit: Hit | null, after: After, antecedent: Reading | null, told: Told): Decision | null {
  const kind = kindOf(scan, quantity, hit, antecedent, told);
  if (!kind) return null;
  const measure = measureOf(scan, kind, quantity, hit, antecedent);
  if (!measure) return null;
  const inherits = antecedent !== null && (hit === null || measure === antecedent.measure);
  const shown = !(quantity.whole && hit === null);
  const part = antecedent !== null;
  if (kind === 'prisoner') return { kind, measure, group: 'palestinians', part, shown };
  if (kind === 'hostage') {
    const own = hostageGroup(scan, quantity);
    const complement = own === 'all' && antecedent ? complementGroup(scan, quantity, antecedent, inherits && after.unknownVerb || isCopular(scan, quantity)) : null;
    return { kind, measure, group: complement ?? (own === 'all' && antecedent?.kind === 'hostage' && quantity.head === null ? antecedent.group : own), part, shown };
  }
  const inherited = antecedent?.kind === 'casualty' && quantity.people === null && quantity.head !== 'soldier' && quantity.head !== 'militant' && isPartOf(scan, quantity) ? antecedent.group : null;
  return { kind, measure, group: inherited, part, shown };
}

function isPartOf(scan: Scan, quantity: Quantity): boolean {
  return quantity.partOf === 'pronoun' || /^(?:including|them)$/.test(word(scan.tokens, quantity.from - 1));
}

function isCopular(scan: Scan, quantity: Quantity): boolean {
  return /^(?:are|were|is|was)$/.test(word(scan.tokens, quantity.to));
}

/** "five of whom are U.S. citizens", "one of them American", "ten of them are 75 or older". */
function complementGroup(scan: Scan, quantity: Quantity, antecedent: Reading, copular: boolean): Group | null {
  if (quantity.partOf !== 'pronoun' && !quantity.whole && !antecedent.quantity.whole) return null;
  for (let at = quantity.to; at < quantity.to + 6; at += 1) {
    const mark = scan.marks.find((one) => one.from === at);
    if (mark?.territory === 'american') return 'americans';
    if (mark?.role === 'people' && mark.territory === 'israel') return 'israelis';
    if (mark?.role === 'people' && mark.territory === 'foreign') return 'foreigners';
    const lower = word(scan.tokens, at);
    if (/^(?:women|children|minors|girls|boys|female|teenagers)$/.test(lower)) return 'women-children';
    if (/^(?:soldiers|troops)$/.test(lower)) return 'soldiers';
    if (/^(?:men|male)$/.test(lower)) return 'men';
    if (/^[,;.]$/.test(lower)) break;
  }
  return copular && antecedent.quantity.whole === false ? 'other' : null;
}

const HOSTAGE_WORD = /^(?:hostages?|captives?|abductees?|captivity|abducted|kidnapped|captors)$/;
const PRISONER_WORD = /^(?:prisoners?|detainees?|inmates?|jails?|prisons?)$/;

/** The kind that the nearest words before speak of. */
function topicBefore(scan: Scan, at: number, told: Told, reach: number): { kind: 'hostage' | 'prisoner'; distance: number } | null {
  for (let distance = 0; distance <= reach; distance += 1) {
    const place = told.scans[scan.sentence.index - distance];
    if (!place) return null;
    for (let to = distance === 0 ? at - 1 : place.tokens.length - 1; to >= 0; to -= 1) {
      const lower = word(place.tokens, to);
      if (HOSTAGE_WORD.test(lower)) return { kind: 'hostage', distance };
      if (PRISONER_WORD.test(lower)) return { kind: 'prisoner', distance };
    }
    const reading = told.readings.findLast((one) => one.scan === place && (one.kind === 'hostage' || one.kind === 'prisoner') && (distance > 0 || one.quantity.to <= at));
    if (reading) return { kind: reading.kind === 'prisoner' ? 'prisoner' : 'hostage', distance };
  }
  return null;
}

function speaksOf(scan: Scan, pattern: RegExp): boolean {
  return scan.tokens.some(({ lower }) => pattern.test(lower));
}

function kindOf(scan: Scan, quantity: Quantity, hit: Hit | null, antecedent: Reading | null, told: Told): FigureKind | null {
  const { head, people, traits } = quantity;
  const cls = hit?.cls ?? null;
  if (cls === 'arrest') return null;
  const palestinian = people === 'palestinian' || people === 'gaza' || people === 'west-bank';
  if (quantity.bodies) return palestinian ? null : 'hostage';
  if (head === 'hostage') return palestinian && cls === 'free' ? 'prisoner' : cls === 'wound' ? 'casualty' : 'hostage';
  if (head === 'prisoner' || head === 'detainee') return prisonerOrHostage(scan, quantity, hit);
  if (antecedent && (quantity.partOf === 'pronoun' || hit === null || antecedent.quantity.whole)) {
    if (cls === 'wound') return 'casualty';
    if (antecedent.kind === 'casualty' && (cls === 'take' || cls === 'hold')) return 'hostage';
    return antecedent.kind;
  }
  if (antecedent && (cls === 'kill' || cls === 'dead') && antecedent.kind === 'hostage' && /^(?:including)$/.test(word(scan.tokens, quantity.from - 1))) return 'hostage';
  if (hit === null) return null;
  const topic = topicBefore(scan, quantity.from, told, 4);
  switch (cls) {
    case 'kill': {
      if (head === null && antecedent?.kind === 'hostage' && hit.form === 'state') return 'hostage';
      return 'casualty';
    }
    case 'dead': {
      const before = told.readings.findLast((reading) => reading.scan === scan && reading.kind === 'hostage');
      const held = told.readings.findLast((reading) => reading.kind === 'hostage' && (reading.measure === 'held' || reading.measure === 'taken') && scan.sentence.index - reading.scan.sentence.index <= 1);
      const larger = before ?? held;
      return head === null && larger && quantity.number.low <= larger.quantity.number.low && quantity.bound !== 'at-least' ? 'hostage' : 'casualty';
    }
    case 'wound': return 'casualty';
    case 'missing': return 'casualty';
    case 'take': return palestinian ? null : 'hostage';
    case 'rescue': return head === null || head === 'person' ? (topic?.kind === 'hostage' && topic.distance <= 2 ? 'hostage' : null) : 'hostage';
    case 'hold': case 'alive': {
      if (palestinian) return speaksOf(scan, /^(?:jails?|prisons?|custody|detention|prisoners?|detainees?)$/) ? 'prisoner' : null;
      if (hit.form === 'verb' && /^(?:held|holding|hold|holds|detained|imprisoned|jailed)$/.test(word(scan.tokens, hit.at))) return topic?.kind === 'prisoner' && topic.distance === 0 && head === null ? 'prisoner' : head === null && !topic ? null : 'hostage';
      return topic?.kind === 'hostage' && topic.distance <= 2 && quantity.number.low < 1000 ? 'hostage' : null;
    }
    case 'recover': return null;
    case 'free': case 'withhold': case 'due': {
      if (palestinian || traits.has('gazan')) return hit.form !== 'verb' || isRelease(scan, hit) ? 'prisoner' : null;
      if (people === 'israel' || people === 'american' || people === 'foreign') return topicBefore(scan, scan.tokens.length, told, 8) || /gaza|captivity/.test(scan.sentence.text.toLowerCase()) ? 'hostage' : null;
      if (topic && topic.distance <= 2) return topic.kind;
      return speaksOf(scan, HOSTAGE_WORD) || (topic?.kind === 'hostage') ? 'hostage' : null;
    }
    default: return null;
  }
}

/** "came home", "crossed" are said of the displaced too; Palestinians are prisoners only where they are freed or let go. */
function isRelease(scan: Scan, hit: Hit): boolean {
  return !/^(?:return|returned|returning|came|come|went|go|crossed|evacuated|transferred|left|leave|arrived|home)$/.test(word(scan.tokens, hit.at)) || speaksOf(scan, PRISONER_WORD);
}

/** "detainees" are hostages too in some newsrooms: whose they are, and who holds them, decides. */
function prisonerOrHostage(scan: Scan, quantity: Quantity, hit: Hit | null): FigureKind | null {
  if (hit && (hit.cls === 'kill' || hit.cls === 'dead') ) return 'casualty';
  if (quantity.people === 'israel' || quantity.people === 'american' || quantity.people === 'foreign') return 'hostage';
  if (quantity.people !== null) return 'prisoner';
  for (let at = quantity.to; at < quantity.to + 9; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^[,;.]$/.test(lower)) break;
    if (/^(?:jails?|prisons?|israel|israeli)$/.test(lower)) return 'prisoner';
    if (lower === 'hamas' || (lower === 'gaza' && word(scan.tokens, at - 1) !== 'from')) return quantity.head === 'detainee' || /^(?:held|in|by)$/.test(word(scan.tokens, at - 1)) ? 'hostage' : 'prisoner';
  }
  return 'prisoner';
}

function measureOf(scan: Scan, kind: FigureKind, quantity: Quantity, hit: Hit | null, antecedent: Reading | null): Measure | null {
  if (hit === null) {
    if (antecedent && antecedent.kind === kind) return antecedent.measure;
    return null;
  }
  const { cls } = hit;
  if (kind === 'casualty') return cls === 'kill' || cls === 'dead' ? 'killed' : cls === 'wound' ? 'wounded' : cls === 'missing' ? 'missing' : antecedent?.kind === 'casualty' ? antecedent.measure : null;
  const releasing = cls === 'free' || cls === 'withhold' || cls === 'due';
  const planned = cls === 'withhold' || cls === 'due' || (cls === 'free' && isPlanned(scan, hit));
  if (kind === 'prisoner') {
    if (releasing) return planned ? 'to-release' : 'released';
    if (antecedent?.kind === 'prisoner') return antecedent.measure;
    return cls === 'hold' || cls === 'arrest' ? 'held' : null;
  }
  if (quantity.bodies) {
    if (releasing) return 'returned-bodies';
    return cls === 'recover' || cls === 'hold' || cls === 'dead' || cls === 'kill' || cls === 'take' ? 'dead' : null;
  }
  if (releasing) {
    const dead = /^(?:dead|lifeless|deceased)$/.test(word(scan.tokens, hit.to)) || quantity.traits.has('dead') || quantity.traits.has('deceased') || quantity.traits.has('slain');
    return dead ? 'returned-bodies' : planned ? 'to-release' : 'released';
  }
  if (cls === 'take') return 'taken';
  if (cls === 'hold' || cls === 'missing') return 'held';
  if (cls === 'alive') return 'alive';
  if (cls === 'kill' || cls === 'dead' || cls === 'recover') return 'dead';
  if (cls === 'rescue') return 'rescued';
  return null;
}

function toMention(reading: Reading): FigureMention {
  const { scan, quantity, hit, claimant } = reading;
  const first = Math.min(quantity.from, hit?.from ?? quantity.from);
  const last = Math.max(quantity.to, hit?.to ?? quantity.to) - 1;
  const [from, to] = last - first <= 27 ? [first, last] : [quantity.from, quantity.to - 1];
  return {
    start: scan.tokens[from]?.start ?? scan.sentence.start,
    end: scan.tokens[to]?.end ?? scan.sentence.end,
    sentence: scan.sentence.index,
    kind: reading.kind, measure: reading.measure, group: reading.group,
    low: quantity.number.low, high: quantity.number.high, bound: quantity.bound,
    scope: scopeOf(reading),
    claimant: claimant && { start: claimant.start, end: claimant.end, actor: claimant.actor },
    rule: hit?.rule ?? 'part',
  };
}
