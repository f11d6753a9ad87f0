import type { Day, DaySpan } from '../../model/day.ts';
import type { PublishedClue, PublishedWindow } from './published-window.ts';
import type { Vote } from './vote.ts';

/** "Nearly all of the weight": the part of the probability that the window holds. */
const NEARLY_ALL = 0.8;
/** Votes of one rule that are counted: a hostile text may give thousands. */
const MOST_OF_A_RULE = 24;
/** How far the sums are trusted: measured on articles whose day is known. */
const SHARPNESS = 1.4;
/** A stated day is taken at its word unless the rest of the story speaks strongly against it. */
const TAKEN_AT_ITS_WORD = 0.2;
/** Days by which the rest of the story may miss the stated day and still speak for it: a happening of "Thursday" is told on the Friday. */
const NEARLY_MET = 1;

/**
 * Adds the clues up over every day of the axis and gives the shortest window that holds nearly all of the weight: one day where the text
 * pins it. What an editor states wins outright; a date that the text states wins where the rest does not speak against it.
 */
export function weighClues(axis: DaySpan, votes: readonly Vote[], stated: readonly StatedDay[]): PublishedWindow {
  const clues = votes.map(clueOf);
  const editor = stated.find((each) => each.by === 'editor');
  if (editor !== undefined) return { earliest: editor.day, latest: editor.day, best: editor.day, stated: 'editor', clues };
  const weights = probabilities(axis, votes);
  const at = (day: Day): number => weights[day - axis.earliest] ?? 0;
  const inText = stated.toSorted((one, two) => at(two.day) - at(one.day))[0];
  if (inText !== undefined && at(inText.day) >= TAKEN_AT_ITS_WORD) {
    return { earliest: inText.day, latest: inText.day, best: inText.day, stated: 'text', clues };
  }
  const window = shortest(axis, weights);
  const met = stated.find(({ day }) => day >= window.earliest - NEARLY_MET && day <= window.latest + NEARLY_MET);
  if (met !== undefined && window.earliest === window.latest)
    return { earliest: met.day, latest: met.day, best: met.day, stated: 'text', clues };
  return { ...window, best: likeliest(window, at), stated: null, clues };
}

/** A day that the article itself gives as that of its publication. */
export interface StatedDay {
  readonly by: 'editor' | 'text';
  readonly day: Day;
}

function clueOf({ rule, earliest, latest, weight, says, at }: Vote): PublishedClue {
  return { rule, earliest, latest, weight, says, at };
}

/** Days whose score lies so far below the best one hold nothing that counts: e to the power of minus twelve. */
const HOPELESS = 12 / SHARPNESS;

/** Scores summed and turned into probabilities. Clues of one rule tell much the same, so the second counts less than the first. */
function probabilities(axis: DaySpan, votes: readonly Vote[]): Float64Array {
  const scores = sums(axis, inFamilies(votes), votes);
  const highest = scores.reduce((one, two) => Math.max(one, two), -Infinity);
  const odds = scores.map((score) => Math.exp((score - highest) * SHARPNESS));
  const all = odds.reduce((one, two) => one + two, 0);
  return odds.map((each) => each / all);
}

/** Votes of one rule together, the heaviest family first. */
function inFamilies(votes: readonly Vote[]): (readonly Vote[])[] {
  const families = [...Map.groupBy(votes, (vote) => vote.rule).values()].map((family) => family.slice(0, MOST_OF_A_RULE));
  const weight = (family: readonly Vote[]): number => family.reduce((sum, vote) => Math.max(sum, vote.weight), 0);
  return families.sort((one, two) => weight(two) - weight(one));
}

/** No score is above 0, so a day is given up as soon as it has lost too much against the best day known. */
function sums(axis: DaySpan, families: readonly (readonly Vote[])[], votes: readonly Vote[]): Float64Array {
  const scores = new Float64Array(axis.latest - axis.earliest + 1).fill(-Infinity);
  let highest = -Infinity;
  const add = (day: Day): void => {
    let sum = 0;
    for (const family of families) {
      sum += familyScore(family, day);
      if (sum < highest - HOPELESS) return;
    }
    scores[day - axis.earliest] = sum;
    highest = Math.max(highest, sum);
  };
  // The days that clues name come first: among them is one that is hard to beat.
  for (const { earliest } of votes) if (earliest !== null && earliest >= axis.earliest && earliest <= axis.latest) add(earliest);
  for (let day = axis.earliest; day <= axis.latest; day += 1) add(day);
  return scores;
}

/** The worst score in full, the next by the root of two less, and so on. */
function familyScore(family: readonly Vote[], day: Day): number {
  const [only] = family;
  if (only !== undefined && family.length === 1) return only.score(day);
  const scores: number[] = [];
  for (const vote of family) insert(scores, vote.score(day));
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) sum += (scores[index] ?? 0) / Math.sqrt(index + 1);
  return sum;
}

/** Keeps the list in order, the worst first; a score of nothing is left out. */
function insert(scores: number[], score: number): void {
  if (score === 0) return;
  let at = scores.length;
  for (; at > 0 && (scores[at - 1] ?? 0) > score; at -= 1) scores[at] = scores[at - 1] ?? 0;
  scores[at] = score;
}

function shortest(axis: DaySpan, weights: Float64Array): DaySpan {
  let best: DaySpan = axis;
  let bestHeld = 0;
  let first = 0;
  let held = 0;
  for (let last = 0; last < weights.length; last += 1) {
    held += weights[last] ?? 0;
    while (held - (weights[first] ?? 0) >= NEARLY_ALL) {
      held -= weights[first] ?? 0;
      first += 1;
    }
    const shorter = last - first - (best.latest - best.earliest);
    if (held >= NEARLY_ALL && (shorter < 0 || (shorter === 0 && held > bestHeld))) {
      best = { earliest: axis.earliest + first, latest: axis.earliest + last };
      bestHeld = held;
    }
  }
  return best;
}

function likeliest(window: DaySpan, at: (day: Day) => number): Day {
  let best = window.earliest;
  for (let day = window.earliest; day <= window.latest; day += 1) if (at(day) > at(best) + 1e-12) best = day;
  return best;
}
