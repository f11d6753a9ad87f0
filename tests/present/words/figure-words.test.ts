import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { amountOf, amountWords, claimRange, countedWords, figureWords } from '../../../src/present/words/figure-words.ts';
import { figure } from '../support/make-site.ts';

const claim = (low: number, more: Partial<Figure>): Figure => figure('f', low, more);

describe('figures in words', () => {
  test.each([
    [claim(38000, { bound: 'at-least', quote: 'more than 38,000 people have been killed' }), 'more than 38,000'],
    [claim(35000, { bound: 'at-least', quote: 'at least 35,000 were slain' }), 'at least 35,000'],
    [claim(250, { bound: 'about', quote: 'around 250 others' }), 'about 250'],
    [claim(32000, { bound: 'about', quote: 'nearly 32,000 dead' }), 'nearly 32,000'],
    [claim(100, { bound: 'at-most', quote: 'fewer than 100 are left' }), 'fewer than 100'],
    [claim(40, { bound: 'at-most', quote: 'up to 40 would go' }), 'up to 40'],
    [claim(33, { high: 35, quote: '33 to 35 of them' }), '33 to 35'],
    [claim(24, { bound: 'at-least', quote: 'freed dozens of hostages' }), 'dozens'],
    [claim(24, { bound: 'exact', quote: '24 of the hostages' }), '24'],
    [claim(200, { bound: 'at-least', quote: 'hundreds were freed' }), 'hundreds'],
    [claim(0, { quote: 'none were freed' }), '0'],
  ])('%#: %s', (one, words) => {
    expect(amountWords(one)).toBe(words);
  });

  test('the bound can be set apart from the number', () => {
    expect(amountOf(claim(38000, { bound: 'at-least', quote: 'more than 38,000' }))).toEqual({ bound: 'more than', number: '38,000' });
  });

  test.each([
    [{ kind: 'casualty', measure: 'killed', group: 'gaza' }, 'killed in Gaza'],
    [{ kind: 'casualty', measure: 'wounded', group: 'west-bank' }, 'wounded in the West Bank'],
    [{ kind: 'hostage', measure: 'held', group: 'americans' }, 'American hostages still held'],
    [{ kind: 'hostage', measure: 'dead', group: 'all' }, 'hostages dead or believed dead'],
    [{ kind: 'prisoner', measure: 'to-release', group: 'palestinians' }, 'Palestinian prisoners to be released'],
  ] as const)('%o', (what, words) => {
    expect(countedWords(what)).toBe(words);
  });

  test('a claim reads as one line', () => {
    expect(figureWords(claim(38000, { kind: 'casualty', measure: 'killed', group: 'gaza', bound: 'at-least', quote: 'more than 38,000' }))).toBe('more than 38,000 killed in Gaza');
  });

  test('an open side of a claim has no limit', () => {
    expect(claimRange(claim(120, { bound: 'at-least' }))).toEqual({ least: 120, most: null });
    expect(claimRange(claim(120, { bound: 'at-most' }))).toEqual({ least: null, most: 120 });
    expect(claimRange(claim(33, { high: 35 }))).toEqual({ least: 33, most: 35 });
  });
});
