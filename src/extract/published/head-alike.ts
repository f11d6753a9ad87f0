import type { Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { alikeMoments } from './alike-moments.ts';
import { lost, type ClueReader } from './vote.ts';

/** Sentences of the story that make its head, with the headline. */
const HEAD = 3;
/** What shared people and places must be worth, and how much of the moment they must name. */
const LEAST = 8;
const NAMED = 0.5;
/** One name at least that few moments have: Israel, Hamas and the mediators stand at the head of every story. */
const RARE = 3.2;

/** No story is older than its news, but one that tells of plans lies some days before. */
const BEFORE = 5;
const PLANS = new RegExp(
  String.raw`\b(?:will|would|plans?|planned|expected|due|set to|scheduled|sending|to (?:meet|travel|hold|resume|head|visit|send|` +
    String.raw`host|attend|fly|discuss|free|release)|ahead of|upcoming|next)\b`,
  'i',
);
const PLANNED_DAYS = 3;
const PLANNED = 0.4;

function near(day: Day, from: Day, to: Day, isAhead: boolean): number {
  const told = 1 - lost(Math.max(BEFORE * (from - day), day - to, 0), 1.5, 1);
  return isAhead && day < from && from - day <= PLANNED_DAYS ? Math.max(told, PLANNED) : told;
}

/** The head of a story whose people and places are those of a known moment tells the news of that day or the next. */
export const headAlike: ClueReader = (input) => {
  const titles = input.article.sentences.filter((sentence) => sentence.kind === 'title').slice(0, 1);
  const bodies = input.article.sentences.filter((sentence) => sentence.kind === 'body').slice(0, HEAD);
  const [first] = bodies;
  const alike = alikeMoments([...titles, ...bodies], input).filter(
    ({ moment, worth, named, rarest }) => worth >= LEAST && named >= NAMED && rarest >= RARE && !moment.recurring,
  );
  if (alike.length === 0 || first === undefined) return [];
  const isAhead = [...titles, ...bodies].some((sentence) => PLANS.test(sentence.text));
  // A captive's name leads few stories; an envoy's and a capital's lead many that no moment tells of.
  const oddsOn = (day: Day): number =>
    alike.reduce(
      (all, { moment, worth, captive }) =>
        all +
        Math.exp(captive ? Math.min(6.4, 1.1 * (worth - 5)) : Math.min(2.2, 0.8 * (worth - 6))) *
          near(day, moment.from, moment.to + 1, isAhead),
      0,
    );
  const highest = Math.log1p(Math.max(...alike.map(({ moment }) => oddsOn(moment.to))));
  const likeliest = alike.reduce((one, two) => (two.worth > one.worth ? two : one)).moment;
  return [
    {
      rule: 'head-alike',
      earliest: likeliest.from,
      latest: likeliest.to + 1,
      weight: highest,
      says:
        `the head of the story has the people and places ` +
        `of ${likeliest.name}, ${formatDate(likeliest.from)}${alike.length === 1 ? '' : `, or of ${alike.length - 1} more`}`,
      at: { start: first.start, end: first.end, in: 'text' },
      score: (day) => Math.log1p(oddsOn(day)) - highest,
    },
  ];
};
