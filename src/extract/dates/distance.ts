import { plus, yearOf, type Day } from '../../model/day.ts';
import { anchorOf, sentenceAnchor, type Anchor } from './anchor.ts';
import { formatDay } from './format-day.ts';
import { monthFrom, monthPart, placed } from './placing.ts';
import type { DistanceValue, Unit } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

/** "two weeks ago", "10 days earlier", "a day later", "more than a month ago", "a day after Hamas gave him up". */

const LOOSENESS = '(?<loose>about|around|nearly|almost|roughly|some|more than|over|at least|less than|under|just over|just under|barely|exactly|only|just|not quite|well over|close to)';
const UNIT = '(?<unit>hour|day|week|fortnight|month|year)s?';

export const distance: TimeRule = {
  name: 'distance',
  hint: /(?:hour|day|week|fortnight|month|year)s?(?: and .{1,16})? (?:ago|earlier|previously|before|prior|later|after|hence|to|until|up to|ending)/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-]|\\d[.,])(?:${LOOSENESS} )?(?<count>${NUMBER})(?<half> and a half)?(?: full| short| long| whole)?[ -]${UNIT}(?<andhalf> and a half)?(?:,? and (?<days>${NUMBER}) days?)? (?<side>ago|earlier|previously|before|prior|later|after|afterwards|afterward|hence|(?:to|until|up to|ending)(?= (?:early |late |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))(?![\\p{L}\\d-])(?! the (?:age|birth))`,
    'giu',
  ),
  read(match) {
    const { loose, count = '', unit = '', side = '', days, half, andhalf } = match.groups ?? {};
    const number = numberOf(count);
    if (number === null) return null;
    const word = unit.toLowerCase();
    const sign = /ago|earlier|previously|before|prior|to|until|ending/i.test(side) ? -1 : 1;
    const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 20);
    // "a day after Hamas gave him up": the words place what follows them, counted back from the day the sentence names.
    const clause = /^(?:to|until|up to|ending)$/i.test(side) || (/^(?:before|after)$/i.test(side) && !endsAdverb(behind));
    const [low, high] = spread(loose?.toLowerCase(), number * (word === 'fortnight' ? 2 : 1), half !== undefined || andhalf !== undefined);
    const direction = clause ? -sign : sign;
    const unitName: Unit = word === 'fortnight' ? 'week' : (word as Unit);
    return {
      kind: 'distance',
      unit: unitName,
      low: direction < 0 ? -high : low,
      high: direction < 0 ? -low : high,
      days: direction * (days === undefined ? 0 : (numberOf(days) ?? 0)),
      from: side.toLowerCase() === 'ago' || side.toLowerCase() === 'hence' ? 'publication' : clause ? 'sentence' : 'previous',
    };
  },
};

/** "will be freed in two weeks", "two weeks from now". "33 were freed in six weeks" is a stretch and no day. */
export const inDays: TimeRule = {
  name: 'in-days',
  hint: /\b(?:in|from)\b.{0,40}\b(?:day|week|month|now|today)/i,
  only: 'future',
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:in (?:(?:about|around|some|roughly) )?(?<count>${NUMBER}) (?<unit>day|week|month)s?(?:' time|'s time)?|(?<two>${NUMBER}) (?<of>day|week|month)s? from (?:now|today))(?![\\p{L}\\d-])`, 'giu'),
  read(match) {
    const { count, unit, two, of } = match.groups ?? {};
    const number = numberOf(count ?? two ?? '');
    const days = { kind: 'distance', days: 0, from: 'publication' } as const;
    return number === null ? null : { ...days, unit: (unit ?? of ?? 'day').toLowerCase() as Unit, low: number, high: number };
  },
};

/** True where "before" or "after" closes its phrase: "…, two days before.", "the week before in Doha". */
export function endsAdverb(behind: string): boolean {
  return behind === '' || /^\s*[.,;:)"'—?!]/.test(behind) || /^ (?:in|at|on|and|but|when|with|by|from|that|as)\b/i.test(behind);
}

