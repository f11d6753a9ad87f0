import { countWords, endsSentence, isProse, looksLikeHeadline, type Line } from '../line.ts';
import { isAboutOutlet, isBiography, isToldOf } from './biography.ts';
import { addressesReader } from './reader-address.ts';
import { sameWords } from '../headline.ts';

/** A last paragraph that was cut off: "But the truce fell apart in March after negotiations stall". */
const GOES_ON = /^(?:But|And|He|She|They|It|However|Meanwhile|Also|Still|On|In|At|Since|While|According|"|')/;

/** A page's headline stands in its first lines, and is no label. */
const HEAD = 30;
const LONG = 30;

/** Below the last paragraph of the story: the writer's life, labels, headlines of other stories. */
export function addTail(lines: readonly Line[], found: Map<number, string>): void {
  let last = lines.length - 1;
  const pending: Line[] = [];
  const head = lines.slice(0, HEAD).filter((line) => line.text.length >= LONG && !found.has(line.index));
  let furnitureBelow = false;
  for (; last >= 0; last -= 1) {
    const line = lines[last];
    if (!line) break;
    if (found.has(line.index)) {
      furnitureBelow = true;
      continue;
    }
    if ((isBiography(line) && !isToldOf(line, keptAbove(lines, line, found))) || isAboutOutlet(line) || addressesReader(line)) {
      found.set(line.index, addressesReader(line) ? 'reader-address' : 'biography');
      furnitureBelow = true;
      continue;
    }
    if (isProse(line) || line.kind === 'list-item' || (endsSentence(line) && countWords(line.text, 2) > 1)) break;
    // the headline said again is no other story's
    if (head.some((other) => other.index < line.index && sameWords(other.text, line.text))) continue;
    // "The three are:" and the names below it are story.
    if (line.text.endsWith(':')) return;
    pending.push(line);
  }
  if (last < 0) return;
  for (const line of pending) {
    const short = countWords(line.text, 5) <= 3;
    const headline = (furnitureBelow || pending.length > 2) && looksLikeHeadline(line) && !GOES_ON.test(line.text);
    if (short || headline) found.set(line.index, 'below-the-story');
  }
}

/** So many lines above a writer's life are looked at. */
const ABOVE = 120;

function keptAbove(lines: readonly Line[], line: Line, found: ReadonlyMap<number, string>): Line[] {
  return lines.slice(Math.max(0, line.index - ABOVE), line.index).filter((other) => !found.has(other.index) && isProse(other));
}
