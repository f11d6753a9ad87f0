import { describe, expect, test } from 'vitest';
import type { TollSeries } from '../../../src/model/knowledge.ts';
import { knownTolls } from '../../../src/extract/figures/known-tolls.ts';
import { figuresOf, knowledge } from './reading.ts';

function toll(group: string, ...values: readonly number[]): TollSeries {
  return {
    id: `killed-${group}`, path: '', note: '', name: group, kind: 'casualty', measure: 'killed', group, by: 'utopian-ministry', course: 'rising', file: null,
    values: [], restarts: [], source: [], points: values.map((value, index) => ({ date: `2024-01-0${index + 1}`, value })),
  };
}

describe('what the knowledge says of the dead of each land', () => {
  test('half again as many as were ever counted there is the limit of a land', () => {
    const { mostIn } = knownTolls({ ...knowledge, tolls: [toll('west-bank', 200, 400), toll('lebanon', 3000, 2000), toll('gaza', 40_000), toll('israel', 1400, 1200)] });
    expect(mostIn).toEqual({ westBank: 600, elsewhere: 4500, israel: 2100 });
  });

  test('a land without a toll has no limit', () => {
    expect(knownTolls({ ...knowledge, tolls: [] }).mostIn).toEqual({ westBank: Infinity, elsewhere: Infinity, israel: Infinity });
  });

  test('the toll of the attack is the one told last, and a small one tells nothing', () => {
    expect(knownTolls({ ...knowledge, tolls: [toll('israel', 1400, 1200)] }).attack).toEqual(new Set([1200]));
    expect(knownTolls({ ...knowledge, tolls: [toll('israel', 12)] }).attack).toEqual(new Set());
  });
});

test.each([
  ['In the West Bank, soldiers searched homes.\nThe ministry said 640 Palestinians had been killed since the war began.', 'casualty killed west-bank 640'],
  ['In the West Bank, soldiers searched homes.\nThe ministry said 41,640 Palestinians had been killed since the war began.', 'casualty killed gaza 41640'],
])('a toll that no other land can have is Gaza\'s: %s', (story, figure) => {
  expect(figuresOf(story)).toEqual([figure]);
});
