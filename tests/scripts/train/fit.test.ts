import { describe, expect, test } from 'vitest';
import { fit, type Example } from '../../../scripts/train/fit.ts';
import { minimize } from '../../../scripts/train/minimize.ts';
import { weightsText } from '../../../scripts/train/weights-text.ts';
import { logLinear, logProbabilities } from '../../../src/extract/judge/log-linear.ts';

const example = (from: string, label: string, ...features: string[]): Example => ({ from, label, features: new Map(features.map((name) => [name, 1])) });
const ANIMALS = ['a', 'b', 'c', 'd'].flatMap((from) => [example(from, 'dog', 'barks', 'tail'), example(from, 'cat', 'purrs', 'tail'), example(from, 'fish', 'swims')]);

describe('learning from annotated texts', () => {
  test('each example is judged as it was labelled', () => {
    const model = logLinear(fit(ANIMALS));
    for (const { label, features } of ANIMALS) {
      const likely = logProbabilities(model, features);
      expect(model.labels[likely.indexOf(Math.max(...likely))]).toBe(label);
    }
  });

  test('what stands in one text alone is not learned', () => {
    const { weights } = fit([...ANIMALS, example('a', 'dog', 'Rex'), example('a', 'dog', 'Rex')]);
    expect(Object.keys(weights)).not.toContain('Rex');
    expect(Object.keys(weights)).toContain('barks');
  });

  test('the same texts give the same bytes, in whatever order their features came', () => {
    const turned = ANIMALS.map(({ features, ...one }) => ({ ...one, features: new Map([...features].reverse()) }));
    expect(weightsText(fit(turned))).toBe(weightsText(fit(ANIMALS)));
  });

  test('the file has a line for each feature, and reads as what was learned', () => {
    const learned = fit(ANIMALS);
    expect(JSON.parse(weightsText(learned))).toEqual(learned);
    expect(weightsText(learned).split('\n').filter((line) => line.startsWith('    '))).toHaveLength(Object.keys(learned.weights).length);
  });

  test('names that every object has are features like others', () => {
    const { weights } = fit([...ANIMALS, example('a', 'dog', '__proto__', 'constructor'), example('b', 'dog', '__proto__', 'constructor')]);
    expect(Object.keys(weights)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
  });
});

test('descent ends where the function is least', () => {
  const least = [3, -2, 0.5];
  const found = minimize((at, slope) => {
    least.forEach((to, one) => (slope[one] = 2 * (one + 1) * ((at[one] ?? 0) - to)));
    return least.reduce((sum, to, one) => sum + (one + 1) * ((at[one] ?? 0) - to) ** 2, 0);
  }, 3);
  least.forEach((to, one) => expect(found[one]).toBeCloseTo(to, 4));
});
