import type { Knowledge } from '../../model/knowledge.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import { findQuantities } from './counted.ts';
import type { Scan } from './scan.ts';
import { findMarks } from './territories.ts';
import { tokenize } from './tokens.ts';

/** Tokens of a sentence that are read; no sentence of a story is longer, and work grows with the square of the length. */
const LONGEST_SENTENCE = 600;

/** Words without which a sentence holds no number; most sentences are passed over by this alone. */
const MAY_COUNT = new RegExp(
  String.raw`\d|\b(?:killed a|killing a|both (?:attackers|assailants|gunmen|militants|terrorists)|soldier was|soldier died|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|` +
    '(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|dozens?|scores|hundreds?|thousands?|millions?|' +
    'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)',
  'i',
);

export function mayCount({ text }: Sentence): boolean {
  return MAY_COUNT.test(text);
}

export function scanSentence(sentence: Sentence, knowledge: Knowledge): Scan {
  const tokens = tokenize(sentence.text, sentence.start, LONGEST_SENTENCE);
  const marks = findMarks(tokens, knowledge);
  const quantities = mayCount(sentence) ? findQuantities(tokens, marks) : [];
  return { sentence, tokens, marks, quantities, quantityAt: new Map(quantities.map((quantity) => [quantity.from, quantity])) };
}
