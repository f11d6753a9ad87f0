import type { DaySpan } from '../../model/day.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { PublishedWindow } from './published-window.ts';
import { timeAxis } from './time-axis.ts';
import type { DatedReading, Vote } from './vote.ts';
import { weighClues, type StatedDay } from './weigh-clues.ts';
import { CLUES } from './clues.ts';

/** Works out the day of publication of one article from its own text. Pure: nothing but the article and the knowledge is looked at. */
export function dateArticle(article: CleanedArticle, read: DatedReading, knowledge: Knowledge): PublishedWindow {
  return atOnce(dateInSteps(article, read, knowledge));
}

/** The same, clue after clue. */
export function* dateInSteps(article: CleanedArticle, read: DatedReading, knowledge: Knowledge): Steps<PublishedWindow> {
  const input = { article, read, knowledge };
  const all: Vote[] = [];
  for (const clue of CLUES) {
    for (const vote of clue(input)) all.push(vote);
    yield;
  }
  const votes = withoutRepeats(all);
  const stated = votes.flatMap(statedDay);
  const axis = timeAxis(
    knowledge,
    stated.map((each) => each.day),
  );
  return weighClues(axis, votes, [...stated, ...votes.flatMap((vote) => datelineDays(vote, axis))]);
}

/** What is said twice in the same words is one reason. */
function withoutRepeats(votes: readonly Vote[]): Vote[] {
  const seen = new Set<string>();
  return votes.filter(({ rule, says }) => !seen.has(`${rule}/${says}`) && seen.add(`${rule}/${says}`));
}

function statedDay(vote: Vote): StatedDay[] {
  if ((vote.rule !== 'stated-date' && vote.rule !== 'front-matter') || vote.earliest === null || vote.earliest !== vote.latest) return [];
  return [{ by: vote.rule === 'front-matter' ? 'editor' : 'text', day: vote.earliest }];
}

/** A dateline without its year and "04/07/2024" state a day as well: one of several. */
function datelineDays(vote: Vote, axis: DaySpan): StatedDay[] {
  if (vote.rule !== 'dateline' && (vote.rule !== 'stated-date' || vote.earliest !== null)) return [];
  const days: StatedDay[] = [];
  for (let day = axis.earliest; day <= axis.latest; day += 1) if (vote.score(day) === 0) days.push({ by: 'text', day });
  return days;
}
