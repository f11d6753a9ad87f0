import { isDatelineAlone } from '../dateline.ts';
import type { Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april ' +
    'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm a m p noon ' +
    'midnight est edt et pst pdt pt cst cdt ct mst mdt gmt utc bst cet cest ist idt sgt aest z t st nd rd th h min mins minute minutes ' +
    'hour hours hr hrs akdt akst hst hdt aest aedt acst awst nzst nzdt sast eat wat cat pkt wib wita jst kst hkt sgt msk trt ast adt eet ' +
    'eest wet west gst irst pht day days week weeks month months ago at on of the by to in this page was is published posted updated update ' +
    'modified edited created released issued aired first last date dated time today yesterday just now read reader reading original live uk ' +
    'originally publication an online local eastern and article story views view share shares comments comment est estimated'
  ).split(' '),
);
/** Something that dates: a number, or a word that only the date lines of pages consist of. */
const TELLING = new RegExp(
  '\\d|^(?:published|(?:and )?(?:last )?updated|posted|posted on|published on|updated on|on|first published|just now|today|yesterday|date|' +
    'published at|published by|time|last modified|modified|last update)$',
);
const CLOCK_OR_CALENDAR = new RegExp(
  '\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d[:.]\\d\\d|\\d ?[ap]\\.?m|\\b(?:19|20)\\d\\d\\b|ago|read|published|' +
    'updated|posted|modified|aired|\\bon$|just now|today|yesterday|date|time',
);
/** "Northern Post, 14 January 2025, page 3", "Print edition: page A4", "Views: 12,401", "Story ID: 338112" */
const RECORD = new RegExp(
  '^filed (?:at|on|from) .{3,60}[^.]$|^(?:[\\p{L} ]{2,30}, \\d{1,2} \\p{L}{3,9} \\d{4}, )?(?:print edition,?:? ?)?(?:section \\w{1,2}, ' +
    ')?page [a-z]?\\d{1,3}$|^(?:number of )?(?:views|reads|hits|visits|story id|article id|id|post id|version|edition no|issue|' +
    'vol(?:ume)?)\\b[ .:#]{0,3}\\d[\\d,.]*(?: of this .{1,12})?$',
  'u',
);
/** A reader's comment: "Old Bill, Leeds, United Kingdom, 3 hours ago". */
const COMMENTED = /^[^.!?"]{3,80}, \d{1,2} (?:minutes?|hours?|days?|weeks?|months?) ago$/;
const ZONE =
  / (?:(?:greenwich mean|british summer|eastern|central|mountain|pacific|israel|gulf|eastern european|central european|india)(?: standard| daylight| summer)? time)(?= |,|$)/;
const AGO = /(?:^|[^\d])\d{1,2} ?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?) ago$/;
const NUMBERS = /^\D{0,12}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\D{0,6}$/;

/** "November 28, 2023 By admin Off" */
const BY = /,? by [\p{L}.' -]{2,40}$/u;

/** "Posted by Newsroom 0 comments", "Posted by Web Desk on June 1, 2024 3 comments" */
const POSTED_BY = /^(?:posted|published|written|uploaded) by [\p{L}\d.,' -]{2,60}(?: |[|·•] ?)\d{1,4} comments?$/u;
const POSTED = / [\p{L}\d.]{2,24} \d{1,4} comments?$/u;
const NAMED = /^\p{L}{3,15} (?=\p{L}{3,9} \d{1,2}, \d{4}\b)/u;

/** Date lines of the page: "Published 7:14 AM EST, Mon January 13, 2025", "[January 07, 2025]", "2 min read", "Updated 3 hours ago". */
export const dateLine: FurnitureRule = { name: 'date-line', matches: isDateLine };

/** "8:51 PM GMTUpdated 4 hours ago", "June 8, 20249:14 PM": stamps that have lost the blank between them. */
const GLUED_STAMP = /(?<=[\p{L}\d])(?=(?:updated|published|posted|modified)\b)|(?<=\b20\d\d)(?=\d{1,2}[:.]\d\d)/gu;

/** A button glued to the line: "ShareUpdated at 17.09 GMT". */
const BUTTON = /^(?:Share|Print|Save|Live)(?=\p{Lu}\p{Ll})/u;

function isDateLine({ label: whole, text: found }: Line): boolean {
  const button = BUTTON.exec(found)?.[0].length ?? 0;
  const [label, text] = [whole.slice(button), found.slice(button)];
  if (label.length > 120 || label === '') return false;
  if (isDatelineAlone(text)) return true;
  // "Meridian News13 hours ago": a name, and how long the page has stood.
  if (label.length <= 60 && AGO.test(label) && text.split(' ').length <= 7) return true;
  if (isDate(label.replace(ZONE, '')) || POSTED_BY.test(label) || RECORD.test(label) || COMMENTED.test(label)) return true;
  // "January 13, 2025 / 7:05 AM EST / Meridian News": dates and a name of few words.
  const parts = label.split(/ ?[/|•·] ?| — | - /).filter((part) => part !== '');
  if (BY.test(label) && isDate(label.replace(BY, ''))) return true;
  const isName = (part: string): boolean => !/\d/.test(part) && part.split(' ').length <= 4;
  // "June 1, 2024 editor 0 Comments"
  if (POSTED.test(label) && isDate(label.replace(POSTED, ''))) return true;
  // "editor August 16, 2024 0"
  if (NAMED.test(label) && isDate(label.replace(NAMED, '').replace(/ \d{1,4}$/, ''))) return true;
  return parts.length > 1 && parts.some((part) => isDate(part) && /\d/.test(part)) && parts.every((part) => isDate(part) || isName(part));
}

function isDate(label: string): boolean {
  const words =
    label
      .replace(/\d{4}-\d{2}-\d{2}t\d{2}/g, '0')
      .replace(GLUED_STAMP, ' ')
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return NUMBERS.test(label);
  return words.every((word) => WORDS.has(word)) && TELLING.test(label) && CLOCK_OR_CALENDAR.test(label);
}
