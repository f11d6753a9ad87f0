import type { ActorMention } from '../actors/actor-mention.ts';
import type { TextRange } from '../text/cleaned-article.ts';
import type { ClaimFrame } from './claim-frames.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import { goesOnCounting, isQuoted, transcriptLabel } from './speakers-around.ts';
import type { Territory } from './territories.ts';
import type { Reading, Told } from './told.ts';

/** Who counted or claims a number: clean offsets of the words, the actor they name, and whose side's land the words speak of. */
export interface Claimant extends TextRange {
  readonly actor: string | null;
  readonly territory: Territory | null;
}

/** What of a figure decides who may have claimed it. */
export interface Claimed {
  readonly planned: boolean;
  readonly antecedent: Reading | null;
}

export function findClaimant(scan: Scan, quantity: Quantity, claimed: Claimed, told: Told): Claimant | null {
  const frames = told.framesOf(scan);
  const frame = clauseBehind(frames, quantity) ?? owner(frames, quantity) ?? attributed(scan, frames, quantity);
  if (frame) return asClaimant(scan, frame, told);
  // "Ten of them are 75 or older": goes on with what the sentence before counted
  if (claimed.antecedent && claimed.antecedent.scan !== scan && quantity.partOf === 'pronoun') return claimed.antecedent.claimant;
  // "43 had been killed, according to the ministry, and 7 are missing": the claim goes on behind the comma
  const last = told.readings.at(-1);
  const goesOn =
    last?.scan === scan &&
    last.kind === 'casualty' &&
    last.claimant &&
    frames.some(({ place, from }) => place === 'trailing' && from > last.quantity.to && from < quantity.from);
  if (goesOn && !claimed.planned && word(scan.tokens, quantity.from - 1) === 'and') return last.claimant;
  // "…, the ministry said, bringing the toll to 169", "…, the ministry says, out of 54,000 in all"
  const closing = frames.find((one) => one.place === 'trailing' && one.to < quantity.from && goesOnBehind(scan, one.to, quantity.from));
  if (closing) return asClaimant(scan, closing, told);
  const heard = hearsay(scan, told);
  const plan = claimed.planned && !heard ? leading(frames, quantity, 'plans') : null;
  if (plan) return asClaimant(scan, plan, told);
  return heard ?? speakerAround(scan, quantity, told);
}

/** Whose words the sentence stands among: an answer of a transcript, a quotation that goes on, a toll that is taken apart. */
function speakerAround(scan: Scan, quantity: Quantity, told: Told): Claimant | null {
  const label = transcriptLabel(scan, told);
  if (label) {
    const { text } = told.article;
    const surname = text.slice(label.start, label.end).toLowerCase().split(' ').at(-1) ?? '';
    const actor = told.found.mentions.find((one) => told.isPerson(one.actor) && text.slice(one.start, one.end).toLowerCase().endsWith(surname))?.actor ?? null;
    return { ...label, actor, territory: null };
  }
  const last = told.readings.at(-1);
  if (last && last.scan.sentence.index === scan.sentence.index - 1 && last.kind === 'casualty' && goesOnCounting(scan)) return last.claimant;
  if (last?.scan === scan && last.kind === 'casualty' && last.claimant && goesOnCounting(scan)) return last.claimant;
  if (!isQuoted(scan, quantity, told)) return null;
  for (let back = 1; back <= 3; back += 1) {
    const before = told.scanAt(scan.sentence.index - back);
    if (before?.sentence.paragraph !== scan.sentence.paragraph) return null;
    const frame = told.framesOf(before).findLast(({ act, place }) => act === 'says' && place === 'trailing');
    if (frame) return asClaimant(before, frame, told);
  }
  return null;
}

/** Does the sentence go on behind the speaker with what follows from the number told? */
function goesOnBehind({ tokens }: Scan, speaker: number, end: number): boolean {
  for (let at = speaker; at < speaker + 6 && at < end; at += 1)
    if (word(tokens, at) === ',') return /^(?:bringing|taking|raising|lifting|pushing|out|including)$/.test(word(tokens, at + 1));
  return false;
}

