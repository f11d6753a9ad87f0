import type { Figure } from '../../model/figure.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { numberWords } from './list-words.ts';

/** Figures as claims in words: "more than 38,000 killed in Gaza". The claimant is said apart, so that it can be linked. */

/** Round words stand for the number that the annotation guide gives them; readers get the word back. */
const ROUND_WORDS: readonly (readonly [low: number, word: string, asked: RegExp])[] = [
  [24, 'dozens', /\bdozens\b/i],
  [24, 'a few dozen', /\ba few dozen\b/i],
  [40, 'scores', /\bscores\b/i],
  [200, 'hundreds', /\bhundreds\b/i],
  [2000, 'thousands', /\bthousands\b/i],
  [20000, 'tens of thousands', /\btens of thousands\b/i],
];

/** A number with its bound, apart, so that a page can set them differently. */
export interface Amount {
  /** "about", "more than"; empty for an exact number. */
  readonly bound: string;
  /** "250", "700 to 1,000", "dozens". */
  readonly number: string;
}

export function amountOf(figure: Pick<Figure, 'low' | 'high' | 'bound' | 'quote'>): Amount {
  const { low, high, bound, quote } = figure;
  const round = ROUND_WORDS.find(([value, , asked]) => value === low && high === null && asked.test(quote));
  if (round) return { bound: '', number: round[1] };
  return {
    bound: boundWords(bound, quote),
    number: high === null || high === low ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`,
  };
}

/** The number with its bound, in the article's own manner: "about 250", "more than 38,000", "700 to 1,000", "dozens". */
export function amountWords(figure: Pick<Figure, 'low' | 'high' | 'bound' | 'quote'>): string {
  const { bound, number } = amountOf(figure);
  return bound === '' ? number : `${bound} ${number}`;
}

function boundWords(bound: Bound, quote: string): string {
  switch (bound) {
    case 'exact':
      return '';
    case 'about':
      return /\b(?:nearly|almost|close to)\b/i.test(quote) ? 'nearly' : 'about';
    case 'at-least':
      return /\b(?:more than|over|exceed|surpass|upwards|above|past)/i.test(quote) ? 'more than' : 'at least';
    case 'at-most':
      return /\b(?:fewer than|less than|below|under)\b/i.test(quote) ? 'fewer than' : 'up to';
  }
}

const CASUALTIES = {
  killed: {
    israel: 'killed in Israel',
    gaza: 'killed in Gaza',
    'israeli-soldiers': 'Israeli soldiers killed',
    militants: 'militants killed',
    lebanon: 'killed in Lebanon',
    'west-bank': 'killed in the West Bank',
    iran: 'killed in Iran',
    yemen: 'killed in Yemen',
    other: 'killed',
  },
  wounded: {
    israel: 'wounded in Israel',
    gaza: 'wounded in Gaza',
    'israeli-soldiers': 'Israeli soldiers wounded',
    militants: 'militants wounded',
    lebanon: 'wounded in Lebanon',
    'west-bank': 'wounded in the West Bank',
    iran: 'wounded in Iran',
    yemen: 'wounded in Yemen',
    other: 'wounded',
  },
  missing: {
    israel: 'missing in Israel',
    gaza: 'missing in Gaza',
    'israeli-soldiers': 'Israeli soldiers missing',
    militants: 'militants missing',
    lebanon: 'missing in Lebanon',
    'west-bank': 'missing in the West Bank',
    iran: 'missing in Iran',
    yemen: 'missing in Yemen',
    other: 'missing',
  },
} as const;

const HOSTAGES: Readonly<Record<string, string>> = {
  all: 'hostages',
  americans: 'American hostages',
  israelis: 'Israeli hostages',
  foreigners: 'foreign hostages',
  'women-children': 'women and children',
  soldiers: 'soldiers',
  men: 'men',
  other: 'hostages',
};

const HOSTAGE_MEASURES: Readonly<Record<string, string>> = {
  taken: 'taken captive',
  held: 'still held',
  alive: 'believed alive',
  dead: 'dead or believed dead',
  released: 'released',
  rescued: 'rescued',
  'to-release': 'to be released',
  'returned-bodies': 'whose bodies are returned',
};

const PRISONER_MEASURES: Readonly<Record<string, string>> = { released: 'released', 'to-release': 'to be released', held: 'held' };

/** What is counted: "killed in Gaza", "hostages still held", "Palestinian prisoners to be released". */
export function countedWords({ kind, measure, group }: Pick<Figure, 'kind' | 'measure' | 'group'>): string {
  if (kind === 'prisoner') return `Palestinian prisoners ${PRISONER_MEASURES[measure] ?? measure}`;
  if (kind === 'hostage') return `${HOSTAGES[group] ?? 'hostages'} ${HOSTAGE_MEASURES[measure] ?? measure}`;
  const measures: Readonly<Record<string, string>> | undefined =
    measure === 'killed' || measure === 'wounded' || measure === 'missing' ? CASUALTIES[measure] : undefined;
  return measures?.[group] ?? measure;
}

/** "more than 38,000 killed in Gaza". */
export function figureWords(figure: Figure): string {
  return `${amountWords(figure)} ${countedWords(figure)}`;
}

/** The least and the most that a claim allows: null on an open side. About is taken as five per cent either way, for comparing claims only. */
export function claimRange({ low, high, bound }: Pick<Figure, 'low' | 'high' | 'bound'>): {
  readonly least: number | null;
  readonly most: number | null;
} {
  const top = high ?? low;
  switch (bound) {
    case 'exact':
      return { least: low, most: top };
    case 'about':
      return { least: Math.floor(low * 0.95), most: Math.ceil(top * 1.05) };
    case 'at-least':
      return { least: low, most: null };
    case 'at-most':
      return { least: null, most: top };
  }
}
