import { describe, expect, test } from 'vitest';
import { readBound } from '../../../src/extract/figures/bounds.ts';
import { isNoCount } from '../../../src/extract/figures/not-counts.ts';
import { mayBeNumber, readNumber } from '../../../src/extract/figures/numbers.ts';
import { tokenize, type Token } from '../../../src/extract/figures/tokens.ts';

/** The first number of a text, as "low", "low-high" or "low bound". */
function numberOf(text: string): string | null {
  const tokens = tokenize(text, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(tokens, at);
    if (number) return [number.high === null ? number.low : `${number.low}-${number.high}`, ...(number.bound ? [number.bound] : [])].join(' ');
  }
  return null;
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  '1200': ['1,200 people', 'one thousand two hundred people', 'twelve hundred people'],
  '62': ['62 captives', 'Sixty-two captives', 'sixty-two of them'],
  '250': ['250 others', 'two hundred and fifty others', 'two hundred fifty others'],
  '12': ['a dozen people', 'twelve people', '12 people', 'one dozen people'],
  '24': ['two dozen people', 'twenty-four people'],
  '6': ['half a dozen people', 'six people'],
  '8': ['the eighth captive', 'eight captives', 'the 8th captive'],
  '100': ['a hundred people', 'one hundred people'],
  '1500000': ['1.5 million people', '1.5m people'],
  '24 at-least': ['dozens of people', 'several dozen people', 'a few dozen people'],
  '40 at-least': ['scores of people'],
  '200 at-least': ['hundreds of people', 'several hundred people', 'a few hundred people'],
  '2000 at-least': ['thousands of people', 'several thousand people'],
  '20000 at-least': ['tens of thousands of people'],
  '200000 at-least': ['hundreds of thousands of people'],
  '33-35': ['33 to 35 hostages', 'between 33 and 35 hostages', '33-35 hostages', 'thirty-three to thirty-five hostages', '33 or 35 hostages'],
  '700-1000': ['700 to 1,000 prisoners', 'between 700 and 1,000 prisoners'],
};

describe('numbers are read in figures and in words', () => {
  for (const [value, texts] of Object.entries(VALUES)) test.each(texts)(`${value}: %s`, (text) => expect(numberOf(text)).toBe(value));

  test('a count that goes from one number to another is two numbers', () => {
    expect(numberOf('from 203 to 210 people')).toBe('203');
  });

  test.each(['several people', 'a few people', 'some people', 'a woman', 'nobody'])('no number: %s', (text) => expect(numberOf(text)).toBeNull());
});

/** The words that make the first number, and what it says: "two dozen = 24"; the form where it is none of digits and words. */
function wordsOf(text: string): string {
  const tokens = tokenize(text, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(tokens, at);
    if (number) {
      const { from, to, low, high, form } = number;
      return `${textOf(text, tokens, from, to)} = ${high === null ? low : `${low}-${high}`}${form === 'vague' || form === 'ordinal' ? ` ${form}` : ''}`;
    }
  }
  return 'none';
}

const textOf = (text: string, tokens: readonly Token[], from: number, to: number): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);

