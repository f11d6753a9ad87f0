import { DAY_WORDS, SAYS, SPEAKER } from './words/claim-words.ts';
import { endOfName, isCountedBefore } from './claim-names.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, PREPOSITION } from './words/word-classes.ts';

/** Token past what a speaker's words reach to: the sentence, or up to a semicolon. */
export function endOfReach(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) if (word(tokens, at) === ';') return at;
  return tokens.length;
}

export function startOfReach(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) if (word(tokens, at) === ';') return at + 1;
  return 0;
}

const LINK = /^(?:which|whom|where|that|when|while|because|though|although)$/;
const DEED = /^(?:killed|died|wounded|injured|hurt|freed|released|took|taken|held|left|fell|lost|reached|rose|hit|struck)$/;

/**
 * Token from which a speaker set between commas holds, where only the opening of a clause stands before: "a strike in which,
 * officials said, 90 died", "On Tuesday alone, medics said, 44 were killed"; null where a whole clause does.
 *
 * @param comma the comma before the speaker
 */
export function opensAt(tokens: readonly Token[], comma: number): number | null {
  if (word(tokens, comma) !== ',') return null;
  let first = comma;
  while (first > 0 && !/^[,;:"—]$/.test(word(tokens, first - 1))) first -= 1;
  // "…, while in Gaza, according to its health ministry, 40,000 have died"
  if (/^(?:and|but|while|as|so)$/.test(word(tokens, first)) && comma - first > 1) first += 1;
  if (LINK.test(word(tokens, comma - 1))) return first;
  if (/^(?:and|but)$/.test(word(tokens, comma - 1))) return comma;
  // "1,054 people, in the UN's figures, were killed": said of those before too
  const opener = PREPOSITION.has(word(tokens, first)) || (comma - first <= 2 && tokens[first]?.kind !== 'number');
  if (!opener || comma - first > 14 || (first > 0 && /^[,"]$/.test(word(tokens, first - 1)))) return null;
  for (let at = first; at < comma; at += 1) if (AUXILIARY.has(word(tokens, at)) || DEED.test(word(tokens, at))) return null;
  return comma;
}

/** "the accord that Qatar announced", "fighters whom Israel says it has killed"; not "said that Qatar announced". */
export function isRelative(tokens: readonly Token[], from: number): boolean {
  const pronoun = word(tokens, from - 1);
  if (isCountedBefore(tokens[from - 1], tokens[from])) return true;
  if (pronoun === 'that')
    return !SAYS.has(word(tokens, from - 2)) && tokens[from - 2]?.kind === 'word' && !DAY_WORDS.test(word(tokens, from - 2));
  // "34 captives whose deaths the army has confirmed"
  if (/^deaths?$/.test(pronoun)) return word(tokens, from - 2) === 'whose';
  // "hostages, of whom Israel says 132 are left", "in which Israel says 1,200 died": opens a clause of the speaker's; not "35 of whom"
  const place = word(tokens, from - 2);
  if (/^(?:whom|which)$/.test(pronoun) && PREPOSITION.has(place)) return place === 'of' && word(tokens, from - 3) !== ',';
  return /^(?:whom|which|who)$/.test(pronoun);
}

/** "The bodies lay in tunnels, one of them deep down, said Rear Admiral Levy.": the name behind the verb closes the clause. */
export function isInverted(tokens: readonly Token[], verb: number): boolean {
  const to = endOfName(tokens, verb + 1);
  const named =
    /^\p{Lu}/u.test(tokens[verb + 1]?.text ?? '') ||
    /^(?:the|a|an|its|their)$/.test(word(tokens, verb + 1)) ||
    tokens.slice(verb + 1, to).some(({ lower }) => SPEAKER.has(lower));
  return to > verb + 1 && named && (to >= tokens.length || /^[.,;:"—]$/.test(word(tokens, to)));
}

/** ", the army says." or ", officials said, …": a comma before the speaker, and the sentence, a comma or a time behind the verb. */
export function isTrailing(tokens: readonly Token[], from: number, verb: number): boolean {
  if (from === 0 || !/^[,"—]$/.test(word(tokens, from - 1))) return false;
  // "the minister said in a post that …": what is said follows
  let at = verb + 1;
  for (; at < verb + 12 && at < tokens.length && !/^[,.;]$/.test(word(tokens, at)); at += 1) if (word(tokens, at) === 'that') return false;
  // "the hospital director told a television station"
  if (!/^(?:told|tells?)$/.test(word(tokens, verb))) at = pastTime(tokens, verb + 1);
  if (/^(?:in|at|without|on|citing|through|via|of|during|as|but|and|by|adding)$/.test(word(tokens, at)) && at > verb) return true;
  if (word(tokens, at) === ':') return !/^["']$/.test(word(tokens, at + 1));
  return at >= tokens.length || /^[,.;()"—–-]$/.test(word(tokens, at));
}

/** "on Monday", "a day later", "hours after". */
export function pastTime(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const unit = [0, 1, 2].find((step) => /^(?:minutes?|hours?|days?|weeks?|months?)$/.test(word(tokens, at + step)));
    if (unit !== undefined && /^(?:later|earlier|ago|afterwards?|before)$/.test(word(tokens, at + unit + 1))) at += unit + 2;
    else if (word(tokens, at) === 'on' && !DAY_WORDS.test(word(tokens, at + 1))) return at;
    else if (DAY_WORDS.test(word(tokens, at)) || (tokens[at]?.kind === 'number' && DAY_WORDS.test(word(tokens, at - 1)))) at += 1;
    else return at;
  }
}

/**
 * The comma or colon that closes the words of the speaker ("the diplomat told reporters, Hamas …"); null where the
 * sentence ends with them.
 */
export function closingComma(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb + 1; at < verb + 9 && at < tokens.length - 1; at += 1) {
    if (/^[,:]$/.test(word(tokens, at))) return at;
    if (/^[.;"—]$/.test(word(tokens, at))) return null;
  }
  return null;
}
