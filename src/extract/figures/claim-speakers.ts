import type { ClaimFrame } from './claim-frames.ts';
import { closingComma, endOfReach, isInverted, isRelative, isTrailing, opensAt, pastTime, startOfReach } from './claim-clauses.ts';
import { endOfNamed, subjectBefore } from './claim-names.ts';
import { presents } from './claim-papers.ts';
import { readNumber } from './numbers.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import { COUNTS, LAYS_DOWN, NEWS, NO_SPEAKER, PAPER, PLANS, SAYS, SPEAKER } from './words/claim-words.ts';
import { ADVERB, AUXILIARY, BE } from './words/word-classes.ts';

/** Verbs that claim something with certain words behind them alone. */
const CLAIMS_WITH = wordSet(
  'named identified speak spoke speaks spoken provides foresees foresaw stipulates stipulated specifies specified show shows showed found finds makes saw seen broke breaks broken gave given published issued compiled released',
);

const SHOWS = /^(?:show(?:s|ed)?|found|finds)$/;
const isWitness = (lower: string): boolean => SPEAKER.has(lower) || lower === 'he' || lower === 'she';

/** Can the word be the verb of one who speaks, counts or asks for something? */
export function mayClaim(tokens: readonly Token[], at: number): boolean {
  const lower = word(tokens, at);
  if (SAYS.has(lower) || PLANS.has(lower) || presents(tokens, at)) return true;
  if (!CLAIMS_WITH.has(lower)) return false;
  // "named two soldiers killed in Gaza"
  if (/^(?:named|identified)$/.test(lower)) return isNumbered(tokens, at + 1) && !AUXILIARY.has(word(tokens, at - 1));
  if (/^(?:speak|spoke|speaks|spoken)$/.test(lower)) return word(tokens, at + 1) === 'of';
  // "a draft foresees", "the text provides for"
  if (LAYS_DOWN.test(lower)) return lower !== 'provides' || word(tokens, at + 1) === 'for';
  // "an agency's tally of official figures shows", "the inquiry found"
  if (SHOWS.test(lower)) return true;
  // "he had seen 11 bodies", "doctors saw 20 dead"
  if (/^(?:saw|seen)$/.test(lower)) return isNumbered(tokens, at + 1) && isWitness(word(tokens, lower === 'seen' ? at - 2 : at - 1));
  // "the media office makes it 245"
  if (lower === 'makes') return word(tokens, at + 1) === 'it' && readNumber(tokens, at + 2) !== null;
  // "broke the dead down as 64 children"
  if (/^(?:broke|breaks|broken)$/.test(lower)) return [1, 2, 3, 4, 5].some((step) => word(tokens, at + step) === 'down');
  // "it had given 210 and more than 400"
  if (/^(?:gave|given)$/.test(lower) && isBareNumber(tokens, at + 1)) return true;
  return /^(?:gave|published|issued|compiled|released)$/.test(lower) && [1, 2, 3, 4].some((step) => NEWS.test(word(tokens, at + step)));
}

