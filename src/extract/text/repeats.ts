import type { Line } from './line.ts';

const SHORTEST = 40;
const CUT_OFF = / ?(?:…|\.\.\.|\[…\])$/;

/** The lines that say again, word for word, what a line above them said; also teasers cut off with dots above their paragraph. */
export function findRepeats(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  const openings = new Map<string, Line>();
  const long = lines.filter((line) => line.text.length >= SHORTEST);
  const begun = Map.groupBy(long, (line) => beginningOf(line.text));
  for (const line of long) {
    // Lines that begin as no other does say nothing again.
    if (begun.get(beginningOf(line.text))?.length === 1) continue;
    const words = wordsOf(line.text);
    const letters = words.replaceAll(' ', '');
    if (seen.has(letters)) found.add(line.index);
    seen.add(letters);
    const teaser = openings.get(words.slice(0, SHORTEST));
    if (teaser && !found.has(line.index) && words.startsWith(wordsOf(teaser.text.replace(CUT_OFF, '')))) found.add(teaser.index);
    if (CUT_OFF.test(line.text)) openings.set(words.slice(0, SHORTEST), line);
  }
  return found;
}

/** The first words, fewer than a teaser tells: of nearly every line they are its own. */
function beginningOf(text: string): string {
  const words = wordsOf(text.slice(0, 2 * SHORTEST));
  return (words.length >= SHORTEST ? words : wordsOf(text)).slice(0, SHORTEST / 2);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
