import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { cleanArticle } from '../../src/extract/text/clean-article.ts';
import type { CleanedArticle } from '../../src/extract/text/cleaned-article.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { readSeeds } from '../../src/readers/seeds.ts';
import { readGold } from '../evaluate/gold.ts';
import type { GoldFigure } from './gold-figures.ts';
import { articleOf } from './story-article.ts';

export interface AnnotatedText {
  readonly name: string;
  readonly article: CleanedArticle;
  readonly figures: readonly GoldFigure[];
}

/** The annotated articles of a folder (`<id>.txt` beside `<id>.json`). */
export async function annotatedArticles(folder: string, knowledge: Knowledge): Promise<AnnotatedText[]> {
  const [{ seeds }, gold] = await Promise.all([readSeeds(folder), readGold(folder)]);
  return gold.map(({ id, figures }) => {
    const seed = seeds.find(({ file }) => file.replace(/\.[^.]*$/, '') === id);
    if (!seed) throw new Error(`${folder}: no article beside ${id}.json`);
    return { name: `${folder}/${id}`, article: cleanArticle(seed, knowledge), figures };
  });
}

const AnnotatedSentences = z.object({
  story: z.string(),
  figures: z.array(
    z.object({ kind: z.string(), measure: z.string(), group: z.string(), low: z.number(), high: z.number().nullable(), quote: z.string() }),
  ),
});

/** Annotated sentences, a JSON object a line: what no article at hand says. */
export async function annotatedSentences(file: string): Promise<AnnotatedText[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const name = `${file}:${at + 1}`;
    const checked = AnnotatedSentences.safeParse(JSON.parse(line));
    if (!checked.success) throw new Error(`${name}: ${z.prettifyError(checked.error)}`);
    return [{ name, article: articleOf(checked.data.story), figures: checked.data.figures }];
  });
}
