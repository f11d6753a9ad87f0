import { dayOf, type Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { lost, type ClueReader } from './vote.ts';

/**
 * Words of a truce that holds while they are written: "another extension of the cease-fire", "on the fourth day of the truce", "the truce
 * has held".
 */

const TRUCE = '(?:truce|cease-?fire|pause|lull)';
const HOLDS = new RegExp(
  `\\b(?:exten(?:d|ds|ded|ding|sion)|prolong\\w*)\\b(?: [\\w'-]{1,14}){0,4}? ${TRUCE}\\b|\\b${TRUCE}(?:'s)?(?: ` +
    `[\\w'-]{1,14}){0,3}? (?:extension|has held|is holding|holds|remains in (?:effect|place|force)|(?:due|set|scheduled) to ` +
    `(?:expire|end|run out)|expires|enters its)\\b|\\b(?:during|amid|under|of) (?:the|a) (?:current|ongoing|fragile|` +
    `temporary|tenuous|shaky) ${TRUCE}\\b|\\bday of (?:the|a) (?:[\\w-]{1,14} ){0,2}${TRUCE}\\b`,
  'i',
);
const WEIGHT = 2;
/** Sentences that must say so. */
const LEAST = 2;

export const truceInForce: ClueReader = ({ article, knowledge }) => {
  const saying = article.sentences.filter((sentence) => HOLDS.test(sentence.text));
  const [first] = saying;
  if (first === undefined || saying.length < LEAST) return [];
  const truces = knowledge.moments
    .filter((moment) => moment.type === 'truce' && moment.status === 'happened')
    .map((moment) => ({ from: dayOf(moment.from), to: dayOf(moment.to) }));
  if (truces.length === 0) return [];
  const spans = truces.map(({ from, to }) => `${formatDate(from)} to ${formatDate(to)}`);
  const score = (day: Day): number => Math.max(...truces.map(({ from, to }) => -lost(Math.max(3 * (from - day), day - to), 4, WEIGHT)));
  return [
    {
      rule: 'truce-in-force',
      earliest: Math.min(...truces.map(({ from }) => from)),
      latest: Math.max(...truces.map(({ to }) => to)),
      weight: WEIGHT,
      says: `the story tells of a truce in force, as from ${spans.join(', ')}`,
      at: { start: first.start, end: first.end, in: 'text' },
      score,
    },
  ];
};
