import { dayOf, type Day } from '../../model/day.ts';
import { perKnowledge, type Filed, type Moment } from '../../model/knowledge.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import type { Sentence, TextRange } from '../text/cleaned-article.ts';

/** A known moment whose cue words all stand in a sentence. */
export interface CueHit {
  readonly moment: KnownDays;
  readonly sentence: Sentence;
  /** Clean offsets from the first to the last of the words. */
  readonly at: TextRange;
  /** Behind which its verb stands, where that is known: there the tense is read. */
  readonly verbEnd?: number;
  /** How many words the cue asks for: the more, the surer. */
  readonly words: number;
}

/** The days of a moment, whether it is a file of the knowledge or worked out of a person's. */
export interface KnownDays {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly recurring: boolean;
}

interface Cue {
  readonly moment: KnownDays;
  readonly slots: number;
}

interface Slot {
  readonly cue: number;
  readonly slot: number;
}

interface CueIndex {
  readonly cues: readonly Cue[];
  /** From the beginning of a word to the slots it fills; numbers stand whole. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  readonly longest: number;
}

const cueIndex = perKnowledge((knowledge): CueIndex => {
  const cues: Cue[] = [];
  const slots = new Map<string, Slot[]>();
  for (const moment of knowledge.moments) {
    const days = knownDays(moment);
    // The attack itself tells nothing of the day of publication: every article speaks of it.
    if (days.to <= ATTACK_DAY) continue;
    for (const words of moment.cues.map((cue) => cue.toLowerCase().split(/\s+/).filter((word) => word !== ''))) {
      for (const [slot, alternatives] of words.entries()) {
        for (const word of alternatives.split('|').filter((each) => each !== '')) slots.set(word, [...(slots.get(word) ?? []), { cue: cues.length, slot }]);
      }
      cues.push({ moment: days, slots: words.length });
    }
  }
  return { cues, slots, longest: Math.max(0, ...[...slots.keys()].map((word) => word.length)) };
});

function knownDays(moment: Filed<Moment>): KnownDays {
  return { id: moment.id, name: moment.name, from: dayOf(moment.from), to: dayOf(moment.to), recurring: moment.recurring };
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** The moments that a sentence points at, by the cues of the knowledge: a word is matched from its beginning, without case; of the cues of one moment the longest. */
export function cueHits(sentence: Sentence, knowledge: Parameters<typeof cueIndex>[0]): CueHit[] {
  const index = cueIndex(knowledge);
  const filled = new Map<number, Map<number, TextRange>>();
  for (const match of sentence.text.matchAll(WORD)) {
    const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const word = match[0].toLowerCase();
    fill(index, word, range, filled);
    // "four-day" is found by "four" and by "day" too.
    if (word.includes('-')) for (const part of word.split('-').slice(1)) fill(index, part, range, filled);
  }
  const hits = new Map<string, CueHit>();
  for (const [number, slots] of filled) {
    const cue = index.cues[number];
    if (cue === undefined || slots.size < cue.slots) continue;
    const before = hits.get(cue.moment.id);
    if (before !== undefined && before.words >= cue.slots) continue;
    const ranges = [...slots.values()];
    const at = { start: Math.min(...ranges.map((range) => range.start)), end: Math.max(...ranges.map((range) => range.end)) };
    hits.set(cue.moment.id, { moment: cue.moment, sentence, at, words: cue.slots });
  }
  return [...hits.values()];
}

function fill(index: CueIndex, word: string, range: TextRange, filled: Map<number, Map<number, TextRange>>): void {
  const isNumber = /^\d/.test(word);
  for (let length = isNumber ? word.length : 1; length <= Math.min(word.length, index.longest); length += 1) {
    for (const { cue, slot } of index.slots.get(word.slice(0, length)) ?? []) {
      const slots = filled.get(cue) ?? new Map<number, TextRange>();
      if (!slots.has(slot)) slots.set(slot, range);
      filled.set(cue, slots);
    }
  }
}
