import type { Measure } from '../../model/vocabulary.ts';
import { isPalestinian, type Quantity } from './counted.ts';
import { behindClause, complement, isCaptive, isRestrictive } from './hostage-groups.ts';
import { isRescue } from './measures.ts';
import {
  isAmongBehind,
  isAmongThem,
  isElliptic,
  isMadeUp,
  isContrast,
  isIncluded,
  isOutOf,
  isOtherDeed,
  isRemainder,
  isThey,
  kindAmong,
  measureAmong,
  listedKind,
  opensClause,
} from './part-words.ts';
import { countedSubject, isPlainState, isRow, listOpener, rowNeighbour, sumOfRow, wholeOfRow } from './rows.ts';
import type { After } from './rules/after-number.ts';
import { complementNoun } from './inherited-group.ts';
import { goesOnLater } from './rules/gapped.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';
import { namedShare, shareOf, wholeByNumber } from './shares.ts';
import type { Reading, Told } from './told.ts';
import { countBefore, firstOfPair, isBareFigure, secondOfPair } from './totals.ts';
import type { PredicateClass } from './words/lexicon.ts';
import { BE, SPEECH } from './words/word-classes.ts';

/** How a quantity hangs on one before it. */
export interface Antecedent {
  readonly reading: Reading;
  /**
   * part: of the other ("37 of those", "including 16"). row: beside it, with the same verb ("and over 3,100 in Lebanon").
   * whole: the same people again.
   */
  readonly tie: 'part' | 'row' | 'whole';
}

/** What a tie looks at. */
interface Place {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly hit: Hit | null;
  readonly after: After;
  /** Readings of this sentence, and of the one or two before. */
  readonly here: readonly Reading[];
  readonly recent: (reach: number) => readonly Reading[];
  readonly told: Told;
  /** Can the reading hold this quantity as a part? */
  readonly holds: (reading: Reading) => boolean;
}

/** An antecedent; null: there is none, and no other tie is asked; undefined: another tie may know. */
type Tie = (place: Place) => Antecedent | null | undefined;

const part = (reading: Reading | undefined): Antecedent | null => (reading ? { reading, tie: 'part' } : null);

/** In order: the first that knows decides. */
const TIES: readonly Tie[] = [
  sameWhole,
  ({ scan, quantity, told }) => {
    const low = countedSubject(scan, quantity)?.number.low;
    return part(told.readings.findLast((reading) => reading.kind !== 'casualty' && reading.quantity.number.low === low)) ?? undefined;
  },
  // "Who will come out? Thirty children, eight mothers and 12 other women": those whom the story has counted as 50
  ({ scan, hit, told }) => {
    const sum = hit?.rule === 'question' ? sumOfRow(scan, 0) : null;
    return sum === null
      ? undefined
      : (part(told.readings.findLast(({ kind, quantity: one }) => kind !== 'casualty' && one.number.low === sum)) ?? undefined);
  },
  ({ scan, quantity, hit, told }) => (hit === null ? (part(namedShare(scan, quantity, told)) ?? undefined) : undefined),
  ({ scan, quantity, hit, told }) => part(wholeByNumber(scan, quantity, hit, told)) ?? undefined,
  partOfPronoun,
  partOfWhole,
  ({ scan, quantity, here, recent, holds }) => {
    // "There are 41 men among them", "Two women are among them": of those of the sentence before
    const among = isAmongBehind(scan, quantity);
    const there = BE.has(word(scan.tokens, quantity.from - 1)) && quantity.from === 2;
    const captive = quantity.people !== null && !isPalestinian(quantity);
    const fits = (reading: Reading): boolean => holds(reading) && !(captive && reading.kind === 'prisoner');
    const before = among && (there || BE.has(word(scan.tokens, quantity.to))) ? recent(1).findLast(fits) : undefined;
    return isIncluded(scan, quantity) || among ? (part(here.findLast(holds) ?? before) ?? undefined) : undefined;
  },
  partOfList,
  ({ scan, quantity, here }) => part(wholeOfRow(scan, quantity, here) ?? undefined) ?? undefined,
  partOfHostages,
  ({ scan, quantity, here, recent, holds }) => {
    if (!isAmongThem(scan, quantity)) return undefined;
    // "Of the people seized, 136 are missing": only those can be meant
    const kind = kindAmong(scan, quantity);
    const measure = measureAmong(scan, quantity);
    const fits = (reading: Reading): boolean => holds(reading) && (kind === null || reading.kind === kind);
    const all = [...recent(2), ...here].filter(fits);
    return part(all.findLast((reading) => measure === null || reading.measure === measure) ?? all.at(-1));
  },
  partOfListed,
  ({ scan, quantity, recent }) =>
    isRemainder(scan, quantity)
      ? part(recent(2).findLast((reading) => reading.part || reading.quantity.whole || reading.kind !== 'casualty'))
      : undefined,
  ({ scan, quantity, recent, holds }) => (isThey(scan, quantity) ? part(theyOf(recent(1).filter(holds))) : undefined),
  madeUp,
  // "4,000 have died, out of a total of more than 54,000"
  ({ scan, quantity, hit, here }) => {
    const last = hit === null && isOutOf(scan, quantity) ? here.at(-1) : undefined;
    return last && { reading: last, tie: 'row' };
  },
  ellipsis,
  ({ scan, quantity, hit, told }) => part(shareOf(scan, quantity, hit, told)) ?? undefined,
  ({ scan, quantity, here }) => {
    const last = isContrast(scan, quantity) ? here.at(-1) : undefined;
    return last && { reading: last, tie: 'row' };
  },
  totalOfThese,
  moreOfThem,
  // "Hamas returned four bodies on Monday, among them that of a student, and four more late on Tuesday"
  ({ scan, quantity, hit, after, here }) => {
    const last = hit === null && !after.unknownVerb && quantity.head === null && goesOnLater(scan, quantity) ? here.at(-1) : undefined;
    return last && last.kind !== 'casualty' ? { reading: last, tie: 'row' } : undefined;
  },
  bareFigure,
  saidOfPart,
  rowOf,
];

