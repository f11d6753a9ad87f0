import { figureFeatures, wordsSeen } from '../../src/extract/figures/judge-features.ts';
import { groupLabel, measureLabel, type Label } from '../../src/extract/figures/judge.ts';
import { mayCount, scanSentence } from '../../src/extract/figures/scan-sentence.ts';
import type { CleanedArticle } from '../../src/extract/text/cleaned-article.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { Example } from './fit.ts';
import { labelQuantities, type GoldFigure } from './gold-figures.ts';

export interface FigureExamples {
  readonly measures: readonly Example[];
  readonly groups: readonly Example[];
}

/**
 * What the numbers of an annotated text teach: their measures, and of those that are figures their groups.
 * @param from names the text that they are from
 */
export function figureExamples(
  from: string,
  article: CleanedArticle,
  figures: readonly GoldFigure[],
  knowledge: Knowledge,
): FigureExamples {
  const scans = article.sentences.map((sentence) => scanSentence(sentence, knowledge));
  const counting = scans.filter(({ sentence }) => mayCount(sentence));
  const labelled = labelQuantities(article, counting, figures).map(({ scan, quantity, figure }) => {
    const before = [1, 2].flatMap((back) => scans[scan.sentence.index - back] ?? []);
    return { features: figureFeatures(scan, quantity, before, wordsSeen), figure: figure as Label | null };
  });
  return {
    measures: labelled.map(({ features, figure }) => ({ from, label: measureLabel(figure), features })),
    groups: labelled.flatMap(({ features, figure }) => (figure ? [{ from, label: groupLabel(figure), features }] : [])),
  };
}
