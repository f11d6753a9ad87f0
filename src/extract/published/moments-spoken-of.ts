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
  for (const spoken of spokenMoments(input)) votes.push(...votesOf(spoken, weekdays));
  return votes;
};

/** What a moment told without a date at most loses with the time that has gone by. */
const RECENT = 2.5;
/** The news of a story as a rule bears the weekday of its day somewhere in it. */
const WITH_WEEKDAY = 1.5;
const WITHOUT_WEEKDAY = 0.6;

function votesOf(spoken: SpokenMoment, weekdays: ReadonlySet<number>): Vote[] {
  const { moment, tense, time, leads } = spoken;
  const sure = (0.4 + 0.4 * Math.min(spoken.words, 5)) * (moment.recurring || spoken.spread === true ? 0.5 : 1);
  const at = { start: spoken.at.start, end: spoken.at.end, in: 'text' as const };
  const day = formatDate(moment.from);
  if (tense === 'future') {
    const ahead = band({
      rule: 'moment-ahead',
      earliest: null,
      latest: moment.to,
      weight: 0.6 * sure,
      soft: 3,
      says: `${moment.name} of ${day} is still to come`,
      at,
    });
    const isNear = leads && time === null && !moment.recurring && moment.to - moment.from <= 3;
    return isNear
      ? [
          ahead,
          band({
            rule: 'moment-leads',
            earliest: moment.from - 4,
            latest: moment.to,
            weight: sure,
            soft: 5,
            says: `${moment.name} of ${day} is the news`,
            at,
          }),
        ]
      : [ahead];
  }
  const past = band({
    rule: 'moment-past',
    earliest: moment.from,
    latest: null,
    weight: sure,
    soft: 2,
    says: `${moment.name} of ${day} is told as past`,
    at,
  });
  const slope = spoken.spread === true ? 0.3 : 0.2 * Math.min(spoken.words, 5);
  const recent: Vote = {
    rule: 'moment-recent',
    earliest: moment.from,
    latest: null,
    weight: RECENT,
    says: `${moment.name} of ${day} needs no date yet`,
    at,
    score: (each) => (each <= moment.to ? 0 : -Math.min(RECENT, slope * Math.log1p((each - moment.to) / 10))),
  };
  const isNews = leads && time === null && !moment.recurring && moment.to - moment.from <= 3;
  if (moment.recurring || time !== null) return [past];
  if (!isNews) return [past, recent];
  const told = weekdays.size === 0 ? 1 : weekdays.has(weekdayOf(moment.from)) ? WITH_WEEKDAY : WITHOUT_WEEKDAY;
  return [
    past,
    recent,
    band({
      rule: 'moment-leads',
      earliest: moment.from,
      latest: moment.to + 1,
      weight: told * sure,
      soft: 3,
      says: `${moment.name} of ${day} is the news`,
      at,
    }),
  ];
}
