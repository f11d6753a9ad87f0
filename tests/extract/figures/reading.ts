import { readKnowledge } from '../../../src/readers/knowledge.ts';
import type { FoundActors } from '../../../src/extract/actors/actor-mention.ts';
import type { CleanedArticle, Sentence } from '../../../src/extract/text/cleaned-article.ts';
import type { FigureMention } from '../../../src/extract/figures/figure-mention.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { findFigures } from '../../../src/extract/figures/find-figures.ts';

export const { knowledge } = await readKnowledge();

/** An article of the sentences, one a line; a blank line begins a paragraph; "# " marks the headline. */
export function articleOf(story: string): CleanedArticle {
  const sentences: Sentence[] = [];
  let text = '';
  let paragraph = 0;
  for (const line of story.split('\n').map((one) => one.trim())) {
    if (line === '') {
      if (text !== '') paragraph += 1;
      continue;
    }
    const kind = line.startsWith('# ') ? 'title' : 'body';
    const said = kind === 'title' ? line.slice(2) : line;
    const last = sentences.at(-1);
    text += last === undefined ? '' : last.paragraph === paragraph ? ' ' : '\n\n';
    sentences.push({ index: sentences.length, start: text.length, end: text.length + said.length, text: said, paragraph, kind });
    text += said;
    if (kind === 'title') paragraph += 1;
  }
  return {
    file: 'story.txt', raw: text, text, sentences, title: null, publisher: null, author: null, url: null, rights: null, statedDate: null,
    removed: [], mended: [], messages: [], spanAt: (start, end) => ({ start, end, quote: text.slice(start, end) }),
  };
}

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
