import { describe, expect, test } from 'vitest';
import { foldWord, kebab, soundKey } from '../../../src/extract/actors/spelling.ts';

describe('a word is compared without marks, apostrophes and capitals', () => {
  test.each([
    ['Erdoğan', 'erdogan'], ['Løkke', 'lokke'], ["Sa'ar", 'saar'], ['Sa’ar', 'saar'], ['el', 'al'], ['Al', 'al'],
    ['Defence', 'defense'], ['Centre', 'center'], ['Kalın', 'kalin'],
  ])('%s', (word, fold) => {
    expect(foldWord(word)).toBe(fold);
  });
});

describe('transcriptions of one name sound alike', () => {
  test.each([
    ['mohammed', 'muhammad', 'mohamad'], ['haniyeh', 'haniya', 'haniyah'], ['sissi', 'sisi', 'sisy'], ['abdel', 'abdul', 'abdal'],
    ['deif', 'dief', 'daif'], ['wenkert', 'venkert', 'venkart'], ['antony', 'anthony', 'anthoni'], ['shoukry', 'shukri', 'shoukri'],
  ])('%s, %s, %s', (...spellings) => {
    expect(new Set(spellings.map(soundKey)).size).toBe(1);
  });
});

describe('different names stay different', () => {
  test.each([
    ['eliya', 'eli'], ['ron', 'ran'], ['ori', 'or'], ['sinwar', 'sinai'], ['hayya', 'hani'], ['cohen', 'kohana'], ['margalit', 'margolin'],
  ])('%s, %s', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });
});

test('ids are ASCII kebab-case', () => {
  expect(['Lars Løkke Rasmussen', "Gideon Sa'ar", 'Antony J. Blinken', 'Hisham al-Sayed'].map(kebab)).toEqual(
    ['lars-lokke-rasmussen', 'gideon-saar', 'antony-j-blinken', 'hisham-al-sayed'],
  );
});
