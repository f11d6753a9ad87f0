import { expect, test } from 'vitest';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { noKnowledge, written } from './written.ts';

test('times are found in time that grows with the text alone, however hostile', () => {
  const hostile = [
    'from '.repeat(40_000),
    'a day after '.repeat(20_000),
    'Friday '.repeat(30_000),
    '1 '.repeat(100_000),
    'early late the last next '.repeat(10_000),
  ];
  const began = process.hrtime.bigint();
  for (const text of hostile) findTimes(written(text), noKnowledge);
  expect(Number(process.hrtime.bigint() - began) / 1e9).toBeLessThan(20);
});
