import { findActors } from '../../../src/extract/actors/find-actors.ts';
import type { FoundActors } from '../../../src/extract/actors/actor-mention.ts';
import type { CleanedArticle, Sentence } from '../../../src/extract/text/cleaned-article.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';

export const { knowledge } = await readKnowledge();

/** A clean article of one paragraph: one string a sentence. A string that begins with "# " is the headline. */
export function articleOf(...lines: readonly string[]): CleanedArticle {
  let text = '';
  const sentences: Sentence[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = line.startsWith('# ') ? 'title' : 'body';
    const words = kind === 'title' ? line.slice(2) : line;
    if (index > 0) text += sentences[index - 1]?.kind === 'title' ? '\n\n' : ' ';
    const start = text.length;
    text += words;
    sentences.push({ index, start, end: text.length, text: words, paragraph: kind === 'title' ? 0 : 1, kind });
  }
  return {
    file: 'test.txt', raw: text, text, sentences,
    title: sentences.find((one) => one.kind === 'title')?.text ?? null,
    publisher: null, author: null, url: null, rights: null, statedDate: null, removed: [], mended: [], messages: [],
    spanAt: (start, end) => ({ start, end, quote: text.slice(start, end) }),
  };
}

export function actorsIn(...lines: readonly string[]): FoundActors {
  return findActors(articleOf(...lines), knowledge);
}

/** Ids of those who act in the lines, sorted. */
export function acting(...lines: readonly string[]): string[] {
  return [...new Set(actorsIn(...lines).mentions.filter((mention) => mention.acts).map((mention) => mention.actor))].sort();
}
