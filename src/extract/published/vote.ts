import type { Day } from '../../model/day.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { TimeMention } from '../dates/time-mention.ts';
import type { FigureMention } from '../figures/figure-mention.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { PublishedClue } from './published-window.ts';

/** What has been read out of an article before its day is known. */
export interface DatedReading {
  readonly times: readonly TimeMention[];
  readonly actors: FoundActors;
  readonly figures: readonly FigureMention[];
}

/** All that a clue may look at. */
export interface ClueInput {
  readonly article: CleanedArticle;
  readonly read: DatedReading;
  readonly knowledge: Knowledge;
}

/**
 * A clue with its score for every day: 0 where the day fits, less where it does not, in natural logarithms of odds. `weight` is
 * what a day far outside loses.
 */
export interface Vote extends PublishedClue {
  readonly score: (day: Day) => number;
}

/** One clue: looks at the article and votes, none, one or several times. */
export type ClueReader = (input: ClueInput) => readonly Vote[];

interface Band {
  readonly rule: string;
  /** null: open on that side. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly weight: number;
  /** Days beyond an end at which about half of the weight is lost; 0: all of it at once. */
  readonly soft?: number;
  readonly says: string;
  readonly at: PublishedClue['at'];
}

/** A vote for the days between two ends. */
export function band({ rule, earliest, latest, weight, soft = 0, says, at }: Band): Vote {
  const score = (day: Day): number => {
    const beyond = Math.max(earliest === null ? 0 : earliest - day, latest === null ? 0 : day - latest, 0);
    return -lost(beyond, soft, weight);
  };
  return { rule, earliest, latest, weight, says, at, score };
}

/** What is lost at a distance: nothing at 0, half at `soft`, nearly all a few times as far. */
export function lost(beyond: number, soft: number, weight: number): number {
  if (beyond <= 0) return 0;
  if (soft <= 0) return weight;
  const ratio = (beyond / soft) ** 2;
  return (weight * ratio) / (1 + ratio);
}
