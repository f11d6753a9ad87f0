import { endsSentence, type Line } from '../line.ts';
import { sharedWith, stemsOf } from '../shared-words.ts';
import { endsInDate, tellsInPresent } from './caption.ts';

/** What is to be seen in pictures of the news. */
const SEEN =
  '(?:picture|photo|photograph|image|banner|poster|portrait|placard|sign|mural|screen|stage|podium|plume|column|smoke|flames|fire|rubble|ruins|building|' +
  'street|road|tent|tents|truck|trucks|convoy|ambulance|helicopter|bus|buses|car|vehicle|tank|tanks|soldiers?|troops|protesters?|' +
  'demonstrators?|crowds?|people|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|flags?|candles?|view|scene|table|flight|plane|flat|roofs?)';
const STARTS = new RegExp(`^(?:an?|the|two|three|several|some) (?:[\\p{L}-]+ ){0,3}${SEEN}\\b|^${SEEN} `, 'u');
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|did|does|do|says?|said|told|\p{L}{3,}ed)\b/u;
const LONGEST = 160;
/** Shorter ones may be subheads of a chronicle: "The first truce, 24 November 2023". */
const LONG = 60;
/** So many of the words of a picture's title stand in its caption. */
const MOST = 0.75;
const BESIDE = new Set(['caption', 'photo-credit', 'date-line', 'byline', 'player']);
/** Byline and date stand in the first lines of a page, with decks and pictures between them. */
const HEAD = 12;
const HEAD_MARKS = new Set(['byline', 'date-line']);
const PICTURES = new Set(['caption', 'photo-credit']);

/**
 * Descriptions of pictures without a label or a credit, which only their place tells: a phrase without a verb ("A banner with a picture of
 * the envoy.") beside byline, date or caption above the lead, or captions one above the other in a gallery.
 */
export function addPictures(lines: readonly Line[], found: Map<number, string>, headline: number, lead: number): void {
  const head = Math.max(
    lead,
    lines.slice(0, HEAD).findLastIndex((line) => HEAD_MARKS.has(found.get(line.index) ?? '')),
  );
  // A picture's title stands above its caption with every picture of the page.
  const twice = Map.groupBy(
    lines.filter((line) => line.text.length <= LONGEST),
    (line) => line.text,
  );
  for (const line of [...lines].reverse()) {
    const above = lines[line.index - 1];
    const below = lines[line.index + 1];
    if (found.has(line.index) || line.kind !== 'plain' || line.index <= headline || line.text.length > LONGEST) continue;
    // A live page's stamp glued onto the heading of its item.
    if (below?.start === line.end) continue;
    const beside = BESIDE.has(found.get(below?.index ?? -1) ?? '') || BESIDE.has(found.get(above?.index ?? -1) ?? '');
    if ((twice.get(line.text)?.length ?? 0) > 1 && twice.get(line.text)?.every((other) => isOverPicture(other, found)))
      found.set(line.index, 'caption');
    const overPicture = isOverPicture(line, found);
    if (overPicture && !endsSentence(line) && (shows(line) || tellsInPresent(line))) found.set(line.index, 'caption');
    else if (line.index <= head && beside && shows(line)) found.set(line.index, 'caption');
    else if (line.index <= lead && isTitleOf(line, below, found)) found.set(line.index, 'caption');
    else if (endsInDate(line) && (line.text.length >= LONG || shows(line) || beside)) found.set(line.index, 'caption');
  }
}

/** A picture's title above its caption: "Shaft found by soldiers", "A shaft that soldiers found in the town. (Handout)". */
function isTitleOf(line: Line, below: Line | undefined, found: ReadonlyMap<number, string>): boolean {
  if (!below || endsSentence(line) || line.text.length >= below.text.length || !PICTURES.has(found.get(below.index) ?? '')) return false;
  const { count, share } = sharedWith(line.text, stemsOf(below.text));
  return count >= 3 && share >= MOST;
}

function isOverPicture(line: Line, found: ReadonlyMap<number, string>): boolean {
  return !line.blankAfter && PICTURES.has(found.get(line.index + 1) ?? '');
}

/** A phrase that names what is to be seen and tells nothing of it. */
export function shows({ text, label }: Line): boolean {
  return STARTS.test(label) && !VERB.test(label) && !/["?]/.test(text);
}
