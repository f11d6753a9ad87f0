import type { Group, Measure } from '../../model/vocabulary.ts';
import type { TextRange } from '../text/cleaned-article.ts';
import { isBackground } from './claim-background.ts';
import { carriedClaim } from './claim-carry.ts';
import type { ClaimFrame } from './claim-frames.ts';
import { gappedClaim } from './claim-gaps.ts';
import { labelledClaim } from './claim-labels.ts';
import { mentionsWithin, ownerBefore, standIn } from './claim-stand-ins.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import { isQuoted, transcriptLabel } from './speakers-around.ts';
import type { Territory } from './territories.ts';
import type { Reading, Told } from './told.ts';

/** Who counted or claims a number: clean offsets of the words, the actor they name, and whose side's land the words speak of. */
export interface Claimant extends TextRange {
  readonly actor: string | null;
  readonly territory: Territory | null;
  /** Where the claim was made of figures before: of whom it counts; it says nothing of others. */
  readonly only?: Group;
}

/** What of a figure decides who may have claimed it. */
export interface Claimed {
  readonly kind: Reading['kind'];
  readonly measure: Measure;
  readonly antecedent: { readonly reading: Reading; readonly tie: 'part' | 'row' | 'whole' } | null;
}

export function findClaimant(scan: Scan, quantity: Quantity, { kind, measure, antecedent }: Claimed, told: Told): Claimant | null {
  const frames = told.framesOf(scan);
  const frame = clauseBehind(frames, quantity) ?? owner(frames, quantity) ?? attributed(scan, frames, quantity);
  if (frame) return isBackground(scan, quantity, measure, frame) ? null : (gappedClaim(scan, quantity, frame, told) ?? asClaimant(scan, frame, told));
  const label = labelledClaim(scan, quantity, told);
  if (label) return label;
  const following = { kind, measure, antecedent: antecedent?.reading ?? null, isPart: antecedent?.tie === 'part' };
  const carried = carriedClaim(scan, quantity, following, told, asClaimant);
  if (carried) return carried;
  const heard = hearsay(scan, told);
  const planned = measure === 'to-release' || measure === 'returned-bodies';
  const plan = planned && !heard ? leading(frames, quantity, 'plans') : null;
  if (plan) return asClaimant(scan, plan, told);
  return heard ?? speakerAround(scan, quantity, told);
}

/** Whose words the sentence stands among: an answer of a transcript, a quotation that goes on. */
function speakerAround(scan: Scan, quantity: Quantity, told: Told): Claimant | null {
  const label = transcriptLabel(scan, told);
  if (label) {
    const { text } = told.article;
    const surname = text.slice(label.start, label.end).toLowerCase().split(' ').at(-1) ?? '';
    const actor = told.found.mentions.find((one) => told.isPerson(one.actor) && text.slice(one.start, one.end).toLowerCase().endsWith(surname))?.actor ?? null;
    return { ...label, actor, territory: null };
  }
  if (!isQuoted(scan, quantity, told)) return null;
  for (let back = 1; back <= 3; back += 1) {
    const before = told.scanAt(scan.sentence.index - back);
    if (before?.sentence.paragraph !== scan.sentence.paragraph) return null;
    const frame = told.framesOf(before).findLast(({ act, place }) => act === 'says' && place === 'trailing');
    if (frame) return asClaimant(before, frame, told);
  }
  return null;
}

/** "according to …" behind the number goes before whoever speaks in front of it. */
function attributed(scan: Scan, frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  const behind = trailing(scan, frames, quantity);
  return behind && /^(?:according|cited|count|figures)$/.test(behind.verb) ? behind : (leading(frames, quantity, 'says') ?? behind);
}

/** "the 20,000 fighters whom Israel says it has killed". */
function clauseBehind(frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  return (
    frames.find(
      ({ from, place }) =>
        from >= quantity.to && (place === 'relative' ? from - quantity.to <= 3 : place === 'leading' && from === quantity.to),
    ) ?? null
  );
}

function owner(frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  return frames.findLast((frame) => frame.place === 'owner' && frame.start <= quantity.from && quantity.from - frame.start <= 20) ?? null;
}

function leading(frames: readonly ClaimFrame[], quantity: Quantity, wanted: ClaimFrame['act']): ClaimFrame | null {
  const over = frames.filter(
    ({ place, act, start, end }) => place === 'leading' && start <= quantity.from && quantity.from < end && act === wanted,
  );
  const last = over.at(-1) ?? null;
  // "media report that the government has lowered the number": the media count, the government acts
  return last && over.length > 1 && /^(?:raised|lowered|revised|updated)$/.test(last.verb) ? (over.at(-2) ?? null) : last;
}

/** The nearest speaker behind; "58 remain, up to 23 of them alive, the army believes": what is believed is the part. */
function trailing(scan: Scan, frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  const over = frames.filter(({ place, start, end }) => place === 'trailing' && start <= quantity.from && quantity.from < end);
  const frame = over.find(({ verb }) => verb === 'cited') ?? over[0];
  if (!frame || !/^(?:believe|think|assess|estimate)/.test(frame.verb)) return frame ?? null;
  return scan.quantities.some((part) => part.partOf === 'pronoun' && part.from > quantity.from && part.from < frame.from) ? null : frame;
}

