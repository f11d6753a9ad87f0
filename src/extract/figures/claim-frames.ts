import { oneOf } from './words/one-of.ts';
import { readNumber } from './numbers.ts';
import { word } from './scan.ts';
import { endOfName, startOfName, subjectBefore } from './claim-names.ts';
import { COUNT_NOUN, DAY_WORDS, NEWS, NO_SPEAKER, PLANS, SAYS, TRAILING_VERBS } from './words/claim-words.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY } from './words/word-classes.ts';

/** Participles before "by" that tell who counted. */
const COUNTED_BY = oneOf(`
  estimated reported said believed counted put recorded given claimed confirmed compiled provided released published cited
  announced
`);

const NAMES = new Set(['named', 'identified']);
const SPEAKS = new Set(['spoke', 'speaks']);
const GIVES = new Set(['gave', 'published', 'issued', 'compiled', 'released']);
const TALLIES = new Set(['tallies', 'tally', 'figures', 'count', 'counts']);

/** Who says something, and over which tokens of the sentence it holds. */
export interface ClaimFrame {
  /** Tokens [from, to) of the one who says it. */
  readonly from: number;
  readonly to: number;
  /** Tokens [start, end) of what is said. */
  readonly start: number;
  readonly end: number;
  /** says: speaks or counts. plans: asks, offers, proposes: claims what is to be, not what was. */
  readonly act: 'says' | 'plans';
  /**
   * leading: "the ministry says 43 …". trailing: "43 …, the ministry says". owner: "the ministry's count of …".
   * relative: "the 20,000 whom Israel says …".
   */
  readonly place: 'leading' | 'trailing' | 'owner' | 'relative';
  readonly verb: string;
}

/** Everybody in the sentence who says, counts or asks for something. */
export function findClaimFrames(tokens: readonly Token[]): ClaimFrame[] {
  const frames: ClaimFrame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const lower = word(tokens, at);
    if ((lower === 'according' && word(tokens, at + 1) === 'to') || (lower === 'as' && word(tokens, at + 1) === 'per'))
      addAccording(tokens, at, frames);
    // "…, the ministry said, adding that 12 were missing": the same speaker goes on
    else if (lower === 'adding' && frames.at(-1)?.act === 'says') {
      const { from, to } = frames.at(-1) ?? { from: at, to: at };
      frames.push({ from, to, start: at, end: endOfReach(tokens, at), act: 'says', place: 'leading', verb: lower });
    } else if (lower === 'by') addBy(tokens, at, frames);
    else if (SAYS.has(lower) || (NAMES.has(lower) && isNumbered(tokens, at + 1) && !AUXILIARY.has(word(tokens, at - 1))) || (SPEAKS.has(lower) && word(tokens, at + 1) === 'of') || PLANS.has(lower) || (GIVES.has(lower) && [1, 2, 3, 4].some((step) => NEWS.test(word(tokens, at + step)))))
      addSpeaker(tokens, at, frames);
    else if ((lower === 'its' || lower === 'their') && COUNT_NOUN.test(ownedNoun(tokens, at + 1)))
      frames.push({ from: at, to: at + 1, start: at, end: endOfReach(tokens, at), act: 'says', place: 'owner', verb: 'count' });
    else if (lower === "'s" && COUNT_NOUN.test(ownedNoun(tokens, at + 1))) {
      const from = startOfName(tokens, at);
      if (from < at)
        frames.push({ from, to: at, start: at, end: endOfReach(tokens, at), act: 'says', place: 'owner', verb: ownedNoun(tokens, at + 1) });
    } else if (lower === 'has' && word(tokens, at + 1) === 'it' && word(tokens, startOfName(tokens, at) - 1) === 'as') {
      const from = startOfName(tokens, at);
      frames.push({ from, to: at, start: 0, end: tokens.length, act: 'says', place: 'leading', verb: 'has' });
    } else if (
      TALLIES.has(lower) &&
      /^(?:israeli|palestinian|lebanese|iranian|official)$/.test(word(tokens, at - 1)) &&
      /^(?:to|by)$/.test(word(tokens, at - 2))
    ) {
      frames.push({ from: at - 1, to: at + 1, start: 0, end: at - 2, act: 'says', place: 'trailing', verb: lower });
    }
  }
  return frames;
}

