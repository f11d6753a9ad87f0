import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../scripts/lib/json-pieces.ts';

const joined = (value: object): string => [...jsonPieces(value)].join('');

test.each([
  ['nothing', {}],
  ['an empty list and an empty object', { list: [], object: {} }],
  ['a list of lists, empty ones too', { list: [[], [1, [2]], {}] }],
  ['values that JSON has no word for', { left: undefined, list: [undefined, NaN, null] }],
  ['a key and a text with marks and line ends', { 'a "key"\n': ['"one"\n [', '\n ]\n]', '“two”'], b: '\n}' }],
  ['more elements than are written together', { version: 1, list: Array.from({ length: 1001 }, (_, index) => ({ index, of: [index] })), end: null }],
])('an object in pieces reads as in one: %s', (_, value) => expect(joined(value)).toBe(JSON.stringify(value, null, 1)));

test('any object in pieces reads as in one', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))), (value) => {
    expect(joined(value)).toBe(JSON.stringify(value, null, 1));
  }));
});
