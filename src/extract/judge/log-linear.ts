/** What a judge looks at: features by name, each with how much of it there is. */
export type Features = ReadonlyMap<string, number>;

/**
 * A log-linear model (multinomial logistic regression) as `npm run train` writes it: for each feature the labels that it speaks for or
 * against, by place in `labels`, and its weight for each in hundredths.
 */
export interface LearnedWeights {
  readonly labels: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A model made ready to judge. */
export interface LogLinear {
  readonly labels: readonly string[];
  readonly weights: ReadonlyMap<string, Int16Array>;
}

/** The feature that is always there: what a label starts from. */
export const ALWAYS = '';

export function logLinear({ labels, weights }: LearnedWeights): LogLinear {
  return { labels, weights: new Map(Object.entries(weights).map(([name, pairs]) => [name, Int16Array.from(pairs)])) };
}

/** The natural logarithm of each label's probability, in the order of the model's labels. */
export function logProbabilities({ labels, weights }: LogLinear, features: Features): Float64Array {
  const scores = new Float64Array(labels.length);
  for (const [name, much] of features) addTo(scores, weights.get(name), much / 100);
  addTo(scores, weights.get(ALWAYS), 1 / 100);
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  return scores.map((score) => score - total);
}

/** `pairs` are labels' places, each followed by its weight. */
function addTo(scores: Float64Array, pairs: Int16Array | undefined, much: number): void {
  for (let at = 0; pairs && at < pairs.length; at += 2) {
    const label = pairs[at] as number;
    scores[label] = (scores[label] as number) + (pairs[at + 1] as number) * much;
  }
}
