import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { cleanArticle } from '../../src/extract/text/clean-article.ts';
import type { CleanedArticle } from '../../src/extract/text/cleaned-article.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { IsoDate } from '../../src/model/day.ts';
import { readSeeds } from '../../src/readers/seeds.ts';
import { readGold, type Gold } from '../evaluate/gold.ts';
import type { GoldEvent } from './gold-events.ts';
import type { GoldFigure } from './gold-figures.ts';
import { articleOf } from './story-article.ts';

interface AnnotatedText {
  readonly name: string;
  readonly article: CleanedArticle;
}

export interface FigureText extends AnnotatedText {
  readonly figures: readonly GoldFigure[];
}

export interface EventText extends AnnotatedText {
  readonly published: Gold['published'];
  readonly events: readonly GoldEvent[];
}

/** The annotated articles of a folder (`<id>.txt` beside `<id>.json`). */
export async function annotatedArticles(folder: string, knowledge: Knowledge): Promise<(FigureText & EventText)[]> {
  const [{ seeds }, gold] = await Promise.all([readSeeds(folder), readGold(folder)]);
  return gold.map(({ id, figures, published, events }) => {
    const seed = seeds.find(({ file }) => file.replace(/\.[^.]*$/, '') === id);
    if (!seed) throw new Error(`${folder}: no article beside ${id}.json`);
    return { name: `${folder}/${id}`, article: cleanArticle(seed, knowledge), figures, published, events };
  });
}

const SentencesOfNumbers = z.object({
  story: z.string(),
  figures: z.array(
    z.object({ kind: z.string(), measure: z.string(), group: z.string(), low: z.number(), high: z.number().nullable(), quote: z.string() }),
  ),
});

/** Sentences whose numbers are annotated, a JSON object a line: what no article at hand says. */
export async function sentencesOfNumbers(file: string): Promise<FigureText[]> {
  const lines = await annotatedLines(file, SentencesOfNumbers);
  return lines.map(({ name, line }) => ({ name, article: articleOf(line.story), figures: line.figures }));
}

const SentencesOfEvents = z.object({
  text: z.string(),
  published: IsoDate,
  events: z.array(z.object({ type: z.string(), status: z.string(), start: IsoDate, end: IsoDate, quote: z.string() })),
});

/** Sentences whose events are annotated, a JSON object a line, each an article of its day of publication. */
export async function sentencesOfEvents(file: string, knowledge: Knowledge): Promise<EventText[]> {
  const lines = await annotatedLines(file, SentencesOfEvents);
  return lines.map(({ name, line: { text, published: day, events } }) => {
    const seed = { id: name, file: 'story.txt', sha256: '', raw: text, frontMatter: null, contentStart: 0 };
    return { name, article: cleanArticle(seed, knowledge), published: { earliest: day, latest: day }, events };
  });
}

async function annotatedLines<T>(file: string, shape: z.ZodType<T>): Promise<{ readonly name: string; readonly line: T }[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const name = `${file}:${at + 1}`;
    const checked = shape.safeParse(JSON.parse(line));
    if (!checked.success) throw new Error(`${name}: ${z.prettifyError(checked.error)}`);
    return [{ name, line: checked.data }];
  });
}
