import type { IsoDate } from '../../../model/day.ts';

/** An event of whole days, as a calendar shows it. Texts as they are: the writer escapes them. */
export interface DaysEvent {
  readonly uid: string;
  /** When its words were last changed. */
  readonly stamp: Date;
  readonly first: IsoDate;
  /** The day after its last. */
  readonly end: IsoDate;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly place: string | null;
  readonly category: string;
  readonly certain: boolean;
}

/** A calendar in the iCalendar format (RFC 5545). Nobody's time is taken up by its events. */
export function calendarText(name: string, events: readonly DaysEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `PRODID:-//${escaped(name)}//EN`,
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, stamp, first, end, title, description, url, place, category, certain }: DaysEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${escaped(title)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${end.replaceAll('-', '')}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    `CATEGORIES:${escaped(category)}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** The most octets of a line, its end not counted. */
const LONGEST_LINE = 75;

/** A long line in several, each after the first with a tab before it; no character is torn. */
function folded(line: string): string {
  const bytes = Buffer.from(line);
  if (bytes.length <= LONGEST_LINE) return line;
  const parts: string[] = [];
  for (let start = 0, room = LONGEST_LINE; start < bytes.length; room = LONGEST_LINE - 1) {
    let end = Math.min(start + room, bytes.length);
    while (isInsideCharacter(bytes[end])) end -= 1;
    parts.push(bytes.toString('utf8', start, end));
    start = end;
  }
  return parts.join('\r\n\t');
}

/** UTF-8: the second and later bytes of a character begin with the bits 10. */
function isInsideCharacter(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
