import { monthOf, yearOf, type Day } from '../../model/day.ts';
import type { Precision } from '../../model/vocabulary.ts';
import { placed } from './placing.ts';
import type { SpanValue, TimeValue } from './time-mention.ts';
import type { FoundTime, Placed, Resolving, TimeJoin } from './time-rule.ts';

/** "from Jan. 19 until March 18", "between January and March of this year", "Thursday to Saturday", "Thursday and Friday". */

const FROM = /\b(?:from|between) (?:the |early |as early as )?$/i;
const TO = /^(?:,? (?:to|until|till|through|up to|into|and) (?:the )?|—|-| - )$/i;
const AND = /^,? and (?:the )?$/i;
/** "from Jan. 19 until Israel went back to bombing on March 18": a clause between the two. */
const UNTIL_CLAUSE = /^ (?:until|till|to when) (?:[^.;:—"]{1,90}) (?:on |in )?$/i;

export const joinSpans: TimeJoin = (sentence, times) => {
  const joined: FoundTime[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const one = times[index];
    const two = times[index + 1];
    if (one === undefined) continue;
    const made = two === undefined ? null : spanOf(sentence, one, two);
    if (made === null) joined.push(one);
    else {
      joined.push(made);
      // The second day stays a mention of its own where a clause stands between: that is when Israel "went back to bombing".
      if (made.end < (two?.end ?? 0) && two !== undefined) joined.push(two);
      index += 1;
    }
  }
  return joined;
};

function spanOf(sentence: string, one: FoundTime, two: FoundTime): FoundTime | null {
  if (!isPlain(one.value) || !isPlain(two.value)) return null;
  const between = sentence.slice(one.end, two.start);
  const opening = FROM.exec(sentence.slice(Math.max(0, one.start - 24), one.start));
  const value: SpanValue = { kind: 'span', from: one.value, to: two.value };
  if (opening !== null && TO.test(between)) return { rule: 'span', start: one.start - opening[0].length, end: two.end, value };
  if (opening !== null && /^from/i.test(opening[0]) && UNTIL_CLAUSE.test(between)) {
    return { rule: 'span', start: one.start - opening[0].length, end: one.end, value };
  }
  const night = / into $/.test(between) && follow(one.value, two.value);
  if (TO.test(between) && !AND.test(between) && (night || !/ (?:into|up to) $/.test(between)))
    return { rule: 'span', start: one.start, end: two.end, value };
  // "by Monday or Tuesday", "last Thursday and Friday"
  // "left on Monday and on Tuesday met the emir": two days, each with its verb
  if (
    /^ and on $/i.test(between) &&
    /^(?:'s)? (?!for\b|in\b|at\b|with\b|to\b|of\b|on\b|by\b|from\b|and\b|after\b|before\b)\p{Ll}/u.test(
      sentence.slice(two.end, two.end + 12),
    )
  )
    return null;
  return /^ (?:and|or) (?:the |on )?$/i.test(between) && follow(one.value, two.value)
    ? { rule: 'span', start: one.start, end: two.end, value: { ...value, to: carried(one.value, two.value) } }
    : null;
}

function isPlain(value: TimeValue): boolean {
  return (
    value.kind === 'weekday' || value.kind === 'calendar' || value.kind === 'year' || value.kind === 'attack-day' || value.kind === 'season'
  );
}

/** What the first weekday says of the second too: "last Thursday and Friday". */
const CARRIED: ReadonlySet<string> = new Set(['bare', 'last', 'next']);

function carried(one: TimeValue, two: TimeValue): TimeValue {
  return one.kind === 'weekday' && two.kind === 'weekday' && two.which === 'bare' && two.week === null ? { ...two, which: one.which } : two;
}

/** "Thursday and Friday", "Oct. 27 and 28", "November and December": neighbours are one stretch, others are two times. */
function follow(one: TimeValue, two: TimeValue): boolean {
  if (one.kind === 'weekday' && two.kind === 'weekday') {
    return two.which === 'bare' && CARRIED.has(one.which) && two.weekday === (one.weekday % 7) + 1;
  }
  if (one.kind !== 'calendar' || two.kind !== 'calendar' || one.part !== 'whole' || two.part !== 'whole') return false;
  if (one.day === null || two.day === null) return one.day === two.day && one.which === 'bare' && two.month === (one.month % 12) + 1;
  return (one.month === two.month && two.day === one.day + 1) || (two.day === 1 && one.day >= 28 && two.month === (one.month % 12) + 1);
}

/** Both ends belong to it. The first end borrows the year of the second ("between January and March of this year"). */
export function resolveSpan(value: SpanValue, at: Resolving): Placed | null {
  const to = at.place(value.to);
  if (to === null) return null;
  const from = at.place(withYearOf(value.from, yearOf(to.start), to.start));
  if (from === null) return null;
  let start = from.start;
  if (start > to.end && value.from.kind === 'weekday') start -= 7 * Math.ceil((start - to.end) / 7);
  if (start > to.end) return null;
  const precision = precisionOf(from, to, to.end - start);
  return placed(start, to.end, precision, `from ${from.how} to ${to.how}`, 'throughout');
}

/** Days where an end is told to the day; a season where both are months; a year where it is longer, or told in years. */
function precisionOf(from: Placed, to: Placed, length: number): Precision {
  if (length === 0) return 'day';
  if (from.precision === 'year' || to.precision === 'year' || length > LONGEST_SEASON) return 'year';
  return from.precision === to.precision && from.precision !== 'day' && from.precision !== 'days' ? 'season' : 'days';
}

const LONGEST_SEASON = 200;

function withYearOf(value: TimeValue, year: number, end: Day): TimeValue {
  if (value.kind !== 'calendar' || value.year !== null || value.yearOffset !== null || value.which !== 'bare') return value;
  const endMonth = monthOf(end);
  return { ...value, year: value.month > endMonth ? year - 1 : year };
}
