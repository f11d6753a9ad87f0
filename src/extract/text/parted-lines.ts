import { partOf, rawRange, trimText, type MappedText } from './mapped-text.ts';

interface Partable {
  readonly start: number;
  readonly end: number;
  readonly body: MappedText;
  readonly text: string;
  readonly afterBlank: boolean;
}

const STATED_DATE = /^date:? \d{4}-\d{2}-\d{2} (?=\S+ \S+ \S)/i;
const LONGEST_HEADLINE = 200;
/** A sentence, a speaker, another date or a byline. */
const ENDS_OTHERWISE = /[.!:]["')\]]{0,3}$|\b20\d\d\b(?:.{0,20}\d:\d\d.{0,6})?$|^date:? \S+ by \p{Lu}/iu;
/** "Convoy reaches the squarepublished at 07:14 Greenwich Mean Time 22 February 2025": nothing parts the two. */
const STAMP =
  /(?<=[\p{L}\d.?!"')])(?:published|posted|updated) at \d{1,2}[:.]\d\d(?: (?:[A-Z]{2,5}|\p{Lu}\p{Ll}+ (?:Mean|Summer|Standard|Daylight) Time))?(?: \d{1,2} \p{Lu}\p{Ll}{2,8})?(?: \d{4})?$/u;

/**
 * What a scraper wrote in one line with a headline, as a line of its own: its date before it ("date 2025-10-16 Envoys narrow the gaps"; before
 * a paragraph it is a dateline), a live page's stamp behind it.
 */
export function partLine<T extends Partable>(line: T): T[] {
  return [statedDate(line.text), line.text.includes('ed at ') ? (STAMP.exec(line.text)?.index ?? 0) : 0].reduce(
    (lines, at) => (lines.length === 1 ? cutAt(line, at) : lines),
    [line],
  );
}

function statedDate(text: string): number {
  const date = STATED_DATE.exec(text)?.[0] ?? '';
  return date === '' || text.length > date.length + LONGEST_HEADLINE || ENDS_OTHERWISE.test(text) ? 0 : date.length;
}

/** A line in two; the whole line where there is nothing on one side. */
export function cutAt<T extends Partable>(line: T, at: number): T[] {
  const before = trimText(partOf(line.body, 0, at));
  const after = trimText(partOf(line.body, at, line.text.length));
  if (before.text === '' || after.text === '') return [line];
  const cut = rawRange(after, 0, 1).start;
  return [
    { ...line, end: cut, body: before, text: before.text },
    { ...line, start: cut, body: after, text: after.text, afterBlank: false },
  ];
}
