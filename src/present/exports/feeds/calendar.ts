import { dayOf, isoOf } from '../../../model/day.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Context } from '../../context.ts';
import { SITE_NAME } from '../../site-name.ts';
import { dateWithStatus } from '../../words/date-words.ts';
import { capital } from '../../words/list-words.ts';
import { TYPE_WORDS } from '../../words/vocabulary-words.ts';
import { cleanText } from '../markup.ts';
import { placeName } from '../places.ts';
import { toldIn } from '../told.ts';
import { midnight, toldBetween } from '../updated.ts';
import { uuidOf } from '../uuid.ts';
import { calendarText, type DaysEvent } from './icalendar.ts';

/** /timeline.ics: each entry as an all-day event of its whole stretch; nobody's time is taken up by it. */
export function calendar(context: Context): string {
  return calendarText(
    SITE_NAME,
    context.timeline.entries.map((entry) => eventOf(context, entry)),
  );
}

function eventOf(context: Context, entry: Entry): DaysEvent {
  return {
    uid: uuidOf(`entry ${entry.id}`),
    stamp: midnight(toldBetween(context, entry).last),
    first: entry.start,
    end: isoOf(dayOf(entry.end) + 1),
    title: cleanText(entry.title),
    description: cleanText(descriptionOf(context, entry)),
    url: context.site ? context.links.absolute(context.links.entry(entry.id)) : null,
    place: entry.places.length === 0 ? null : cleanText(entry.places.map((id) => placeName(context, id)).join(', ')),
    category: TYPE_WORDS[entry.type],
    certain: entry.status !== 'expected',
  };
}

/** One quotation: a calendar has little room. */
function descriptionOf(context: Context, entry: Entry): string {
  const told = toldIn(context, entry, 1).map(({ words, article }) => `“${words}” (${article.label})`);
  return [`${capital(dateWithStatus(entry))}. EDTF: ${entry.edtf}.`, ...told, context.links.absolute(context.links.entry(entry.id))].join(
    '\n\n',
  );
}
