import { dayOf, type Day } from '../../model/day.ts';
import { perKnowledge } from '../../model/knowledge.ts';
import { formatDate } from '../dates/format-day.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from '../dates/words.ts';
import type { Sentence, TextRange } from '../text/cleaned-article.ts';
import type { TimeMention } from '../dates/time-mention.ts';
import { lost, type ClueInput, type ClueReader, type Vote } from './vote.ts';

/**
 * The age of a truce: "since the start of the ceasefire eight days ago", "on the 15th day of the truce", "the truce, in force since
 * Friday".
 */

const TRUCE = /\b(?:truce|cease-?fire|pause in (?:the )?fighting|lull)\b/i;
const BEGUN = new RegExp(
  String.raw`\b(?:beg[ai]n|began|begun|start\w*|took (?:effect|hold)|came into (?:force|effect)|went into (?:force|effect)|in ` +
    String.raw`(?:force|effect|place)|since|declared|into the)\b`,
  'i',
);
const WEIGHT = 8;

const knownTruces = perKnowledge((knowledge): readonly Truce[] =>
  knowledge.moments
    .filter((moment) => moment.type === 'truce' && moment.status === 'happened')
    .map((moment): Truce => ({ from: dayOf(moment.from), name: moment.name, actors: new Set(moment.actors) })),
);

export const truceAge: ClueReader = (input) => {
  const truces = knownTruces(input.knowledge);
  if (truces.length === 0) return [];
  const byTimes = input.read.times.flatMap((time) => {
    const age = ageOf(time, input);
    return age === null ? [] : [truceVote(time, age, trucesOf(time.sentence, truces, input))];
  });
  return [...byTimes, ...input.article.sentences.flatMap((sentence) => countedIn(sentence, () => trucesOf(sentence.index, truces, input)))];
};

/** "the cease-fire between Israel and Hamas": truces of all whom the sentence names among those who ever made one. */
function trucesOf(sentence: number, truces: readonly Truce[], { read }: ClueInput): readonly Truce[] {
  const named = read.actors.mentions.filter(
    (mention) => mention.sentence === sentence && truces.some((truce) => truce.actors.has(mention.actor)),
  );
  const fitting = truces.filter((truce) => named.every((mention) => truce.actors.has(mention.actor)));
  return fitting.length === 0 ? truces : fitting;
}

const TRUCE_WORD = '(?:truce|cease-?fire|pause|lull|hostage deal)';
/** "the cease-fire continued into a fifth day", "entered its second week"; "the final day of a four-day truce". */
const NTH = new RegExp(
  `\\b${TRUCE_WORD}\\b(?:,? [\\w'-]{1,16}){0,8}? (?:into|in|on|entered|enters|entering) (?:a |its |the )?(?<nth>${ORDINAL}) ` +
    `day\\b|\\b(?<of>${ORDINAL}) day of (?:a|the|this) (?:[\\w'-]{1,14} ){0,3}?${TRUCE_WORD}\\b|\\b(?:final|last) day of ` +
    `(?:a|the|this) (?:[\\w'-]{1,14} ){0,2}?(?<count>${NUMBER})-day(?: [\\w'-]{1,14}){0,2}? ${TRUCE_WORD}\\b`,
  'iu',
);

function countedIn(sentence: Sentence, truces: () => readonly Truce[]): Vote[] {
  const match = /truce|fire|pause|lull|deal/i.test(sentence.text) ? NTH.exec(sentence.text) : null;
  const { nth, of, count } = match?.groups ?? {};
  const number = count === undefined ? ordinalOf(nth ?? of ?? '') : numberOf(count);
  if (match === null || number === null) return [];
  const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, text: match[0] };
  return [truceVote(at, { fits: (from, day) => Math.max(0, Math.abs(day - from - number + 1) - 0.5) }, truces())];
}

interface Truce {
  readonly from: Day;
  readonly name: string;
  readonly actors: ReadonlySet<string>;
}

interface Age {
  /** Days from the truce's first day to publication. */
  readonly fits: (from: Day, day: Day) => number;
}

function ageOf(time: TimeMention, { article }: ClueInput): Age | null {
  const sentence = article.sentences[time.sentence];
  const { value } = time;
  if (sentence === undefined || !TRUCE.test(sentence.text) || !BEGUN.test(sentence.text)) return null;
  const near = article.text.slice(Math.max(sentence.start, time.start - 70), time.end + 30);
  if (!TRUCE.test(near) || !BEGUN.test(near)) return null;
  if (value.kind === 'distance' && value.from === 'publication' && value.high <= 0 && (value.unit === 'day' || value.unit === 'week')) {
    const size = value.unit === 'week' ? 7 : 1;
    return { fits: (from, day) => Math.max(0, -size * value.high - (day - from), day - from + size * value.low) / (size === 7 ? 2 : 1) };
  }
  const began = value.kind === 'since' ? value.of : value;
  if (began.kind === 'weekday' && began.which === 'bare' && time.tense !== 'future') {
    // Day 4 is a Monday.
    const first = (began.weekday + 3) % 7;
    return { fits: (from, day) => (from % 7 === first ? Math.max(0, from - day, day - from - 6) : 99) };
  }
  return null;
}

function truceVote(time: TextRange & { readonly text: string }, age: Age, truces: readonly Truce[]): Vote {
  const score = (day: Day): number => Math.max(...truces.map(({ from }) => -lost(day >= from ? age.fits(from, day) : 99, 0.5, WEIGHT)));
  return {
    rule: 'truce-age',
    earliest: null,
    latest: null,
    weight: WEIGHT,
    says: `"${time.text}" counts from the first day of ${truces.map(({ name, from }) => `${name} (${formatDate(from)})`).join(', or ')}`,
    at: { start: time.start, end: time.end, in: 'text' },
    score,
  };
}
