import { describe, expect, it } from 'vitest';
import { applyEdits, joinTexts, mapRaw, partOf, rawRange, trimText } from '../../../src/extract/text/mapped-text.ts';

const RAW = 'A Although it rained, they met.';

describe('Mapped text', () => {
  it('maps raw text to itself', () => {
    const text = mapRaw(RAW, 2, 10);
    expect(text.text).toBe('Although');
    expect(rawRange(text, 0, 8)).toEqual({ start: 2, end: 10 });
  });

  it('keeps the place of what stands behind a removal', () => {
    const text = applyEdits(mapRaw(RAW, 0, RAW.length), [{ start: 0, end: 2, text: '' }]);
    expect(text.text).toBe('Although it rained, they met.');
    expect(rawRange(text, 0, 8)).toEqual({ start: 2, end: 10 });
  });

  it('gives what was put in a place without length', () => {
    const text = applyEdits(mapRaw('ab', 0, 2), [{ start: 1, end: 1, text: ' ' }]);
    expect(text.text).toBe('a b');
    expect(rawRange(text, 1, 2)).toEqual({ start: 1, end: 1 });
    expect(rawRange(text, 0, 3)).toEqual({ start: 0, end: 2 });
  });

  it('maps a replacement of another length as a whole', () => {
    const text = applyEdits(mapRaw('x--y', 0, 4), [{ start: 1, end: 3, text: '—' }]);
    expect(rawRange(text, 1, 2)).toEqual({ start: 1, end: 3 });
  });

  it('puts texts together with places that never fall', () => {
    const whole = joinTexts([mapRaw(RAW, 0, 1), mapRaw(RAW, 11, 13)], '\n\n');
    expect(whole.text).toBe('A\n\nit');
    expect([...whole.from]).toEqual([0, 1, 1, 11, 12]);
  });

  it('gives a place to an empty stretch, and to one outside the text', () => {
    const text = trimText(partOf(mapRaw(RAW, 0, RAW.length), 1, 3));
    expect(text.text).toBe('A');
    expect(rawRange(text, 1, 1)).toEqual({ start: 3, end: 3 });
    expect(rawRange(text, 5, 9)).toEqual({ start: 3, end: 3 });
    expect(rawRange(mapRaw('', 0, 0), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
