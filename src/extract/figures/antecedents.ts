import type { Quantity } from './counted.ts';
import type { After } from './rules/after-number.ts';
import { isRescue } from './measures.ts';
import { word, type Hit, type Scan } from './scan.ts';
import { AUXILIARY, BE, DETERMINER, PREPOSITION } from './word-classes.ts';
import type { Reading, Told } from './told.ts';

/** How a quantity hangs on one before it. */
export interface Antecedent {
  readonly reading: Reading;
  /** part: of the other ("37 of those", "including 16"). row: beside it, with the same verb ("and over 3,100 in Lebanon"). whole: the same people again. */
  readonly tie: 'part' | 'row' | 'whole';
}

/** The quantity before that this one is a part of, or shares its verb with. */
export function findAntecedent(scan: Scan, quantity: Quantity, hit: Hit | null, after: After, told: Told): Antecedent | null {
  const here = told.readings.filter((reading) => reading.scan === scan);
  const holds = (reading: Reading): boolean => (reading.quantity.number.high ?? reading.quantity.number.low) >= quantity.number.low;
  const part = (reading: Reading | undefined): Antecedent | null => (reading ? { reading, tie: 'part' } : null);
  if (quantity.whole) {
    const same = told.readings.findLast((reading) => reading.quantity.number.low === quantity.number.low);
    return same && hit === null ? { reading: same, tie: 'whole' } : null;
  }
  if (quantity.partOf === 'pronoun') {
    if (after.unknownVerb && hit === null && isOtherDeed(scan, quantity)) return null;
    const hostages = hit?.cls === 'dead' || hit?.cls === 'alive' || (hit?.cls === 'free' && isRescue(scan, hit));
    const fits = (reading: Reading): boolean => holds(reading) && !(reading.kind === 'prisoner' && hostages);
    return part(here.findLast(fits) ?? recent(told, scan, 2).findLast(fits));
  }
  const whole = here.findLast((reading) => reading.quantity.whole);
  if (whole && holds(whole) && !opensClause(scan, whole, quantity)) return part(whole);
  if (isIncluded(scan, quantity) || isAmongBehind(scan, quantity)) return part(here.findLast((reading) => holds(reading) && !isCountedSince(here, reading)));
  const opener = listOpener(scan, quantity);
  const head = opener === null ? undefined : here.findLast((reading) => reading.quantity.from < opener && holds(reading));
  if (head) return part(head);
  const sum = wholeOfRow(scan, quantity, here);
  if (sum) return part(sum);
  if (quantity.partOf === 'noun' && hit === null && quantity.head === 'hostage' && BE.has(word(scan.tokens, quantity.to))) {
    return part([...recent(told, scan, 2), ...here].findLast((reading) => reading.kind === 'hostage' && holds(reading)));
  }
  if (isAmongThem(scan, quantity)) return part([...recent(told, scan, 2), ...here].findLast(holds));
  const listed = listedKind(scan, quantity);
  if (listed && hit === null) return part(recent(told, scan, 2).findLast((reading) => reading.kind === listed && holds(reading)));
  if (isRemainder(scan, quantity)) return part(recent(told, scan, 2).findLast((reading) => reading.part || reading.quantity.whole || reading.kind !== 'casualty'));
  if (isThey(scan, quantity)) return part(recent(told, scan, 1).findLast(holds));
  if (isBareFigure(scan, quantity)) {
    const before = recent(told, scan, 1).at(-1);
    if (before && hit === null) return { reading: before, tie: 'row' };
  }
  const last = rowNeighbour(here, quantity);
  if (last && (hit === null || isPlainState(hit, last)) && !after.unknownVerb && isRow(scan, last, quantity)) return { reading: last, tie: last.part ? 'part' : 'row' };
  if (last?.part && hit === null && isRow(scan, last, quantity)) return part(last);
  return null;
}

/** What stands before in the row; "33 detainees, eight of them in coffins, and 1,800 inmates" goes on with the first. */
function rowNeighbour(here: readonly Reading[], quantity: Quantity): Reading | undefined {
  return here.findLast((reading) => quantity.head === null || reading.quantity.partOf !== 'pronoun');
}

