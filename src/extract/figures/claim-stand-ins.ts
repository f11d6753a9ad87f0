import type { ActorMention } from '../actors/actor-mention.ts';
import type { ClaimFrame } from './claim-frames.ts';
import type { Claimant } from './claimants.ts';
import { word, type Scan } from './scan.ts';
import type { Told } from './told.ts';
import { DAY_WORDS, SPEAKER } from './words/claim-words.ts';

/** "a rescue worker for the civil defence", "the agency's spokesman": one person, whatever body the words name. */
const ONE_PERSON =
  /\b(?:spokesman|spokeswoman|spokesperson|official|worker|doctor|nurse|surgeon|director|head|chief|minister|officer|commander|diplomat|adviser|envoy|rescuer|leader|president|ambassador|coordinator)\b/;

/** Reads a frame's words as a claimant. */
type Read = (scan: Scan, frame: ClaimFrame, told: Told) => Claimant | null;

/** "1,200 people in Israel, by its own account": the name before in the sentence. */
export function ownerBefore(scan: Scan, frame: ClaimFrame, told: Told): Claimant | null {
  if (frame.place !== 'trailing') return null;
  const before = scan.tokens[frame.from]?.start ?? 0;
  const named = mentionsWithin(told.found.mentions, scan.sentence.start, before).findLast(({ how }) => how !== 'pronoun');
  return named
    ? { start: named.start, end: named.end, actor: named.actor, territory: told.landOf(named.actor) }
    : subjectOf(scan, frame.from);
}

/** Whom "it", "he" or "they" stand for: the actor that the actor stage says, else who spoke or acted last before. */
export function standIn(scan: Scan, frame: ClaimFrame, told: Told, read: Read): Claimant | null {
  const start = scan.tokens[frame.from]?.start ?? 0;
  const own = told.found.mentions.find((mention) => mention.start === start && mention.how === 'pronoun');
  if (own && !isOnlyNamed(scan, own, told)) return { start: own.start, end: own.end, actor: own.actor, territory: null };
  // "he" and "she" are people, whatever acts nearer by
  const one = /^(?:he|she)$/.test(word(scan.tokens, frame.from));
  const many = /^(?:they|their)$/.test(word(scan.tokens, frame.from));
  const fits = ({ actor, start: from, end }: Pick<Claimant, 'actor' | 'start' | 'end'>): boolean =>
    many
      ? actor === null || !told.isPerson(actor)
      : !one || actor === null || told.isPerson(actor) || ONE_PERSON.test(told.article.text.slice(from, end));
  const speakerOf = (place: Scan, other: ClaimFrame | undefined): Claimant | null => {
    const claimant = other ? read(place, other, told) : null;
    return claimant && fits(claimant) ? claimant : null;
  };
  const earlier = speakerOf(
    scan,
    told
      .framesOf(scan)
      .filter((other) => other.to <= frame.from)
      .findLast((other) => !isPronoun(scan, other)),
  );
  if (earlier) return earlier;
  const subject = actingSubject(scan, start, told);
  if (subject && fits(subject)) return subject;
  if (one) {
    const person = personOf(scan, frame.from, told);
    if (person) return person;
  } else if (frame.place === 'trailing') {
    const inside = bodyInside(scan, start, told);
    if (inside) return inside;
  }
  for (const place of [told.scanAt(scan.sentence.index - 1), told.scanAt(scan.sentence.index - 2)]) {
    if (!place || scan.sentence.paragraph - place.sentence.paragraph > 1) break;
    const speaker = speakerOf(
      place,
      told.framesOf(place).find((other) => !isPronoun(place, other)),
    );
    if (speaker) return speaker;
    const body = one ? null : subjectOf(place, place.tokens.length);
    if (body) return body;
    const actor = mentionsWithin(told.found.mentions, place.sentence.start, place.sentence.end).find(
      (mention) => mention.acts && mention.how !== 'adjective' && fits(mention),
    );
    if (actor) return { start: actor.start, end: actor.end, actor: actor.actor, territory: null };
  }
  return null;
}

