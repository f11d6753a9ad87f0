import { weekdayOf } from '../../model/day.ts';
import type { TimeMention } from '../dates/time-mention.ts';
import { WEEKDAY_NAMES } from '../dates/words.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { spokenWeekdays, type SpokenWeekday } from './spoken-weekdays.ts';
import type { ClueReader, Vote } from './vote.ts';

/**
 * The weekdays of a story: the latest one told as past is the day of publication as a rule, or the day before; one told as future lies
 * ahead; "earlier Thursday" and "later on Saturday" are said on the day itself. Speaks for a weekday, in every week alike.
 */
export const weekdayPattern: ClueReader = ({ article, read }) => {
  const weekdays = surelyPast(spokenWeekdays(read.times, article.sentences));
  if (weekdays.length === 0) return [];
  const today = saysTodayOften(article, read.times);
  const nearer = withoutWeekBefore(weekdays);
  const scores = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const score = scoreOf(weekday, weekdays, today);
    return nearer === weekdays ? score : Math.max(score, scoreOf(weekday, nearer, today) - WEEK_BEFORE);
  });
  const highest = Math.max(...scores);
  const best = scores.indexOf(highest) + 1;
  const names = (past: boolean): string =>
    [...new Set(weekdays.filter((each) => each.past === past).map((each) => WEEKDAY_NAMES[each.weekday - 1]))].join(', ');
  const said = [names(true) === '' ? '' : `${names(true)} as past`, names(false) === '' ? '' : `${names(false)} as to come`]
    .filter((each) => each !== '')
    .join(' and ');
  const vote: Vote = {
    rule: 'weekday-pattern',
    earliest: null,
    latest: null,
    weight: highest - Math.min(...scores),
    says: `the story tells ${said}, so it is most likely of a ${WEEKDAY_NAMES[best - 1]}`,
    at: null,
    score: (day) => (scores[(day + SHIFT) % 7] ?? highest) - highest,
  };
  return [vote];
};

/** "Ministers back a trip to Paris on Friday": without a verb of its own it is the Friday that the rest of the story tells as to come. */
function surelyPast(weekdays: readonly SpokenWeekday[]): readonly SpokenWeekday[] {
  const ahead = new Set(weekdays.filter((each) => !each.past).map((each) => each.weekday));
  return weekdays.filter((each) => !(each.past && each.verbless && ahead.has(each.weekday)));
}

/** What it costs to take it so. */
const WEEK_BEFORE = 0.3;

/**
 * "They are due in the city on Wednesday. … On Wednesday the group sent its ideas": what the head tells as to come, and the rest as past, may
 * be of the week before; but a night ahead is the day's own.
 */
function withoutWeekBefore(weekdays: readonly SpokenWeekday[]): readonly SpokenWeekday[] {
  const ahead = new Set(weekdays.filter((each) => !each.past && each.leads && !each.late && !each.sameDay).map((each) => each.weekday));
  const rest = weekdays.filter((each) => !each.past || each.leads || !ahead.has(each.weekday));
  return rest.length === weekdays.length ? weekdays : rest;
}

/** Day 0 is a Thursday; plain arithmetic, because every day of the axis asks. */
const SHIFT = (weekdayOf(0) + 6) % 7;

/** What it costs that the latest weekday told as past lies so many days back. */
const NEWEST = [0, -1.7, -3, -4, -5, -6, -6];
/** The same where that weekday is only told by its evening: the article may be of the next morning. */
const NEWEST_LATE = [-0.2, -0.7, -2.5, -4, -5, -6, -6];
/** And where it is named once, below the head of the story: the article may be of some day after. */
const NEWEST_ASIDE = [-0.2, 0, -0.8, -1.8, -2.8, -4, -5];
/** A weekday alone is seldom said of what lies five or six days back or ahead. */
const OLDEST = [0, 0, 0, -0.1, -0.6, -1.6, -3];
const AHEAD = [-0.9, 0, 0, -0.1, -0.4, -1.2, -2.2];
/** "was due there on Wednesday", by days until it: the last is the day after. */
const DUE = [0, -0.3, -0.5, -0.8, -1.2, -1.2, -0.6];
/** The head of a story tells of the day itself or of the day before. */
const LEAD = [0, -0.7, -2, -2.5, -3, -3, -3];

/** Where a story calls its own day "today" and "tonight", a weekday is another day as a rule. */
const NEWEST_BESIDE_TODAY = [-1.5, 0, -1.5, -3, -4, -5, -6];
const OFTEN = 2;

/** "today", "tonight", "this morning", said by the story itself and not by those it quotes. */
function saysTodayOften({ sentences }: CleanedArticle, times: readonly TimeMention[]): boolean {
  const own = times.filter(({ value, sentence, start }) => {
    if (value.kind !== 'relative' || value.unit !== 'day' || value.offset !== 0) return false;
    const told = sentences[sentence];
    return told !== undefined && (told.text.slice(0, start - told.start).split('"').length - 1) % 2 === 0;
  });
  return own.length >= OFTEN;
}

function scoreOf(published: number, weekdays: readonly SpokenWeekday[], today: boolean): number {
  const age = (each: SpokenWeekday): number => (published - each.weekday + 7) % 7;
  const ahead = (each: SpokenWeekday): number => (each.weekday - published + 7) % 7;
  const past = weekdays.filter((each) => each.past && !each.last);
  let score = 0;
  const newest = Math.min(...past.map(age));
  if (past.length > 0) {
    const latest = past.filter((each) => age(each) === newest);
    const aside = past.length === 1 && !past.some((each) => each.leads);
    score +=
      (today && !latest.some((each) => each.sameDay)
        ? NEWEST_BESIDE_TODAY
        : aside
          ? NEWEST_ASIDE
          : latest.every((each) => each.late)
            ? NEWEST_LATE
            : NEWEST)[newest] ?? 0;
    score += OLDEST[Math.max(0, ...past.filter((each) => !each.perfect).map(age))] ?? 0;
  }
  const leading = past.filter((each) => each.leads);
  if (leading.length > 0) score += LEAD[Math.min(...leading.map(age))] ?? 0;
  for (const weekday of new Set(weekdays.filter((each) => !each.past && !each.next && !each.sameDay).map((each) => each.weekday))) {
    const isDue = weekdays.every((each) => each.weekday !== weekday || each.past || each.due);
    score += (isDue ? DUE : AHEAD)[(weekday - published + 7) % 7] ?? 0;
  }
  const saysToday = weekdays.filter((each) => each.sameDay);
  // "will speak later on Sunday" is said on that Sunday; "earlier Sunday" is said on Monday now and then.
  if (saysToday.length > 0 && !saysToday.some((each) => age(each) === 0)) score -= saysToday.some((each) => !each.past) ? 6 : 2;
  if (weekdays.some((each) => each.last && age(each) === 0)) score -= 0.5;
  if (weekdays.some((each) => each.next && ahead(each) === 1)) score -= 0.5;
  return score;
}
