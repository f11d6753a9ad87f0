import type { FigureKind } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import type { Reading } from './told.ts';
import { AUXILIARY, BE } from './words/word-classes.ts';

/** "the two of them signed a declaration": a deed of its own, not a share of what was counted. */
export function isOtherDeed(scan: Scan, quantity: Quantity): boolean {
  const next = word(scan.tokens, quantity.to);
  if (quantity.number.low === 1) return true;
  // "36 of them have been serving life"
  const serving = BE.has(word(scan.tokens, quantity.to + 1));
  if (AUXILIARY.has(next) && !BE.has(next) && !serving) return true;
  if (
    BE.has(next) &&
    /(?:ing)$/.test(word(scan.tokens, quantity.to + 1)) &&
    !/^(?:serving|being)$/.test(word(scan.tokens, quantity.to + 1))
  )
    return true;
  return (
    /^the$/.test(word(scan.tokens, quantity.from - 1)) ||
    word(scan.tokens, quantity.from) === 'the' ||
    (/ed$/.test(next) && !/^(?:aged|convicted|sentenced|imprisoned|detained|jailed|born|serving)$/.test(next))
  );
}

/** "Of 252 people …, when about 1,200 were killed, 121 …": what "when" opens is another matter. */
export function opensClause(scan: Scan, whole: Reading, quantity: Quantity): boolean {
  for (let at = quantity.from - 1; at > whole.quantity.to && at >= quantity.from - 5; at -= 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:when|where|while|as|after)$/.test(lower)) return true;
    if (lower === ',') return false;
  }
  return false;
}

/** "the deaths of 42 of those still held": the words tell whose. */
export function isOfThoseHeld({ tokens }: Scan, { partOf, to }: Quantity): boolean {
  if (partOf !== 'pronoun' || word(tokens, to - 1) !== 'those') return false;
  const at = /^(?:still|being)$/.test(word(tokens, to)) ? to + 1 : to;
  return /^(?:held|captive|hostage|remaining|left)$/.test(word(tokens, at));
}

/** "including 16", "among them 7", ", with 13 being released". */
export function isIncluded(scan: Scan, quantity: Quantity): boolean {
  let at = quantity.from - 1;
  while (/^(?:the|at|least|all|some|another)$/.test(word(scan.tokens, at))) at -= 1;
  const lead = word(scan.tokens, at);
  // "a soldier and six women included"
  if (word(scan.tokens, quantity.to) === 'included' && /^[.,;)—]?$|^(?:and|had|have|were)$/.test(word(scan.tokens, quantity.to + 1)))
    return true;
  if (/^(?:including|includes|included)$/.test(lead) || (lead === 'with' && word(scan.tokens, at - 1) === ',' && quantity.head === null))
    return true;
  const before = word(scan.tokens, at - 1);
  // "mostly fighters but also more than 20 civilians"
  if (
    lead === 'also' &&
    before === 'but' &&
    scan.tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => /^(?:mostly|mainly|largely)$/.test(lower))
  )
    return true;
  return (/^(?:them|whom|those)$/.test(lead) && /^(?:among|of)$/.test(before)) || (lead === ',' && /^(?:them|whom)$/.test(before));
}

/** "out of 54,000", "out of a total of 54,000". */
export function isOutOf({ tokens }: Scan, { from }: Quantity): boolean {
  let at = from - 1;
  if (word(tokens, at) === 'of' && word(tokens, at - 1) === 'total') at -= word(tokens, at - 2) === 'a' ? 3 : 2;
  return word(tokens, from) === 'out' || (word(tokens, at) === 'of' && word(tokens, at - 1) === 'out');
}

/** "six women and five children among them". */
export function isAmongBehind(scan: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 7; at += 1) {
    if (word(scan.tokens, at) === 'among' && /^(?:them|those)$/.test(word(scan.tokens, at + 1))) return true;
    if (/^[,;:.—]$/.test(word(scan.tokens, at)) || word(scan.tokens, at) === 'were') return false;
  }
  return false;
}

/** "The remainder are 23 minors". */
export function isRemainder(scan: Scan, quantity: Quantity): boolean {
  return (
    /^(?:are|were|is|include|was)$/.test(word(scan.tokens, quantity.from - 1)) &&
    /^(?:remainder|rest|others)$/.test(word(scan.tokens, quantity.from - 2))
  );
}

/** "Among them were four children"; "among the hostages, eight were children". */
export function isAmongThem(scan: Scan, quantity: Quantity): boolean {
  const { tokens } = scan;
  const { from, to } = quantity;
  if (
    /^(?:were|are|was)$/.test(word(tokens, from - 1)) &&
    /^(?:them|those|these|whom)$/.test(word(tokens, from - 2)) &&
    word(tokens, from - 3) === 'among'
  )
    return true;
  // "In that toll are 16,000 children"
  if (
    BE.has(word(tokens, from - 1)) &&
    /^(?:toll|count|tally|figure|total)$/.test(word(tokens, from - 2)) &&
    /^(?:that|this)$/.test(word(tokens, from - 3))
  )
    return true;
  if (word(tokens, from - 1) !== ',' || !BE.has(word(tokens, to))) return false;
  for (let at = from - 2; at >= 0 && at >= from - 7; at -= 1)
    if (/^(?:among|of)$/.test(word(tokens, at)) && /^(?:the|those|these|them)$/.test(word(tokens, at + 1))) return true;
  return false;
}

