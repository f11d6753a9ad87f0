import { anyOf } from './any-of.ts';

const NO = anyOf(
  'reject(?:s|ed|ing|ion)?',
  'refus(?:e|es|ed|ing|al)',
  'turn(?:s|ed|ing)? down',
  'dismiss(?:es|ed|ing)?',
  'rebuff(?:s|ed)?',
  'spurn(?:s|ed)?',
  'veto(?:es|ed|ing)?',
  'vot(?:e|es|ed|ing) (?:against|down)',
  'rul(?:es|ed) out',
  'oppos(?:es|ed|ing)',
  'declin(?:es|ed)',
);
const YES = anyOf(
  'accept(?:s|ed|ing|ance)?',
  'agree(?:s|d|ing)?',
  'approv(?:es?|ed|ing|al)',
  'endors(?:es?|ed|ing)',
  'back(?:s|ed|ing)',
  'pass(?:es|ed|ing)?',
  'adopt(?:s|ed|ing)?',
  'consent(?:s|ed)?',
  'says? yes',
  'said yes',
  'vot(?:es|ed|ing) (?:for|in favou?r)',
  'ratif(?:ies|ied|ying)',
  'support(?:s|ed|ing)?',
);

/** Whether the words say yes or no to terms or to a draft. Null where they do neither, or both. */
export function answerIn(text: string): 'yes' | 'no' | null {
  const no = NO.test(text);
  const yes = YES.test(text);
  return no === yes ? null : yes ? 'yes' : 'no';
}