/** The quantity before that this one is a part of, or shares its verb with. */
export function findAntecedent(scan: Scan, quantity: Quantity, hit: Hit | null, after: After, told: Told): Antecedent | null {
  const here = told.readings.filter((reading) => reading.scan === scan);
  // of the sentences before, of the same paragraph or the one before it
  const recent = (reach: number): readonly Reading[] =>
    told.readings.filter(
      ({ scan: other }) =>
        other !== scan && scan.sentence.index - other.sentence.index <= reach && scan.sentence.paragraph - other.sentence.paragraph <= 1,
    );
  // "hundreds of Palestinians, among them 250 serving life": a vague number may hold more than its least
  const most = ({ high, low, form }: Quantity['number']): number => high ?? (form === 'vague' ? low * 4 : low);
  const holds = (reading: Reading): boolean => most(reading.quantity.number) >= quantity.number.low;
  // "under the three-for-one formula", "told the families of five of them": the words themselves say whom they count
  if (hit?.rule === 'told-families' || (hit?.rule === 'exchange' && hit.subject?.head === 'prisoner')) return null;
  for (const tie of TIES) {
    const found = tie({ scan, quantity, hit, after, here, recent, told, holds });
    if (found !== undefined) return found;
  }
  return null;
}

/** "120 people are held of the 240 whom Hamas took. They include 17 women": those of the sentence's subject. */
function theyOf(before: readonly Reading[]): Reading | undefined {
  const last = before.at(-1);
  const held = before.find(({ scan, measure }) => scan === last?.scan && measure === 'held');
  return last?.measure === 'taken' ? (held ?? last) : last;
}

/** "Of the 620 prisoners": those of whom the story spoke by that number. */
function sameWhole({ quantity, hit, told }: Place): Antecedent | null | undefined {
  if (!quantity.whole) return undefined;
  const same = told.readings.findLast((reading) => reading.quantity.number.low === quantity.number.low);
  return same && hit === null ? { reading: same, tie: 'whole' } : null;
}

