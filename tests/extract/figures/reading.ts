import { readKnowledge } from '../../../src/readers/knowledge.ts';
import type { FoundActors } from '../../../src/extract/actors/actor-mention.ts';
import type { FigureMention } from '../../../src/extract/figures/figure-mention.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { findFigures } from '../../../src/extract/figures/find-figures.ts';
import { articleOf } from '../../../scripts/train/story-article.ts';

export { articleOf };

export const { knowledge } = await readKnowledge();

export const nobody: FoundActors = { mentions: [], people: [] };

export function readFigures(story: string, found: FoundActors = nobody): FigureMention[] {
  const article = articleOf(story);
  return findFigures(article, found, findTimes(article, knowledge), knowledge);
}

/** "casualty killed gaza 43", with the bound where it is not exact: one line for each figure. */
export function figuresOf(story: string): string[] {
  return readFigures(story).map(({ kind, measure, group, low, high, bound }) =>
    [kind, measure, group, high === null ? low : `${low}-${high}`, ...(bound === 'exact' ? [] : [bound])].join(' '));
}

/** Each figure's claimant in the text's words, null where it has none. */
export function claimantsOf(story: string): (string | null)[] {
  const { text } = articleOf(story);
  return readFigures(story).map(({ claimant }) => claimant && text.slice(claimant.start, claimant.end));
}
