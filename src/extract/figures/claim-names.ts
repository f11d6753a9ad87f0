import { oneOf } from '../text/word-lists.ts';
import { COUNTS, DAY_WORDS, HEARD, NAME_END, PAPER, SPEAKER } from './words/claim-words.ts';
import { word } from './scan.ts';
import { isPlural, peopleClassOf } from './words/people-words.ts';
import type { Token } from './tokens.ts';
import { ADVERB, AUXILIARY, PREPOSITION } from './words/word-classes.ts';

/** Words that stand before a name and are none of it. */
const NO_NAME_START = oneOf(`
  in on at for of then there still only even meanwhile however separately also not so yet now today later instead earlier both
`);

/** The one who speaks, before the verb at `at`; appositions belong to the name ("Eylon Levy, a spokesman, said"). */
export function subjectBefore(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  let to = at;
  while (
    to > 0 &&
    (AUXILIARY.has(word(tokens, to - 1)) ||
      ADVERB.has(word(tokens, to - 1)) ||
      DAY_WORDS.test(word(tokens, to - 1)) ||
      /^(?:there|who|last)$/.test(word(tokens, to - 1)) ||
      (tokens[to - 1]?.kind === 'number' && DAY_WORDS.test(word(tokens, to - 2))))
  )
    // "Hamas had at first wanted 1,500"
    to -= word(tokens, to - 2) === 'at' && /^(?:first|last)$/.test(word(tokens, to - 1)) ? 2 : 1;
  if (to === 0) return null;
  // "said Omar Saleh, who believed", "the clinic, which says": the name before the comma
  const relative = word(tokens, to) === 'who' || word(tokens, to - 1) === 'which' ? (word(tokens, to) === 'who' ? to - 1 : to - 2) : -1;
  if (relative > 0 && word(tokens, relative) === ',') {
    const owner = startOfSpeaker(tokens, startOfName(tokens, relative));
    if (owner < relative) return { from: owner, to: relative };
  }
  if (/^(?:it|he|she|they|who)$/.test(word(tokens, to - 1))) {
    // "a source familiar with it says"
    const from = PREPOSITION.has(word(tokens, to - 2)) ? startOfSpeaker(tokens, to - 1) : to - 1;
    return { from, to };
  }
  // "Israel disputed the count, saying that …"
  const adds = word(tokens, at) === 'saying' && word(tokens, at - 1) === ',' ? subjectOfFirstVerb(tokens, at - 1) : null;
  if (adds) return adds;
  if (/^[,)—]$/.test(word(tokens, to - 1))) return apposition(tokens, to - 1);
  if (word(tokens, to - 1) === '"') return null;
  if (word(tokens, to - 1) === 'and') {
    const shared = subjectOfFirstVerb(tokens, to - 1);
    if (shared) return shared;
  }
  const name = startOfName(tokens, to);
  const heard = heardThrough(tokens, name);
  if (heard) return heard;
  const from = startOfSpeaker(tokens, name);
  // "three soldiers were killed, that army said"
  if (to - from === 1 && word(tokens, from - 1) === 'that' && word(tokens, from - 2) === ',') return { from: from - 1, to };
  // "a Palestinian official and a Lebanese security official said"
  const first = word(tokens, from - 1) === 'and' ? startOfName(tokens, from - 1) : from;
  const pair = first < from - 1 && (first === 0 || /^[,"—;]$/.test(word(tokens, first - 1)));
  return from < to ? { from: pair ? first : from, to } : null;
}

/** "officials |cited by| the paper said", "a draft |seen by| this agency foresees": they speak, not who reports it. */
function heardThrough(tokens: readonly Token[], name: number): { from: number; to: number } | null {
  const to = name - 2;
  if (to < 1 || word(tokens, name - 1) !== 'by' || !HEARD.test(word(tokens, to))) return null;
  const last = word(tokens, to - 1);
  if (!SPEAKER.has(last) && !PAPER.test(last)) return null;
  const from = startOfSpeaker(tokens, startOfName(tokens, to));
  return from < to ? { from, to } : null;
}

const FIRST_VERB = /^\p{Ll}+ed$|^(?:held|struck|shot|hit|found|met|gave|made|took|put|fired)$/u;

/** "Police arrested 12 people and said …", "Israel disputed it, saying …": the second verb is of those who did the first. */
function subjectOfFirstVerb(tokens: readonly Token[], end: number): { from: number; to: number } | null {
  let from = end;
  while (from > 0 && end - from < 24 && !/^[,;:—"]$/.test(word(tokens, from - 1))) from -= 1;
  // "The ministry, which Hamas runs, |last updated| its toll in May and said": the name before the clause
  const verb = /^(?:last|first)$/.test(word(tokens, from)) || ADVERB.has(word(tokens, from)) ? from + 1 : from;
  if (word(tokens, from - 1) === ',' && FIRST_VERB.test(tokens[verb]?.text ?? '')) return apposition(tokens, from - 1);
  while (from < end && NO_NAME_START.test(word(tokens, from))) from += 1;
  for (let at = from + 1; at < end && at < from + 8; at += 1) {
    if (PREPOSITION.has(word(tokens, at)) || tokens[at]?.kind !== 'word') return null;
    if (FIRST_VERB.test(tokens[at]?.text ?? '')) return { from, to: at };
  }
  return null;
}

function apposition(tokens: readonly Token[], closing: number): { from: number; to: number } | null {
  const opening = word(tokens, closing) === ')' ? '(' : word(tokens, closing);
  for (let at = closing - 1; at > 0 && at >= closing - 22; at -= 1) {
    const text = word(tokens, at);
    if (/^[;:.]$/.test(text)) return null;
    if (text !== opening) continue;
    const from = startOfName(tokens, at);
    if (from >= at) return null;
    // "the Red Cross (ICRC) said"
    if (opening === '(') return { from, to: at };
    // "Egypt's president, Abdel Fattah al-Sissi, floated": both sides of the comma name him
    return { from, to: isName(tokens, at + 1, closing) ? closing : at };
  }
  return null;
}

function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = word(tokens, from) === 'the' ? from + 1 : from;
  return to - from <= 6 && first < to && /^\p{Lu}/u.test(tokens[first]?.text ?? '') && /\p{Lu}/u.test(tokens[to - 1]?.text ?? '');
}

const CLAUSE =
  /^(?:that|while|but|as|when|where|because|although|though|if|who|which|whom|said|says|was|were|is|are|has|have|had|will|would|told)$/;
const BEHIND_SPEAKER = /^(?:and|briefed|familiar|close|involved|working|based|knowledgeable)$/;

/** "a nurse at the clinic said", "a person briefed on the talks said": back to the one who speaks, over what tells who that is. */
function startOfSpeaker(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && from - first < 12) {
    const token = tokens[first - 1];
    if (!token || (token.kind !== 'word' && token.text !== "'") || CLAUSE.test(token.lower)) break;
    first -= 1;
  }
  while (first < from && NO_NAME_START.test(word(tokens, first))) first += 1;
  for (let at = first; at < from && at < first + 5; at += 1) {
    const next = word(tokens, at + 1);
    if ((SPEAKER.has(word(tokens, at)) || COUNTS.has(word(tokens, at))) && (PREPOSITION.has(next) || BEHIND_SPEAKER.test(next)))
      return first;
    if (PREPOSITION.has(word(tokens, at))) break;
  }
  return from;
}

/** A plural of people, or a paper, in small letters right before a name: "operatives |Israel|", "the paper |Witkoff|". */
export function isCountedBefore(noun: Token | undefined, name: Token | undefined): boolean {
  if (!noun || !/^\p{Ll}+$/u.test(noun.text) || !/^\p{Lu}/u.test(name?.text ?? '')) return false;
  return PAPER.test(noun.lower) || (peopleClassOf(noun.lower) !== null && isPlural(noun.lower) && !SPEAKER.has(noun.lower));
}

/** First token of the name or noun phrase that ends before `to`. */
export function startOfName(tokens: readonly Token[], to: number): number {
  // "Channel 12"
  let from =
    tokens[to - 1]?.kind === 'number' && /^\p{Lu}/u.test(tokens[to - 2]?.text ?? '') && !DAY_WORDS.test(word(tokens, to - 2)) ? to - 1 : to;
  while (from > 0 && to - from < 12) {
    const token = tokens[from - 1];
    // "the Palestinian Prisoners' Club"
    if (!token || (token.kind === 'mark' && !/^[.']$/.test(token.text)) || token.kind === 'number') break;
    if (
      NAME_END.test(token.lower) ||
      DAY_WORDS.test(token.lower) ||
      /^(?:on|at|late|early|is|was|are|were|has|have|had|said|says|would|will|reported|reports|told)$/.test(token.lower)
    )
      break;
    // "15,000 |operatives Israel| says it has killed": counted, and claimed by the name behind
    if (from < to && isCountedBefore(token, tokens[from])) break;
    from -= 1;
    // "34 captives the army has declared dead", "pushed the war's toll": a name begins with its article
    if (/^(?:the|an?|its|their|his|this|that)$/.test(token.lower) && !PREPOSITION.has(word(tokens, from - 1))) break;
  }
  while (from < to && NO_NAME_START.test(word(tokens, from))) from += 1;
  return from;
}

/** "figures from the ministry", "data released by the ministry": those behind "from" are the ones who count. */
function isCount(last: string, before: string): boolean {
  const counts =
    /^(?:figures|data|numbers|statistics|tally|tallies|count|toll|tolls|information|reports?|study|survey|statement|database|analysis|assessment|list|estimates|records|officials|sources)$/;
  return counts.test(last) || (/^(?:released|provided|compiled|published|issued|collected|given)$/.test(last) && counts.test(before));
}

/** Token past the name or noun phrase that begins at `from`. */
export function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to];
    // "the Prisoners' Club"
    if (token?.text === "'" && token.glued && /s$/.test(word(tokens, to - 1)) && tokens[to + 1]?.kind === 'word') {
      to += 1;
      continue;
    }
    if (
      !token ||
      token.kind === 'mark' ||
      (NAME_END.test(token.lower) &&
        !(/^(?:from|by)$/.test(token.lower) && isCount(word(tokens, to - 1), word(tokens, to - 2))) &&
        !(token.lower === 'and' && /^\p{Lu}|^(?:the|local|other|hospital|health)/u.test(tokens[to + 1]?.text ?? ''))) ||
      DAY_WORDS.test(token.lower) ||
      (AUXILIARY.has(token.lower) && token.lower !== "'s")
    )
      break;
    to += 1;
  }
  return to;
}

/** "said its spokesman, Mahmud Bassal, who added", "said Omar Saleh, head of the ambulance service, and": past what says who that is. */
export function endOfNamed(tokens: readonly Token[], from: number): number {
  const to = endOfName(tokens, from);
  if (word(tokens, to) !== ',') return to;
  const end = endOfName(tokens, to + 1);
  if (end < tokens.length && !/^[.,;"]$/.test(word(tokens, end))) return to;
  const office =
    /^(?:head|chief|director|spokesman|spokeswoman|spokesperson|a|an|the|its)$/.test(word(tokens, to + 1)) &&
    tokens.slice(to + 1, end).some(({ lower }) => SPEAKER.has(lower));
  return (office && end <= to + 12) || (/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') && end <= to + 5) ? end : to;
}
