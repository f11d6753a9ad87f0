import type { Group, Measure } from '../../model/vocabulary.ts';
import type { TextRange } from '../text/cleaned-article.ts';
import { isBackground } from './claim-background.ts';
import { carriedClaim } from './claim-carry.ts';
import type { ClaimFrame } from './claim-frames.ts';
import { gappedClaim } from './claim-gaps.ts';
import { labelledClaim } from './claim-labels.ts';
import { quotedClaim } from './claim-quotations.ts';
import { asClaimant } from './claimant-of-frame.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import { transcriptLabel } from './speakers-around.ts';
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
  const frame =
    clauseBehind(frames, quantity) ??
    owner(frames, quantity) ??
    attributed(scan, frames, quantity) ??
    openedBy(scan, frames, quantity) ??
    acrossSemicolon(scan, frames, quantity);
  const planned = measure === 'to-release' || measure === 'returned-bodies';
  // "Hamas is asking for 200 prisoners, officials said": Hamas's demand, whoever tells of it
  const asks = planned && frame?.place === 'trailing' ? leading(frames, quantity, 'plans') : null;
  if (asks && ASKS.test(asks.verb)) return asClaimant(scan, asks, told);
  if (frame && isBackground(scan, quantity, measure, frame)) return null;
  if (frame) return gappedClaim(scan, quantity, frame, told) ?? asClaimant(scan, frame, told);
  const label = labelledClaim(scan, quantity, told);
  if (label) return label;
  const following = { kind, measure, antecedent: antecedent?.reading ?? null, isPart: antecedent?.tie === 'part' };
  const carried = carriedClaim(scan, quantity, following, told);
  if (carried) return carried;
  const heard = hearsay(scan, told);
  const plan = planned && !heard ? leading(frames, quantity, 'plans') : null;
  if (plan) return asClaimant(scan, plan, told);
  return heard ?? speakerAround(scan, quantity, told);
}

const ASKS = /^(?:ask(?:s|ed|ing)|demand(?:s|ed|ing)|wants|wanted|seeks|sought|seeking|requests|requested|insists)$/;

/** Whose words the sentence stands among: an answer of a transcript, a quotation that goes on. */
function speakerAround(scan: Scan, quantity: Quantity, told: Told): Claimant | null {
  const label = transcriptLabel(scan, told);
  if (label) {
    const { text } = told.article;
    const surname = text.slice(label.start, label.end).toLowerCase().split(' ').at(-1) ?? '';
    const mention = told.found.mentions.find(
      (one) => told.isPerson(one.actor) && text.slice(one.start, one.end).toLowerCase().endsWith(surname),
    );
    return { ...label, actor: mention?.actor ?? null, territory: null };
  }
  return quotedClaim(scan, quantity, told);
}

/** "according to …" behind the number goes before whoever speaks in front of it. */
function attributed(scan: Scan, frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  const behind = trailing(scan, frames, quantity);
  const ahead = leading(frames, quantity, 'says');
  // "In Gaza, where the ministry claims 44,000 have died, at least 66 were killed, a doctor said": the clause is closed
  const closed = ahead && behind ? endOfAside(scan, ahead, behind) : null;
  if (closed !== null) return quantity.from < closed ? ahead : behind;
  return behind && /^(?:according|cited|count|figures)$/.test(behind.verb) ? behind : (ahead ?? behind);
}

/** The comma that closes "…, where the ministry claims 44,000 have died, …", "…, which says it lost 800, …"; null where no clause is put in. */
function endOfAside({ tokens, quantities }: Scan, ahead: ClaimFrame, behind: ClaimFrame): number | null {
  const opens = /^(?:where|which)$/.test(word(tokens, ahead.from - 1)) || word(tokens, ahead.start - 1) === 'which';
  const told = opens ? quantities.find(({ from }) => from >= ahead.to) : undefined;
  if (!told) return null;
  // "…, 16,000 of them children, …" goes on with the count of the clause
  const next = quantities.find(({ from, partOf }) => from > told.to && from < behind.from && partOf === null);
  if (!next) return null;
  for (let at = next.from - 1; at >= told.to; at -= 1) if (word(tokens, at) === ',') return at;
  return null;
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
  const frame = frames.findLast(({ place, start }) => place === 'owner' && start <= quantity.from && quantity.from - start <= 20) ?? null;
  // "the ministry's figures do not tell them apart, but Israel puts the number at 20,000"
  const other =
    frame &&
    frames.some(
      ({ place, act, from, start, end }) =>
        place === 'leading' && act === 'says' && from > frame.start && start <= quantity.from && quantity.from < end,
    );
  return other ? null : frame;
}

function leading(frames: readonly ClaimFrame[], quantity: Quantity, wanted: ClaimFrame['act']): ClaimFrame | null {
  const over = frames.filter(
    ({ place, act, start, end }) => place === 'leading' && start <= quantity.from && quantity.from < end && act === wanted,
  );
  const last = over.at(-1) ?? null;
  // "media report that the government has lowered the number": the media count, the government acts
  return last && over.length > 1 && /^(?:raised|lowered|revised|updated)$/.test(last.verb) ? (over.at(-2) ?? null) : last;
}

/** "Twelve were killed, officials said; some 42 were hurt": a number alone goes on with those who spoke before the semicolon. */
function acrossSemicolon({ tokens }: Scan, frames: readonly ClaimFrame[], { head, partOf, from }: Quantity): ClaimFrame | null {
  if (head !== null || partOf !== null) return null;
  let at = from - 1;
  while (at > 0 && at > from - 4 && word(tokens, at) !== ';') at -= 1;
  if (word(tokens, at) !== ';' || frames.some((frame) => frame.from > at)) return null;
  return frames.findLast(({ act, place, to }) => act === 'says' && to <= at && place !== 'relative') ?? null;
}

/** "Of the 58 who remain, Israel says 35 are dead": the whole belongs to what the speaker behind it says. */
function openedBy({ tokens }: Scan, frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  if (!quantity.whole || quantity.from > 2) return null;
  return (
    frames.find(({ place, act, from }) => place === 'leading' && act === 'says' && from > quantity.to && word(tokens, from - 1) === ',') ??
    null
  );
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
