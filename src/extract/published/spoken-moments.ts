import { weekdayOf } from '../../model/day.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { ATTACK_DAY } from '../dates/attack-day.ts';
import { tenseAt } from '../dates/tense.ts';
import type { Tense, TimeMention } from '../dates/time-mention.ts';
import { cueHits, cueHitsAcross, type CueHit } from './cue-hits.ts';
import { peopleMoments } from './people-moments.ts';
import type { ClueInput } from './vote.ts';

/** A known moment as a sentence speaks of it. */
export interface SpokenMoment extends CueHit {
  readonly tense: Tense;
  /** The time beside it, in its sentence; null where the sentence names none. */
  readonly time: TimeMention | null;
  /** It stands in the headline or at the head of the story: the news itself. */
  readonly leads: boolean;
}

/** How many sentences of the story count as its head, whatever its paragraphs; its first paragraph does as well. */
const HEAD = 2;
/** Sentences from the headline on over which the words of a cue may be spread. */
const OPENING = 6;

/** UTF-16 code units between a moment's words and a date right behind them: a comma, "on". */
const BEHIND = 5;

/** What nobody tells before it happens: "he hopes that the killing of their leader will open a way". */
const SUDDEN: ReadonlySet<EventType> = new Set(['attack', 'strike', 'death', 'rescue', 'breakdown']);

const kept = new WeakMap<ClueInput['read'], readonly SpokenMoment[]>();

/** All moments that the article speaks of. Kept for the reading, because several clues ask. */
export function spokenMoments(input: ClueInput): readonly SpokenMoment[] {
  const before = kept.get(input.read);
  if (before !== undefined) return before;
  const { article, read, knowledge } = input;
  const opening = article.sentences.filter((sentence) => sentence.kind !== 'subhead').slice(0, OPENING);
  const inOne = article.sentences.flatMap((sentence) => cueHits(sentence, knowledge));
  const found = new Set(inOne.map((hit) => hit.moment.id));
  const hits = [...inOne, ...cueHitsAcross(opening, knowledge).filter((hit) => !found.has(hit.moment.id)), ...peopleMoments(input)];
  const bySentence = Map.groupBy(read.times, (time) => time.sentence);
  const body = article.sentences.filter((sentence) => sentence.kind === 'body');
  const head = new Set(
    body
      .slice(0, OPENING)
      .filter((sentence, index) => index < HEAD || sentence.paragraph === body[0]?.paragraph)
      .map((sentence) => sentence.index),
  );
  const spoken = hits
    .filter((hit) => !isBound(hit))
    .map((hit): SpokenMoment => {
      const time =
        nearest(
          hit,
          (bySentence.get(hit.sentence.index) ?? []).filter((each) => each.value.kind !== 'attack-day' && each.value.kind !== 'moment'),
        ) ?? weekdayAmong(hit, bySentence);
      const tense = time?.tense ?? tenseAt(article, { start: hit.verbEnd ?? hit.at.end, end: hit.verbEnd ?? hit.at.end });
      // "he would call it off unless they were back by noon on Saturday": the words of a statement look ahead, it has been made.
      const isSaid = hit.moment.type === 'statement' && tense === 'future';
      const isSudden = hit.moment.type !== undefined && SUDDEN.has(hit.moment.type);
      return {
        ...hit,
        time: isSaid ? null : time,
        tense: isSaid || (isSudden && tense === 'future' && time === null) ? 'past' : tense,
        leads: hit.sentence.kind === 'title' || head.has(hit.sentence.index),
      };
    });
  const telling = spoken.filter((one) => one.moment.from > ATTACK_DAY || isNewsOfAttack(one, read.times));
  kept.set(read, telling);
  return telling;
}

/**
 * The attack itself tells nothing of the day of publication, for every article speaks of it; but "broke through the fence on Saturday", with no
 * date anywhere, was written in the week behind it.
 */
function isNewsOfAttack({ time, tense }: SpokenMoment, times: readonly TimeMention[]): boolean {
  return (
    time?.value.kind === 'weekday' &&
    time.value.which === 'bare' &&
    time.value.weekday === weekdayOf(ATTACK_DAY) &&
    tense !== 'future' &&
    times.every(({ value }) => value.kind !== 'attack-day')
  );
}

/** "Hamas accepted a new proposal. … On Monday night a statement said so": the moment's own weekday in the head of the story. */
function weekdayAmong(hit: CueHit, bySentence: ReadonlyMap<number, readonly TimeMention[]>): TimeMention | null {
  const times = (hit.among ?? []).flatMap((sentence) => bySentence.get(sentence.index) ?? []);
  return (
    times.find(
      ({ value, tense }) =>
        value.kind === 'weekday' && value.which === 'bare' && tense !== 'future' && value.weekday === weekdayOf(hit.moment.from),
    ) ?? null
  );
}

/**
 * "freed by his inauguration", "before the vote": what the words bound may lie ahead or have gone by. Only a plan without a past form in
 * its sentence tells which, and that is left to other clues.
 */
function isBound({ sentence, at }: CueHit): boolean {
  return BOUND.test(sentence.text.slice(Math.max(0, at.start - sentence.start - 40), at.start - sentence.start));
}

const BOUND =
  /\b(?:by|before|until|till|ahead of|prior to|in time for|in the run-up to) (?:(?:the|his|her|its|their|a|this|[\p{Lu}][\p{L}.-]{1,14}'s?) ){0,2}$/u;

function nearest(hit: CueHit, times: readonly TimeMention[]): TimeMention | null {
  const gap = (time: TimeMention): number => Math.max(0, time.start - hit.at.end, hit.at.start - time.end);
  // "freed by his inauguration January 20": the date right behind is its own.
  const own = times.find((time) => time.value.kind === 'calendar' && time.start >= hit.at.start && time.start - hit.at.end <= BEHIND);
  if (own !== undefined) return own;
  let best: TimeMention | null = null;
  for (const time of times) if (best === null || gap(time) < gap(best)) best = time;
  return best;
}
