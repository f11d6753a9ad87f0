import type { Line, LineKind } from './line.ts';
import { mapRaw, partOf, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const BULLET = /^(?:[*•‣▪●◦·■►–-] |(?:\d{1,2}[.)]) (?=\S))/;
const HEADING = /^#{1,6} /;
const QUOTE = /^>{1,3} /;

/** The lines of raw [start, end) that are not blank, normalised. */
export function readLines(raw: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const [from, to] of lineRanges(raw, start, end)) {
    const normal = normalise(mapRaw(raw, from, to));
    if (normal.text === '') {
      blankBefore = true;
      const last = lines.at(-1);
      if (last) lines[lines.length - 1] = { ...last, blankAfter: true };
      continue;
    }
    const { kind, body } = marked(normal);
    lines.push({ index: lines.length, start: from, end: to, body, text: body.text, lower: body.text.toLowerCase(), kind, blankBefore, blankAfter: false });
    blankBefore = false;
  }
  const last = lines.at(-1);
  if (last) lines[lines.length - 1] = { ...last, blankAfter: true };
  return lines;
}

function* lineRanges(raw: string, start: number, end: number): Generator<[number, number]> {
  const text = raw.slice(start, end);
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    yield [start + from, start + match.index];
    from = match.index + match[0].length;
  }
  if (from < text.length) yield [start + from, end];
}

function marked(line: MappedText): { kind: LineKind; body: MappedText } {
  for (const [pattern, kind] of [[BULLET, 'list-item'], [HEADING, 'heading'], [QUOTE, 'quote']] as const) {
    const mark = pattern.exec(line.text)?.[0];
    if (mark !== undefined && mark.length < line.text.length) return { kind, body: partOf(line, mark.length, line.text.length) };
  }
  return { kind: 'plain', body: line };
}