const HEARSAY = /^(?:allegedly|reportedly|purportedly|supposedly)$/;

/** "It is said that …", "had allegedly agreed": the report that the sentence before names. */
function hearsay(scan: Scan, told: Told): Claimant | null {
  const reported =
    scan.tokens.some(({ lower }) => HEARSAY.test(lower)) ||
    (word(scan.tokens, 0) === 'it' && word(scan.tokens, 1) === 'is' && /^(?:said|reported|claimed)$/.test(word(scan.tokens, 2)));
  const previous = told.scanAt(scan.sentence.index - 1);
  if (!reported || !previous || previous.sentence.paragraph !== scan.sentence.paragraph) return null;
  const frame = told.framesOf(previous).find(({ verb }) => /^(?:claimed|claims|reported|reports|wrote|alleged)$/.test(verb));
  return frame ? asClaimant(previous, frame, told) : null;
}

const RUN_BY = /^-(?:run|controlled|led|ruled|affiliated|linked|backed|allied)/;
const MEDICAL_STAFF = /^(?:doctors?|medics|paramedics|nurses|surgeons|rescuers|crews)$/;

function asClaimant(scan: Scan, frame: ClaimFrame, told: Told): Claimant | null {
  const { tokens } = scan;
  const first = tokens[frame.from];
  const last = tokens[frame.to - 1];
  if (!first || !last) return null;
  const only = frame.to - frame.from === 1 ? first.lower : '';
  if (/^(?:its|their)$/.test(first.lower) && frame.to - frame.from <= 2 && !MEDICAL_STAFF.test(last.lower))
    return ownerBefore(scan, frame, told) ?? standIn(scan, frame, told, asClaimant);
  if (/^(?:it|its|their|he|she|they|who|the)$/.test(only)) return standIn(scan, frame, told, asClaimant);
  const inside = mentionsWithin(told.found.mentions, first.start, last.end);
  // "the Hamas-run civil defence agency": the agency
  const named = inside.filter(({ how, end }) => how !== 'adjective' && how !== 'metonym' && !RUN_BY.test(told.article.text.slice(end, end + 12)));
  const mention = named.find(({ actor }) => told.isPerson(actor)) ?? named[0] ?? null;
  // "its military wing": of whom "it" stands for
  const wing = /^(?:its|their)$/.test(first.lower) && last.lower === 'wing' ? standIn(scan, frame, told, asClaimant)?.actor : null;
  const actor = mention?.actor ?? wing ?? groupMeant(scan, frame, told);
  return { start: first.start, end: last.end, actor, territory: (actor === null ? null : told.landOf(actor)) ?? territoryOf(scan, frame) };
}

/** "four Hezbollah fighters were killed, the group's officials announced": the armed group named last before. */
function groupMeant(scan: Scan, frame: ClaimFrame, told: Told): string | null {
  const { tokens } = scan;
  const own = word(tokens, frame.from) === 'the' && /^(?:group|movement|militia)$/.test(word(tokens, frame.from + 1));
  const of = [3, 2, 1].some((back) => word(tokens, frame.to - back) === 'of') && /^(?:group|movement|militia)$/.test(word(tokens, frame.to - 1));
  if (!own && !of) return null;
  for (const place of [scan, told.scanAt(scan.sentence.index - 1), told.scanAt(scan.sentence.index - 2)]) {
    const mark = place?.marks.findLast(
      ({ role, territory, to }) => role === 'force' && territory !== 'israel' && (place !== scan || to <= frame.from),
    );
    const start = mark && place?.tokens[mark.from]?.start;
    const end = mark && place?.tokens[mark.to - 1]?.end;
    if (start !== undefined && end !== undefined) return mentionsWithin(told.found.mentions, start, end).at(-1)?.actor ?? null;
  }
  return null;
}

const HEALTH = /\b(?:health|medics|medical|hospitals?|civil def[ea]n[cs]e|red crescent)\b/i;

/** Gaza's health officials count Gaza's dead, not those of Israel, its hostages nor who is set free, whatever else their sentence says. */
export function mayCountThem(claimant: Claimant, text: string, { kind, measure, group }: Pick<Reading, 'kind' | 'measure' | 'group'>): boolean {
  if (claimant.only !== undefined && kind === 'casualty' && claimant.only !== group) return false;
  const health = HEALTH.test(text.slice(claimant.start, claimant.end));
  return !(health && claimant.territory !== 'israel' && (kind === 'hostage' || measure === 'released' || group === 'israel' || group === 'israeli-soldiers'));
}

function territoryOf(scan: Scan, frame: ClaimFrame): Territory | null {
  const inside = scan.marks.filter((mark) => mark.from >= frame.from && mark.to <= frame.to);
  const body = inside.find(({ role }) => role === 'body' || role === 'force') ?? inside[0];
  if (body) return body.territory === 'west-bank' ? null : body.territory;
  // "local health officials" are Gaza's where the sentence names no other land
  const words = scan.tokens
    .slice(frame.from, frame.to)
    .map(({ text }) => text)
    .join(' ');
  return HEALTH.test(words) && !scan.marks.some(({ territory }) => territory === 'lebanon' || territory === 'iran' || territory === 'yemen')
    ? 'palestinian'
    : null;
}
