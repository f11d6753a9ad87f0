import type { FigureKind } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import { describedGroup, isCaptive } from './hostage-groups.ts';
import { sumOfRow } from './rows.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';
import type { Reading, Told } from './told.ts';
import { AWAY, BROUGHT, FIGHTING, SENT_AWAY, SENTENCED, TERM } from './words/fates.ts';
import { ADVERB, AUXILIARY } from './words/word-classes.ts';

/** Sentences back that a share finds its people in, and those of a share that only prisoners can be. */
const REACH = 4;
const FAR = 8;

/** "Thirty of the 110 were minors": those whom the story counted as 110. */
export function wholeByNumber(scan: Scan, quantity: Quantity, hit: Hit | null, { readings }: Told): Reading | undefined {
  if (quantity.partOf !== 'quantity' || (hit === null && !isShare(scan, quantity))) return undefined;
  const inner = scan.quantities.find(({ number }) => number.from > quantity.number.from && number.from < quantity.to);
  return (
    inner &&
    readings.findLast(({ kind, quantity: other }) => kind !== 'casualty' && other !== inner && other.number.low === inner.number.low)
  );
}

/** "Twenty-one are to be deported", "32 had been serving life", "eight were children": some of those whom the story counted last. */
export function shareOf(scan: Scan, quantity: Quantity, hit: Hit | null, told: Told): Reading | undefined {
  const { head, partOf, whole, bodies, number } = quantity;
  if (head !== null || partOf !== null || whole || bodies || isNamedBefore(scan, quantity)) return undefined;
  const jailed = isSentenced(scan, quantity);
  const sent = !jailed && (isSentOn(scan, quantity) || isDetained(scan, quantity));
  const group = describedGroup(scan, quantity);
  if (!jailed && !sent && (hit !== null || group === null)) return undefined;
  const near =
    (reach: number, kind: FigureKind) =>
    (reading: Reading): boolean =>
      reading.kind === kind &&
      scan.sentence.index - reading.scan.sentence.index <= reach &&
      (reading.quantity.number.high ?? reading.quantity.number.low) >= number.low;
  if (jailed) return told.readings.findLast(near(FAR, 'prisoner'));
  // "Ten were Thais" of captives, whoever was counted after them
  const last = told.readings.findLast((reading) => !isCaptive(group) || reading.kind !== 'prisoner');
  if (!last || last.kind === 'casualty' || FIGHTING.test(scan.sentence.text) || isTurned(scan, told)) return undefined;
  const sum = sumOfRow(scan, quantity.from);
  const kinds = isCaptive(group) ? ['hostage'] : ['hostage', 'prisoner'];
  const added = told.readings.findLast((one) => kinds.includes(one.kind) && one.quantity.number.low === sum && near(FAR, one.kind)(one));
  if (added && !sent) return added;
  if (scan.sentence.paragraph - last.scan.sentence.paragraph > 1 || (sent && last.kind !== 'prisoner')) return undefined;
  const nearest = told.readings.findLast(near(REACH, last.kind));
  // "58 are held, 35 of them dead. Five are Americans": of all
  if (!nearest || !/^(?:dead|alive)$/.test(nearest.measure)) return nearest;
  const since = nearest.scan.sentence.index - 1;
  return (
    told.readings.findLast((one) => one.scan.sentence.index >= since && one.measure === 'held' && near(REACH, 'hostage')(one)) ?? nearest
  );
}

function isShare(scan: Scan, quantity: Quantity): boolean {
  return isSentenced(scan, quantity) || isSentOn(scan, quantity) || describedGroup(scan, quantity) !== null;
}

/** "the first seven": those of whom the story has told; "the other 20" are more of them. */
function isNamedBefore(scan: Scan, quantity: Quantity): boolean {
  const lead = leadWords(scan, quantity);
  return lead.includes('the') && !lead.some((one) => /^(?:other|remaining)$/.test(one));
}

/** "The Palestinians, 24 women and 15 boys, were driven off": of those whom the story has counted and here only names. */
export function namedShare(scan: Scan, quantity: Quantity, { readings }: Told): Reading | undefined {
  const { tokens } = scan;
  let comma = quantity.from - 1;
  while (comma > 0 && comma > quantity.from - 5 && word(tokens, comma) !== ',') comma -= 1;
  // "Of the Palestinians, 15 were women and 15 teenagers"
  const of = word(tokens, 0) === 'of' && /^(?:the|those)$/.test(word(tokens, 1));
  if (of) for (comma = 2; comma < 6 && word(tokens, comma) !== ',';) comma += 1;
  if ((quantity.head === null && !of) || comma > 7 || word(tokens, comma) !== ',' || !(of || /^(?:the|those)$/.test(word(tokens, 0))))
    return undefined;
  const named = tokens.slice(1, comma).map(({ lower }) => lower);
  const names = (pattern: RegExp): boolean => named.some((one) => pattern.test(one));
  const kind = names(/^(?:palestinians|prisoners|detainees)$/) ? 'prisoner' : names(/^(?:hostages|captives)$/) ? 'hostage' : null;
  if (kind === null || scan.quantities.some(({ number }) => number.from < comma)) return undefined;
  const since = scan.sentence.index - 3 * FAR;
  return readings.findLast(
    (one) => one.kind === kind && one.scan.sentence.index >= since && one.quantity.number.low >= quantity.number.low,
  );
}

/** "had been serving life", "with life sentences", "convicted of murder". */
function isSentenced({ tokens }: Scan, { to }: Quantity): boolean {
  const at = pastAuxiliaries(tokens, to);
  const verb = word(tokens, at);
  if (SENTENCED.test(verb) || (/^(?:jailed|imprisoned)$/.test(verb) && word(tokens, at + 1) === 'for')) return true;
  return word(tokens, to) === 'with' && [1, 2, 3].some((step) => TERM.test(word(tokens, to + step)));
}

/** "had been picked up in Gaza", of those let out. */
function isDetained({ tokens }: Scan, { to }: Quantity): boolean {
  const verb = word(tokens, pastAuxiliaries(tokens, to));
  return /^(?:had|were)$/.test(word(tokens, to)) && /^(?:detained|arrested|imprisoned|jailed|seized|captured|picked|rounded)$/.test(verb);
}

/** "were sent into exile", "went to Gaza", "had been taken to hospital". */
function isSentOn({ tokens, marks }: Scan, { to }: Quantity): boolean {
  const at = pastAuxiliaries(tokens, to);
  if (!BROUGHT.test(word(tokens, at))) return false;
  if (SENT_AWAY.test(word(tokens, at))) return true;
  for (let step = at + 1; step <= at + 4; step += 1) {
    if (AWAY.test(word(tokens, step))) return true;
    if (marks.some(({ from, role }) => from === step && role === 'place')) return true;
  }
  return false;
}

function pastAuxiliaries(tokens: Scan['tokens'], from: number): number {
  let at = from;
  while (AUXILIARY.has(word(tokens, at)) || ADVERB.has(word(tokens, at))) at += 1;
  return at;
}

/** Does a sentence between the last figure and this one tell of fighting? */
function isTurned(scan: Scan, { article, readings }: Told): boolean {
  const last = readings.at(-1)?.scan.sentence.index ?? scan.sentence.index;
  return article.sentences.slice(last + 1, scan.sentence.index).some(({ text }) => FIGHTING.test(text));
}
