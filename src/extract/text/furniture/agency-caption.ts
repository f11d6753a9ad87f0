import type { Knowledge } from '../../../model/knowledge.ts';
import { countWords, endsSentence, type Line } from '../line.ts';
import { sharedWith, stemsOf } from '../shared-words.ts';
import { isOutletName } from './outlet-lines.ts';

/** "Quay Images Smoke over the port": the credit of a picture and what it shows, in one line without a stop. */
const CREDIT_FIRST =
  /^(?<credit>\p{Lu}\p{L}+ Images|\p{Lu}{2,5}(?:-\p{Lu}{2,4})?|\p{Lu}\p{L}{3,12})(?: via \p{Lu}\p{L}+(?: Images)?)? (?<shown>\p{Lu}.{12,170})$/u;
const CAPTIONS = new Set(['caption', 'photo-credit']);
const SHARED = 2;
const IMAGES = / Images$/;

/** Pictures whose agency stands before what is shown, each with the caption right below it. `first`: the headline's line. */
export function addAgencyCaptions(lines: readonly Line[], found: Map<number, string>, first: number, knowledge: Knowledge): void {
  for (const line of lines) {
    const rule = found.get(line.index);
    if (line.index <= first || (rule !== undefined && !CAPTIONS.has(rule)) || !isAgencyCaption(line, knowledge)) continue;
    found.set(line.index, 'caption');
    const below = lines[line.index + 1];
    if (
      below &&
      !line.blankAfter &&
      // on a page without blank lines the words of the picture tell
      (below.blankAfter || sharedWith(below.text, stemsOf(line.text)).count >= SHARED) &&
      !found.has(below.index) &&
      below.kind === 'plain' &&
      !endsSentence(below) &&
      below.text.length <= 200
    ) {
      found.set(below.index, 'caption');
    }
  }
}

function isAgencyCaption(line: Line, knowledge: Knowledge): boolean {
  if (line.kind !== 'plain' || line.text.length > 200 || endsSentence(line)) return false;
  const { credit, shown } = CREDIT_FIRST.exec(line.text)?.groups ?? {};
  if (credit === undefined || shown === undefined || countWords(shown, 4) < 4) return false;
  // "Quay Says Envoy Left" is a headline in title case.
  if (!/ \p{Ll}{4}/u.test(shown)) return false;
  return IMAGES.test(credit) || isOutletName(credit, knowledge);
}
