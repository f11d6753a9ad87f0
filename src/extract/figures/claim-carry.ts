import type { Measure } from '../../model/vocabulary.ts';
import type { ClaimFrame } from './claim-frames.ts';
import { asClaimant } from './claimant-of-frame.ts';
import type { Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import { goesOnCounting } from './speakers-around.ts';
import type { Reading, Told } from './told.ts';
import { PAPER, PLANS } from './words/claim-words.ts';

/** What of a figure decides whether the claim before holds for it too. */
export interface Following {
  readonly measure: Measure;
  readonly kind: Reading['kind'];
  readonly antecedent: Reading | null;
  readonly isPart: boolean;
}

/** A claim made for the figures before that goes on over this one. */
export function carriedClaim(scan: Scan, quantity: Quantity, figure: Following, told: Told): Claimant | null {
  return (
    partOfClaimed(scan, quantity, figure) ??
    behindSpeaker(scan, quantity, figure, told) ??
    nextSentence(scan, quantity, figure, told) ??
    planGoesOn(scan, quantity, figure, told)
  );
}

/** Measures of a deed: who tells of the whole need not have told of it. */
const DEEDS: ReadonlySet<Measure> = new Set(['released', 'rescued', 'returned-bodies']);

const PLANNED: ReadonlySet<Measure> = new Set(['to-release', 'returned-bodies']);

/** "…, medics said, eight of them in one house"; "Ten of them are 75 or older": what is said of a whole holds for its parts. */
function partOfClaimed(scan: Scan, quantity: Quantity, { antecedent, isPart, measure, kind }: Following): Claimant | null {
  if (!antecedent?.claimant || antecedent.kind !== kind) return null;
  if (antecedent.scan === scan) return isPart ? antecedent.claimant : null;
  // "32 had life sentences, the prisoners' society said. Twenty-one are to be deported": the number alone is the subject
  const alone = isPart && quantity.head === null && quantity.from === 0;
  if (quantity.partOf !== 'pronoun' && !alone) return null;
  return DEEDS.has(measure) && measure !== antecedent.measure ? null : antecedent.claimant;
}

/** Words that go on behind a speaker with what he counts. */
const GOES_ON = /^(?:with|for|including|among|and|plus|which|who)$/;
const MODAL = /^(?:will|would|could|may|might|must)$/;
const ADDS_UP = /^(?:bringing|taking|raising|lifting|pushing|putting|out|up|down)$/;

/**
 * "43 were killed, the ministry said, with 12 wounded", "…, for a total of 5,000 dead and 12,000 wounded", "…; 275 have
 * been killed since".
 */
function behindSpeaker(scan: Scan, quantity: Quantity, { measure, kind }: Following, told: Told): Claimant | null {
  const frames = told.framesOf(scan);
  const speaker = frames.findLast(({ place, to }) => place === 'trailing' && to <= quantity.from);
  if (!speaker || frames.some((frame) => frame !== speaker && frame.from > speaker.from && frame.from < quantity.from)) return null;
  const joint = jointBehind(scan, speaker);
  if (joint === null || joint >= quantity.from) return null;
  const next = word(scan.tokens, joint + 1);
  // "…, raising the total to 300", "a pause, it said, in return for 10 hostages", "a deal was near, he said, under which 10
  // would go", "…, said its spokesman, and killed two"
  const deal = /^(?:in|under|during)$/.test(next) && /^(?:return|exchange|which)$/.test(word(scan.tokens, joint + 2));
  const sameDeed = next === 'and' && kind === 'casualty' && /^(?:killed|wounded|injured|left)$/.test(word(scan.tokens, joint + 2));
  // "would free 150, the officials said, and could prolong the lull by a day for each 10 more"
  // "it accepted the outline, they said, but asked for 200 prisoners"
  const sameSubject = /^(?:and|but)$/.test(next) && (MODAL.test(word(scan.tokens, joint + 2)) || PLANS.has(word(scan.tokens, joint + 2)));
  // "he sent both a paper, the agency said, with 10 hostages to come out"
  const terms =
    next === 'with' && PLANNED.has(measure) && scan.tokens.slice(speaker.start, speaker.from).some(({ lower }) => PLAN.test(lower));
  if (ADDS_UP.test(next) || terms || deal || sameDeed || sameSubject) return asClaimant(scan, speaker, told);
  const before = told.readings.findLast(
    (reading) => reading.scan === scan && reading.kind === kind && reading.claimant && reading.quantity.from < speaker.from,
  );
  if (!before?.claimant) return null;
  const claimant = { ...before.claimant, only: before.group };
  if (word(scan.tokens, joint) === ';') {
    // "according to a tally by the agency; on the other side 15 have been killed": both sides are of one count
    const side = /^(?:on|in)$/.test(next) && [3, 4, 5].some((step) => word(scan.tokens, joint + step) === 'side');
    return side ? before.claimant : measure === before.measure ? claimant : null;
  }
  if (!GOES_ON.test(next) && !isRowFrom(scan, joint + 1, quantity)) return null;
  // "…, the minister said, and two hostages were freed": another matter
  const planned = PLANNED.has(measure) && PLANNED.has(before.measure);
  return /^(?:and|which|who)$/.test(next) && kind !== 'casualty' && !planned ? null : claimant;
}

/** "…, medics said, 12 in the first strike and 27 in the second, and maimed 300": numbers one after the other, right behind the speaker. */
function isRowFrom({ quantities }: Scan, first: number, quantity: Quantity): boolean {
  let end = -1;
  for (const { from, to } of quantities) {
    if (from === first || (end >= 0 && from - end <= 7)) end = to;
    else if (from > first) return false;
    if (from === quantity.from) return end === to;
  }
  return false;
}

/** The mark that closes the words of a speaker behind what he says. */
function jointBehind({ tokens }: Scan, { to }: ClaimFrame): number | null {
  for (let at = to; at < to + 12 && at < tokens.length; at += 1) if (/^[,;—–-]$/.test(word(tokens, at))) return at;
  return null;
}

/**
 * "In that toll are 12,000 women", "Four medics were among the dead", "Another six are Thais": goes on with the count of
 * the sentence before.
 */
function nextSentence(scan: Scan, quantity: Quantity, { kind, measure }: Following, told: Told): Claimant | null {
  const last = told.readings.at(-1);
  if (!last?.claimant || last.kind !== kind || DEEDS.has(measure)) return null;
  if (last.scan !== scan && last.scan.sentence.index !== scan.sentence.index - 1) return null;
  return goesOnCounting(scan) || isAmongTheDead(scan, quantity) || isMore(scan, quantity, last) ? last.claimant : null;
}

/** "Four more were wounded", "another 31 are missing", in the sentence behind. */
function isMore(scan: Scan, { from, number }: Quantity, last: Reading): boolean {
  if (last.scan === scan || last.scan.sentence.paragraph !== scan.sentence.paragraph || from > 2) return false;
  return (
    word(scan.tokens, number.to) === 'more' || /^(?:another|additional|further|other|remaining)$/.test(word(scan.tokens, number.from - 1))
  );
}

/** "Four medics were among the dead and 16 among the injured". */
function isAmongTheDead({ tokens }: Scan, { to }: Quantity): boolean {
  const at = /^(?:were|are|was|is)$/.test(word(tokens, to)) ? to + 1 : to;
  return (
    word(tokens, at) === 'among' &&
    word(tokens, at + 1) === 'the' &&
    /^(?:dead|killed|wounded|injured|victims|casualties|slain)$/.test(word(tokens, at + 2))
  );
}

const PLAN =
  /^(?:plan|proposal|deal|offer|draft|text|paper|version|agreement|framework|outline|truce|pause|halt|lull|ceasefire|cease-fire|phases?|stages?)$/;

/** Sentences of a paragraph that one telling of a plan may go on for. */
const PLAN_REACH = 3;

/**
 * "The official said a new plan was on the table. It would halt the fighting, and 10 hostages would be freed", "By a copy seen
 * by diplomats it has two stages. In the first, Hamas would let 33 hostages go": goes on telling of the plan.
 */
function planGoesOn(scan: Scan, quantity: Quantity, { measure }: Following, told: Told): Claimant | null {
  const { tokens, sentence } = scan;
  if (
    !PLANNED.has(measure) ||
    !tokens.some(({ lower }) => lower === 'would') ||
    tokens.slice(0, quantity.from).some(({ text }) => text === '"')
  )
    return null;
  // "Israel, for its part, wants 40 freed in a stage that would last six weeks": another asks
  if (told.framesOf(scan).some(({ act, start }) => act === 'plans' && start <= quantity.from)) return null;
  for (let back = 1; back <= PLAN_REACH; back += 1) {
    const before = told.scanAt(sentence.index - back);
    if (before?.sentence.paragraph !== sentence.paragraph) return null;
    const planned = told.readings.findLast((reading) => reading.scan === before && PLANNED.has(reading.measure));
    if (planned?.claimant) return planned.claimant;
    const frames = told.framesOf(before);
    const speaker =
      frames.find(({ act, place }) => act === 'says' && (place === 'leading' || place === 'trailing')) ??
      frames.find(({ act, place }) => act === 'plans' && place === 'leading');
    if (speaker && PAPER.test(word(before.tokens, speaker.to - 1))) return asClaimant(before, speaker, told);
    if (speaker && before.tokens.slice(speaker.start, speaker.end).some(({ lower }) => PLAN.test(lower)))
      return asClaimant(before, speaker, told);
    // somebody else speaks of another matter, or nobody does
    if (speaker || !before.tokens.some(({ lower }) => lower === 'would')) return null;
  }
  return null;
}
