import { describe, expect, it } from 'vitest';
import { mapRaw } from '../../../src/extract/text/mapped-text.ts';
import { normalise } from '../../../src/extract/text/normalise.ts';

const plain = (raw: string): string => normalise(mapRaw(raw, 0, raw.length)).text;

describe('Signs', () => {
  it.each([
    ['“Not yet,” she said.', '"Not yet," she said.'],
    ['the envoy’s ‘last’ word', "the envoy's 'last' word"],
    ['„Noch nicht“', '"Noch nicht"'],
    ['«Not yet», she said', '"Not yet", she said'],
    ['a truce – or a pause — or neither', 'a truce — or a pause — or neither'],
    ['a truce -- or a pause --- or neither', 'a truce — or a pause — or neither'],
    ['cease‑fire', 'cease-fire'],
    ['10 km', '10 km'],
    ['two  blanks\tand a tab', 'two blanks and a tab'],
    ['zero\u200bwidth, soft\u00adhyphen, \ufeffmark', 'zerowidth, softhyphen, mark'],
    ['the ﬁnal oﬀer', 'the final offer'],
    ['Jose\u0301', 'José'],
    ['“”Progress is being made,” he said', '"Progress is being made," he said'],
    ["''Progress,'' he said", '"Progress," he said'],
    ['  in the margin  ', 'in the margin'],
  ])('reads %j as %j', (raw, text) => expect(plain(raw)).toBe(text));

  it.each([
    'a well-known man', '2023-11-19', 'the 33-35 captives', "the envoy's word", 'António', 'Erdoğan', 'a/b', '3 > 2', 'R&D',
    'Home » World',
  ])('leaves %j', (raw) => expect(plain(raw)).toBe(raw));
});

describe('Mojibake', () => {
  it.each([
    ['Gazaâ€™s ministry', "Gaza's ministry"],
    ['â€œWe wonâ€™t stop,â€\u009d he said', '"We won\'t stop," he said'],
    ['â€œWe stay,â€ he said', '"We stay," he said'],
    ['a step â€” a long one â€“ back', 'a step — a long one — back'],
    ['World Â· Middle East', 'World · Middle East'],
    ['cafÃ© culture', 'café culture'],
    ['AntÃ³nio Guterres', 'António Guterres'],
    ['ErdoÄŸan', 'Erdoğan'],
    ['AbrÃªo Ã\u00a0 la carte', 'Abrêo à la carte'],
    ['two\u00c2\u00a0blanks', 'two blanks'],
    ['the envoyÃ¢â‚¬â„¢s word', "the envoy's word"],
    ['wait â€¦', 'wait …'],
    ['\u00e2\u0080\u0099s', "'s"],
  ])('reads %j as %j', (raw, text) => expect(plain(raw)).toBe(text));

  it.each([
    'château', 'Ângela', 'São Paulo', 'naïve café', 'Ã', '€40 a month', 'Å', 'â la carte',
  ])('leaves %j, which is no mojibake', (raw) => expect(plain(raw)).toBe(raw));
});

describe('Character references and tags', () => {
  it.each([
    ['Food &amp; fuel', 'Food & fuel'],
    ['the envoy&rsquo;s word', "the envoy's word"],
    ['the envoy&#8217;s &#x201C;word&#x201D;', 'the envoy\'s "word"'],
    ['two&nbsp;blanks', 'two blanks'],
    ['a <b>bold</b> step<br/>', 'a bold step'],
    ['a <a href="https://news.example/x?a=1">link</a>', 'a link'],
  ])('reads %j as %j', (raw, text) => expect(plain(raw)).toBe(text));

  it.each(['fewer than <40', 'a < b > c', 'R&D;', '&unknown; sign'])('leaves %j', (raw) => expect(plain(raw)).toBe(raw));
});

describe('Offsets', () => {
  it('leads every unit back to the stretch it was read from', () => {
    const raw = '\ufeff  Gazaâ€™s “word” -- &amp; more\u00a0 than that ';
    const normal = normalise(mapRaw(raw, 0, raw.length));
    expect(normal.text).toBe('Gaza\'s "word" — & more than that');
    const at = (words: string): string => {
      const start = normal.text.indexOf(words);
      return raw.slice(normal.from[start], normal.to[start + words.length - 1]);
    };
    expect(at("Gaza's")).toBe('Gazaâ€™s');
    expect(at('"word"')).toBe('“word”');
    expect(at('—')).toBe('--');
    expect(at('&')).toBe('&amp;');
    expect(at('more than')).toBe('more\u00a0 than');
  });
});
