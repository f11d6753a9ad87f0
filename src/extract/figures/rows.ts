import type { Quantity } from './counted.ts';
import { isInner } from './rules/inner.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Reading } from './told.ts';
import { BE, DETERMINER, PREPOSITION } from './words/word-classes.ts';

/** What stands before in the row; "33 detainees, eight of them in coffins, and 1,800 inmates" goes on with the first. */
export function rowNeighbour(here: readonly Reading[], quantity: Quantity): Reading | undefined {
  // "10 of the 20 captives and 18 of the dead": beside the 10
  const outer = here.filter((reading) => !isInner(reading.scan, reading.quantity));
  // "200 of those serving life and 2,000 Gazans": "those" takes up nobody
  const isPart = ({ scan, quantity: { partOf, to } }: Reading): boolean => partOf === 'pronoun' && word(scan.tokens, to - 1) !== 'those';
  return outer.findLast((reading) => quantity.head === null || !isPart(reading));
}

/** Token of the colon or dash that opens the list the quantity stands in. */
export function listOpener(scan: Scan, quantity: Quantity): number | null {
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 40; at -= 1) {
    const text = scan.tokens[at]?.text ?? '';
    if (/^[:—(]$/.test(text) || (text === '-' && !scan.tokens[at]?.glued)) return at;
    if (text === ';' || text === '.') return null;
  }
  return null;
}

/** "17 hostages, 14 Israelis and three Thais": the quantities behind add up to the one before. */
export function wholeOfRow(scan: Scan, quantity: Quantity, here: readonly Reading[]): Reading | null {
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

/** "Eight were children and five women": together 13; null where only one number stands from token `from` on. */
export function sumOfRow({ quantities }: Scan, from: number): number | null {
  const row = quantities.filter((one) => one.from >= from && one.partOf === null);
  return row.length > 1 ? row.reduce((sum, { number }) => sum + number.low, 0) : null;
}

/** "The 16 are 13 Israelis, two Thais and a student": the number before the verb, where those behind add up to it. */
export function countedSubject(scan: Scan, quantity: Quantity): Quantity | null {
  const before = BE.has(word(scan.tokens, quantity.from - 1)) ? scan.quantities[scan.quantities.indexOf(quantity) - 1] : undefined;
  return before && before.number.low === sumOfRow(scan, quantity.from) ? before : null;
}

/** In a row of people let go, "held without charge" only tells which: "250 serving life and 1,718 held without charge". */
export function isPlainState(hit: Hit, last: Reading): boolean {
  const held = hit.cls === 'hold' || hit.cls === 'arrest' || hit.cls === 'take';
  // "10 living hostages and 18 deceased hostages": the adjective alone is no verb of its own
  if (hit.rule === 'own-noun' && hit.form === 'participle') return true;
  // "25 were returned alive and eight dead"
  if (hit.rule === 'participle' && hit.cls === 'dead' && last.kind === 'hostage') return /^(?:released|to-release)$/.test(last.measure);
  // "250 serving life and 1,700 who were detained in Gaza"
  const clause = hit.rule === 'relative-clause' && last.kind === 'prisoner';
  return (hit.rule === 'participle' || clause) && held && (last.kind === 'prisoner' || /^(?:released|to-release)$/.test(last.measure));
}

/** "24 hostages who had been held since October, and 39 Palestinians"; "13 citizens, some of whom have two passports, and 10 Thais". */
function pastClause({ tokens }: Scan, end: number, from: number): number {
  // "Eight were children and five women", "three of the dead were children and two women"
  if (/^(?:were|are|was)$/.test(word(tokens, end)))
    for (let at = end + 1; at < end + 5 && at < from; at += 1) if (word(tokens, at) === 'and' || word(tokens, at) === ',') return at;
  const aside = word(tokens, end) === ',' && /^(?:some|most|all|many|several|both|including)$/.test(word(tokens, end + 1));
  const clause = /^(?:who|whom|that)$/.test(word(tokens, word(tokens, end) === ',' ? end + 1 : end));
  if (!aside && !clause) return end;
  for (let at = from - 1; at > end + 1; at -= 1) if (word(tokens, at) === ',') return at;
  return end;
}

/** "81 Israelis, 23 Thais and one Filipino"; "43,500 Palestinians in Gaza and over 3,100 people in Lebanon". */
export function isRow(scan: Scan, last: Reading, quantity: Quantity): boolean {
  const end = pastClause(scan, Math.max(last.quantity.to, Math.min(last.hit?.to ?? 0, quantity.from)), quantity.from);
  let joint = -1;
  for (let at = end; at < quantity.from; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:and|or|plus|,|along|as|well|with|addition)$/.test(lower)) joint = at;
    // "freed the 20 living hostages but just four bodies"
    else if (lower === 'but' && quantity.bodies && at === quantity.from - 1) joint = at;
    else if (/^(?:says|said)$/.test(lower) && word(scan.tokens, at + 1) === ',') continue;
    else if (/^[;:.]$/.test(lower) || /^(?:who|that|which|while|but|said|says|when|was|were|is|are|has|have|had)$/.test(lower))
      return false;
  }
  if (joint < 0 || quantity.from - end > 20) return false;
  // "and driven some 80% of the territory's 2.3 million people": a verb of its own stands between
  for (let at = joint + 1; at < quantity.from; at += 1) {
    const token = scan.tokens[at];
    if (token && !PREPOSITION.has(token.lower) && !DETERMINER.has(token.lower) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return true;
}