/** "They were Dana, 22, and Noa, 28. … he said": whoever is only named in a row of names does not speak. */
function isOnlyNamed({ sentence }: Scan, { actor, start }: ActorMention, told: Told): boolean {
  const last = told.found.mentions.findLast((mention) => mention.actor === actor && mention.end <= start && mention.how !== 'pronoun');
  if (!last || last.acts || last.start >= sentence.start) return false;
  return /^,\s\d{1,2}\b/.test(told.article.text.slice(last.end, last.end + 4));
}

/** "Israel has not confirmed it, although it had said …": the actor at the head of the sentence. */
function actingSubject({ sentence, tokens }: Scan, before: number, told: Told): Claimant | null {
  const mention = mentionsWithin(told.found.mentions, sentence.start, before)[0];
  if (!mention || mention.how === 'adjective' || mention.how === 'pronoun') return null;
  const at = tokens.findIndex(({ start }) => start === mention.start);
  if (
    at < 0 ||
    at > 3 ||
    tokens.slice(0, at).some(({ kind }) => kind === 'mark') ||
    tokens.some(({ start, lower }) => start === mention.end && lower === "'s")
  )
    return null;
  return { start: mention.start, end: mention.end, actor: mention.actor, territory: null };
}

/** "Adm. Daniel Omar, the spokesman, knew of 100, he said": the name that the sentence begins with. */
function personOf({ tokens, quantityAt }: Scan, before: number, told: Told): Claimant | null {
  if (quantityAt.has(0)) return null;
  let to = 0;
  while (to < before && to < 6 && /^\p{Lu}/u.test(tokens[to]?.text ?? '') && !DAY_WORDS.test(word(tokens, to))) to += 1;
  const first = tokens[0];
  const last = tokens[to - 1];
  if (to < 2 || to >= before || !first || !last) return null;
  const actor = mentionsWithin(told.found.mentions, first.start, last.end).find((mention) => told.isPerson(mention.actor))?.actor ?? null;
  return { start: first.start, end: last.end, actor, territory: null };
}

/** "Two workers with the foundation were hurt, it said": the one body that the sentence names. */
function bodyInside({ sentence, tokens }: Scan, before: number, told: Told): Claimant | null {
  const inside = mentionsWithin(told.found.mentions, sentence.start, before).filter(
    ({ how, actor, end }) =>
      how !== 'adjective' &&
      how !== 'pronoun' &&
      !told.isPerson(actor) &&
      !tokens.some(({ start, lower }) => start === end && lower === "'s"),
  );
  const only = new Set(inside.map(({ actor }) => actor)).size === 1 ? inside[0] : undefined;
  const at = tokens.findIndex(({ start }) => start === only?.start);
  if (!only || !/^(?:with|of|for|from|the)$/.test(word(tokens, at - 1))) return null;
  return { start: only.start, end: only.end, actor: only.actor, territory: null };
}

/** "The foundation rejects the figures. … it said": the body that the sentence begins with, in the words of the text. */
function subjectOf({ tokens }: Scan, before: number): Claimant | null {
  if (word(tokens, 0) !== 'the') return null;
  for (let at = 1; at < 5 && at < before; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (SPEAKER.has(token.lower) && !SPEAKER.has(word(tokens, at + 1)) && word(tokens, at + 1) !== "'s")
      return { start: tokens[0]?.start ?? 0, end: token.end, actor: null, territory: null };
  }
  return null;
}

export function isPronoun(scan: Scan, frame: ClaimFrame): boolean {
  return (
    frame.to - frame.from === 1 && /^(?:it|its|their|he|she|they|who|this|that|the|others|some|there)$/.test(word(scan.tokens, frame.from))
  );
}

export function mentionsWithin(mentions: readonly ActorMention[], start: number, end: number): ActorMention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}
