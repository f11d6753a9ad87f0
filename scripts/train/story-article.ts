import type { CleanedArticle, Sentence } from '../../src/extract/text/cleaned-article.ts';

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
  return plainArticle('story.txt', text, sentences);
}

/** An article of which nothing is known but its sentences: nothing was taken out or mended. */
export function plainArticle(file: string, text: string, sentences: readonly Sentence[]): CleanedArticle {
  return {
    file,
    raw: text,
    text,
    sentences,
    title: null,
    publisher: null,
    author: null,
    url: null,
    rights: null,
    statedDate: null,
    removed: [],
    mended: [],
    messages: [],
    spanAt: (start, end) => ({ start, end, quote: text.slice(start, end) }),
  };
}
