import { describe, expect, test } from 'vitest';
import { atOnce, inStep, type Steps } from '../../src/model/in-step.ts';

function* work(name: string, steps: number, log: string[]): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    log.push(`${name}${step}`);
    yield;
  }
  return `${name} done`;
}

describe('works in step', () => {
  test('all take a step before any takes the next', () => {
    const log: string[] = [];
    inStep([work('a', 2, log), work('b', 2, log)]);
    expect(log).toEqual(['a1', 'b1', 'a2', 'b2']);
  });
  test('results stand in the order of the works, whichever ends first', () => {
    expect(inStep([work('a', 3, []), work('b', 0, []), work('c', 1, [])])).toEqual(['a done', 'b done', 'c done']);
  });
  test('no work gives no result', () => {
    expect(inStep([])).toEqual([]);
  });
  test('a mistake in one is thrown', () => {
    const wrong = (function* (): Steps<string> {
      yield;
      throw new RangeError('wrong');
    })();
    expect(() => inStep([work('a', 3, []), wrong])).toThrow('wrong');
  });
  test('one work alone goes from its beginning to its end', () => {
    const log: string[] = [];
    expect(atOnce(work('a', 2, log))).toBe('a done');
    expect(log).toEqual(['a1', 'a2']);
  });
});
