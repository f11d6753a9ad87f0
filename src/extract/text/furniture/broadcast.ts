import type { Line } from '../line.ts';
import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const WHOLE = whole(
  '(?:fcc|eeo|public|atsc|closed caption\\w*)\\b.{0,40}(?:files?|reports?|applications?|contact|faq|captioning|inspection)\\b.{0,30}',
  '\\w{4}(?:-?(?:tv|fm|am|dt))? (?:public file|eeo report|jobs|contests|alerts|apps?|live|evening headlines|morning headlines)',
  'available on air stations',
  'play live radio',
  'next up',
  'on air(?: now)?',
  'now hear this',
  'live (?:radio|stream|newscast)s?',
  '(?:school )?(?:closings|delays)(?: (?:and|&) delays)?',
  '\\d{1,2} (?:weather|active|breaking)? ?alerts?',
  '(?:mostly |partly )?(?:cloudy|sunny|clear|fair|overcast)',
  'hour by hour',
  '(?:7|10)-day forecast',
  'pinpoint .{2,20}',
  'radar',
);
/** "Freeze Warning until SAT 9:00 AM", "Winter Weather Advisory from 6 PM". */
const WEATHER = opening(
  '(?:\\p{L}+ ){1,4}(?:warning|watch|advisory|alert|statement)s? (?:in effect|until|issued|from|remains?|for \\p{L}+ county)\\b(?!.{0,80}\\b(?:said|' +
    'army|strikes?|israel|gaza)\\b)',
  '(?:(?:severe |winter )?(?:weather|storm)|traffic|closings?|school|flood) (?:alert|advisory|warning|watch)s? ?(?::|\\|)',
);
const FREQUENCY = /\b(?:8[7-9]|9\d|10[0-8])\.\d(?:fm)?\b.*\b(?:8[7-9]|9\d|10[0-8])\.\d\b|\b(?:8[7-9]|9\d|10[0-8])\.\d ?fm\b/;
/** "WEDH · WEDN · WEDW-FM": the call signs of American stations. */
const CALL_SIGNS = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT\d?))?(?: ?[·|,/•] ?[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT\d?))?){1,12}$/;

/** "WQUY 11 News", "Channel 4 Harbour News Now", "WQUY News 8 | Harbour & Coast"; "WHO" is none. */
const STATION =
  /^(?:(?!(?:WHO|WFP|WTO|WSJ|WWF)\b)[KW][A-Z]{2,3}(?:-TV)?(?: \d{1,2})?|Channel \d{1,2})(?: (?:\p{Lu}[\p{L}-]{2,14}|\d{1,2})){0,4}(?: ?[|•·] ?\p{Lu}[\p{L} &,.'-]{2,50})?$/u;
/** "KQUY 9 On Your Side", "WQUY 5 Is Watching Out for You": a station's slogan. */
const SLOGAN =
  /^(?!(?:WHO|WFP|WTO|WSJ|WWF)\b)[KW][A-Z]{2,3}(?:-TV)? \d{1,2} (?:On|Is|In|For|With|Where|Working|Coverage|Your|The)\b[\p{L} ]{2,30}$/u;
/** The line that introduces a station's clip: "Lea Stern has the latest from the harbour." */
const CLIP =
  /^(?:\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+|(?:Our|\p{Lu}[\p{L}]+(?: News|'s)) (?:\p{L}+ ){0,3}(?:correspondent|reporter)(?: \p{Lu}[\p{L}'-]+){0,3}) (?:has|reports|with) (?:the|this) (?:latest|story|details?|report|more)\b[^"]{0,60}$/u;

/** What radio and television stations set around a story: weather, closings, frequencies, public files. */
export const broadcast: FurnitureRule = {
  name: 'broadcast',
  matches: (line) =>
    labelled(line, 90, WHOLE) ||
    isNotice(line) ||
    (line.text.length <= 90 && (STATION.test(line.text) || SLOGAN.test(line.text) || CLIP.test(line.text))),
};

function isNotice(line: Line): boolean {
  if (/[a-z]{3}\.["']?$/.test(line.text)) return false;
  return labelled(line, 120, WEATHER) || (line.text.length <= 90 && (FREQUENCY.test(line.label) || CALL_SIGNS.test(line.text)));
}
