import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { dayOf, isoOf, type IsoDate } from '../../../model/day.ts';
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

/** /timeline.ics: each entry as an all-day event of its whole stretch; nobody's time is taken up by it. */
export function calendar(context: Context): string {
  const { error, value } = createEvents(
    context.timeline.entries.map((entry) => eventOf(context, entry)),
    { productId: `-//${SITE_NAME}//EN`, calName: SITE_NAME },
  );
  if (error || value === null) throw error ?? new Error('the calendar was not made');
  return value;
}

/** `timestamp` (DTSTAMP) is known to the library, not to its types; without it, it would read the clock. */
function eventOf(context: Context, entry: Entry): EventAttributes & { readonly timestamp: number } {
  const address = context.links.absolute(context.links.entry(entry.id));
  return {
    uid: uuidOf(`entry ${entry.id}`),
    timestamp: midnight(toldBetween(context, entry).last).getTime(),
    start: dateArray(entry.start),
    // The end of an all-day event is the day after its last.
    end: dateArray(isoOf(dayOf(entry.end) + 1)),
    title: cleanText(entry.title),
    description: cleanText(descriptionOf(context, entry)),
    ...(context.site ? { url: address } : {}),
    ...(entry.places.length > 0 ? { location: cleanText(entry.places.map((id) => placeName(context, id)).join(', ')) } : {}),
    categories: [TYPE_WORDS[entry.type]],
    status: entry.status === 'expected' ? 'TENTATIVE' : 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}

/** One quotation: the library folds long lines slowly, and a calendar has little room. */
function descriptionOf(context: Context, entry: Entry): string {
  const told = toldIn(context, entry, 1).map(({ words, article }) => `“${words}” (${article.label})`);
  return [`${capital(dateWithStatus(entry))}. EDTF: ${entry.edtf}.`, ...told, context.links.absolute(context.links.entry(entry.id))].join(
    '\n\n',
  );
}

function dateArray(iso: IsoDate): DateArray {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}
