import { expect, test } from 'vitest';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { noKnowledge, written } from './written.ts';
import { cpuSeconds } from '../../cpu-seconds.ts';

test('times are found in time that grows with the text alone, however hostile', () => {
  const hostile = [
    'from '.repeat(40_000),
    'a day after '.repeat(20_000),
    'Friday '.repeat(30_000),
    '1 '.repeat(100_000),
    'early late the last next '.repeat(10_000),
  ];
  expect(cpuSeconds(() => hostile.forEach((text) => findTimes(written(text), noKnowledge)))).toBeLessThan(20);
});
