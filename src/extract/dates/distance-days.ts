import { plus, yearOf, type Day } from '../../model/day.ts';
import { anchorOf, sentenceAnchor, type Anchor } from './anchor.ts';
import { formatDay } from './format-day.ts';
import { monthFrom, monthPart, placed } from './placing.ts';
import type { DistanceValue, Unit } from './time-mention.ts';
import type { Placed, Resolving } from './time-rule.ts';

/**
 * Places "two weeks ago" and its like: days exactly, months as calendar months, years as calendar years. null where there is nothing to
 * count from.
 */
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
