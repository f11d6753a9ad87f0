import { describe, expect, test } from 'vitest';
import { readBound } from '../../../src/extract/figures/bounds.ts';
import { isNoCount } from '../../../src/extract/figures/not-counts.ts';
import { readNumber } from '../../../src/extract/figures/numbers.ts';
import { tokenize } from '../../../src/extract/figures/tokens.ts';

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
