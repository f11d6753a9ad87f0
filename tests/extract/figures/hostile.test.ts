import { expect, test } from 'vitest';
import { readFigures } from './reading.ts';
import { cpuSeconds } from '../../cpu-seconds.ts';

/** Half a million units of what could make a scan run away. */
const HOSTILE: Readonly<Record<string, string>> = {
  numbers: '12 '.repeat(170_000),
  'one clause without end': '12 people were killed and 13 wounded, officials said, '.repeat(9_000),
  speakers: 'said '.repeat(100_000),
  parts: ', 5 of them '.repeat(40_000),
  letters: 'a'.repeat(500_000),
  hyphens: 'a-'.repeat(250_000),
  digits: '1,'.repeat(250_000),
  stops: 'a.'.repeat(250_000),
  quotes: '"'.repeat(500_000),
};

test.each(Object.entries(HOSTILE))('%s: the work is bounded', (_name, text) => {
  expect(cpuSeconds(() => readFigures(text))).toBeLessThan(4);
});
