import type { Knowledge } from '../../model/knowledge.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { resolveAnniversary } from './anniversary.ts';
import { resolveAttackDay } from './attack-day.ts';
import { resolveCalendar } from './calendar.ts';
import { resolveRelative } from './calendar-unit-days.ts';
import { resolveCountedDay } from './counted-day.ts';
import { resolveDistance } from './distance-days.ts';
import { resolveOffset } from './join-offset.ts';
import { resolveSince } from './join-since.ts';
import { resolveSpan } from './join-span.ts';
import { resolveMoment } from './moment-name.ts';
import { resolveWindow } from './recent-window.ts';
import { resolveSame } from './same-day.ts';
import { resolveSeason } from './season.ts';
import type { ResolvedTime, TimeMention, TimeValue } from './time-mention.ts';
import type { Placed, Resolving } from './time-rule.ts';
import { resolveWeekday } from './weekday.ts';
import { resolveYear } from './year.ts';

/** How many mentions ahead an anchor may stand. */
const LOOK_AHEAD = 4;

/**
 * Places the times of an article on the calendar, in the order of the text, so that "the same day" finds the day before it. What
 * cannot be placed (a day that the calendar lacks, a truce that the knowledge lacks) is left out.
 */
export function resolveTimes(
  _article: CleanedArticle,
  mentions: readonly TimeMention[],
  window: PublishedWindow,
  knowledge: Knowledge,
): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  for (const [index, mention] of mentions.entries()) {
    const at = resolving(mention, { window, knowledge, before: resolved, after: mentions.slice(index + 1, index + 1 + LOOK_AHEAD) });
    const placed = at.place(mention.value);
    if (placed === null) continue;
    const { start, end, precision, extent, how } = placed;
    resolved.push({ mention, start, end, precision, extent, reason: `"${mention.text}", ${how}` });
  }
  return resolved;
}

function resolving(mention: TimeMention, given: Omit<Resolving, 'mention' | 'place' | 'placeMention'>): Resolving {
  const at: Resolving = {
    ...given,
    mention,
    place: (value) => place(value, at),
    placeMention: (other) => place(other.value, resolving(other, given)),
  };
  return at;
}

function place(value: TimeValue, at: Resolving): Placed | null {
  switch (value.kind) {
    case 'weekday':
      return resolveWeekday(value, at);
    case 'calendar':
      return resolveCalendar(value, at);
    case 'year':
      return resolveYear(value);
    case 'season':
      return resolveSeason(value, at);
    case 'relative':
      return resolveRelative(value, at);
    case 'window':
      return resolveWindow(value, at);
    case 'distance':
      return resolveDistance(value, at);
    case 'same':
      return resolveSame(value, at);
    case 'moment':
      return resolveMoment(value, at);
    case 'counted-day':
      return resolveCountedDay(value, at);
    case 'anniversary':
      return resolveAnniversary(value, at);
    case 'span':
      return resolveSpan(value, at);
    case 'since':
      return resolveSince(value, at);
    case 'offset':
      return resolveOffset(value, at);
    case 'attack-day':
      return resolveAttackDay();
  }
}
