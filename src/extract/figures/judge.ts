import type { FigureKind, Group, Measure } from '../../model/vocabulary.ts';
import { logLinear, logProbabilities, type Features } from '../judge/log-linear.ts';
import groupWeights from './learned/groups.json' with { type: 'json' };
import measureWeights from './learned/measures.json' with { type: 'json' };

/** What a number of people is read as. */
export interface Label {
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly group: Group;
}

/** The label of a number that tells nothing a reader looks for. */
export const NO_FIGURE = 'none';

/**
 * How much more likely another reading must be than the rules' own before it is taken: e to the third, some twenty times. Of 0 to 4 in
 * halves the best, or within 0.002 of it, on sixty articles that had not been learned from, twice.
 */
const TRUST_IN_RULES = 3;

export const measureLabel = (label: Label | null): string => (label ? `${label.kind} ${label.measure}` : NO_FIGURE);
export const groupLabel = ({ kind, group }: Pick<Label, 'kind' | 'group'>): string => `${kind} ${group}`;

const MEASURES = logLinear(measureWeights);
const GROUPS = logLinear(groupWeights);

/** Where each kind's groups stand among the labels of GROUPS. */
const GROUPS_OF = Map.groupBy(GROUPS.labels.keys(), (at) => GROUPS.labels[at]?.split(' ')[0]);

/** What the number is: the rules' reading, unless what was learned of the words around it speaks clearly for another; null for no figure. */
export function judgeFigure(features: Features, byRules: Label | null): Label | null {
  const measures = logProbabilities(MEASURES, features);
  const groups = logProbabilities(GROUPS, features);
  let best: { label: Label | null; score: number } | null = null;
  const weigh = (label: Label | null, likely: number): void => {
    const agreed = measureLabel(label) === measureLabel(byRules) && label?.group === byRules?.group;
    const score = likely + (agreed ? TRUST_IN_RULES : 0);
    if (!best || score > best.score) best = { label, score };
  };
  MEASURES.labels.forEach((name, at) => {
    const likely = measures[at] as number;
    if (name === NO_FIGURE) return weigh(null, likely);
    const [kind, measure] = name.split(' ') as [FigureKind, Measure];
    for (const place of GROUPS_OF.get(kind) ?? []) {
      const group = GROUPS.labels[place]?.split(' ')[1] as Group;
      weigh({ kind, measure, group }, likely + (groups[place] as number));
    }
  });
  return best ? (best as { label: Label | null }).label : byRules;
}
