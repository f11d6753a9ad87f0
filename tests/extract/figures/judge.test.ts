import { describe, expect, test } from 'vitest';
import { figureFeatures, namesByStart, wordsSeen } from '../../../src/extract/figures/judge-features.ts';
import { judgeFigure, type Label } from '../../../src/extract/figures/judge.ts';
import { scanSentence } from '../../../src/extract/figures/scan-sentence.ts';
import type { Scan } from '../../../src/extract/figures/scan.ts';
import { articleOf, figuresOf, knowledge } from './reading.ts';

const scanOf = (story: string): Scan => {
  const [sentence] = articleOf(story).sentences;
  if (!sentence) throw new RangeError('no sentence');
  return scanSentence(sentence, knowledge);
};
const featuresOf = (story: string): ReadonlyMap<string, number> => {
  const scan = scanOf(story);
  const [quantity] = scan.quantities;
  if (!quantity) throw new RangeError('no number');
  return figureFeatures(scan, quantity, [], (one) => wordsSeen(one, new Map()));
};

describe('what the judge sees of a sentence', () => {
  test('known names stand for whose they are, unknown ones for a name, digits for a number', () => {
    expect(wordsSeen(scanOf('On Sunday Israel said Quillfeather freed 12 hostages in Khan Younis.'), new Map()).join(' ')).toBe(
      'on <name> <israel-place> said <name> freed # hostag in <gaza-place> <gaza-place> .',
    );
  });

  test('a name that opens a sentence stands for a name too, a pronoun for itself', () => {
    const scan = scanOf('Anna Quillfeather said 12 hostages were freed.');
    expect(wordsSeen(scan, namesByStart([{ start: 0, end: 17, how: 'unknown' }])).slice(0, 3)).toEqual(['<name>', '<name>', 'said']);
    expect(wordsSeen(scanOf('She said 12 hostages were freed.'), namesByStart([{ start: 0, end: 3, how: 'pronoun' }]))[0]).toBe('she');
  });

  test.each([
    ['On Sunday Quillfeather said 12 hostages were freed.', 'On Sunday Marchbanks said 12 hostages were freed.'],
    ['The blast in Jabalia killed 14 people.', 'The blast in Nuseirat killed 14 people.'],
    ['Hamas freed 13 hostages.', 'Hamas freed 14 hostages.'],
  ])('no name and no exact number is learned of: %s', (one, other) => {
    expect([...featuresOf(one).keys()].slice(1)).toEqual([...featuresOf(other).keys()].slice(1));
  });

  test('a dash, a colon and a semicolon end the words around', () => {
    expect(featuresOf('The truce held; 12 hostages were freed: aid came.').has('before held')).toBe(false);
    expect(featuresOf('The truce held and 12 hostages were freed.').has('before held')).toBe(true);
  });
});

describe('what the judge adds to the rules', () => {
  test.each([
    ['hostage held all 136', 'Left in Gaza are 136 captives.'],
    ['hostage released all 105', 'Her mother was among 105 who came home in November.'],
    ['casualty killed israeli-soldiers 367', 'The government put the number of its fallen soldiers at 367.'],
  ])('%s, where the rules read nothing: %s', (figure, sentence) => {
    expect(figuresOf(sentence)).toEqual([figure]);
  });

  test.each([
    'The minister met 12 ambassadors in Cairo.',
    'The convoy of 40 trucks waited in Rafah.',
    'The cabinet sat for six hours and 11 ministers voted for it.',
    'More than 100 countries backed the resolution.',
    'He was 19 when he was taken.',
    'Some 300 officers guarded the square as crowds watched.',
  ])('no figure: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });

  test('where nothing is known of the words, a number that the rules pass over stays no figure', () => {
    expect(judgeFigure(new Map([['quoodle', 1]]), null)).toBeNull();
  });

  test('what the rules read is read otherwise at most, never dropped', () => {
    const features = featuresOf('Some 300 officers guarded the square as crowds watched.');
    const ruled: Label = { kind: 'casualty', measure: 'killed', group: 'gaza' };
    expect(judgeFigure(features, null)).toBeNull();
    expect(judgeFigure(features, ruled)).not.toBeNull();
  });
});