/** "Of the hostages still held in Gaza, 39 are confirmed to have been killed". */
export function isAmongHostages({ tokens }: Scan, { from, head }: Quantity): boolean {
  if (word(tokens, from - 1) !== ',' || head !== null) return false;
  let named = false;
  for (let at = from - 2; at >= 0 && at >= from - 16; at -= 1) {
    if (/^[,;:.]$/.test(word(tokens, at))) return false;
    named ||= /^(?:hostages|captives|abductees)$/.test(word(tokens, at));
    if (named && /^(?:of|among)$/.test(word(tokens, at)))
      return at === 0 || !/^(?:\p{L}+)$/u.test(word(tokens, at - 1)) || /^(?:that|and|but)$/.test(word(tokens, at - 1));
  }
  return false;
}

/** "Of the people seized, …", "Among the dead, …": which of the kinds counted before the words allow. */
export function kindAmong({ tokens }: Scan, { from }: Quantity): FigureKind | null {
  for (let at = from - 2; at >= 0 && at >= from - 7; at -= 1) {
    const lower = word(tokens, at);
    if (/^(?:seized|abducted|kidnapped|captured|taken|hostages|captives)$/.test(lower)) return 'hostage';
    if (/^(?:prisoners|detainees|inmates)$/.test(lower)) return 'prisoner';
    if (/^(?:dead|killed|victims|wounded|injured)$/.test(lower)) return 'casualty';
  }
  return null;
}

/** "Of the dead, 263 were women": of the killed, and not of the wounded counted after them. */
export function measureAmong({ tokens }: Scan, { from }: Quantity): 'killed' | 'wounded' | null {
  for (let at = from - 2; at >= 0 && at >= from - 7; at -= 1) {
    if (/^(?:dead|killed)$/.test(word(tokens, at))) return 'killed';
    if (/^(?:wounded|injured)$/.test(word(tokens, at))) return 'wounded';
  }
  return null;
}

/** "The prisoners include 250 serving life": which people the subject names. */
export function listedKind({ tokens }: Scan, { from }: Quantity): 'hostage' | 'prisoner' | null {
  if (!/^(?:include|includes|included|were|are)$/.test(word(tokens, from - 1)) || !/^(?:the|those|these)$/.test(word(tokens, from - 3)))
    return null;
  const noun = word(tokens, from - 2);
  return /^(?:prisoners|detainees|inmates)$/.test(noun) ? 'prisoner' : /^(?:hostages|captives)$/.test(noun) ? 'hostage' : null;
}

/** "200 prisoners, as opposed to the 125 offered", "33 instead of 40": another number for the same people. */
export function isContrast({ tokens }: Scan, { from, head, partOf }: Quantity): boolean {
  if (head !== null || partOf !== null) return false;
  const before = (back: number): string => word(tokens, from - back);
  if (before(1) === 'to') return before(2) === 'opposed' || before(2) === 'compared';
  if (before(1) === 'with') return before(2) === 'compared';
  if (before(1) === 'of') return before(2) === 'instead';
  // "raised to 200 the number it wants, from 125"
  if (before(1) === 'from') return before(2) === ',';
  if (before(1) === 'against') return word(tokens, from) === 'the';
  return before(1) === 'versus' || (before(1) === 'than' && before(2) === 'rather');
}

/** "but only nine have been.", "and three were,", "six have not.": no verb but its auxiliary. */
export function isElliptic({ tokens }: Scan, { head, partOf, to }: Quantity): boolean {
  // "90 already have been", "13 have now been"
  const late = (at: number): number => (/^(?:already|now|since)$/.test(word(tokens, at)) ? at + 1 : at);
  const verb = late(to);
  // "… are to come out, and six have done so"
  if (head === null && partOf === null && /^(?:have|has|had)$/.test(word(tokens, verb)) && word(tokens, verb + 1) === 'done')
    return word(tokens, verb + 2) === 'so';
  if (head !== null || partOf !== null || !/^(?:have|has|were|are)$/.test(word(tokens, verb))) return false;
  // "25 are living and eight are not"
  if (word(tokens, verb) === 'are' && word(tokens, verb + 1) !== 'not') return false;
  const first = word(tokens, verb + 1) === 'not' ? verb + 2 : late(verb + 1);
  const end = word(tokens, first) === 'been' ? first + 1 : first;
  return (
    end > 0 &&
    (end >= tokens.length ||
      /^(?:[.,;:)—]|so|yet)$/.test(word(tokens, end)) ||
      (/^ha/.test(word(tokens, verb)) && /^(?:in|across|since|elsewhere)$/.test(word(tokens, end))))
  );
}

/** "The group was made up of 69 women and 21 minors", "the batch comprised …": those counted or spoken of before, kind by kind. */
export function isMadeUp({ tokens }: Scan, { from }: Quantity): boolean {
  const [last, before, first] = [1, 2, 3].map((back) => word(tokens, from - back));
  const verb = last === 'of' ? (before === 'up' ? first : before) : last;
  if (
    !/^(?:made|consist(?:s|ed)|composed|compris(?:es|ed)|number(?:s|ed))$/.test(verb ?? '') ||
    (last !== 'of' && !/^compris/.test(verb ?? ''))
  )
    return false;
  return tokens
    .slice(0, from)
    .some(({ lower }) => /^(?:group|batch|wave|contingent|they|list|exchange|swap|captives|hostages|prisoners|detainees)$/.test(lower));
}

/** "They were 69 women and 21 teenagers". */
export function isThey(scan: Scan, quantity: Quantity): boolean {
  return (
    /^(?:are|were|include|included|comprise|comprised)$/.test(word(scan.tokens, quantity.from - 1)) &&
    /^(?:they|these|those)$/.test(word(scan.tokens, quantity.from - 2)) &&
    quantity.from === 2
  );
}
