import { expect, test } from 'vitest';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { moment, noKnowledge, written } from './written.ts';

const knowledge: Knowledge = { ...noKnowledge, moments: [moment({ id: 'accord', name: 'the Friday Accord', from: '2024-05-10', names: ['Friday Accord'] })] };
const found = (text: string): string[] => findTimes(written(text), knowledge).map((time) => `${time.text} (${time.rule})`);

test('of two times that overlap the longer one is meant: a name that holds a weekday is no weekday', () => {
  expect(found('They met before the Friday Accord.')).toEqual(['the Friday Accord (moment-name)']);
  expect(found('They met last Friday and left before the Friday Accord.')).toEqual(['last Friday (weekday)', 'the Friday Accord (moment-name)']);
});