/** Readings of the last sentences, of the same paragraph or the one before. */
function recent(told: Told, scan: Scan, reach: number): Reading[] {
  return told.readings.filter(({ scan: other }) => other !== scan && scan.sentence.index - other.sentence.index <= reach && scan.sentence.paragraph - other.sentence.paragraph <= 1);
}

/** "the two of them signed a declaration": a deed of its own, not a share of what was counted. */
function isOtherDeed(scan: Scan, quantity: Quantity): boolean {
  const next = word(scan.tokens, quantity.to);
  if (quantity.number.low === 1) return true;
  if (AUXILIARY.has(next) && !BE.has(next)) return true;
  if (BE.has(next) && /(?:ing)$/.test(word(scan.tokens, quantity.to + 1)) && !/^(?:serving|being)$/.test(word(scan.tokens, quantity.to + 1))) return true;
  return /^the$/.test(word(scan.tokens, quantity.from - 1)) || word(scan.tokens, quantity.from) === 'the' || (/ed$/.test(next) && !/^(?:aged|convicted|sentenced|imprisoned|detained|jailed|born|serving)$/.test(next));
}

/** "Of 252 people …, when about 1,200 were killed, 121 …": what "when" opens is another matter. */
function opensClause(scan: Scan, whole: Reading, quantity: Quantity): boolean {
  for (let at = quantity.from - 1; at > whole.quantity.to && at >= quantity.from - 5; at -= 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:when|where|while|as|after)$/.test(lower)) return true;
    if (lower === ',') return false;
  }
  return false;
}

function isIncluded(scan: Scan, quantity: Quantity): boolean {
  let at = quantity.from - 1;
  while (/^(?:the|at|least|all|some|another)$/.test(word(scan.tokens, at))) at -= 1;
  const lead = word(scan.tokens, at);
  if (/^(?:including|includes|included)$/.test(lead) || (lead === 'with' && word(scan.tokens, at - 1) === ',' && quantity.head === null)) return true;
  const before = word(scan.tokens, at - 1);
  return (/^(?:them|whom|those)$/.test(lead) && /^(?:among|of)$/.test(before)) || (lead === ',' && /^(?:them|whom)$/.test(before));
}

/** "six women and five children among them". */
function isAmongBehind(scan: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 7; at += 1) {
    if (word(scan.tokens, at) === 'among' && /^(?:them|those)$/.test(word(scan.tokens, at + 1))) return true;
    if (/^[,;:.—]$/.test(word(scan.tokens, at)) || word(scan.tokens, at) === 'were') return false;
  }
  return false;
}

function isCountedSince(here: readonly Reading[], reading: Reading): boolean {
  return reading.part && here.some((other) => other !== reading && other.quantity.from < reading.quantity.from && other.measure !== reading.measure && false);
}

/** Token of the colon or dash that opens the list the quantity stands in. */
function listOpener(scan: Scan, quantity: Quantity): number | null {
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 40; at -= 1) {
    const text = scan.tokens[at]?.text ?? '';
    if (/^[:—(]$/.test(text) || (text === '-' && !scan.tokens[at]?.glued)) return at;
    if (text === ';' || text === '.') return null;
  }
  return null;
}

/** "17 hostages, 14 Israelis and three Thais": the quantities behind add up to the one before. */
function wholeOfRow(scan: Scan, quantity: Quantity, here: readonly Reading[]): Reading | null {
  const index = scan.quantities.indexOf(quantity);
  for (const reading of here) {
    const first = scan.quantities.indexOf(reading.quantity) + 1;
    if (first === 0 || first > index) continue;
    let sum = 0;
    for (let at = first; at < scan.quantities.length && at < first + 5; at += 1) {
      sum += scan.quantities[at]?.number.low ?? 0;
      if (sum === reading.quantity.number.low && at >= index && at > first) return reading;
      if (sum > reading.quantity.number.low) break;
    }
  }
  return null;
}

