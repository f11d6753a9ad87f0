import { weekdayOf } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { spokenMoments, type SpokenMoment } from './spoken-moments.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/**
 * A known moment without a day beside it: told as past, the article is not older; told as to come, it is not younger; told at the head of
 * the story, it is the news of these days.
 */
export const momentsSpokenOf: ClueReader = (input) => {
  const votes: Vote[] = [];
  const weekdays = new Set(
    input.read.times.flatMap(({ value, tense }) =>
      value.kind === 'weekday' && value.which === 'bare' && tense !== 'future' ? [value.weekday] : [],
    ),
  );
  const all = spokenMoments(input).filter((spoken) => !isNamedTime(spoken));
  // "Israel was given the names of those to be freed on Saturday": told as to come with its day, it is not past wherever else it is told.
  const ahead = new Set(all.filter(({ tense, time }) => tense === 'future' && time !== null).map(({ moment }) => moment.id));
  for (const spoken of all) if (spoken.tense === 'future' || !ahead.has(spoken.moment.id)) votes.push(...votesOf(spoken, weekdays));
  return votes;
};

/** "before Ramadan": a fast of every year, read as a time by itself. */
function isNamedTime({ moment, time }: SpokenMoment): boolean {
  const value = time?.value.kind === 'offset' ? time.value.of : time?.value;
  return moment.recurring && value?.kind === 'moment';
}

/** Words of a cue that stand in different sentences point at the wrong moment as often as not. */
const SPREAD = 0.25;

/** What a moment told without a date at most loses with the time that has gone by. */
const RECENT = 2.5;
/** What lasts longer is no news of a day. */
const NEWS_DAYS = 3;
/** The news of a story as a rule bears the weekday of its day somewhere in it. */
const WITH_WEEKDAY = 1.5;
const WITHOUT_WEEKDAY = 0.6;

function votesOf(spoken: SpokenMoment, weekdays: ReadonlySet<number>): Vote[] {
  const { moment, tense, time, leads } = spoken;
  const sure = (0.4 + 0.4 * Math.min(spoken.words, 5)) * (spoken.spread === true ? SPREAD : moment.recurring ? 0.5 : 1);
  const isNews = leads && time === null && !moment.recurring && moment.to - moment.from <= NEWS_DAYS;
  if (tense === 'future') return isNews ? [ahead(spoken, sure), news(spoken, sure, { before: 4, after: 0 })] : [ahead(spoken, sure)];
  if (moment.recurring || time !== null) return [past(spoken, sure)];
  const told = weekdays.size === 0 ? 1 : weekdays.has(weekdayOf(moment.from)) ? WITH_WEEKDAY : WITHOUT_WEEKDAY;
  const votes = [past(spoken, sure), recent(spoken)];
  return isNews ? [...votes, news(spoken, told * sure, { before: 0, after: 1 })] : votes;
}

function named({ moment, at }: SpokenMoment): { readonly day: string; readonly at: Vote['at'] } {
  return { day: `${moment.name} of ${formatDate(moment.from)}`, at: { start: at.start, end: at.end, in: 'text' } };
}

function past(spoken: SpokenMoment, weight: number): Vote {
  const { day, at } = named(spoken);
  return band({ rule: 'moment-past', earliest: spoken.moment.from, latest: null, weight, soft: 2, says: `${day} is told as past`, at });
}

function ahead(spoken: SpokenMoment, sure: number): Vote {
  const { day, at } = named(spoken);
  const says = `${day} is still to come`;
  return band({ rule: 'moment-ahead', earliest: null, latest: spoken.moment.to, weight: 0.6 * sure, soft: 3, says, at });
}

function news(spoken: SpokenMoment, weight: number, days: { readonly before: number; readonly after: number }): Vote {
  const { day, at } = named(spoken);
  const { from, to } = spoken.moment;
  return band({
    rule: 'moment-leads',
    earliest: from - days.before,
    latest: to + days.after,
    weight,
    soft: 3 + days.before / 2,
    says: `${day} is the news`,
    at,
  });
}

/** The longer ago a moment is, the seldomer it is told without a date. */
function recent(spoken: SpokenMoment): Vote {
  const { day, at } = named(spoken);
  const { from, to } = spoken.moment;
  const slope = spoken.spread === true ? 0.3 : 0.2 * Math.min(spoken.words, 5);
  const score = (each: number): number => (each <= to ? 0 : -Math.min(RECENT, slope * Math.log1p((each - to) / 10)));
  return { rule: 'moment-recent', earliest: from, latest: null, weight: RECENT, says: `${day} needs no date yet`, at, score };
}
