import type { Knowledge } from '../../model/knowledge.ts';
import type { Sentence, TextRange } from '../text/cleaned-article.ts';
import { cueIndex, type Cue, type CueIndex, type KnownDays } from './cue-index.ts';
import { matchesOf } from '../text/matches.ts';

/** A known moment whose cue words all stand in a sentence. */
export interface CueHit {
  readonly moment: KnownDays;
  readonly sentence: Sentence;
  /** Clean offsets from the first to the last of the words. */
  readonly at: TextRange;
  /** Behind which its verb stands, where that is known: there the tense is read. */
  readonly verbEnd?: number;
  /** How many words the cue asks for: the more, the surer. */
  readonly words: number;
  /** The words stand in different sentences: half as sure. */
  readonly spread?: boolean;
  /** The sentences over which they are spread. */
  readonly among?: readonly Sentence[];
}

/**
 * The moments that a sentence points at, by the cues of the knowledge: a word is matched from its beginning, without case, a number as a
 * whole. Of the cues of one moment that fit the longest is told.
 */
export function cueHits(sentence: Sentence, knowledge: Knowledge): CueHit[] {
  const index = cueIndex(knowledge);
  const { byKey } = index;
  const beginnings = beginningsOf(sentence, index, new Map());
  const hits = new Map<string, CueHit>();
  for (const beginning of beginnings.keys()) {
    for (const cue of byKey.get(beginning) ?? []) {
      const found = (hits.get(cue.moment.id)?.words ?? 0) < cue.slots.length ? rangeOf(cue, beginnings) : null;
      if (found !== null) hits.set(cue.moment.id, { moment: cue.moment, sentence, at: found, words: cue.slots.length });
    }
  }
  return [...hits.values()];
}

/** Cues that ask for so many words may find them in several sentences of the head of a story. */
const SPREAD = 4;

/** Cues whose words stand in different sentences of the head: "Hamas accepted a new proposal. … It was almost identical to …". */
export function cueHitsAcross(sentences: readonly Sentence[], knowledge: Knowledge): CueHit[] {
  const [first] = sentences;
  if (first === undefined) return [];
  const index = cueIndex(knowledge);
  const { byKey } = index;
  const beginnings = new Map<string, TextRange>();
  for (const sentence of sentences) beginningsOf(sentence, index, beginnings);
  const hits = new Map<string, CueHit>();
  for (const beginning of beginnings.keys()) {
    for (const cue of byKey.get(beginning) ?? []) {
      const at = cue.slots.length < SPREAD ? null : rangeOf(cue, beginnings);
      if (at === null) continue;
      const sentence = fullest(cue, sentences, beginnings) ?? first;
      // What stands in one sentence is found there.
      if (sentence.start <= at.start && at.end <= sentence.end) continue;
      const range = { start: Math.max(at.start, sentence.start), end: Math.min(at.end, sentence.end) };
      hits.set(cue.moment.id, { moment: cue.moment, sentence, at: range, words: cue.slots.length, spread: true, among: sentences });
    }
  }
  return [...hits.values()];
}

/** The sentence that holds the most of a cue's words. */
function fullest(cue: Cue, sentences: readonly Sentence[], beginnings: ReadonlyMap<string, TextRange>): Sentence | null {
  const places = cue.slots.flatMap((slot) => slot.flatMap((word) => beginnings.get(word) ?? []).slice(0, 1));
  const counted = sentences.map((sentence) => ({
    sentence,
    count: places.filter((place) => sentence.start <= place.start && place.end <= sentence.end).length,
  }));
  return counted.reduce((one, two) => (two.count > one.count ? two : one)).sentence;
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Adds every beginning of a word of the sentence that some cue asks for, with the place of the first word that has it. */
function beginningsOf(sentence: Sentence, index: CueIndex, beginnings: Map<string, TextRange>): Map<string, TextRange> {
  for (const match of matchesOf(sentence.text, WORD)) {
    const known = knownBeginnings(match[0].toLowerCase(), index);
    if (known.length === 0 || isOfTime(match[0], sentence.text, match.index)) continue;
    const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    for (const beginning of known) if (!beginnings.has(beginning)) beginnings.set(beginning, range);
  }
  return beginnings;
}

const OF_TIME = /^last (?:night|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** "returned last night" is no word of "the last hostage". */
function isOfTime(word: string, text: string, at: number): boolean {
  return word.length === 4 && /^last$/i.test(word) && OF_TIME.test(text.slice(at, at + 16));
}

/** A language has so many usual words; a hostile text has more. */
const MOST_KEPT = 50_000;

function knownBeginnings(word: string, { known, longest, beginnings }: CueIndex): readonly string[] {
  const kept = beginnings.get(word);
  if (kept !== undefined) return kept;
  const found: string[] = [];
  // "four-day" is found by "four" and by "day" too.
  for (const part of word.includes('-') ? [word, ...word.split('-').slice(1)] : [word]) {
    for (let length = /^\d/.test(part) ? part.length : 1; length <= Math.min(part.length, longest); length += 1) {
      const beginning = part.slice(0, length);
      if (known.has(beginning)) found.push(beginning);
    }
  }
  if (beginnings.size < MOST_KEPT && word.length < 40) beginnings.set(word, found);
  return found;
}

function rangeOf(cue: Cue, beginnings: ReadonlyMap<string, TextRange>): TextRange | null {
  let start = Infinity;
  let end = 0;
  for (const slot of cue.slots) {
    const word = slot.find((each) => beginnings.has(each));
    const range = word === undefined ? undefined : beginnings.get(word);
    if (range === undefined) return null;
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
