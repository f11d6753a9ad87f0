import type { ActorMention } from '../actors/actor-mention.ts';
import type { Features } from '../judge/log-linear.ts';
import { maskedWord, NAME } from '../judge/masked-word.ts';
import { stem } from '../judge/stem.ts';
import type { Quantity } from './counted.ts';
import type { Scan } from './scan.ts';

/** Words on each side that count whole; those behind them, as far as REACH, count less. */
const NEAR = 7;
const REACH = 14;
const FAR_WEIGHT = 0.6;
/** Words on each side that are seen together with the noun counted. */
const BESIDE = 5;
const BESIDE_WEIGHT = 0.7;
const SENTENCE_WEIGHT = 0.5;
/** What the two sentences before say counts less the further off they are. */
const BEFORE_WEIGHT = 0.3;
const BEFORE_MARK_WEIGHT = 0.5;

/** The upper ends of the sizes that numbers are told apart by: one, a few, a dozen, a truce's exchange, all the captives, … */
const SIZES = [1, 4, 12, 60, 260, 1_000, 1_500, 8_000];

const CLAUSE_END = /^[;:—–]$/;
const PLAIN = /^\p{L}/u;

/**
 * The words of a sentence as the judge sees them. Names are masked by what they stand for ("<gaza-place>"), and unknown ones altogether, so that
 * nothing is learned of one person or town; digits are "#".
 * @param names ends of the article's names by where they start: see namesByStart
 */
export function wordsSeen({ tokens, marks, sentence }: Scan, names: ReadonlyMap<number, number>): string[] {
  // "Netanyahu has said": what opens a sentence has its capital anyway
  const opening = names.get(sentence.start) ?? sentence.start;
  const words = tokens.map((token, at) => (token.kind === 'number' ? '#' : token.start < opening ? NAME : maskedWord(token, at > 0)));
  for (const { from, to, territory, role } of marks) words.fill(`<${territory}-${role}>`, from, to);
  return words;
}

/** Where each name of an article ends, by where it starts; of several that start there, the first. */
export function namesByStart(mentions: readonly Pick<ActorMention, 'start' | 'end' | 'how'>[]): Map<number, number> {
  const named = mentions.filter(({ how }) => how !== 'pronoun');
  return new Map(named.toReversed().map(({ start, end }) => [start, end]));
}

/**
 * What is to be seen of a number of people: its noun, the words around it, whose lands are named, and what the two sentences before speak of.
 * @param before the two sentences before, the nearest first
 */
export function figureFeatures(
  scan: Scan,
  quantity: Quantity,
  before: readonly Scan[],
  wordsOf: (scan: Scan) => readonly string[],
): Features {
  const features = new Map<string, number>();
  const add = (name: string, much = 1): unknown => features.set(name, much);
  addNoun(quantity, add);
  addAround(wordsOf(scan), quantity, add);
  for (const one of new Set(wordsOf(scan))) add(`in ${one}`, SENTENCE_WEIGHT);
  for (const { from, to, territory, role } of scan.marks) {
    if (to <= quantity.from) add(`land before ${territory} ${role}`);
    else if (from >= quantity.to) add(`land behind ${territory} ${role}`);
  }
  for (const other of scan.quantities) {
    const side = other.from < quantity.from ? 'before' : 'behind';
    if (other !== quantity) add(`other ${side} ${other.head} ${other.people}`, BESIDE_WEIGHT);
  }
  before.forEach((earlier, back) => {
    for (const one of new Set(wordsOf(earlier))) if (PLAIN.test(one)) add(`earlier ${one}`, BEFORE_WEIGHT / (back + 1));
    for (const { territory } of earlier.marks) add(`earlier land ${territory}`, BEFORE_MARK_WEIGHT / (back + 1));
    for (const { head, people } of earlier.quantities) add(`earlier count ${head} ${people}`, BEFORE_MARK_WEIGHT / (back + 1));
  });
  return features;
}

type Add = (name: string, much?: number) => unknown;

function addNoun({ head, headWord, people, bodies, partOf, whole, number, bound, traits }: Quantity, add: Add): void {
  add(`noun ${stem(headWord.toLowerCase())}`);
  add(`people ${people}`);
  add(`counted ${head} ${people}`);
  add(`head ${head}`);
  if (bodies) add('bodies');
  if (partOf) add(`part of ${partOf}`);
  if (whole) add('whole');
  add(`form ${number.form}`);
  add(`bound ${bound}`);
  add(`size ${SIZES.findIndex((most) => number.low <= most)}`);
  for (const trait of traits) add(`trait ${trait}`);
}

function addAround(words: readonly string[], { from, to, head }: Quantity, add: Add): void {
  for (let step = 1; step <= 3; step += 1) {
    add(`${step} before ${words[from - step] ?? '^'}`);
    add(`${step} behind ${words[to + step - 1] ?? '$'}`);
  }
  for (let back = 1; back <= REACH && from - back >= 0 && !CLAUSE_END.test(words[from - back] ?? ''); back += 1) {
    add(`before ${words[from - back]}`, back < NEAR ? 1 : FAR_WEIGHT);
    if (back <= BESIDE) add(`${head} behind ${words[from - back]}`, BESIDE_WEIGHT);
  }
  for (let on = 0; on < REACH && to + on < words.length && !CLAUSE_END.test(words[to + on] ?? ''); on += 1) {
    add(`behind ${words[to + on]}`, on < NEAR ? 1 : FAR_WEIGHT);
    if (on < BESIDE) add(`${head} before ${words[to + on]}`, BESIDE_WEIGHT);
  }
}
