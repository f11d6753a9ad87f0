import { endsSentence, isProse, looksLikeHeadline, type Line } from '../line.ts';
import { tellsInPresent } from './caption.ts';
import { firstHeadline } from './first-headline.ts';
import { isCreditAlone } from './photo-credit.ts';

const CAPTION_LABEL = /^(?:image|media|video|picture|photo|figure) (?:source|caption|credit),?$/;
/** "2 of 9 |" above a picture's caption. */
const PICTURE_COUNT = /^\d{1,2} of \d{1,3} ?\|$/;
const READ_MORE = /^(?:read|see|find out|learn|view|watch|hear) more$/;
/** "01:12 - Source: CNN": the line below the title of a video. */
const VIDEO_SOURCE = /^\d{1,2}:\d\d ?(?:-|—|\||•|·) ?source\b/;
/** "EPA" between the paragraphs: the agency of the picture whose caption stands below. */
const AGENCY = /^(?:\p{Lu}{2,5}(?:-\p{Lu}{2,4})?|Reuters|Anadolu(?: Agency)?|Shutterstock)$/u;
const NAME_ALONE = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){1,3}$/u;
const REPORTS = /^reporting from \p{L}|^(?:\p{L}+ ){0,4}(?:correspondent|reporter|editor)(?:,| in| at|$)/u;
/** Below an item of a live page: "— Julian Berg and Aaron Bexley". A list of captives has more such lines. */
const SIGNED =
  /^\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){1,3}(?:(?:, and|,| and) \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){1,3}){0,3}$/u;
/** "Envoy speaks at the harbour Video", below "close" */
const TITLED_VIDEO = /\p{Ll} Video$/u;
/** A box that opens when somebody asks: "Quick Guide", "What is the corridor?", "Show". */
const GUIDE = /^quick guide$/;
/** The length of a clip, with its title below. */
const CLOCK = /^\d{1,2}:\d\d$/;
const ENDS_ITEM = new Set(['date-line', 'byline', 'advertising', 'share-bar', 'related-openers']);
const SERVICES = /^(?:share|facebook|flipboard)\b.*\be?-?mail$/;
const DATED = /\b(?:19|20)\d\d\.?$/;

/** Lines that are furniture by the line beside them: the caption above its credit or below its label, the link above "Read more". */
export function addNeighbours(lines: readonly Line[], found: Map<number, string>): void {
  const first = firstHeadline(lines, found);
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const below = lines[index + 1];
    if (
      isSigned(line, above, below) &&
      !found.has(line.index) &&
      (endsItem(above, line) || ENDS_ITEM.has(found.get(below?.index ?? -1) ?? ''))
    ) {
      found.set(line.index, 'byline');
    }
    const agency = AGENCY.test(line.text) && !line.blankAfter;
    if (!found.has(line.index) && !agency) return;
    if ((agency || isCreditAlone(line)) && below && below.index > first && standsBelow(line, below, found)) {
      found.set(line.index, found.get(line.index) ?? 'photo-credit');
      found.set(below.index, 'caption');
    }
    if (!found.has(line.index)) return;
    if (above && !found.has(above.index) && REPORTS.test(line.label) && NAME_ALONE.test(above.text)) found.set(above.index, 'byline');
    const announces = CAPTION_LABEL.test(line.label) || PICTURE_COUNT.test(line.text);
    if (announces && below && !found.has(below.index) && below.text.length <= 250) found.set(below.index, 'caption');
    // "close", "Video" and the title of the clip: what a player in the page's head leaves.
    const opens =
      line.label === 'close video' || (line.label === 'video' && (above?.label === 'close' || above?.label === '' || inBar(above, found)));
    // "NEWYou can now listen to our articles!" stands below a clip, not below a headline.
    const offered = found.get(index + 2) === 'sign-up';
    if (opens && below && (below.index > first || offered) && !found.has(below.index) && !isProse(below) && below.text.length <= 140) {
      found.set(below.index, 'player');
      const told = lines[index + 2];
      const closes = found.get(index + 3) === 'sign-up' && !lines[index + 2]?.blankAfter;
      if (told && closes && !found.has(told.index) && told.text.length <= 220 && !/"/.test(told.text)) found.set(told.index, 'player');
    }
    if (line.label === 'close' && below && !found.has(below.index) && below.text.length <= 140 && TITLED_VIDEO.test(below.text))
      found.set(below.index, 'player');
    const shown = lines[index + 2];
    if (GUIDE.test(line.label) && below && shown && below.text.length <= 110 && /^(?:show|hide)$/.test(shown.label)) {
      found.set(below.index, 'related-headlines');
      found.set(shown.index, 'navigation');
    }
    const clip = CLOCK.test(line.text) && found.get(above?.index ?? -1) === 'player';
    if (
      clip &&
      below &&
      !found.has(below.index) &&
      !/\.["')\]]{0,3}$/.test(below.text) &&
      below.kind === 'plain' &&
      below.text.length <= 120
    )
      found.set(below.index, 'player');
    if (!above || above.kind === 'heading' || found.has(above.index) || above.text.length > 250) return;
    const credit = isCreditAlone(line) || VIDEO_SOURCE.test(line.label);
    const apart = !line.blankBefore && above.blankBefore;
    if (credit && (!endsSentence(above) || apart || tellsInPresent(above) || DATED.test(above.text))) found.set(above.index, 'caption');
    if (READ_MORE.test(line.label) && !line.blankBefore && looksLikeHeadline(above)) found.set(above.index, 'related-headlines');
  });
}

/** Behind the bar for sharing or the stamps of the page stands its player. */
function inBar(line: Line | undefined, found: ReadonlyMap<number, string>): boolean {
  return line !== undefined && (ENDS_ITEM.has(found.get(line.index) ?? '') || SERVICES.test(line.label));
}

/** The line under a credit is its caption where no sentence ends and no blank line parts the two. */
function standsBelow(credit: Line, below: Line, found: ReadonlyMap<number, string>): boolean {
  return !found.has(below.index) && !credit.blankAfter && !endsSentence(below) && below.kind === 'plain' && below.text.length <= 200;
}

function isSigned(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  return line.kind === 'list-item' && SIGNED.test(line.text) && above?.kind === 'plain' && below?.kind !== 'list-item';
}

/** Several names below a paragraph are its writers; one below a quotation is its speaker. */
function endsItem(above: Line | undefined, line: Line): boolean {
  return above !== undefined && isProse(above) && /[.!?]$/.test(above.text) && / and /.test(line.text);
}
