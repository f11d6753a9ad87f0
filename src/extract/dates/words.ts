/** The words for weekdays, months, numbers and units, and the pieces of patterns that match them. */

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** Full names only: "Sun", "Mon" and "Sat" are other words too. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?';
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Abbreviations are read only beside a day or a year: "Jan" and "Mar" are names of people. */
export const MONTH_SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
/** The beginning of every month's name. */
export const MONTH_HINT = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
export const YEAR = '(?:19[4-9]\\d|20\\d\\d)';

/** "Tues." → 2; 0 for what is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
}

/** "Sept." → 9; 0 for what is no month. */
export function monthNumber(word: string): number {
  return MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth'
).split(' ');

/** A whole number in digits or words, up to ninety-nine in words: "10", "forty-two", "a" and "an" as one. */
export const NUMBER =
  `(?:\\d{1,4}|(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|` + `${[...UNITS.slice(1)].reverse().join('|')}|an?)`;
/** "first", "twenty-first", "100th". */
export const ORDINAL =
  `(?:\\d{1,4}(?:st|nd|rd|th)|(?:${TENS.join('|')})-(?:${ORDINALS.slice(1, 10).join('|')})|` +
  `${[...ORDINALS.slice(1)].reverse().join('|')}|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|hundredth)`;

/** The value of what NUMBER matched; null for other words. */
export function numberOf(words: string): number | null {
  const word = words.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const [first = '', second] = word.split(/[- ]/);
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : Math.max(0, UNITS.indexOf(second)));
  const unit = UNITS.indexOf(first);
  return unit > 0 ? unit : null;
}

/** The value of what ORDINAL matched; null for other words. */
export function ordinalOf(words: string): number | null {
  const word = words.toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  if (word === 'hundredth') return 100;
  const [first = '', second] = word.split('-');
  const ten = TENS.findIndex((name) => first === name || first === `${name.slice(0, -1)}ieth`);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : Math.max(0, ORDINALS.indexOf(second)));
  const unit = ORDINALS.indexOf(first);
  return unit > 0 ? unit : null;
}
