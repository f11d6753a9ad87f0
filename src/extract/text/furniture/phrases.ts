import type { Line } from '../line.ts';
import { firstSigns } from './first-signs.ts';

/** One family of lines that are no part of a story. */
export interface FurnitureRule {
  /** Name of its file. */
  readonly name: string;
  readonly matches: (line: Line) => boolean;
}

/** What a label is compared with: a regular expression, or phrases by their first sign. */
export interface LabelPattern {
  readonly test: (label: string) => boolean;
}

/** A pattern for labels that are one of these phrases (sources of regular expressions without capitals), and nothing else. */
export function whole(...phrases: readonly string[]): LabelPattern {
  return byFirstSign(phrases, (some) => new RegExp(`^(?:${some.join('|')})[\\s.!:*)-]*$`, 'u'));
}

/** A pattern for labels that begin with one of these phrases. */
export function opening(...phrases: readonly string[]): LabelPattern {
  return byFirstSign(phrases, (some) => new RegExp(`^(?:${some.join('|')})`, 'u'));
}

/** Compares a label with those phrases alone that may begin with its first sign: of some hundred a few, and nearly every line is asked. */
function byFirstSign(phrases: readonly string[], patternOf: (some: readonly string[]) => RegExp): LabelPattern {
  const begun = phrases.map((phrase) => ({ phrase, signs: firstSigns(phrase) }));
  const patterns = new Map<string, RegExp | null>();
  const known = new Set(begun.flatMap(({ signs }) => [...(signs ?? [])]));
  const patternFor = (sign: string): RegExp | null => {
    const some = begun.filter(({ signs }) => signs === null || signs.has(sign)).map(({ phrase }) => phrase);
    return some.length === 0 ? null : patternOf(some);
  };
  return {
    test: (label) => {
      // All signs that begin none of the phrases are one.
      const sign = known.has(label.charAt(0)) ? label.charAt(0) : '';
      let pattern = patterns.get(sign);
      if (pattern === undefined) patterns.set(sign, (pattern = patternFor(sign)));
      return pattern?.test(label) ?? false;
    },
  };
}

/** A pattern for labels that hold one of these phrases anywhere. */
export function holding(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.join('|')})`, 'u');
}

/** Whether the label is at most `longest` code units long and matches one of the patterns. */
export function labelled(line: Line, longest: number, ...patterns: readonly LabelPattern[]): boolean {
  return line.label.length <= longest && patterns.some((pattern) => pattern.test(line.label));
}

/** Whether all words of the label are among these, and there is one. Numbers count as words of every list. */
export function allWordsAmong(label: string, words: ReadonlySet<string>): boolean {
  const found = label.match(/[\p{L}]+/gu);
  return found !== null && found.every((word) => words.has(word));
}
