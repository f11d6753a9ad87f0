import { weekdayOf, type Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import type { TimeMention } from '../dates/time-mention.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import { momentProfiles, sum, TYPE_WORDS, type MomentProfile } from './moment-profiles.ts';
import { spokenMoments } from './spoken-moments.ts';
import type { ClueInput, ClueReader, Vote } from './vote.ts';

/**
 * A sentence with a weekday whose people and places are those of known moments of that weekday ("Haniyeh visited Egypt on Wednesday"),
 * and the head of a story whose people and places are those of one. Several moments may fit: the days after any of them will do.
 */
export const momentsAlike: ClueReader = (input) => {
  const cued = new Set(spokenMoments(input).filter((spoken) => spoken.time !== null).map((spoken) => spoken.sentence.index));
  const weekdays = input.read.times.filter((time) => time.value.kind === 'weekday' && time.value.which === 'bare' && time.tense !== 'future' && !cued.has(time.sentence));
  const bySentence = Map.groupBy(weekdays, (time) => time.sentence);
  const votes: Vote[] = [];
  for (const [index, times] of bySentence) {
    const sentence = input.article.sentences[index];
    const vote = sentence === undefined ? null : sentenceVote(sentence, times, input);
    if (vote !== null) votes.push(vote);
  }
  const head = headVote(input);
  return head === null ? votes : [...votes, head];
};

interface Fitting {
  readonly profile: MomentProfile;
  readonly worth: number;
}

/** What shared people and places must be worth at least. */
const LEAST = 4.5;
const LEAST_HEAD = 6.5;
const RIGHT_TYPE = 1.2;
const WRONG_TYPE = -1.2;
/** Sentences of the story that make its head, with the headline. */
const HEAD = 3;

function sentenceVote(sentence: Sentence, times: readonly TimeMention[], input: ClueInput): Vote | null {
  const days = new Set(times.map((time) => (time.value.kind === 'weekday' ? time.value.weekday : 0)));
  const fitting = fittingMoments([sentence], LEAST, input).filter(({ profile }) => days.has(weekdayOf(profile.moment.from)));
  const [time] = times;
  if (fitting.length === 0 || time === undefined) return null;
  const mass = massOf(fitting, 6, 3.5, 0.75);
  return vote('moment-alike', fitting, mass, { start: time.start, end: time.end }, time.text);
}

function headVote(input: ClueInput): Vote | null {
  const titles = input.article.sentences.filter((sentence) => sentence.kind === 'title').slice(0, 1);
  const bodies = input.article.sentences.filter((sentence) => sentence.kind === 'body').slice(0, HEAD);
  const [first] = bodies;
  const fitting = fittingMoments([...titles, ...bodies], LEAST_HEAD, input);
  if (fitting.length === 0 || first === undefined) return null;
  const mass = massOf(fitting, 2, 5.5, 0.6);
  return vote('head-alike', fitting, mass, { start: first.start, end: first.end }, 'The head of the story');
}

function fittingMoments(sentences: readonly Sentence[], least: number, { read, knowledge }: ClueInput): Fitting[] {
  const { byMark, placeNames } = momentProfiles(knowledge);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const indices = new Set(sentences.map((sentence) => sentence.index));
  const marks = new Set(read.actors.mentions.filter((mention) => indices.has(mention.sentence)).map((mention) => mention.actor));
  for (const [name, id] of placeNames) if (byMark.has(id) && !marks.has(id) && text.includes(name)) marks.add(id);
  const candidates = new Set([...marks].flatMap((mark) => byMark.get(mark) ?? []));
  return [...candidates].flatMap((profile): Fitting[] => {
    const shared = sum([...profile.marks].filter(([mark]) => marks.has(mark)).map(([, worth]) => worth));
    const words = TYPE_WORDS[profile.type];
    const type = words === null ? 0 : words.test(text) ? RIGHT_TYPE : WRONG_TYPE;
    const worth = shared * (0.4 + (0.6 * shared) / Math.max(1, profile.total)) + type;
    return worth >= least ? [{ profile, worth }] : [];
  });
}

/** Odds of the days after each moment: `after` days in full, then falling off. */
function massOf(fitting: readonly Fitting[], after: number, zero: number, slope: number): Map<Day, number> {
  const mass = new Map<Day, number>();
  for (const { profile, worth } of fitting) {
    const odds = Math.exp(Math.min(4, slope * (worth - zero))) * (profile.moment.recurring ? 0.5 : 1);
    for (let day = profile.moment.from; day <= profile.moment.to + after; day += 1) mass.set(day, (mass.get(day) ?? 0) + odds);
  }
  return mass;
}

function vote(rule: string, fitting: readonly Fitting[], mass: ReadonlyMap<Day, number>, at: { start: number; end: number }, words: string): Vote {
  const likeliest = fitting.reduce((one, two) => (two.worth > one.worth ? two : one)).profile.moment;
  const highest = Math.log1p(Math.max(...mass.values()));
  const others = fitting.length === 1 ? '' : `, or ${fitting.length - 1} other known moment${fitting.length === 2 ? '' : 's'}`;
  const days = [...mass.keys()];
  return {
    rule,
    earliest: Math.min(...days),
    latest: Math.max(...days),
    weight: highest,
    says: `"${words}" with these names and places fits ${likeliest.name}, ${formatDate(likeliest.from)}${others}`,
    at: { ...at, in: 'text' },
    score: (day) => Math.log1p(mass.get(day) ?? 0) - highest,
  };
}
