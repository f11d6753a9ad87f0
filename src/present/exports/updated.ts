import { isDated, perContext, type Context } from '../context.ts';
import type { IsoDate } from '../../model/day.ts';
import type { Entry } from '../../model/entry.ts';

interface Told {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const told = perContext(() => new Map<Entry, Told>());

/**
 * The days on which the site's words on an entry were first and last told: those of its oldest and its newest article. No clock is read, so
 * that the same articles give the same feeds and calendars. An entry that no dated article tells has its own last day. Worked out once: the
 * attack of 7 October has thousands of readings, and stands in hundreds of feeds.
 */
export function toldBetween(context: Context, entry: Entry): Told {
  const kept = told(context).get(entry) ?? daysOf(context, entry);
  told(context).set(entry, kept);
  return kept;
}

function daysOf(context: Context, entry: Entry): Told {
  const days = entry.readings.flatMap(({ article }) => {
    const found = context.articles.get(article);
    return found && isDated(found) ? [found.published.latest] : [];
  });
  const [any = entry.end] = days;
  return {
    first: days.reduce((day, other) => (other < day ? other : day), any),
    last: days.reduce((day, other) => (other > day ? other : day), any),
  };
}

/** The day of the newest dated article, null where none is dated. */
export const siteUpdated = perContext(({ timeline }: Context): IsoDate | null =>
  timeline.articles
    .filter(isDated)
    .map(({ published }) => published.latest)
    .reduce<IsoDate | null>((newest, day) => (newest === null || day > newest ? day : newest), null),
);

/** A day as feeds and calendars want it: midnight in UTC, for news days carry no zone. */
export function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
