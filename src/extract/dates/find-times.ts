import type { Knowledge } from '../../model/knowledge.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';
import { anniversary } from './anniversary.ts';
import { calendarUnit } from './calendar-unit.ts';
import { countedDay } from './counted-day.ts';
import { dayWord } from './day-word.ts';
import { daysAgo } from './days-ago.ts';
import { distance } from './distance.ts';
import { hourOfDay, withoutHoursOfNamedDays } from './hour-of-day.ts';
import { inDays } from './in-days.ts';
import { intoTheWar } from './into-the-war.ts';
import { joinBeside } from './join-beside.ts';
import { joinOffsets } from './join-offset.ts';
import { joinSince } from './join-since.ts';
import { joinSpans } from './join-span.ts';
import { momentNameRule } from './moment-name.ts';
import { month } from './month.ts';
import { monthWeek } from './month-week.ts';
import { dayAndMonth, monthAndDay } from './month-and-day.ts';
import { isoDate, slashDate } from './numeric-date.ts';
import { recentWindow } from './recent-window.ts';
import { withinCountedHours, withinDays, withinDaysOf, withinFewDays, withinHours } from './within-days.ts';
import { sameDay } from './same-day.ts';
import { season } from './season.ts';
import { ownTense } from './own-tense.ts';
import { tenseIn } from './tense.ts';
import type { TimeMention } from './time-mention.ts';
import { matchesOf, type FoundTime, type TimeJoin, type TimeRule } from './time-rule.ts';
import { weekday, weekdaysAgo } from './weekday.ts';
import { year } from './year.ts';

/** Every way of writing a time. Of two that overlap the longer wins; of two as long the one that stands first here. */
const RULES: readonly TimeRule[] = [
  anniversary,
  countedDay,
  intoTheWar,
  isoDate,
  slashDate,
  monthAndDay,
  dayAndMonth,
  monthWeek,
  month,
  season,
  year,
  weekday,
  weekdaysAgo,
  calendarUnit,
  dayWord,
  withinHours,
  withinCountedHours,
  sameDay,
  distance,
  daysAgo,
  withinDaysOf,
  withinDays,
  withinFewDays,
  inDays,
  recentWindow,
  hourOfDay,
];

/** What is put together of times found, in this order. */
const JOINS: readonly TimeJoin[] = [withoutHoursOfNamedDays, joinBeside, joinOffsets, joinSpans, joinSince];

/**
 * Finds the words that place something in time, by start, without overlaps. Nothing is resolved: the day of publication is not known yet.
 */
export function findTimes(article: CleanedArticle, knowledge: Knowledge): TimeMention[] {
  return atOnce(timesInSteps(article, knowledge));
}

/** The same, rule after rule over all sentences. */
export function* timesInSteps({ sentences }: CleanedArticle, knowledge: Knowledge): Steps<TimeMention[]> {
  const named = momentNameRule(knowledge);
  const found = new Map<Sentence, FoundTime[]>();
  // Several rules share a hint.
  const hinted = new Map<RegExp, readonly Sentence[]>();
  for (const rule of named === null ? RULES : [...RULES, named]) {
    const may = hinted.get(rule.hint) ?? sentences.filter(({ text }) => rule.hint.test(text));
    hinted.set(rule.hint, may);
    for (const sentence of may) {
      const times = inTense(rule, sentence, matchesOf(rule, sentence.text));
      if (times.length > 0) found.set(sentence, [...(found.get(sentence) ?? []), ...times]);
    }
    yield;
  }
  return sentences.flatMap((sentence) => timesIn(sentence, found.get(sentence) ?? []));
}

function timesIn(sentence: Sentence, found: readonly FoundTime[]): TimeMention[] {
  if (found.length === 0) return [];
  const joined = JOINS.reduce((times, join) => join(sentence.text, times), longest(found));
  return joined.map((time) => ({
    start: sentence.start + time.start,
    end: sentence.start + time.end,
    text: sentence.text.slice(time.start, time.end),
    sentence: sentence.index,
    rule: time.rule,
    value: time.value,
    tense: ownTense(time.value) ?? tenseIn(sentence, time.start, time.end),
    inPassing: isInPassing(sentence.text, time),
  }));
}

const ABOUT_SOMEBODY = /, (?:who|whose|whom|which)\b[^,;:.—"]{0,90}(?:, (?:and|but) [^,;:.—"]{0,60})?$/;

function isInPassing(sentence: string, { start, end }: FoundTime): boolean {
  return sentence[end] === ',' && ABOUT_SOMEBODY.test(sentence.slice(Math.max(0, start - 160), start));
}

function inTense(rule: TimeRule, sentence: Sentence, found: readonly FoundTime[]): readonly FoundTime[] {
  return rule.only === undefined ? found : found.filter((time) => tenseIn(sentence, time.start, time.end) === rule.only);
}

/** Leaves out what overlaps something longer; the order of the rules decides between equals. */
function longest(found: readonly FoundTime[]): readonly FoundTime[] {
  const ranked = found
    .map((time, rank) => ({ time, rank }))
    .sort((one, two) => two.time.end - two.time.start - (one.time.end - one.time.start) || one.rank - two.rank);
  const kept: FoundTime[] = [];
  const taken = new Set<number>();
  for (const { time } of ranked) {
    let free = true;
    for (let at = time.start; at < time.end; at += 1) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = time.start; at < time.end; at += 1) taken.add(at);
    kept.push(time);
  }
  return kept.sort((one, two) => one.start - two.start);
}
