import type { Knowledge } from '../../model/knowledge.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { resolveAnniversary } from './anniversary.ts';
import { resolveAttackDay } from './attack-day.ts';
import { resolveCalendar } from './calendar.ts';
import { chronicleOf } from './chronicle.ts';
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
import { afterHeading, daysOf, nearHeading, toldUnder } from './under-heading.ts';
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
  article: CleanedArticle,
  mentions: readonly TimeMention[],
  window: PublishedWindow,
  knowledge: Knowledge,
): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  const chronicle = chronicleOf(article, mentions);
  for (const [index, mention] of mentions.entries()) {
    const after = mentions.slice(index + 1, index + 1 + LOOK_AHEAD);
    const above = aboveOf(mention, chronicle, resolved);
    const isHeading = chronicle.get(mention.sentence) === mention;
    const at =
      above === null || isHeading
        ? resolving(mention, { window, knowledge, before: resolved, after })
        : resolving(toldUnder(mention), {
            window: daysOf(above, window),
            knowledge,
            before: resolved.slice(resolved.indexOf(above)),
            after,
          });
    const { value } = at.mention;
    const placed = at.place(above === null ? value : isHeading ? afterHeading(value, above, window) : nearHeading(value, above, window));
    if (placed === null) continue;
    const { start, end, precision, extent, how } = placed;
    const counted = above === null || isHeading ? how : how.replace('publication on', 'the heading');
    resolved.push({ mention, start, end, precision, extent, reason: `"${mention.text}", ${counted}` });
  }
  return resolved;
}

/** The heading of a chronicle under which a mention stands; of a heading the one before it. Null outside a chronicle. */
function aboveOf(
  mention: TimeMention,
  chronicle: ReadonlyMap<number, TimeMention>,
  resolved: readonly ResolvedTime[],
): ResolvedTime | null {
  const heading = chronicle.get(mention.sentence);
  if (heading === undefined) return null;
  return (
    resolved.findLast((time) => (heading === mention ? chronicle.get(time.mention.sentence) === time.mention : time.mention === heading)) ??
    null
  );
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