describe('a number takes its own words and no other', () => {
  test.each([
    ['some 40 people', '40 = 40'],
    ['the 8th captive', '8th = 8 ordinal'],
    ['the eighth captive', 'eighth = 8 ordinal'],
    ['the nineteenth captive', 'nineteenth = 19 ordinal'],
    ['the twentieth captive', 'twentieth = 20 ordinal'],
    ['the twenty-first captive', 'twenty-first = 21 ordinal'],
    ['the ninety-ninth captive', 'ninety-ninth = 99 ordinal'],
    ['then ninety-nine came', 'ninety-nine = 99'],
    ['dozens came', 'dozens = 24 vague'],
    ['millions of people', 'millions = 2000000 vague'],
    ['then several score people', 'several score = 40 vague'],
    ['only few dozen people', 'few dozen = 24 vague'],
    ['then a few million people', 'a few million = 2000000 vague'],
    ['then tens of thousands of people', 'tens of thousands = 20000 vague'],
    ['then scores of thousands of people', 'scores of thousands = 40000 vague'],
    ['then dozens of thousands of people', 'dozens of thousands = 24000 vague'],
    ['hundreds of people', 'hundreds = 200 vague'],
    ['then 2 billion people', '2 billion = 2000000000'],
    ['then 5k people', '5k = 5000'],
    ['then 3mn people', '3mn = 3000000'],
    ['then 2bn people', '2bn = 2000000000'],
    ['then 5 k people', '5 = 5'],
    ['then half a dozen people', 'half a dozen = 6'],
    ['then a dozen people', 'a dozen = 12'],
    ['then a hundred and fifty people', 'a hundred and fifty = 150'],
    ['one hundred and one people', 'one hundred and one = 101'],
    ['two thousand and five people', 'two thousand and five = 2005'],
    ['a thousand two hundred and six people', 'a thousand two hundred and six = 1206'],
    ['two million three hundred thousand and fifty-one people', 'two million three hundred thousand and fifty-one = 2300051'],
  ])('%s: %s', (text, words) => expect(wordsOf(text)).toBe(words));

  test.each([
    ['one and two came', 'one = 1'],
    ['one hundred and his guards', 'one hundred = 100'],
    ['one dozen and two guards', 'one dozen = 12'],
    ['twelve and 5 others', 'twelve = 12'],
    ['thirty more', 'thirty = 30'],
    ['ten two-day trips', 'ten = 10'],
    ['a hundred a day', 'a hundred = 100'],
    ['two a hundred times', 'two = 2'],
    ['two hundred, five of them wounded', 'two hundred = 200'],
    ['phase one five hostages', 'one = 1'],
    ['a second dozen people', 'second = 2 ordinal'],
    ['several of thousands came', 'thousands = 2000 vague'],
    ['hundreds and thousands of people', 'hundreds = 200 vague'],
  ])('it ends where the number ends: %s', (text, words) => expect(wordsOf(text)).toBe(words));

  test.each(['tens of people', 'half a day', 'half the dozen', 'half of a dozen-strong crew', 'hundred people', 'zero people', 'a score', 'a son of a few', 'a - b', 'between talks', 'several'])(
    'no number: %s',
    (text) => expect(wordsOf(text)).toBe('none'),
  );

  test('nothing begins where there is no word', () => {
    expect(readNumber(tokenize('40', 0), 1)).toBeNull();
    expect(readNumber([], 0)).toBeNull();
    for (const cut of ['a', 'a few', 'few', 'tens of', 'half', 'half a', 'between', 'between 5', 'between 5 and', 'several']) expect(readNumber(tokenize(cut, 0), 0)?.high ?? null).toBeNull();
  });

  test('only such words may begin one', () => {
    expect(tokenize('40 8th forty eighth dozens tens a half several few between', 0).every(mayBeNumber)).toBe(true);
    expect(tokenize('people the hundred - and', 0).some(mayBeNumber)).toBe(false);
    expect(readNumber(tokenize('hundred people', 0), 0)).toBeNull();
    expect(readNumber(tokenize('- people', 0), 0)).toBeNull();
  });
});

describe('a span of two numbers', () => {
  test.each([
    ['then 33 to 35 people', '33 to 35 = 33-35'],
    ['33—35 people', '33—35 = 33-35'],
    ['33-35 people', '33-35 = 33-35'],
    ['between 33 and 35 people', 'between 33 and 35 = 33-35'],
    ['10 to 50 people', '10 to 50 = 10-50'],
    ['between 33 or 35', '33 or 35 = 33-35'],
  ])('%s: %s', (text, words) => expect(wordsOf(text)).toBe(words));

  test.each([
    ['33 — 35 people came', '33 = 33'],
    ['40 to 33', '40 = 40'],
    ['40 to 40', '40 = 40'],
    ['10 to 51', '10 = 10'],
    ['33 to sixty', '33 = 33'],
    ['33 with 35', '33 = 33'],
    ['between 40 and 33', '40 = 40'],
    ['between 40 and 40', '40 = 40'],
    ['between 40 and them', '40 = 40'],
    ['between 33 with 35', '33 = 33'],
    ['the third to 5', 'third = 3 ordinal'],
    ['dozens to 100', 'dozens = 24 vague'],
    ['dozens or scores of people', 'dozens = 24 vague'],
    ['the third to fifth captive', 'third = 3 ordinal'],
    ['33', '33 = 33'],
  ])('is none where it does not rise, rises too far or is of two kinds: %s', (text, words) => expect(wordsOf(text)).toBe(words));
});

/** The bound of the first number of a text, with the words that set it. */
function boundOf(text: string): string {
  const tokens = tokenize(text, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(tokens, at);
    if (number) return readBound(tokens, number.from, number.to).bound;
  }
  return 'no number';
}

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  'at-least': [
    'more than 40', 'over 40', 'at least 40', 'upward of 40', 'upwards of 40', 'no fewer than 40', 'in excess of 40', 'well over 40', 'just over 40', '40 or more', '40+ people', 'topped 40',
    'has surpassed 40', 'exceeds 40', 'climbed past 40', 'above 40', 'a minimum of 40', 'north of 40',
  ],
  about: ['about 40', 'around 40', 'roughly 40', 'some 40', 'nearly 40', 'almost 40', 'approximately 40', 'an estimated 40', 'close to 40', 'just under 40', 'nearing 40', '40 or so', 'perhaps 40'],
  'at-most': ['up to 40', 'fewer than 40', 'less than 40', 'below 40', 'under 40', 'as many as 40', 'at most 40', 'no more than 40', 'not more than 40', 'a maximum of 40', '40 at most'],
  exact: ['40', 'all 40', 'only 40', 'just 40', 'exactly 40', 'another 40', 'a total of 40', 'the 40', 'an additional 40', 'handed over 40', 'the past 40', 'gave over 40'],
};

