import { expect, test } from 'vitest';
import { EMPTY_REGISTER } from '../../src/model/register.ts';
import { makeTimeline } from '../../src/pipeline.ts';
import { parseRegister, registerText } from '../../src/readers/register.ts';
import { readSeeds } from '../../src/readers/seeds.ts';
import { compareTimelines } from '../../src/timeline/compare-timelines.ts';
import { knowledge } from './support/make-timeline.ts';

const [few, more] = await Promise.all([readSeeds('tests/gold/dev'), readSeeds('tests/gold/pairs')]);

test('articles as they are scraped: those that come later lose no entry of those that were there', () => {
  const before = makeTimeline(few.seeds, knowledge, EMPTY_REGISTER, []);
  const register = parseRegister(registerText(before.register), 'register.json');
  const after = makeTimeline([...more.seeds, ...few.seeds], knowledge, register, []);
  const { lost, added } = compareTimelines(before.timeline, after.timeline);
  expect(lost).toEqual([]);
  expect(added.length).toBeGreaterThan(20);
  const again = makeTimeline([...few.seeds, ...more.seeds].reverse(), knowledge, after.register, []);
  expect(JSON.stringify(again.timeline)).toBe(JSON.stringify(after.timeline));
  expect(registerText(again.register)).toBe(registerText(after.register));
});
