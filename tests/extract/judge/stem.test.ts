import { expect, test } from 'vitest';
import { stem } from '../../../src/extract/judge/stem.ts';

test.each([
  ['released', 'releas'], ['releases', 'releas'], ['releasing', 'releas'], ['killed', 'kill'], ['killing', 'kill'], ['hostages', 'hostag'], ['bodies', 'bodi'],
])('%s loses its ending', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});

test.each(['dead', 'was', 'held', 'his', 'used', 'king', ''])('"%s" stays whole', (word) => {
  expect(stem(word)).toBe(word);
});