describe('the words round a number set its bound', () => {
  for (const [bound, texts] of Object.entries(BOUNDS)) test.each(texts)(`${bound}: %s`, (text) => expect(boundOf(text)).toBe(bound));
});

/** The words that bound the first number with it, and the bound: "the roughly 240: about". */
function bounded(text: string): string {
  const tokens = tokenize(text, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(tokens, at);
    if (number) {
      const { from, to, bound } = readBound(tokens, number.from, number.to);
      return `${textOf(text, tokens, from, to)}: ${bound}`;
    }
  }
  return 'no number';
}

describe('the words that bound a number belong to it', () => {
  test.each([
    ['then at least 40 came', 'at least 40: at-least'],
    ['then 40 or more came', '40 or more: at-least'],
    ['then 40 or so came', '40 or so: about'],
    ['then 40, if not more, came', '40, if not more: at-least'],
    ['all of the roughly 240 hostages', 'the roughly 240: about'],
    ['for a roughly 240 strong crowd', 'a roughly 240: about'],
    ['with its roughly 240 members', 'its roughly 240: about'],
    ['with their roughly 240 members', 'roughly 240: about'],
    ['in Gaza roughly 240 remain', 'roughly 240: about'],
    ['a little over 40 people', 'a little over 40: at-least'],
    ['only about another 40', 'about another 40: about'],
    ['at least another 40', 'at least another 40: at-least'],
    ['about all of the remaining 40', 'about all of the remaining 40: about'],
    ['another over 40', 'another over 40: at-least'],
    ['a further 40 or more came', 'a further 40 or more: at-least'],
    ['a further 40 came', 'a further 40: exact'],
    ['all of the last 40 came', 'all of the last 40: exact'],
    ['in all the last 40 came', 'all the last 40: exact'],
    ['the envoy counted 40', '40: exact'],
    ['a man, 40, came', '40: exact'],
  ])('%s: %s', (text, words) => expect(bounded(text)).toBe(words));

  test('the word nearest to the number decides', () => {
    expect(bounded('not just about 40')).toBe('about 40: about');
    expect(bounded('up to around 40')).toBe('around 40: about');
  });

  test.each([
    ['talks over the remaining 59', 'the remaining 59: exact'],
    ['news of about the 12', 'the 12: exact'],
    ['a quarrel over their 12', 'their 12: exact'],
    ['a quarrel over his last 12', 'his last 12: exact'],
  ])('a preposition before a noun phrase is no bound: %s', (text, words) => expect(bounded(text)).toBe(words));

  test('at most four words that say nothing of the bound are stepped over', () => {
    expect(bounded('all the other remaining last 40')).toBe('the other remaining last 40: exact');
  });

  test.each([
    ['the past 24 hours', '24: exact'],
    ['in the past 24', '24: exact'],
    ['went past 24', 'past 24: at-least'],
    ['past 24', 'past 24: at-least'],
    ['then theirs past 24', 'past 24: at-least'],
    ['nothing within past 24', 'past 24: at-least'],
    ['the over 24', 'the over 24: at-least'],
    ['handed over 105', '105: exact'],
    ['gives over 105', '105: exact'],
    ['it handed about 105', 'about 105: about'],
    ['it was unhanded over 105', 'over 105: at-least'],
    ['the signings over 105', 'over 105: at-least'],
    ['(40)', '40: exact'],
  ])('a word that belongs to something else is none: %s', (text, words) => expect(bounded(text)).toBe(words));
});

function countsNothing(text: string): boolean {
  const tokens = tokenize(text, 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(tokens, at);
    if (number) return isNoCount(tokens, number);
  }
  throw new Error(`no number in "${text}"`);
}

describe('dates, hours, ages, money, shares and labels count nobody', () => {
  test.each([
    'on Oct. 7', 'on October 7', 'on 7 October', 'since May 31', 'in 2023', 'by 2025', 'at 8:30', 'at 7 a.m.', 'at 11:15', 'worth $142 billion', 'some 25% of them', '60 percent of them', '60 per cent of them',
    'Resolution 2735', 'phase two', 'stage one', 'No. 4', 'aged 26', 'Noa Argamani, 26, was found', 'Judith Raanan, 59, and her daughter', 'Cohen (27)', 'for six weeks', 'in 24 hours', 'about 30 minutes', '20 trucks',
  ])('%s', (text) => expect(countsNothing(text)).toBe(true));

  test.each(['43 were killed', 'In that first phase 25 hostages came home', 'on Friday, 43 people died', '2,023 people were killed', 'in Gaza, 41 are dead', '62 of the people'])('counted: %s', (text) => expect(countsNothing(text)).toBe(false));
});
