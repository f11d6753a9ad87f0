import { figureFeatures, wordsSeen } from '../../src/extract/figures/judge-features.ts';
import { groupLabel, measureLabel, type Label } from '../../src/extract/figures/judge.ts';
import { mayCount, scanSentence } from '../../src/extract/figures/scan-sentence.ts';
import { cleanArticle } from '../../src/extract/text/clean-article.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { SeedFile } from '../../src/model/seed-file.ts';
import type { Gold } from '../evaluate/gold.ts';
import type { Example } from './fit.ts';
import { labelQuantities } from './gold-figures.ts';

/** What the numbers of an annotated article teach: their measures, and of those that are figures their groups. */
export function figureExamples(seed: SeedFile, gold: Gold, knowledge: Knowledge): { measures: Example[]; groups: Example[] } {
  const article = cleanArticle(seed, knowledge);
  const scans = article.sentences.map((sentence) => scanSentence(sentence, knowledge));
  const counting = scans.filter(({ sentence }) => mayCount(sentence));
  const labelled = labelQuantities(article, counting, gold.figures).map(({ scan, quantity, figure }) => {
    const before = [1, 2].flatMap((back) => scans[scan.sentence.index - back] ?? []);
    return { features: figureFeatures(scan, quantity, before, wordsSeen), figure: figure as Label | null };
  });
  return {
    measures: labelled.map(({ features, figure }) => ({ article: gold.id, label: measureLabel(figure), features })),
    groups: labelled.flatMap(({ features, figure }) => (figure ? [{ article: gold.id, label: groupLabel(figure), features }] : [])),
  };
}