/** "37 of those are dead", "ten of them are 75 or older". */
function partOfPronoun({ scan, quantity, hit, after, here, recent, holds, told }: Place): Antecedent | null | undefined {
  if (quantity.partOf !== 'pronoun') return undefined;
  // "there were twenty of us": none of those counted
  if (hit === null && word(scan.tokens, quantity.to - 1) === 'us') return null;
  // "The hostages came home, five of them women": of those whom the sentence names
  if (hit?.rule === 'included') return null;
  // "283 of the first and 814 of the second", "70 of the dead": of the killed, or of the wounded
  const which = /^(?:first|former|dead|killed|slain|victims)$/.test(quantity.headWord)
    ? /^(?:killed|dead|returned-bodies)$/
    : /^(?:second|latter|wounded|injured)$/.test(quantity.headWord)
      ? /^wounded$/
      : null;
  const said = which && [...recent(2), ...here].findLast((reading) => holds(reading) && which.test(reading.measure));
  if (said) return part(said);
  // "chaos around two of them", "a film about three of them"
  const lead = scan.tokens.slice(quantity.from - 1, quantity.number.from).map(({ lower }) => lower);
  const few = quantity.number.form === 'words' && quantity.number.low <= 12;
  if (hit === null && few && lead.some((one) => /^(?:around|about|for|over|against|behind|between|on)$/.test(one))) return null;
  if (after.unknownVerb && hit === null && isOtherDeed(scan, quantity)) return null;
  // "one of them, a teacher, spoke": said of one, and no count
  if (hit === null && quantity.number.low === 1 && !BE.has(word(scan.tokens, quantity.to)) && complement(scan, quantity) === null)
    return null;
  const hostages = hit?.cls === 'dead' || hit?.cls === 'alive' || (hit?.cls === 'free' && isRescue(scan, hit));
  // "129 of those abducted remain in Gaza": their own words say whom Hamas took
  const taken = isRestrictive(scan, quantity) && /^(?:take|hold)$/.test(after.reduced?.cls ?? '');
  const captive = hostages || taken || isCaptive(behindClause(scan, hit) ?? complement(scan, quantity));
  // "… when gunmen killed 1,200; 34 of them are presumed dead": nobody says so of the killed
  const living = hit !== null && /^(?:dead|alive|hold|free)$/.test(hit.cls);
  const fits = (reading: Reading): boolean =>
    holds(reading) && !(reading.kind === 'prisoner' && captive) && !(living && reading.measure === 'killed');
  // "225 bodies, 75 of which were known": a clause goes on with its own sentence
  const relative = /^(?:whom|which)$/.test(word(scan.tokens, quantity.to - 1)) && quantity.number.from > 1;
  const last = here.findLast(fits) ?? (relative ? undefined : recent(2).findLast(fits));
  // "41 of the 120 are dead. Eight of them are Americans": of all who are held
  const some = !relative && last && /^(?:dead|alive)$/.test(last.measure) && isCaptive(complement(scan, quantity));
  const held = some
    ? told.readings.findLast((one) => one.measure === 'held' && last.scan.sentence.index - one.scan.sentence.index <= 1 && fits(one))
    : undefined;
  return part(held ?? last);
}

/** "Of the 251 people abducted, 91 are still in Gaza". */
function partOfWhole({ scan, quantity, here, holds }: Place): Antecedent | undefined {
  const whole = here.findLast((reading) => reading.quantity.whole);
  return whole && holds(whole) && !opensClause(scan, whole, quantity) ? { reading: whole, tie: 'part' } : undefined;
}

/** "105 captives: 81 Israelis, 23 Thais and one Filipino". */
function partOfList({ scan, quantity, here, holds }: Place): Antecedent | undefined {
  const opener = listOpener(scan, quantity);
  const before = opener === null ? [] : here.filter((reading) => reading.quantity.from < opener && holds(reading));
  // "10 living hostages and the bodies of 18 would be returned: eight living ones on day one"
  const living = quantity.traits.has('living') ? before.findLast((reading) => !reading.quantity.bodies) : undefined;
  // "105 of the 240 people dragged into Gaza: 81 Israelis, 23 Thais and a Filipino": those that they add up to
  const sum = opener === null ? null : sumOfRow(scan, opener);
  const head = living ?? before.findLast((reading) => reading.quantity.number.low === sum) ?? before.at(-1);
  return head && { reading: head, tie: 'part' };
}

/** "30 of the captives are children". */
function partOfHostages({ scan, quantity, hit, here, recent, holds }: Place): Antecedent | null | undefined {
  if (quantity.partOf !== 'noun' || hit !== null || quantity.head !== 'hostage' || !BE.has(word(scan.tokens, quantity.to)))
    return undefined;
  return part([...recent(2), ...here].findLast((reading) => reading.kind === 'hostage' && holds(reading)));
}

/** "The prisoners include 250 serving life". */
function partOfListed({ scan, quantity, hit, recent, holds }: Place): Antecedent | null | undefined {
  const kind = hit === null ? listedKind(scan, quantity) : null;
  return kind === null ? undefined : part(recent(2).findLast((reading) => reading.kind === kind && holds(reading)));
}

/** "The first group was made up of 13 Israelis and 10 Thais": of those let go, whom the sentences before count, or only tell of. */
function madeUp({ scan, quantity, hit, told, holds }: Place): Antecedent | undefined {
  if (hit !== null || !isMadeUp(scan, quantity)) return undefined;
  const freed = told.readings.filter(
    (one) => scan.sentence.index - one.scan.sentence.index <= 4 && /^(?:released|to-release)$/.test(one.measure),
  );
  const whole = freed.findLast(
    (one) => holds(one) && one.quantity.number.low > quantity.number.low && scan.sentence.index - one.scan.sentence.index <= 2,
  );
  if (whole) return { reading: whole, tie: 'part' };
  const other = freed.findLast(({ kind }) => (kind === 'prisoner') === isPalestinian(quantity));
  return other && { reading: other, tie: 'row' };
}

