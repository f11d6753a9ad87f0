import { describe, expect, test } from 'vitest';
import { NO_REPAIRS } from '../../../src/present/words/repairs.ts';
import { plainQuotation, quotationOf } from '../../../src/present/words/quotation.ts';

const span = (quote: string, start = 0) => ({ start, end: start + quote.length, quote });

describe('quotations', () => {
  test('one span asked for again, at another length or with other repairs, is cut and mended anew', () => {
    const words = span('Talks in Doha went on, officials said, and would go on.');
    const plain = (longest?: number, repairs = NO_REPAIRS): string => plainQuotation(quotationOf(words, repairs, longest));
    expect(plain()).toBe('Talks in Doha went on, officials said, and would go on.');
    expect(plain(5)).toBe('Talks in Doha went on …');
    expect(plain()).toBe('Talks in Doha went on, officials said, and would go on.');
    expect(plain(undefined, { removed: [], mended: [{ start: 9, end: 13, quote: 'Doha', text: 'Cairo' }] })).toContain('Talks in Cairo');
    expect(plain()).toContain('Talks in Doha');
  });

  test('what is short stands whole, its blanks made plain', () => {
    expect(quotationOf(span('The talks\u00a0\n  ended.'), NO_REPAIRS)).toEqual({ pieces: [{ text: 'The talks ended.', mended: false }], cut: false });
  });

  test('damage is taken out and the word marked', () => {
    const quote = quotationOf(span('CIA Director ABurns met them.', 10), { removed: [{ start: 23, end: 24, quote: 'A', reason: 'damage' }], mended: [] });
    expect(quote.pieces).toEqual([{ text: 'CIA Director ', mended: false }, { text: 'Burns', mended: true }, { text: ' met them.', mended: false }]);
  });

  test('furniture inside a span is left out without a mark', () => {
    const text = 'They met. ADVERTISEMENT They parted.';
    expect(plainQuotation(quotationOf(span(text), { removed: [{ start: 10, end: 23, quote: 'ADVERTISEMENT', reason: 'furniture' }], mended: [] }))).toBe('They met. They parted.');
  });

  test('a hole that only touches the span takes nothing from it', () => {
    expect(plainQuotation(quotationOf(span('They met.', 5), { removed: [{ start: 0, end: 5, quote: 'Menu ', reason: 'furniture' }], mended: [] }))).toBe('They met.');
  });

  test('a long sentence is cut after a clause, at most forty words in', () => {
    const words = `${'word '.repeat(29)}end, ${'more '.repeat(30)}`.trim();
    const quote = quotationOf(span(words), NO_REPAIRS);
    expect(quote.cut).toBe(true);
    expect(plainQuotation(quote)).toBe(`${'word '.repeat(29)}end …`);
  });

  test('a sentence without clauses is cut at the limit', () => {
    expect(plainQuotation(quotationOf(span('word '.repeat(60)), NO_REPAIRS)).split(' ')).toHaveLength(41);
  });

  test('double marks inside become single, apostrophes stay', () => {
    expect(plainQuotation(quotationOf(span('He called it “a start” and said "we\'ll see".'), NO_REPAIRS))).toBe('He called it ‘a start’ and said ‘we\'ll see’.');
  });

  test.each([
    ['a lost letter', 'alks went on.', [{ start: 0, end: 0, quote: '', text: 'T' }], [{ text: 'Talks', mended: true }, { text: ' went on.', mended: false }]],
    ['a lost blank', 'They metin Doha.', [{ start: 8, end: 8, quote: '', text: ' ' }], [{ text: 'They ', mended: false }, { text: 'met', mended: true }, { text: ' in Doha.', mended: false }]],
    ['a wrong decoding', 'Stoneâ€™s aide left.', [{ start: 5, end: 8, quote: 'â€™', text: "'" }], [{ text: "Stone's", mended: true }, { text: ' aide left.', mended: false }]],
    ['a mark of Markdown, which is no damage', '**They** met.', [{ start: 0, end: 2, quote: '**', text: '' }, { start: 6, end: 8, quote: '**', text: '' }], [{ text: 'They met.', mended: false }]],
  ])('%s is shown put right', (_, words, mended, pieces) => {
    expect(quotationOf(span(words), { removed: [], mended })).toEqual({ pieces, cut: false });
  });
});
