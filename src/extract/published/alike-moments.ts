import type { EventType } from '../../model/vocabulary.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import type { KnownDays } from './cue-index.ts';
import { momentProfiles, TYPE_WORDS, WORD, type MomentProfile, type MomentProfiles } from './moment-profiles.ts';
import type { ClueInput } from './vote.ts';
import { matchesOf } from '../text/matches.ts';

export interface AlikeMoment {
  readonly moment: KnownDays;
  /** What the shared people, places and kind of event tell, in natural logarithms. */
  readonly worth: number;
  /** The part of the moment's people and places that the sentences name. */
  readonly named: number;
  /** The most that one of them tells: a rare name, or only the parties that every moment has. */
  readonly rarest: number;
  /** A captive is among them. */
  readonly captive: boolean;
}

const WRONG_TYPE = -1.2;

/** What a name tells that stands in another sentence of the article. */
const ELSEWHERE = 0.35;

interface Marks {
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
  /** Which marks stand anywhere in the article, by their numbers: 1 for those. */
  readonly all: Uint8Array;
}

const kept = new WeakMap<ClueInput['read'], Marks>();

/** People and places of the article, sentence by sentence. Kept for the reading, because every sentence with a weekday asks. */
function marksOf({ article, read, knowledge }: ClueInput): Marks {
  const before = kept.get(read);
  if (before !== undefined) return before;
  const { placesByWord, placeOf } = momentProfiles(knowledge);
  const bySentence = new Map<number, Set<string>>();
  const add = (sentence: number, mark: string): void => {
    const marks = bySentence.get(sentence) ?? new Set();
    bySentence.set(sentence, marks.add(mark));
  };
  for (const mention of read.actors.mentions) add(mention.sentence, mention.actor);
  for (const sentence of article.sentences) for (const place of placesIn(sentence.text, placesByWord)) add(sentence.index, place);
  const marks = {
    bySentence,
    all: numbered(
      [...bySentence.values()].flatMap((each) => [...each]),
      placeOf,
    ),
  };
  kept.set(read, marks);
  return marks;
}

/** Of every moment of some hundred each mark is asked for: numbers are faster than names. */
function numbered(marks: Iterable<string>, placeOf: MomentProfiles['placeOf']): Uint8Array {
  const numbers = new Uint8Array(placeOf.size);
  for (const mark of marks) {
    const at = placeOf.get(mark);
    if (at !== undefined) numbers[at] = 1;
  }
  return numbers;
}

/** Ids of the places that a text names, of those that begin at one word the longest. */
function placesIn(text: string, placesByWord: MomentProfiles['placesByWord']): string[] {
  const found: string[] = [];
  let free = 0;
  for (const { 0: word, index } of matchesOf(text, WORD)) {
    if (index < free) continue;
    const place = placesByWord
      .get(word)
      ?.find(({ name }) => text.startsWith(name, index) && !ON_AT.test(text.slice(index + name.length, index + name.length + 2)));
    if (place === undefined) continue;
    found.push(place.id);
    free = index + place.name.length;
  }
  return found;
}

const ON_AT = /^[\p{L}\d]/u;

/** A mark that tells less leads to no moment by itself. */
const LEADS = 1.2;

/** Known moments whose people and places some sentences name, whatever words they use. */
export function alikeMoments(sentences: readonly Sentence[], input: ClueInput): AlikeMoment[] {
  const { byMark, worthOf, placeOf } = momentProfiles(input.knowledge);
  const { bySentence, all } = marksOf(input);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const marks = new Set<string>();
  for (const sentence of sentences) for (const mark of bySentence.get(sentence.index) ?? []) marks.add(mark);
  const candidates = new Set<MomentProfile>();
  for (const mark of marks) {
    if ((worthOf.get(mark) ?? 0) >= LEADS) for (const profile of byMark.get(mark) ?? []) candidates.add(profile);
  }
  if (candidates.size === 0) return [];
  const types = new Map<EventType, boolean>();
  const isOfType = (type: EventType): boolean => {
    const told = types.get(type) ?? TYPE_WORDS[type]?.test(text) ?? false;
    types.set(type, told);
    return told;
  };
  const named = numbered(marks, placeOf);
  return Array.from(candidates, (profile) => alike(profile, named, all, isOfType));
}

function alike(profile: MomentProfile, marks: Uint8Array, inArticle: Uint8Array, isOfType: (type: EventType) => boolean): AlikeMoment {
  let shared = 0;
  let rarest = 0;
  let captive = false;
  for (const { id: mark, at, worth } of profile.marks) {
    if (marks[at] === 0) {
      if (inArticle[at] === 1) shared += ELSEWHERE * worth;
      continue;
    }
    shared += worth;
    rarest = Math.max(rarest, worth);
    captive ||= profile.captives.has(mark);
  }
  const type = TYPE_WORDS[profile.type] === null ? 0 : isOfType(profile.type) ? profile.typeWorth : WRONG_TYPE;
  const named = shared / Math.max(1, profile.total);
  return { moment: profile.moment, worth: shared * (0.4 + 0.6 * named) + type, named, rarest, captive };
}