/** "two soldiers killed in Gaza", "the three captives": a number follows. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const first = /^(?:the|all)$/.test(word(tokens, at)) ? at + 1 : at;
  return readNumber(tokens, first) !== null;
}

function isBareNumber(tokens: readonly Token[], at: number): boolean {
  const number = readNumber(tokens, at);
  return number !== null && (number.to >= tokens.length || /^(?:[.,;]|on|as|at|for|and|by)$/.test(word(tokens, number.to)));
}

export function addSpeaker(tokens: readonly Token[], at: number, frames: ClaimFrame[]): void {
  if (isNoSpeech(tokens, at)) return;
  const verb = word(tokens, at);
  // "answered on Sunday that 134 were left": words, no plan
  const answers = /^(?:answered|replied|responded|countered)$/.test(verb) && word(tokens, pastTime(tokens, at + 1)) === 'that';
  const act: ClaimFrame['act'] = (PLANS.has(verb) && !SAYS.has(verb) && !answers) || presents(tokens, at) ? 'plans' : 'says';
  const subject = subjectBefore(tokens, at);
  // "…, said the ministry": the speaker follows
  const inverts = /^(?:said|says|say|reported|reports|report|according|added|concluded|wrote|explained|noted)$/.test(verb);
  if (inverts && /^[,"]$/.test(word(tokens, at - 1)) && (!subject || subject.to <= subject.from || isInverted(tokens, at))) {
    const to = endOfNamed(tokens, at + 1);
    if (to > at + 1) frames.push({ from: at + 1, to, start: startOfReach(tokens, at), end: at, act, place: 'trailing', verb });
    return;
  }
  if (!subject || !canSpeak(tokens, subject, verb)) return;
  const frame = { ...subject, start: at, end: at, act, verb };
  if (isRelative(tokens, subject.from)) {
    frames.push({ ...frame, place: 'relative' });
    // "an offensive that the ministry says has killed 43", "the day on which it announced that the toll had passed 40,000"
    // "the plan that Biden laid out would free 33"
    const next = word(tokens, pastTime(tokens, at + 1));
    if (presents(tokens, at) || next === 'that' || /^(?:has|have|had|is|are|was|were|left|killed)$/.test(word(tokens, at + 1)))
      frames.push({ ...frame, end: endOfReach(tokens, at), place: 'leading' });
    return;
  }
  if ((act === 'plans' && verb !== 'insists') || !isTrailing(tokens, subject.from, at)) {
    frames.push({ ...frame, end: endOfReach(tokens, at), place: 'leading' });
    return;
  }
  const closing = closingComma(tokens, at);
  const opens = closing === null ? null : opensAt(tokens, subject.from - 1);
  if (opens !== null) {
    frames.push({ ...frame, start: opens, end: endOfReach(tokens, at), place: 'leading' });
    return;
  }
  // "the number of dead, the ministry reported, had reached 43,000", "…, the minister said: women and children": said of what goes on too
  const amid =
    closing !== null && (word(tokens, closing) === ':' || word(tokens, closing + 1) === '"' || AUXILIARY.has(word(tokens, closing + 1)));
  frames.push({
    ...frame,
    start: startOfReach(tokens, subject.from),
    end: amid ? endOfReach(tokens, at) : subject.from,
    place: 'trailing',
  });
}

function canSpeak(tokens: readonly Token[], { from, to }: { from: number; to: number }, verb: string): boolean {
  const last = word(tokens, to - 1);
  if (PAPER.test(last) && LAYS_DOWN.test(verb)) return true;
  if (/^(?:foresees|foresaw|provides|stipulate[sd]|specifie[sd])$/.test(verb)) return false;
  if (/^(?:we|i|you|'m)$/.test(last) || NO_SPEAKER.test(last) || NO_SPEAKER.test(word(tokens, from))) return false;
  // "people spoke of a deal": nobody in particular
  if (to - from === 1 && /^(?:people|many|some|others|most|reports)$/.test(last)) return false;
  // "his dental records and prints": a noun
  if (
    /^(?:records|reports|notes|states|lists|estimates)$/.test(verb) &&
    !SPEAKER.has(last) &&
    !/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '') &&
    !/^(?:it|he|she|who)$/.test(last)
  )
    return false;
  return !SHOWS.test(verb) || tokens.slice(from, to).some(({ lower }) => COUNTS.has(lower));
}

/** Words of speech that say nothing here: passives, nouns, "put out a video". */
function isNoSpeech(tokens: readonly Token[], at: number): boolean {
  const verb = word(tokens, at);
  const next = word(tokens, at + 1);
  let before = at - 1;
  while (ADVERB.has(word(tokens, before))) before -= 1;
  // "was reported", "the identification was announced"
  if (/(?:ed|said|put|told|sought|given|broken|spoken)$/.test(verb) && BE.has(word(tokens, before))) return true;
  // "the three believed to be alive"
  if (
    /^(?:believed|reported|said|estimated)$/.test(verb) &&
    next === 'to' &&
    !/^(?:the|a|an|reporters|journalists)$/.test(word(tokens, at + 2))
  )
    return true;
  // "if the sides can agree"
  if (verb === 'agree' && AUXILIARY.has(word(tokens, before))) return true;
  // "an attack claimed by"
  if (next === 'by' && /ed$/.test(verb)) return true;
  if (/^(?:to|the|a|an|of|no|any|its|their|this|his|her|each|that|'s|not|n't|'t|never)$/.test(word(tokens, at - 1))) return true;
  if (/^(?:count|report|estimate|claims|reports|counts|estimates|notes|states|records|lists|show|shows)$/.test(verb) && next === 'of')
    return true;
  // "its daily report", "the latest count": a noun, unless several people speak ("officials report")
  if (
    /^(?:report|count|estimate|claim|state|record|note|show)$/.test(verb) &&
    !/s$|^(?:media|police|people|staff|military)$/.test(word(tokens, at - 1))
  )
    return true;
  // "the United States": a name
  if (/^(?:states|reports|claims|notes|records|counts|estimates|lists|shows)$/.test(verb) && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
    return true;
  // "is asking for 100": no participle of another's deed ("a deal offering 50")
  if (/^(?:asking|seeking|offering|proposing|demanding)$/.test(verb) && !BE.has(word(tokens, before)) && word(tokens, before) !== 'been')
    return true;
  // "takes 20 of them to be alive"
  if (verb === 'takes' && ![1, 2, 3, 4, 5].some((step) => word(tokens, at + step) === 'to' && word(tokens, at + step + 1) === 'be'))
    return true;
  // "put out a video", "put an end to", "puts pressure on"
  if (
    /^puts?$/.test(verb) &&
    !presents(tokens, at) &&
    !(next === 'on' && /^(?:number|toll|figure|count)$/.test(word(tokens, at + 3))) &&
    /^(?:out|forward|off|up|together|through|back|under|into|an|pressure|down|aside|to|on|them|him|her|in)$/.test(next)
  )
    return true;
  // "claimed the lives of 46", "claiming 43 lives", "claimed responsibility"
  if (/^claim/.test(verb) && [1, 2, 3, 4, 5].some((step) => /^(?:lives|life|responsibility)$/.test(word(tokens, at + step)))) return true;
  return word(tokens, at - 1) === 'have' && word(tokens, at - 2) === 'to';
}
