import type { Sentence } from '../text/cleaned-article.ts';
import type { Chosen } from './choose-rule.ts';
import type { Quantity } from './counted.ts';
import { isPlanned } from './modality.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';
import type { Reading, Told } from './told.ts';

/** Sentences that tell the headline's news anew. */
const LEAD = 8;
/** "dozens" may be up to a hundred, "hundreds" up to a thousand; "more than 400" is not 500. */
const VAGUE_SPAN = 5;
const ROUND_SPAN = 1.2;

/** "The two women were kidnapped by …": the two of whom the story has just told; no new figure. */
export function isAnaphor(scan: Scan, quantity: Quantity, { hit, after }: Chosen, told: Told): boolean {
  const { low, form } = quantity.number;
  if (form !== 'words' || low > 12 || quantity.partOf !== null || quantity.bound !== 'exact') return false;
  const before = (reach: number): Reading | undefined =>
    told.readings.findLast((reading) => reading.quantity.number.low === low && scan.sentence.index - reading.scan.sentence.index <= reach);
  const { from } = quantity.number;
  const lead = word(scan.tokens, from - 1);
  if (word(scan.tokens, from) === 'both') return before(8)?.kind === 'casualty';
  if (lead === 'all' && quantity.head === null) return isKnownOf(hit, before(3)) || isTakenBefore(scan, hit, told);
  if (!/^(?:the|these|those|both)$/.test(lead)) return false;
  const bare = quantity.head === 'man' || quantity.head === 'woman' || (quantity.head === null && !quantity.bodies);
  // "the three men who are set to go free", "the four farm workers freed on Saturday": those of whom the story has told, whatever tells
  // which are meant
  if (hit?.rule === 'relative-clause' || after.reduced)
    return (bare || /^(?:worker|soldier)$/.test(quantity.head ?? '')) && before(12)?.kind === 'hostage';
  // "The three men were handed over": named just before
  return bare || before(8) !== undefined;
}

/** "All three were abducted from a kibbutz", of hostages; "all five were killed", of the dead: what was known of them. */
function isKnownOf(hit: Hit | null, before: Reading | undefined): boolean {
  if (!hit || before?.kind !== 'hostage') return false;
  return hit.cls === 'take' || (/^(?:kill|dead)$/.test(hit.cls) && /^(?:dead|returned-bodies)$/.test(before.measure));
}

/** "Noa and three others were rescued. All four were kidnapped from a rave": those of whom the story tells how they came home. */
function isTakenBefore({ sentence }: Scan, hit: Hit | null, { readings }: Told): boolean {
  const last = readings.findLast(({ kind }) => kind === 'hostage');
  return (
    hit?.cls === 'take' &&
    last !== undefined &&
    /^(?:released|rescued)$/.test(last.measure) &&
    sentence.index - last.scan.sentence.index <= 3
  );
}

/** The same fact told again is given once, with its clearest words: in the body, with a claimant, the first of equals. */
export function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { kind, measure, group, quantity } = reading;
    const told = [kind, measure, group, quantity.number.low, quantity.number.high, countryOf(reading)].join(' ');
    const first = kept.get(told);
    // "Four bodies came back on Monday and four more on Tuesday": two facts with one number
    const key = first && isMoreThan(reading, first) ? `${told} more` : told;
    const other = kept.get(key);
    if (!other || clearness(reading) > clearness(other)) kept.set(key, reading);
  }
  const byNumber = Map.groupBy(kept.values(), ({ quantity: { number } }) => `${number.low} ${number.high}`);
  const chosen = new Set(
    [...byNumber.values()].flatMap((alike) =>
      alike.filter((reading) => !alike.some((other) => other !== reading && saysMore(other, reading))),
    ),
  );
  return readings.filter((reading) => chosen.has(reading) && !readings.some((other) => isRounded(reading, other)));
}

/** The headline's "dozens killed" where the story's first lines count 67, its "more than 400" where they count 404: the same dead. */
function isRounded(one: Reading, other: Reading): boolean {
  const { number, bound } = one.quantity;
  if (!isHeading(one.scan.sentence) || isHeading(other.scan.sentence) || other.scan.sentence.index > LEAD || bound === 'exact')
    return false;
  const most = number.low * (number.form === 'vague' ? VAGUE_SPAN : ROUND_SPAN);
  const { low } = other.quantity.number;
  return (
    one.kind === 'casualty' &&
    other.kind === 'casualty' &&
    one.measure === other.measure &&
    one.group === other.group &&
    low > number.low &&
    low <= most
  );
}

/** "four more", "another four", right behind the first four. */
function isMoreThan(reading: Reading, first: Reading): boolean {
  const { scan, quantity, part } = reading;
  // "15 were women and 15 were teenagers"
  const isSaid = ({ to }: Quantity): boolean => /^(?:were|are)$/.test(word(scan.tokens, to));
  if (first.scan === scan && first.quantity !== quantity && part && first.part && isSaid(quantity) && isSaid(first.quantity)) return true;
  if (first.quantity === quantity) return false;
  // "three other bodies" are none of the three told of before
  const other = ({ traits }: Quantity): boolean => traits.has('other') || traits.has('others');
  if (quantity.bodies && !first.quantity.bodies && other(quantity) && !other(first.quantity)) return true;
  // "Four bodies were returned … Four more bodies are due next week"
  const isDue = ({ hit, scan: its }: Reading): boolean => hit !== null && (hit.cls === 'due' || isPlanned(its, hit));
  const apart = reading.measure === 'returned-bodies' && isDue(reading) !== isDue(first);
  if (!apart && scan.sentence.index - first.scan.sentence.index > 1) return false;
  const lead = word(scan.tokens, quantity.from - 1);
  return (
    quantity.traits.has('more') ||
    quantity.traits.has('others') ||
    quantity.traits.has('further') ||
    lead === 'further' ||
    leadWords(scan, quantity).some((one) => /^(?:another|further)$/.test(one))
  );
}

/** "a Russian and three Thais … 10 Thais and a Filipino": of single foreigners the country tells one from another. */
function countryOf({ scan, group, quantity }: Reading): string {
  if (group !== 'foreigners' || quantity.number.low !== 1) return '';
  const mark = scan.marks.find(({ from, to }) => from >= quantity.from && to <= quantity.to);
  return word(scan.tokens, mark?.from ?? -1).replace(/s$/, '');
}

const isHeading = ({ kind }: Sentence): boolean => kind === 'title' || kind === 'subhead';

function clearness({ scan, claimant }: Reading): number {
  return (isHeading(scan.sentence) ? 0 : 2) + (claimant ? 1 : 0);
}

/** Of two with one number: "six hostages come home" and "six Israelis crossed out of Gaza" are one fact, told best by the second. */
function saysMore(one: Reading, other: Reading): boolean {
  // "freed two more captives, days after two American women were let go": told apart in one breath
  if (one.kind !== other.kind || one.scan === other.scan) return false;
  if (one.kind === 'hostage' && one.measure === other.measure && other.group === 'all' && one.group !== 'all') return true;
  if (!isHeading(other.scan.sentence) || isHeading(one.scan.sentence)) return false;
  // the heading "four Israeli hostages" tells more than "four hostages" below it
  if (one.kind === 'hostage' && one.measure === other.measure && one.group === 'all' && other.group !== 'all') return false;
  // "Two hostages' remains identified", where the story tells that they were handed over
  if (one.measure === 'returned-bodies' && other.measure === 'dead') return true;
  return one.measure === other.measure || (one.measure === 'rescued' && other.measure === 'released');
}
