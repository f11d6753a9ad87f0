import type { Line } from '../line.ts';

const TITLE = / video$/;
/** What the spoken summary below a video tells: "Ada Brandt joins 'The Hour' to discuss …". */
const TELLS = /\b(?:joins?|reports?|discuss(?:es)?|weighs in|breaks down|reacts|explains?|details|provides?|shares?|tells|speaks)\b/;
const LONGEST = 320;

/** A video between the paragraphs: its title with "Video" behind it, the title again, and a sentence that says what is to be seen. */
export function addVideoBlocks(lines: readonly Line[], found: Map<number, string>): void {
  lines.forEach((line, index) => {
    const again = lines[index + 1];
    if (!again || line.text.length > 200 || !TITLE.test(line.label) || line.label.replace(TITLE, '') !== again.label) return;
    found.set(line.index, 'video-block');
    found.set(again.index, 'video-block');
    const summary = lines[index + 2];
    if (summary && !found.has(summary.index) && summary.text.length <= LONGEST && TELLS.test(summary.label) && !/"/.test(summary.text)) {
      found.set(summary.index, 'video-block');
    }
  });
}
