import type { Line } from './line.ts';

const SHORTEST = 40;
const CUT_OFF = / ?(?:…|\.\.\.|\[…\])$/;

/** The lines that say again, word for word, what a line above them said; also teasers cut off with dots above their paragraph. */
export function findRepeats(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  const openings = new Map<string, Line>();
  for (const line of lines) {
    if (line.text.length < SHORTEST) continue;
    const words = wordsOf(line.text);
    if (seen.has(words)) found.add(line.index);
    seen.add(words);
    const teaser = openings.get(words.slice(0, SHORTEST));
    if (teaser && !found.has(line.index) && words.startsWith(wordsOf(teaser.text.replace(CUT_OFF, '')))) found.add(teaser.index);
    if (CUT_OFF.test(line.text)) openings.set(words.slice(0, SHORTEST), line);
  }
  return found;
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
