import type { Line } from './line.ts';

/** The lines that are the article's headline: the first line of the story, where it is one, and its repetitions. */
export function headlineLines(lines: readonly Line[]): Line[] {
  const first = lines[0];
  if (!first || lines.length < 2 || !looksLikeHeadline(first)) return [];
  return [first, ...lines.slice(1, 4).filter((line) => line.lower === first.lower)];
}

function looksLikeHeadline(line: Line): boolean {
  if (line.kind === 'heading') return true;
  if (line.text.length > 160 || line.kind !== 'plain') return false;
  return !/[.!?]["')]?$/.test(line.text) || line.text.length < 80;
}