/** Loose words widen: "more than a week ago" is up to half as long again, "nearly two weeks ago" a little less. */
function spread(loose: string | undefined, count: number, half: boolean): readonly [number, number] {
  const number = half ? count + 0.5 : count;
  if (loose === undefined || /exactly|just$|only/.test(loose)) return [number, number];
  if (/more|over|least/.test(loose)) return [number, number * 1.5];
  if (/nearly|almost|less|under|barely|quite|close/.test(loose)) return [number * 0.8, number];
  return [number * 0.85, number * 1.15];
}

export function resolveDistance(value: DistanceValue, at: Resolving): Placed | null {
  const anchor = anchorFor(value, at);
  if (anchor === null) return null;
  const { earliest, latest } = anchor.span;
  const how = `counted from ${anchor.words}`;
  if (value.unit === 'hour') {
    const days = (hours: number): number => Math.trunc(hours / 24);
    const [start, end] = [earliest + days(value.low), latest + days(value.high)];
    return placed(start, end, start === end ? 'day' : 'days', how);
  }
  const exact = value.low === value.high && Number.isInteger(value.low);
  if (value.unit === 'month' && exact && value.days === 0) {
    const [first, last] = [monthFrom(earliest, value.low), monthFrom(latest, value.low)];
    return placed(monthPart(first.year, first.month, 'whole').earliest, monthPart(last.year, last.month, 'whole').latest, 'month', how);
  }
  if (value.unit === 'year' && exact && value.days === 0) {
    return value.low === -1 || value.low === 1 ? aYearAway(value.low, earliest, latest, how) : wholeYears(value.low, earliest, latest, how);
  }
  const start = move(earliest, value.unit, value.low) + value.days;
  const end = move(latest, value.unit, value.high) + value.days;
  return placed(start, end, start === end ? 'day' : 'days', how);
}

function aYearAway(years: number, earliest: Day, latest: Day, how: string): Placed {
  const [first, last] = [monthFrom(earliest, 12 * years), monthFrom(latest, 12 * years)];
  return placed(monthPart(first.year, first.month, 'whole').earliest, monthPart(last.year, last.month, 'whole').latest, 'month', how);
}

function wholeYears(years: number, earliest: Day, latest: Day, how: string): Placed {
  const first = monthPart(yearOf(earliest) + years, 1, 'whole').earliest;
  const last = monthPart(yearOf(latest) + years, 12, 'whole').latest;
  return placed(first, last, 'year', how);
}

/** Moves a day by a count of units that need not be whole. */
export function move(day: Day, unit: Unit, count: number): Day {
  if (unit === 'hour') return day + Math.trunc(count / 24);
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week') return day + Math.round(count * 7);
  if (!Number.isInteger(count)) return day + Math.round(count * (unit === 'month' ? 30.44 : 365.25));
  return plus(day, unit === 'month' ? { months: count } : { years: count });
}

interface AnchorSpan {
  readonly span: { readonly earliest: Day; readonly latest: Day };
  readonly words: string;
}

function anchorFor(value: DistanceValue, at: Resolving): AnchorSpan | null {
  const fixed = (anchor: Anchor): AnchorSpan => ({ span: { earliest: anchor.day, latest: anchor.day }, words: anchor.words });
  const { window } = at;
  const publication: AnchorSpan = { span: window, words: `publication on ${formatDay(window.best)}` };
  if (value.from === 'publication') return publication;
  if (value.from === 'previous') return fixed(anchorOf(at));
  const inSentence = sentenceAnchor(at) ?? laterInSentence(at);
  return inSentence === null ? publication : fixed(inSentence);
}

/** "A day after Hamas released four captives, Israel said on Sunday …": the day stands behind. */
function laterInSentence(at: Resolving): Anchor | null {
  const next = at.after.find((mention) => mention.sentence === at.mention.sentence && isDay(mention.value.kind));
  const place = next === undefined ? null : at.placeMention(next);
  return place === null || place.start !== place.end ? null : { day: place.start, words: `${formatDay(place.start)} of the same sentence` };
}

function isDay(kind: string): boolean {
  return kind === 'weekday' || kind === 'calendar' || kind === 'relative';
}