/** "according to …" behind the number goes before whoever speaks in front of it. */
function attributed(scan: Scan, frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  const behind = trailing(scan, frames, quantity);
  return behind?.verb === 'according' ? behind : (leading(frames, quantity, 'says') ?? behind);
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

/** The nearest speaker behind; not across another figure's own claim ("121 are still in Gaza and 37 of those are dead, the army says"). */
function trailing(scan: Scan, frames: readonly ClaimFrame[], quantity: Quantity): ClaimFrame | null {
  const frame = frames.find(({ place, start, end }) => place === 'trailing' && start <= quantity.from && quantity.from < end);
  if (!frame) return null;
  for (const other of scan.quantities) {
    if (other.from <= quantity.from || other.from >= frame.from || other.partOf !== 'pronoun') continue;
    // a part set between dashes stays inside the claim: "50 hostages remain — 20 of whom are alive — according to …"
    if (/^[—(-]$/.test(word(scan.tokens, other.from - 1))) continue;
    for (let at = other.to; at < frame.from && at < other.to + 8; at += 1) if (/^(?:dead|alive)$/.test(word(scan.tokens, at))) return null;
  }
  return frame;
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

function asClaimant(scan: Scan, frame: ClaimFrame, told: Told): Claimant | null {
  const { tokens } = scan;
  const first = tokens[frame.from];
  const last = tokens[frame.to - 1];
  if (!first || !last) return null;
  const only = frame.to - frame.from === 1 ? first.lower : '';
  if (/^(?:its|their)$/.test(first.lower) && frame.to - frame.from <= 2)
    return ownerBefore(scan, frame, told) ?? standIn(scan, frame, told);
  if (/^(?:it|its|their|he|she|they|who|the)$/.test(only)) return standIn(scan, frame, told);
  const inside = mentionsWithin(told.found.mentions, first.start, last.end);
  const named = inside.filter(({ how }) => how !== 'adjective' && how !== 'metonym');
  const mention = named.find(({ actor }) => told.isPerson(actor)) ?? named[0] ?? null;
  const actor = mention?.actor ?? groupMeant(scan, frame, told);
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

/** "1,200 people in Israel, by its own account": the name before in the sentence. */
function ownerBefore(scan: Scan, frame: ClaimFrame, told: Told): Claimant | null {
  if (frame.place !== 'trailing') return null;
  const before = scan.tokens[frame.from]?.start ?? 0;
  const named = mentionsWithin(told.found.mentions, scan.sentence.start, before).findLast(({ how }) => how !== 'pronoun');
  return named ? { start: named.start, end: named.end, actor: named.actor, territory: told.landOf(named.actor) } : null;
}

/** Whom "it", "he" or "they" stand for: the actor that the actor stage says, else who spoke or acted last before. */
function standIn(scan: Scan, frame: ClaimFrame, told: Told): Claimant | null {
  const start = scan.tokens[frame.from]?.start ?? 0;
  const own = told.found.mentions.find((mention) => mention.start === start && mention.how === 'pronoun');
  if (own) return { start: own.start, end: own.end, actor: own.actor, territory: null };
  // "he" and "she" are people, whatever acts nearer by
  const fits = (actor: string | null): boolean => actor === null || !isOnePerson(scan, frame) || told.isPerson(actor);
  const speakerOf = (place: Scan, one: ClaimFrame | undefined): Claimant | null => {
    const claimant = one ? asClaimant(place, one, told) : null;
    return claimant && fits(claimant.actor) ? claimant : null;
  };
  const earlier = speakerOf(scan, told.framesOf(scan).filter((one) => one.to <= frame.from).findLast((one) => !isPronoun(scan, one)));
  if (earlier) return earlier;
  for (const place of [told.scanAt(scan.sentence.index - 1), told.scanAt(scan.sentence.index - 2)]) {
    if (!place || scan.sentence.paragraph - place.sentence.paragraph > 1) break;
    const speaker = speakerOf(place, told.framesOf(place).find((one) => !isPronoun(place, one)));
    if (speaker) return speaker;
    const actor = mentionsWithin(told.found.mentions, place.sentence.start, place.sentence.end).find(
      ({ acts, how, actor: one }) => acts && how !== 'adjective' && fits(one),
    );
    if (actor) return { start: actor.start, end: actor.end, actor: actor.actor, territory: null };
  }
  return null;
}

function isOnePerson(scan: Scan, { from }: ClaimFrame): boolean {
  return /^(?:he|she)$/.test(word(scan.tokens, from));
}

function isPronoun(scan: Scan, frame: ClaimFrame): boolean {
  return (
    frame.to - frame.from === 1 && /^(?:it|its|their|he|she|they|who|this|that|the|others|some|there)$/.test(word(scan.tokens, frame.from))
  );
}

function mentionsWithin(mentions: readonly ActorMention[], start: number, end: number): ActorMention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}

const HEALTH = /\b(?:health|medics|medical|hospitals?|civil def[ea]n[cs]e|red crescent)\b/i;

/** Gaza's health officials count Gaza's dead, not those of Israel nor its hostages, whatever else their sentence says. */
export function mayClaim(claimant: Claimant, text: string, kind: string, group: string): boolean {
  const health = HEALTH.test(text.slice(claimant.start, claimant.end));
  return !(health && claimant.territory !== 'israel' && (kind === 'hostage' || group === 'israel'));
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
