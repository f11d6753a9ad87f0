import { minimize } from './minimize.ts';
import { ALWAYS, type Features, type LearnedWeights } from '../../src/extract/judge/log-linear.ts';

/** One thing that an annotator has labelled. `from` names the text, and tells in how many texts a feature stands. */
export interface Example {
  readonly from: string;
  readonly label: string;
  readonly features: Features;
}

/** Texts that a feature must stand in: what stands in one alone is of that text. */
const LEAST_TEXTS = 2;

/**
 * The weights under which the examples' labels are most likely, with a Gaussian prior of variance 1 on each weight (none on where labels start from).
 * @param least weights smaller than this, in hundredths, are dropped
 */
export function fit(examples: readonly Example[], least = 3): LearnedWeights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const names = commonFeatures(examples);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ label, features }) => ({
    label: labels.indexOf(label),
    features: [
      [place.get(ALWAYS) ?? 0, 1] as const,
      ...[...features].flatMap(([name, much]) => (place.has(name) ? [[place.get(name) ?? 0, much] as const] : [])),
    ],
  }));
  const weights = minimize((at, slope) => loss(rows, labels.length, at, slope), names.length * labels.length);
  return {
    labels,
    weights: Object.fromEntries(
      names.flatMap((name, at) => inHundredths(name, weights.subarray(at * labels.length, (at + 1) * labels.length), least)),
    ),
  };
}

/** Names of the features that stand in more texts than one, in their order; ALWAYS first. */
export function commonFeatures(examples: readonly Pick<Example, 'from' | 'features'>[]): string[] {
  const texts = new Map<string, Set<string>>();
  for (const { from, features } of examples) {
    for (const name of features.keys()) texts.set(name, (texts.get(name) ?? new Set()).add(from));
  }
  const common = [...texts].filter(([, where]) => where.size >= LEAST_TEXTS).map(([name]) => name);
  return [ALWAYS, ...common.sort()];
}

function inHundredths(name: string, weights: Float64Array, least: number): [string, number[]][] {
  const pairs = [...weights].flatMap((weight, label) => (Math.abs(weight * 100) >= least ? [label, Math.round(weight * 100)] : []));
  return pairs.length > 0 ? [[name, pairs]] : [];
}

interface Row {
  readonly label: number;
  readonly features: readonly (readonly [place: number, much: number])[];
}

/** Minus the logarithm of the labels' likelihood, with the prior; `slope` is filled with its derivatives. */
function loss(rows: readonly Row[], labels: number, at: Float64Array, slope: Float64Array): number {
  let total = 0;
  for (let one = 0; one < at.length; one += 1) {
    const weight = one < labels ? 0 : (at[one] as number);
    slope[one] = weight;
    total += (weight * weight) / 2;
  }
  const scores = new Float64Array(labels);
  for (const { label, features } of rows) {
    scores.fill(0);
    for (const [place, much] of features) {
      for (let one = 0; one < labels; one += 1) scores[one] = (scores[one] as number) + (at[place * labels + one] as number) * much;
    }
    const most = Math.max(...scores);
    const sum = scores.reduce((so, score) => so + Math.exp(score - most), 0);
    total += Math.log(sum) + most - (scores[label] as number);
    for (let one = 0; one < labels; one += 1) {
      const excess = Math.exp((scores[one] as number) - most) / sum - (one === label ? 1 : 0);
      for (const [place, much] of features) slope[place * labels + one] = (slope[place * labels + one] as number) + excess * much;
    }
  }
  return total;
}
