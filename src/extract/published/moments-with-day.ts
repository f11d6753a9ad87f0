import type { Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import type { TimeMention, TimeValue } from '../dates/time-mention.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import type { KnownDays } from './cue-index.ts';
import { fittingDays } from './fitting-days.ts';
import { likelyMoments } from './likely-moments.ts';
import { spokenMoments, type SpokenMoment } from './spoken-moments.ts';
import { lost, type ClueInput, type ClueReader, type Vote } from './vote.ts';

/**
 * A known moment with a time beside it: "four captives were rescued on Saturday", "passed last month", "the truce began eight days ago";
 * by its cues, or by the people and places of the sentence ("Haniyeh visited Egypt on Wednesday"). Where several moments fit one sentence,
 * any of them will do: the article is of a day on which the words lead to one.
 */
export const momentsWithDay: ClueReader = (input) => {
  const cued = Map.groupBy(
    spokenMoments(input).filter((spoken) => spoken.time !== null),
    (spoken) => spoken.sentence.index,
  );
  const sentences = new Set([...cued.keys(), ...input.read.times.map((time) => time.sentence)]);
  const votes: Vote[] = [];
  for (const index of sentences) {
    const sentence = input.article.sentences[index];
    if (sentence !== undefined) votes.push(...sentenceVotes(sentence, cued.get(index) ?? [], input));
  }
  return votes;
};

/** Without a weekday, which most moments do not fit, a likeness tells less. */
const ANY_DAY = 1.5;
/** What is less likely is left alone there. */
const LIKELY = 2.5;

/** "said early Friday that its team had left": what is told of the day after, and what fell into a night. */
const REPORTED = 1.6;
const dayAfter = ({ to }: KnownDays): { readonly from: Day; readonly to: Day } => ({ from: to + 1, to: to + 1 });

/** A moment that the words may mean: the days of publication that would lead to it, and the odds that it is meant. */
interface Candidate {
  readonly moment: KnownDays;
  readonly earliest: Day;
  readonly latest: Day;
  readonly soft: number;
  readonly odds: number;
}

function sentenceVotes(sentence: Sentence, cued: readonly SpokenMoment[], input: ClueInput): Vote[] {
  const candidates = new Map<TimeMention, Candidate[]>();
  const add = (time: TimeMention, moment: KnownDays, weight: number): void => {
    // "hopes for a truce by Monday": a statement names other days than its own.
    if (moment.type === 'statement' && time.tense === 'future') return;
    const days = fittingDays(time, moment, input);
    const made = days === null ? [] : [{ moment, ...days, soft: softness(time.value), odds: Math.exp(weight) }];
    const after = time.value.kind === 'weekday' && time.tense !== 'future' ? fittingDays(time, dayAfter(moment), input) : null;
    if (after !== null) made.push({ moment, ...after, soft: 0, odds: Math.exp(weight - REPORTED) });
    if (made.length > 0) candidates.set(time, [...(candidates.get(time) ?? []), ...made]);
  };
  for (const spoken of cued)
    if (spoken.time !== null && (spoken.spread !== true || spoken.time.value.kind === 'weekday'))
      add(spoken.time, spoken.moment, cueWeight(spoken, spoken.time));
  const seen = new Set(cued.map((spoken) => spoken.moment.id));
  const times = input.read.times.filter((time) => time.sentence === sentence.index && hangsOnPublication(time));
  if (times.length === 0) return [...candidates].map(([time, list]) => mixture(time, list));
  for (const { moment, weight } of likelyMoments(sentence, input)) {
    if (seen.has(moment.id)) continue;
    for (const time of times) {
      if (time.value.kind === 'weekday') add(time, moment, weight);
      else if (weight > LIKELY) add(time, moment, weight - ANY_DAY);
    }
  }
  return [...candidates].map(([time, list]) => mixture(time, list));
}

/** "Friday", "this week", "yesterday". */
function hangsOnPublication({ value }: TimeMention): boolean {
  return value.kind === 'weekday' ? value.which === 'bare' : value.kind === 'relative' && (value.unit === 'day' || value.unit === 'week');
}

const PLAN = 0.65;
/** A time in another clause is another happening's: "his return to the talks after being dropped from them two months ago". */
const APART = 0.35;
const CLAUSE = /\b(?:after|before|since|when|while|who|which|whose|as|following|and (?:is|was|will|has|had))\b|;/;

/** Whether a word that begins a clause stands between the moment's words and the time. */
function isApart({ at, time, sentence }: SpokenMoment): boolean {
  if (time === null || time.value.kind !== 'distance') return false;
  const [from, to] = [Math.min(at.start, time.start), Math.max(at.end, time.end)];
  return CLAUSE.test(sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start)));
}

