import { endsSentence, looksLikeHeadline, type Line } from '../line.ts';
import { tellsInPresent } from './caption.ts';
import { isCreditAlone } from './photo-credit.ts';

const CAPTION_LABEL = /^(?:image|media|video|picture|photo|figure) (?:source|caption|credit),?$/;
/** "2 of 9 |" above a picture's caption. */
const PICTURE_COUNT = /^\d{1,2} of \d{1,3} ?\|$/;
const READ_MORE = /^(?:read|see|find out|learn|view|watch|hear) more$/;
/** "01:12 - Source: CNN": the line below the title of a video. */
const VIDEO_SOURCE = /^\d{1,2}:\d\d ?(?:-|—|\|) ?source\b/;

/** Lines that are furniture by the line beside them: the caption above its credit or below its label, the link above "Read more". */
export function addNeighbours(lines: readonly Line[], found: Map<number, string>): void {
  lines.forEach((line, index) => {
    if (!found.has(line.index)) return;
    const above = lines[index - 1];
    const below = lines[index + 1];
    const announces = CAPTION_LABEL.test(line.label) || PICTURE_COUNT.test(line.text);
    if (announces && below && !found.has(below.index) && below.text.length <= 250) found.set(below.index, 'caption');
    if (!above || found.has(above.index) || above.text.length > 250) return;
    const credit = isCreditAlone(line) || VIDEO_SOURCE.test(line.label);
    const apart = !line.blankBefore && above.blankBefore;
    if (credit && (!endsSentence(above) || apart || tellsInPresent(above))) found.set(above.index, 'caption');
    if (READ_MORE.test(line.label) && !line.blankBefore && looksLikeHeadline(above)) found.set(above.index, 'related-headlines');
  });
}
