import ICAL from 'ical.js';
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

/** A line holds 75 octets (RFC 5545, 3.1); the library does not count the blank before what goes on. */
ICAL.foldLength = 74;

/** /timeline.ics: each entry as an all-day event of its whole stretch; nobody's time is taken up by it. */
export function calendar(context: Context): string {
  const whole = new ICAL.Component('vcalendar');
  fill(whole, {
    version: '2.0',
    calscale: 'GREGORIAN',
    prodid: `-//${SITE_NAME}//EN`,
    method: 'PUBLISH',
    'x-wr-calname': SITE_NAME,
    'x-published-ttl': 'PT1H',
  });
  for (const entry of context.timeline.entries) whole.addSubcomponent(eventOf(context, entry));
  return `${whole.toString()}\r\n`;
}

function eventOf(context: Context, entry: Entry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  fill(event, {
    uid: uuidOf(`entry ${entry.id}`),
    summary: cleanText(entry.title),
    dtstamp: ICAL.Time.fromJSDate(midnight(toldBetween(context, entry).last), true),
    dtstart: day(entry.start),
    // The end of an all-day event is the day after its last.
    dtend: day(isoOf(dayOf(entry.end) + 1)),
    description: cleanText(descriptionOf(context, entry)),
    url: context.site ? context.links.absolute(context.links.entry(entry.id)) : null,
    location: entry.places.length > 0 ? cleanText(entry.places.map((id) => placeName(context, id)).join(', ')) : null,
    status: entry.status === 'expected' ? 'TENTATIVE' : 'CONFIRMED',
    categories: TYPE_WORDS[entry.type],
    'x-microsoft-cdo-busystatus': 'FREE',
    transp: 'TRANSPARENT',
  });
  return event;
}

/** Sets the properties that are known. The library keeps \n inside a value, not \r, which would end the line. */
function fill(component: ICAL.Component, properties: Readonly<Record<string, string | ICAL.Time | null>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null) component.addPropertyWithValue(name, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
  }
}

function day(iso: IsoDate): ICAL.Time {
  return ICAL.Time.fromDateString(iso);
}

/** One quotation: a calendar has little room. */
function descriptionOf(context: Context, entry: Entry): string {
  const told = toldIn(context, entry, 1).map(({ words, article }) => `“${words}” (${article.label})`);
  return [`${capital(dateWithStatus(entry))}. EDTF: ${entry.edtf}.`, ...told, context.links.absolute(context.links.entry(entry.id))].join(
    '\n\n',
  );
}