/** The more words a cue asks for, the surer; "eight days ago" says more than a weekday, and that more than "last month". */
function cueWeight(spoken: SpokenMoment, { value, tense }: TimeMention): number {
  // "later this week the cabinet is to approve the plan": plans come again, and are put off.
  const loose = tense === 'future' && (value.kind === 'relative' || value.kind === 'window') ? PLAN : 1;
  const sharp = value.kind === 'distance' ? 4.5 : value.kind === 'weekday' || (value.kind === 'relative' && value.unit === 'day') ? 5 : 2.2;
  return (
    (sharp + 0.6 * Math.min(spoken.words, 5) + (spoken.leads ? 0.8 : 0)) *
    (spoken.moment.recurring || spoken.spread === true ? 0.5 : 1) *
    (isApart(spoken) ? APART : 1) *
    loose
  );
}

/** Days by which the words may be off. */
function softness(value: TimeValue): number {
  if (value.kind === 'weekday') return 0;
  if (value.kind === 'distance') return value.unit === 'day' ? 0.25 : value.unit === 'week' ? 1.5 : 8;
  if (value.kind === 'relative') return value.unit === 'day' ? 0.3 : 1;
  return value.kind === 'calendar' ? 10 : 1.5;
}

function mixture(time: TimeMention, candidates: readonly Candidate[]): Vote {
  const odds = oddsByDay(candidates);
  const [first, ...others] = [...candidates].sort((one, two) => two.odds - one.odds);
  const highest = Math.log1p([...odds.values()].reduce((one, two) => Math.max(one, two), 0));
  const more = others.length === 0 ? '' : `, or ${others.length === 1 ? others[0]?.moment.name : `${others.length} others`}`;
  return {
    // "12 days ago" is a clue of its own kind: it counts in full beside many weekdays.
    rule: time.value.kind === 'distance' ? 'moment-days-ago' : 'moment-with-day',
    earliest: first?.earliest ?? null,
    latest: first?.latest ?? null,
    weight: highest,
    says: `"${time.text}" was ${first === undefined ? '' : `${first.moment.name}, ${spelled(first.moment)}`}${more}`,
    at: { start: time.start, end: time.end, in: 'text' },
    score: (day) => {
      const told = odds.get(day);
      return told === undefined ? -highest : Math.log1p(told) - highest;
    },
  };
}

/** Beyond so many times its softness a candidate tells nothing. */
const FADED = 6;

function oddsByDay(candidates: readonly Candidate[]): Map<Day, number> {
  const byDay = new Map<Day, number>();
  for (const { earliest, latest, soft, odds } of candidates) {
    const fading = Math.ceil(FADED * soft);
    for (let day = earliest - fading; day <= latest + fading; day += 1) {
      const part = 1 - lost(Math.max(earliest - day, day - latest, 0), soft, 1);
      byDay.set(day, (byDay.get(day) ?? 0) + odds * part);
    }
  }
  return byDay;
}

function spelled(moment: KnownDays): string {
  return moment.from === moment.to ? formatDate(moment.from) : `${formatDate(moment.from)} to ${formatDate(moment.to)}`;
}
