import { describe, expect, test } from 'vitest';
import { plainQuotation, quotationOf } from '../../../src/present/words/quotation.ts';

const span = (quote: string, start = 0) => ({ start, end: start + quote.length, quote });

describe('quotations', () => {
  test('what is short stands whole, its blanks made plain', () => {
    expect(quotationOf(span('The talks\u00a0\n  ended.'), [])).toEqual({ pieces: [{ text: 'The talks ended.', mended: false }], cut: false });
  });

  test('damage is taken out and the word marked', () => {
    const quote = quotationOf(span('CIA Director ABurns met them.', 10), [{ start: 23, end: 24, quote: 'A', reason: 'damage' }]);
    expect(quote.pieces).toEqual([{ text: 'CIA Director ', mended: false }, { text: 'Burns', mended: true }, { text: ' met them.', mended: false }]);
  });

  test('furniture inside a span is left out without a mark', () => {
    const text = 'They met. ADVERTISEMENT They parted.';
    expect(plainQuotation(quotationOf(span(text), [{ start: 10, end: 23, quote: 'ADVERTISEMENT', reason: 'furniture' }]))).toBe('They met. They parted.');
  });

  test('a hole that only touches the span takes nothing from it', () => {
    expect(plainQuotation(quotationOf(span('They met.', 5), [{ start: 0, end: 5, quote: 'Menu ', reason: 'furniture' }]))).toBe('They met.');
  });

  test('a long sentence is cut after a clause, at most forty words in', () => {
    const words = `${'word '.repeat(29)}end, ${'more '.repeat(30)}`.trim();
    const quote = quotationOf(span(words), []);
    expect(quote.cut).toBe(true);
    expect(plainQuotation(quote)).toBe(`${'word '.repeat(29)}end …`);
  });

  test('a sentence without clauses is cut at the limit', () => {
    expect(plainQuotation(quotationOf(span('word '.repeat(60)), [])).split(' ')).toHaveLength(41);
  });

  test('double marks inside become single, apostrophes stay', () => {
    expect(plainQuotation(quotationOf(span('He called it “a start” and said "we\'ll see".'), []))).toBe('He called it ‘a start’ and said ‘we\'ll see’.');
  });
});
