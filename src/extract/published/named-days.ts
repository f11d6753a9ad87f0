import { dayOf, type Day } from '../../model/day.ts';
import { formatDate } from '../dates/format-day.ts';
import { move } from '../dates/distance-days.ts';
import type { MomentValue, OffsetValue, TimeMention } from '../dates/time-mention.ts';
import { lost, type ClueInput, type ClueReader, type Vote } from './vote.ts';

/** Holidays and other names that stand for days: "in a statement on Christmas Day", "before Ramadan". Any year's will do. */

const WEIGHT = 2.5;
/** A season of days like Ramadan is spoken of for weeks, a single day for some days. */
const LONG = { after: 6, soft: 20 };
const SHORT = { after: 3, soft: 2 };

export const namedDays: ClueReader = (input) =>
  input.read.times.flatMap((time) => {
    if (time.value.kind === 'moment') return voteOf(time, time.value, { before: 0, after: 0 }, input) ?? [];
    const of = time.value.kind === 'offset' && time.value.unit !== 'hour' ? time.value.of : null;
    return of?.kind === 'moment' && time.value.kind === 'offset' ? (voteOf(time, of, offsetOf(time.value), input) ?? []) : [];
  });

/** "days before the start of Ramadan", "two weeks after Passover": days from its first day to which the words lead. */
function offsetOf({ unit, count, to }: OffsetValue): { readonly before: number; readonly after: number } {
  const [first, last] = [move(0, unit, Math.min(count, to)), move(0, unit, Math.max(count, to))];
  return { before: -first, after: last };
}

function voteOf(
  time: TimeMention,
  value: MomentValue,
  offset: { readonly before: number; readonly after: number },
  { knowledge, article }: ClueInput,
): Vote | null {
  const named = knowledge.moments
    .filter((moment) => value.moments.includes(moment.id))
    .map((moment) => ({
      name: moment.name,
      from: dayOf(moment.from) + (value.offset ?? 0) - offset.before,
      // "the first day of Passover" is one day of it.
      to:
        (offset.before === 0 && offset.after === 0 && value.offset === null ? dayOf(moment.to) : dayOf(moment.from) + (value.offset ?? 0)) +
        offset.after,
    }));
  const [first] = named;
  if (first === undefined) return null;
  const ahead =
    time.tense === 'future' ||
    /\b(?:before|ahead of|by|until) (?:\w+ ){0,3}$/i.test(article.text.slice(Math.max(0, time.start - 30), time.start));
  const { after, soft } = first.to - first.from > 3 ? LONG : SHORT;
  const beyond = (day: Day): number =>
    Math.min(...named.map(({ from, to }) => (ahead ? Math.max(from - 30 - day, day - to, 0) : Math.max(from - day, day - to - after, 0))));
  return {
    rule: 'named-day',
    earliest: Math.min(...named.map(({ from }) => from)) - (ahead ? 30 : 0),
    latest: Math.max(...named.map(({ to }) => to)) + (ahead ? 0 : after),
    weight: WEIGHT,
    says: `"${time.text}" is ${ahead ? 'ahead' : 'near'}: ${named.map(({ name, from }) => `${name}, from ${formatDate(from)}`).join('; ')}`,
    at: { start: time.start, end: time.end, in: 'text' },
    score: (day) => -lost(beyond(day), ahead ? LONG.soft : soft, WEIGHT),
  };
}
