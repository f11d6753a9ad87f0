import { dayOf } from '../../model/day.ts';
import { perKnowledge } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import { alikeMoments } from './alike-moments.ts';
import type { KnownDays } from './cue-index.ts';
import { sharedWords } from './moment-words.ts';
import type { ClueInput } from './vote.ts';

/** A known moment that a sentence with a weekday may tell of. */
export interface LikelyMoment {
  readonly moment: KnownDays;
  /** Natural logarithm of how much likelier it is meant than any other happening of that weekday. */
  readonly weight: number;
}

/** Measured on the weekdays of annotated articles: how often a moment so alike, in names and in words, was the one meant. */
const BASE = 0.13;
const OF_NAMES = 0.34;
const OF_WORDS = 0.18;
/** Words of so much worth are shared by chance. */
const BY_CHANCE = 6;
const MOST_NAMES = 9;
const MOST_WORDS = 24;
/** What is less likely tells nothing. */
const LEAST = 1.5;
/** However alike, it may be another happening between the same people. */
const MOST = 3;
/** What lasts longer is told of on too many days. */
const LONGEST = 4;

/** Moments by their people, places and kind of event, and by the words that the knowledge has for them. */
export function likelyMoments(sentence: Sentence, input: ClueInput): LikelyMoment[] {
  const known = shortMoments(input.knowledge);
  const names = new Map(alikeMoments([sentence], input).map(({ moment, worth }) => [moment.id, worth]));
  const words = sharedWords(sentence.text, input.knowledge, BY_CHANCE);
  return [...new Set([...names.keys(), ...words.keys()])].flatMap((id): LikelyMoment[] => {
    const moment = known.get(id);
    const weight =
      BASE +
      OF_NAMES * Math.min(MOST_NAMES, Math.max(0, names.get(id) ?? 0)) +
      OF_WORDS * Math.min(MOST_WORDS, Math.max(0, (words.get(id) ?? 0) - BY_CHANCE));
    return moment === undefined || weight < LEAST ? [] : [{ moment, weight: Math.min(MOST, weight) }];
  });
}

const shortMoments = perKnowledge(
  (knowledge): ReadonlyMap<string, KnownDays> =>
    new Map(
      knowledge.moments
        .filter((moment) => dayOf(moment.to) > ATTACK_DAY && dayOf(moment.to) - dayOf(moment.from) <= LONGEST)
        .map(({ id, name, from, to, recurring }) => [id, { id, name, from: dayOf(from), to: dayOf(to), recurring }]),
    ),
);
