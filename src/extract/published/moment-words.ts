import { dayOf } from '../../model/day.ts';
import { perKnowledge, type Filed, type Knowledge, type Moment } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { MONTH } from '../dates/words.ts';

/** The words that the knowledge has for a moment, and what each tells: "coffins" much, "talks" little. */
interface WordIndex {
  readonly byWord: ReadonlyMap<string, { readonly worth: number; readonly moments: readonly number[] }>;
  /** Ids of the moments, by the numbers that stand in `byWord`. */
  readonly ids: readonly string[];
}

const TOKEN = /[\p{L}\p{N}]+/gu;
/** Words are compared by their beginnings: "negotiators" and "negotiations" are one. */
const STEM = 6;
const SHORTEST = 4;
/** The months and years of the notes: an article that names those is read by other clues. */
const DATE = new RegExp(`(?:\\d{1,2} )?\\b${MONTH}\\b(?: 20\\d\\d)?`, 'g');

const wordIndex = perKnowledge((knowledge): WordIndex => {
  const moments = knowledge.moments.filter((moment) => dayOf(moment.to) > ATTACK_DAY);
  const numbers = new Map<string, number[]>();
  for (const [number, moment] of moments.entries()) {
    for (const word of stemsOf(textOf(moment))) numbers.set(word, [...(numbers.get(word) ?? []), number]);
  }
  const byWord = new Map(
    [...numbers].map(([word, all]) => [word, { worth: Math.log(moments.length / all.length), moments: all }] as const),
  );
  return { byWord, ids: moments.map(({ id }) => id) };
});

function textOf({ name, note, cues, examples }: Filed<Moment>): string {
  return [name, note, ...cues, ...examples].join(' ').replace(DATE, ' ');
}

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.match(TOKEN) ?? []) {
    if (word.length >= SHORTEST || /^\d{2,}$/.test(word)) stems.add(word.toLowerCase().slice(0, STEM));
  }
  return stems;
}

/**
 * The moments of which a text says at least so much of what the knowledge says of them, in natural logarithms, by their ids; in the order
 * in which the text comes to their words.
 */
export function sharedWords(text: string, knowledge: Knowledge, least = 0): ReadonlyMap<string, number> {
  const { byWord, ids } = wordIndex(knowledge);
  // Added up by number and not in a map: a usual word stands in hundreds of moments.
  const shared = new Float64Array(ids.length);
  const met: number[] = [];
  for (const stem of stemsOf(text)) {
    const word = byWord.get(stem);
    if (word === undefined) continue;
    for (const number of word.moments) {
      if (shared[number] === 0) met.push(number);
      shared[number] = (shared[number] ?? 0) + word.worth;
    }
  }
  return new Map(met.filter((number) => (shared[number] ?? 0) >= least).map((number) => [ids[number] ?? '', shared[number] ?? 0]));
}