function ownedNoun(tokens: readonly Token[], at: number): string {
  const own = word(tokens, at);
  return /^(?:latest|own|official|last|current|death|updated|overall)$/.test(own) ? word(tokens, at + 1) : own;
}

/** "named two soldiers killed in Gaza", "identified the three captives": a number follows. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const first = /^(?:the|all)$/.test(word(tokens, at)) ? at + 1 : at;
  return readNumber(tokens, first) !== null;
}

/** "according to local health officials", at the end or at the head of a sentence. */
function addAccording(tokens: readonly Token[], at: number, frames: ClaimFrame[]): void {
  const from = at + 2;
  const name = endOfName(tokens, from);
  if (name === from) return;
  // "according to a count based on official Israeli data"
  const to =
    /^(?:based)$/.test(word(tokens, name - 1)) && word(tokens, name) === 'on'
      ? endOfName(tokens, name + 1)
      : word(tokens, name) === 'based'
        ? endOfName(tokens, name + 2)
        : name;
  // "strikes shook the city and, according to medics, dozens were killed"
  const amid = word(tokens, at - 1) === ',' && /^(?:and|but|while|that|where|as|when|which|whom)$/.test(word(tokens, at - 2)) && word(tokens, to) === ',';
  const leads = amid || at === 0 || /^[;"]$/.test(word(tokens, at - 1)) || word(tokens, at - 1) === '—';
  if (leads) frames.push({ from, to, start: to, end: endOfReach(tokens, to), act: 'says', place: 'leading', verb: 'according' });
  else frames.push({ from, to, start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing', verb: 'according' });
}

/** "is estimated by the ministry to have killed", "compiled by Fox News". */
function addBy(tokens: readonly Token[], at: number, frames: ClaimFrame[]): void {
  const passive = [1, 2, 3]
    .map((step) => word(tokens, at - step))
    .find((one) => /^(?:confirmed|declared|counted|recorded|reported)$/.test(one));
  if (passive && word(tokens, at - 1) !== passive && endOfName(tokens, at + 1) > at + 1) {
    frames.push({
      from: at + 1,
      to: endOfName(tokens, at + 1),
      start: Math.max(0, at - 8),
      end: tokens.length,
      act: 'says',
      place: 'leading',
      verb: passive,
    });
    return;
  }
  if (isNamedBy(tokens, at)) {
    frames.push({ from: at + 1, to: endOfName(tokens, at + 1), start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing', verb: 'named' });
    return;
  }
  if (!COUNTED_BY.test(word(tokens, at - 1))) return addCountOf(tokens, at, frames);
  const to = endOfName(tokens, at + 1);
  if (to === at + 1) return;
  if (word(tokens, at - 2) === 'as') {
    frames.push({ from: at + 1, to, start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing', verb: word(tokens, at - 1) });
    return;
  }
  const figures = /^(?:compiled|provided|released|published|given|cited|announced)$/.test(word(tokens, at - 1));
  if (figures && !/^(?:figures|data|tally|count|numbers|list|statistics|toll)$/.test(word(tokens, at - 2))) return;
  if (figures) frames.push({ from: at + 1, to, start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing', verb: 'figures' });
  else
    frames.push({
      from: at + 1,
      to,
      start: to,
      end: Math.min(endOfReach(tokens, to), to + 16),
      act: 'says',
      place: 'leading',
      verb: word(tokens, at - 1),
    });
}

/** "three hostages were named by Hamas", "the names of four more were released by Hamas": a list handed over is a claim. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  const verb = word(tokens, at - 1);
  if (endOfName(tokens, at + 1) === at + 1) return false;
  if (/^(?:named|identified)$/.test(verb)) return true;
  return /^(?:released|published|given|announced|disclosed|provided)$/.test(verb) && tokens.slice(Math.max(0, at - 30), at).some(({ lower }) => lower === 'names');
}

/** "by Israel's count", "by the count of Gaza's Health Ministry". */
function addCountOf(tokens: readonly Token[], at: number, frames: ClaimFrame[]): void {
  for (let to = at + 1; to < at + 8 && to < tokens.length; to += 1) {
    const lower = word(tokens, to);
    if (/^[,;.:]$/.test(lower)) return;
    if (!/^(?:count|counts|tally|tallies|estimate|estimates|reckoning|account|figures)$/.test(lower)) continue;
    const owner = word(tokens, to + 1) === 'of';
    const from = owner ? to + 2 : at + 1;
    const end = owner ? endOfName(tokens, from) : word(tokens, to - 1) === "'s" ? to - 1 : to;
    if (end > from) frames.push({ from, to: end, start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing', verb: 'count' });
    return;
  }
}

function addSpeaker(tokens: readonly Token[], at: number, frames: ClaimFrame[]): void {
  const verb = word(tokens, at);
  const act = PLANS.has(verb) && !SAYS.has(verb) ? 'plans' : 'says';
  if (
    /^(?:reported|estimated|believed|said|counted|recorded|raised|put|listed|confirmed|claimed|described|revised)$/.test(verb) &&
    /^(?:are|is|was|were|be|been|being)$/.test(word(tokens, at - 1))
  )
    return;
  // "the three believed to be alive"
  if (/^(?:believed|reported|said|estimated)$/.test(verb) && word(tokens, at + 1) === 'to' && /^(?:be|have)$/.test(word(tokens, at + 2))) return;
  if (/^(?:to|the|a|an|of|no|any|its|their|this|his|her|each|that|not|n't|'t|never)$/.test(word(tokens, at - 1))) return;
  if (/^(?:count|report|estimate|claims|reports|counts|estimates|notes|states|records|lists)$/.test(verb) && word(tokens, at + 1) === 'of')
    return;
  // "its daily report", "the latest count": a noun, unless several people speak ("officials report")
  if (/^(?:report|count|estimate|claim|state|record|note)$/.test(verb) && !/s$|^(?:media|police|people|staff|military)$/.test(word(tokens, at - 1)))
    return;
  // "the United States": a name
  if (/^(?:states|reports|claims|notes|records|counts|estimates)$/.test(verb) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return;
  // "claimed the lives of 46", "claiming 43 lives"
  if (/^claim/.test(verb) && [1, 2, 3, 4, 5].some((step) => /^(?:lives|life)$/.test(word(tokens, at + step)))) return;
  const subject = subjectBefore(tokens, at);
  // "…, said the ministry": the speaker follows
  if (/^(?:said|says|say|reported|reports|report|according|added|concluded|wrote|explained|noted)$/.test(verb) && /^[,"]$/.test(word(tokens, at - 1)) && (!subject || subject.to <= subject.from || isInverted(tokens, at))) {
    const to = endOfNamed(tokens, at + 1);
    if (to > at + 1) frames.push({ from: at + 1, to, start: startOfReach(tokens, at), end: at, act, place: 'trailing', verb });
    return;
  }
  if (!subject || /^(?:we|i|you|'m)$/.test(word(tokens, subject.to - 1)) || NO_SPEAKER.test(word(tokens, subject.to - 1)) || NO_SPEAKER.test(word(tokens, subject.from))) return;
  if (word(tokens, at - 1) === 'have' && word(tokens, at - 2) === 'to') return;
  // "an offensive that the ministry says has killed 43"
  const goesOn = /^(?:has|have|had|is|are|was|were|left|killed)$/.test(word(tokens, at + 1));
  if (isRelative(tokens, subject.from)) {
    frames.push({ ...subject, start: at, end: at, act, place: 'relative', verb });
    if (goesOn) frames.push({ ...subject, start: at, end: endOfReach(tokens, at), act, place: 'leading', verb });
    return;
  }
  const trailing = isTrailing(tokens, subject.from, at);
  if (trailing && TRAILING_VERBS.has(verb)) {
    // "the number of dead, the ministry reported, had reached 43,000": said of what goes on behind the comma too
    const amid = word(tokens, at + 1) === ',' && AUXILIARY.has(word(tokens, at + 2));
    frames.push({
      ...subject,
      start: startOfReach(tokens, subject.from),
      end: amid ? endOfReach(tokens, at) : subject.from,
      act,
      place: 'trailing',
      verb,
    });
  } else frames.push({ ...subject, start: at, end: endOfReach(tokens, at), act, place: 'leading', verb });
}

/** "The bodies lay in tunnels, one of them deep down, said Rear Admiral Levy.": the name behind the verb closes the clause. */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  const to = endOfName(tokens, verb + 1);
  const named = /^\p{Lu}/u.test(tokens[verb + 1]?.text ?? '') || /^(?:the|a|an|its|their)$/.test(word(tokens, verb + 1));
  return to > verb + 1 && named && (to >= tokens.length || /^[.,;"]$/.test(word(tokens, to)));
}

/** "said its spokesman, Mahmud Bassal, who added": past the name behind the office. */
function endOfNamed(tokens: readonly Token[], from: number): number {
  const to = endOfName(tokens, from);
  if (word(tokens, to) !== ',' || !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return to;
  const end = endOfName(tokens, to + 1);
  return end <= to + 5 && (end >= tokens.length || /^[.,;"]$/.test(word(tokens, end))) ? end : to;
}

/** "the accord that Qatar announced", "fighters whom Israel says it has killed"; not "said that Qatar announced". */
function isRelative(tokens: readonly Token[], from: number): boolean {
  const pronoun = word(tokens, from - 1);
  if (pronoun === 'that')
    return !SAYS.has(word(tokens, from - 2)) && tokens[from - 2]?.kind === 'word' && !DAY_WORDS.test(word(tokens, from - 2));
  // "34 captives whose deaths the army has confirmed"
  if (/^deaths?$/.test(pronoun)) return word(tokens, from - 2) === 'whose';
  return /^(?:whom|which|who)$/.test(pronoun);
}

/** ", the army says." or ", officials said, …": a comma before the speaker, and the sentence, a comma or a day behind the verb. */
function isTrailing(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!/^[,"—]$/.test(word(tokens, from - 1)) && from !== 0) return false;
  if (from === 0) return false;
  // "the minister said in a post that …": what is said follows
  let at = verb + 1;
  for (; at < verb + 12 && at < tokens.length && !/^[,.;]$/.test(word(tokens, at)); at += 1) if (word(tokens, at) === 'that') return false;
  // "the hospital director told a television station"
  if (!/^(?:told|tells?)$/.test(word(tokens, verb))) at = verb + 1;
  while (
    at < tokens.length &&
    (DAY_WORDS.test(word(tokens, at)) || (tokens[at]?.kind === 'number' && DAY_WORDS.test(word(tokens, at - 1))))
  )
    at += 1;
  if (/^(?:in|at|without|on|citing|through|via|of|during|as|but|and|by|adding)$/.test(word(tokens, at)) && at > verb) return true;
  return at >= tokens.length || (/^[,.;()"—:]$/.test(word(tokens, at)) && word(tokens, at) !== ':');
}

function endOfReach(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) if (word(tokens, at) === ';') return at;
  return tokens.length;
}

function startOfReach(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) if (word(tokens, at) === ';') return at + 1;
  return 0;
}
