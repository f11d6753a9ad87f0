import type { Knowledge } from '../../../model/knowledge.ts';
import { countWords, endsSentence, type Line } from '../line.ts';
import { isOutletName } from './outlet-lines.ts';

/** "Quay Images Smoke over the port": the credit of a picture and what it shows, in one line without a stop. */
const CREDIT_FIRST =
  /^(?<credit>\p{Lu}\p{L}+ Images|\p{Lu}{2,5}(?:-\p{Lu}{2,4})?|\p{Lu}\p{L}{3,12})(?: via \p{Lu}\p{L}+(?: Images)?)? (?<shown>\p{Lu}.{12,170})$/u;
const IMAGES = / Images$/;

/** Pictures whose agency stands before what is shown, each with the caption right below it. `first`: the headline's line. */
export function addAgencyCaptions(lines: readonly Line[], found: Map<number, string>, first: number, knowledge: Knowledge): void {
  for (const line of lines) {
    if (line.index <= first || found.has(line.index) || !isAgencyCaption(line, knowledge)) continue;
    found.set(line.index, 'caption');
    const below = lines[line.index + 1];
    if (
      below &&
      !line.blankAfter &&
      below.blankAfter &&
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
