import { findActors } from '../../src/extract/actors/find-actors.ts';
import { figureFeatures, namesByStart, wordsSeen } from '../../src/extract/figures/judge-features.ts';
import { groupLabel, measureLabel, type Label } from '../../src/extract/figures/judge.ts';
import type { Scan } from '../../src/extract/figures/scan.ts';
import { mayCount, scanSentence } from '../../src/extract/figures/scan-sentence.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { FigureText } from './annotated-texts.ts';
import type { Example } from './fit.ts';
import { labelQuantities } from './gold-figures.ts';

export interface FigureExamples {
  readonly measures: readonly Example[];
  readonly groups: readonly Example[];
}

/** What the numbers of an annotated text teach: their measures, and of those that are figures their groups. */
export function figureExamples({ name: from, article, figures }: FigureText, knowledge: Knowledge): FigureExamples {
  const scans = article.sentences.map((sentence) => scanSentence(sentence, knowledge));
  const names = namesByStart(findActors(article, knowledge).mentions);
  const wordsOf = (scan: Scan): string[] => wordsSeen(scan, names);
  const counting = scans.filter(({ sentence }) => mayCount(sentence));
  const labelled = labelQuantities(article, counting, figures).map(({ scan, quantity, figure }) => {
    const before = [1, 2].flatMap((back) => scans[scan.sentence.index - back] ?? []);
    return { features: figureFeatures(scan, quantity, before, wordsOf), figure: figure as Label | null };
  });
  return {
    measures: labelled.map(({ features, figure }) => ({ from, label: measureLabel(figure), features })),
    groups: labelled.flatMap(({ features, figure }) => (figure ? [{ from, label: groupLabel(figure), features }] : [])),
  };
}
