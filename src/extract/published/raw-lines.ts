/** A line of the seed file with its raw offsets. */
export interface RawLine {
  readonly text: string;
  readonly start: number;
  /** Counts from 0, empty lines included. */
  readonly index: number;
}

/** The lines of a file that hold anything, at most so many from each end: dates stand at the head or the foot of a page. */
const FROM_EACH_END = 60;

export function rawLines(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (const [index, text] of raw.split('\n').entries()) {
    if (text.trim() !== '') lines.push({ text, start, index });
    start += text.length + 1;
  }
  return lines.length <= 2 * FROM_EACH_END ? lines : [...lines.slice(0, FROM_EACH_END), ...lines.slice(-FROM_EACH_END)];
}
