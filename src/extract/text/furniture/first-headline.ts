import { countWords, isProse, looksLikeHeadline, type Line } from '../line.ts';

/** Index of the first line that may be the headline, or of the first paragraph where none is: no caption stands above it. The number of lines where there is none. */
export function firstHeadline(lines: readonly Line[], found: ReadonlyMap<number, string>): number {
  const isIt = (line: Line): boolean => (looksLikeHeadline(line) && countWords(line.text, 5) >= 5) || isProse(line);
  return lines.find((line) => !found.has(line.index) && isIt(line))?.index ?? lines.length;
}
