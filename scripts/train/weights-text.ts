import type { LearnedWeights } from '../../src/extract/judge/log-linear.ts';

/** The file of a model: a line for each feature, so that a change of weights can be read. */
export function weightsText({ labels, weights }: LearnedWeights): string {
  const lines = Object.entries(weights).map(([name, pairs]) => `    ${JSON.stringify(name)}: ${JSON.stringify(pairs)}`);
  return `{\n  "labels": ${JSON.stringify(labels)},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`;
}