/** "28 were due to be returned, but so far only nine have been": the verb of those before, come about. */
function ellipsis({ scan, quantity, hit, here, recent, holds }: Place): Antecedent | undefined {
  const not = /^(?:not|n't)$/.test(word(scan.tokens, quantity.to + 1));
  // "13 have been returned, 18 have not": the rest may be more
  if (hit !== null || !isElliptic(scan, quantity)) return undefined;
  // "33 are to be freed. So far, 13 have been"
  const promised = not ? undefined : recent(1).findLast((one) => one.measure === 'to-release' && holds(one));
  const reading = here.findLast((one) => not || holds(one)) ?? promised;
  // "25 have died in Jenin; 70 have in the whole of the West Bank"
  const more = !reading && /^(?:have|already)$/.test(word(scan.tokens, quantity.to)) ? here.at(-1) : undefined;
  return reading ? { reading, tie: 'part' } : more && { reading: more, tie: 'row' };
}

/** "Hamas says 10 were its fighters", "Four were health workers": of the dead or wounded told just before. */
function saidOfPart({ scan, quantity, hit, here, recent, holds }: Place): Antecedent | undefined {
  const lead = leadWords(scan, quantity);
  if (hit !== null || quantity.head !== null || quantity.partOf !== null || /^(?:the|these|those|all|both)$/.test(lead[0] ?? ''))
    return undefined;
  if (!/^(?:were|was|are)$/.test(word(scan.tokens, quantity.to)) || complementNoun(scan, quantity) === null) return undefined;
  const reading = [...recent(2), ...here].findLast((one) => one.kind === 'casualty' && holds(one));
  return reading && { reading, tie: 'part' };
}

/** "seven more captives had died, bringing to 70 the number that have perished": the same people's count. */
function totalOfThese({ scan, quantity, hit, here, recent }: Place): Antecedent | undefined {
  if (hit?.rule !== 'running-count' || hit.subject?.head || hit.subject?.people || quantity.head !== null) return undefined;
  if (/^(?:tolls?|deaths?|losses)$/.test(word(scan.tokens, hit.from))) return undefined;
  const last = here.at(-1) ?? recent(1).at(-1);
  const same = last?.kind === 'hostage' && (SAME_COUNT[hit.cls] ?? []).includes(last.measure);
  return same ? { reading: last, tie: 'whole' } : undefined;
}

/** "It gave back four bodies that day. Another four were handed over on Tuesday": bodies again. */
function moreOfThem({ scan, quantity, hit, here, recent }: Place): Antecedent | undefined {
  // "It has given back 15 bodies and has yet to return 13"
  const rest =
    hit?.rule === 'object' &&
    here.length > 0 &&
    word(scan.tokens, hit.at - 1) === 'to' &&
    /^(?:yet|still|failed)$/.test(word(scan.tokens, hit.at - 2));
  // "… breaking the agreement, under which all 28 were to be handed over"
  const all = hit !== null && leadWords(scan, quantity).includes('all') && /^(?:hand|give|return|turn)/.test(word(scan.tokens, hit.at));
  const more = rest || all || leadWords(scan, quantity).includes('another') || quantity.traits.has('more') || quantity.traits.has('others');
  if (!more || quantity.head !== null || hit?.cls !== 'free') return undefined;
  const last = here.at(-1) ?? recent(1).at(-1);
  return last?.measure === 'returned-bodies' ? { reading: last, tie: 'whole' } : undefined;
}

/** Which counts of captives a total with such a verb goes on with. */
const SAME_COUNT: Readonly<Partial<Record<PredicateClass, readonly Measure[]>>> = {
  kill: ['dead'],
  dead: ['dead'],
  free: ['released', 'to-release', 'returned-bodies'],
  rescue: ['rescued'],
};

/** "Israel's number was 1,200", "for totals of 40,738 and 94,154": the count of before, given anew. */
function bareFigure({ scan, quantity, hit, here, recent }: Place): Antecedent | undefined {
  if (hit !== null) return undefined;
  const share = firstOfPair(scan, quantity, here);
  if (share) return { reading: share, tie: 'part' };
  const before = isBareFigure(scan, quantity)
    ? countBefore(quantity.number.low, here, recent(quantity.number.high === null ? 1 : 2))
    : secondOfPair(scan, quantity, here, recent(1));
  return before && { reading: before, tie: 'row' };
}

/** "43,500 Palestinians in Gaza and over 3,100 people in Lebanon". */
function rowOf({ scan, quantity, hit, after, here }: Place): Antecedent | undefined {
  const last = rowNeighbour(here, quantity);
  if (!last || !isRow(scan, last, quantity)) return undefined;
  if ((hit === null || isPlainState(hit, last)) && !after.unknownVerb) return { reading: last, tie: last.part ? 'part' : 'row' };
  // "…, two Israeli officials told reporters"
  return last.part && hit === null && !SPEECH.has(word(scan.tokens, quantity.to)) ? { reading: last, tie: 'part' } : undefined;
}
