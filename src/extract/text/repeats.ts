import type { Line } from './line.ts';

const SHORTEST = 40;

/** The lines that say again, word for word, what a line above them said; also a teaser cut off with dots above the paragraph it was taken from. */
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
    if (teaser && !found.has(line.index) && words.startsWith(wordsOf(teaser.text.replace(/ ?(?:…|\.\.\.|\[…\])$/, '')))) found.add(teaser.index);
    if (/(?:…|\.\.\.|\[…\])$/.test(line.text)) openings.set(words.slice(0, SHORTEST), line);
  }
  return found;
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
