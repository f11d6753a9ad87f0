import { expect, test } from 'vitest';
import { logLinear, logProbabilities } from '../../../src/extract/judge/log-linear.ts';

const MODEL = logLinear({ labels: ['dog', 'cat'], weights: { '': [0, 69], barks: [0, 200], purrs: [0, -100, 1, 300] } });
const chances = (features: Record<string, number>): number[] => [...logProbabilities(MODEL, new Map(Object.entries(features)))].map(Math.exp);

test('the probabilities of all labels are one together', () => {
  for (const features of [{}, { barks: 1 }, { barks: 1, purrs: 1 }]) expect(chances(features).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
});

test('without a feature a label is as likely as it is by itself: 0.69 is the logarithm of two to one', () => {
  expect(chances({})[0]).toBeCloseTo(2 / 3, 2);
});

test('a feature speaks for its label, and the more of it there is the louder', () => {
  expect(chances({ purrs: 1 })[1]).toBeGreaterThan(0.9);
  expect(chances({ purrs: 0.2 })[1]).toBeLessThan(0.6);
  expect(chances({ barks: 1 })[0]).toBeGreaterThan(0.9);
});

test('a feature that nothing was learned of says nothing, were it named like a part of every object', () => {
  for (const name of ['flies', '__proto__', 'constructor']) expect(chances({ [name]: 5 })).toEqual(chances({}));
});

test('scores of any size end in probabilities', () => {
  expect(chances({ barks: 1e6 })).toEqual([1, 0]);
});