function isRemainder(scan: Scan, quantity: Quantity): boolean {
  return /^(?:are|were|is|include|was)$/.test(word(scan.tokens, quantity.from - 1)) && /^(?:remainder|rest|others)$/.test(word(scan.tokens, quantity.from - 2));
}

/** "Among them were four children"; "among the hostages, eight were children". */
function isAmongThem(scan: Scan, quantity: Quantity): boolean {
  const { tokens } = scan;
  const { from, to } = quantity;
  if (/^(?:were|are|was)$/.test(word(tokens, from - 1)) && /^(?:them|those|these)$/.test(word(tokens, from - 2)) && word(tokens, from - 3) === 'among') return true;
  if (word(tokens, from - 1) !== ',' || !BE.has(word(tokens, to))) return false;
  for (let at = from - 2; at >= 0 && at >= from - 7; at -= 1) if (/^(?:among|of)$/.test(word(tokens, at)) && /^(?:the|those|these|them)$/.test(word(tokens, at + 1))) return true;
  return false;
}

/** "The prisoners include 250 serving life": which people the subject names. */
function listedKind({ tokens }: Scan, { from }: Quantity): 'hostage' | 'prisoner' | null {
  if (!/^(?:include|includes|included|were|are)$/.test(word(tokens, from - 1)) || !/^(?:the|those|these)$/.test(word(tokens, from - 3))) return null;
  const noun = word(tokens, from - 2);
  return /^(?:prisoners|detainees|inmates)$/.test(noun) ? 'prisoner' : /^(?:hostages|captives)$/.test(noun) ? 'hostage' : null;
}

/** "Israel's number was 1,200": of what was counted before. */
function isBareFigure({ tokens }: Scan, { from, head }: Quantity): boolean {
  return head === null && /^(?:was|is|were|stands|at)$/.test(word(tokens, from - 1)) && [2, 3].some((step) => /^(?:number|figure|count|offer|demand|answer)$/.test(word(tokens, from - step)));
}

/** "They were 69 women and 21 teenagers". */
function isThey(scan: Scan, quantity: Quantity): boolean {
  return /^(?:are|were|include|included)$/.test(word(scan.tokens, quantity.from - 1)) && /^(?:they|these|those)$/.test(word(scan.tokens, quantity.from - 2)) && quantity.from === 2;
}

/** In a row of people let go, "held without charge" only tells which: "250 serving life and 1,718 held without charge". */
function isPlainState(hit: Hit, last: Reading): boolean {
  const held = hit.cls === 'hold' || hit.cls === 'arrest' || hit.cls === 'take';
  // "10 living hostages and 18 deceased hostages": the adjective alone is no verb of its own
  if (hit.rule === 'own-noun' && hit.form === 'participle') return true;
  return hit.rule === 'participle' && held && (last.kind === 'prisoner' || /^(?:released|to-release)$/.test(last.measure));
}

/** "81 Israelis, 23 Thais and one Filipino"; "43,500 Palestinians in Gaza and over 3,100 people in Lebanon". */
function isRow(scan: Scan, last: Reading, quantity: Quantity): boolean {
  const end = Math.max(last.quantity.to, Math.min(last.hit?.to ?? 0, quantity.from));
  let joint = -1;
  for (let at = end; at < quantity.from; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:and|or|plus|,|along|as|well|with|addition)$/.test(lower)) joint = at;
    else if (/^(?:says|said)$/.test(lower) && word(scan.tokens, at + 1) === ',') continue;
    else if (/^[;:.]$/.test(lower) || /^(?:who|that|which|while|but|said|says|when|was|were|is|are|has|have|had)$/.test(lower)) return false;
  }
  if (joint < 0 || quantity.from - end > 16) return false;
  // "and driven some 80% of the territory's 2.3 million people": a verb of its own stands between
  for (let at = joint + 1; at < quantity.from; at += 1) {
    const token = scan.tokens[at];
    if (token && !PREPOSITION.has(token.lower) && !DETERMINER.has(token.lower) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return true;
}
