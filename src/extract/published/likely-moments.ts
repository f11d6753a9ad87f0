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
  const alike = alikeMoments([sentence], input);
  const words = sharedWords(sentence.text, input.knowledge, BY_CHANCE);
  const likely: LikelyMoment[] = [];
  const weigh = (id: string, ofNames: number, ofWords: number): void => {
    const weight =
      BASE + OF_NAMES * Math.min(MOST_NAMES, Math.max(0, ofNames)) + OF_WORDS * Math.min(MOST_WORDS, Math.max(0, ofWords - BY_CHANCE));
    const moment = weight < LEAST ? undefined : known.get(id);
    if (moment !== undefined) likely.push({ moment, weight: Math.min(MOST, weight) });
  };
  for (const { moment, worth } of alike) weigh(moment.id, worth, words.get(moment.id) ?? 0);
  const named = new Set(alike.map(({ moment }) => moment.id));
  for (const [id, worth] of words) if (!named.has(id)) weigh(id, 0, worth);
  return likely;
}

const shortMoments = perKnowledge(
  (knowledge): ReadonlyMap<string, KnownDays> =>
    new Map(
      knowledge.moments
        .filter((moment) => dayOf(moment.to) > ATTACK_DAY && dayOf(moment.to) - dayOf(moment.from) <= LONGEST)
        .map(({ id, name, from, to, recurring }) => [id, { id, name, from: dayOf(from), to: dayOf(to), recurring }]),
    ),
);
