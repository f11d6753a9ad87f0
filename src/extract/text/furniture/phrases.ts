import type { Line } from '../line.ts';

/** One family of lines that are no part of a story. */
export interface FurnitureRule {
  /** Name of its file. */
  readonly name: string;
  readonly matches: (line: Line) => boolean;
}

/** A pattern for labels that are one of these phrases (sources of regular expressions without capitals), and nothing else. */
export function whole(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})[\\s.!:*)-]*$`, 'u');
}

/** A pattern for labels that begin with one of these phrases. */
export function opening(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})`, 'u');
}

/** A pattern for labels that hold one of these phrases anywhere. */
export function holding(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.join('|')})`, 'u');
}

/** Whether the label is at most `longest` code units long and matches one of the patterns. */
export function labelled(line: Line, longest: number, ...patterns: readonly RegExp[]): boolean {
  return line.label.length <= longest && patterns.some((pattern) => pattern.test(line.label));
}

/** Whether all words of the label are among these, and there is one. Numbers count as words of every list. */
export function allWordsAmong(label: string, words: ReadonlySet<string>): boolean {
  const found = label.match(/[\p{L}]+/gu);
  return found !== null && found.every((word) => words.has(word));
}
