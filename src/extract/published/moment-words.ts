import { dayOf } from '../../model/day.ts';
import { perKnowledge, type Filed, type Knowledge, type Moment } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { MONTH } from '../dates/words.ts';

/** The words that the knowledge has for a moment, and what each tells: "coffins" much, "talks" little. */
interface WordIndex {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly worth: ReadonlyMap<string, number>;
}

const TOKEN = /[\p{L}\p{N}]+/gu;
/** Words are compared by their beginnings: "negotiators" and "negotiations" are one. */
const STEM = 6;
const SHORTEST = 4;
/** The months and years of the notes: an article that names those is read by other clues. */
const DATE = new RegExp(`(?:\\d{1,2} )?\\b${MONTH}\\b(?: 20\\d\\d)?`, 'g');

const wordIndex = perKnowledge((knowledge): WordIndex => {
  const moments = knowledge.moments.filter((moment) => dayOf(moment.to) > ATTACK_DAY);
  const byWord = new Map<string, string[]>();
  for (const moment of moments) for (const word of stemsOf(textOf(moment))) byWord.set(word, [...(byWord.get(word) ?? []), moment.id]);
  const worth = new Map([...byWord].map(([word, ids]) => [word, Math.log(moments.length / ids.length)] as const));
  return { byWord, worth };
});

function textOf({ name, note, cues, examples }: Filed<Moment>): string {
  return [name, note, ...cues, ...examples].join(' ').replace(DATE, ' ');
}

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(TOKEN)) {
    if (word.length >= SHORTEST || /^\d{2,}$/.test(word)) stems.add(word.toLowerCase().slice(0, STEM));
  }
  return stems;
}

/** How much of what the knowledge says of each moment a text says too, in natural logarithms; moments that share no word are left out. */
export function sharedWords(text: string, knowledge: Knowledge): ReadonlyMap<string, number> {
  const { byWord, worth } = wordIndex(knowledge);
  const shared = new Map<string, number>();
  for (const word of stemsOf(text)) {
    for (const id of byWord.get(word) ?? []) shared.set(id, (shared.get(id) ?? 0) + (worth.get(word) ?? 0));
  }
  return shared;
}
