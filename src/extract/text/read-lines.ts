import { labelOf, type Line, type LineKind } from './line.ts';
import { applyEdits, joinTexts, mapRaw, partOf, trimText, type Edit, type MappedText } from './mapped-text.ts';
import { readMarkdown, type MarkdownReading, type Stretch } from './markdown.ts';
import { normalise } from './normalise.ts';
import { partLine } from './parted-lines.ts';
import { isSpacedRow } from './spaced-row.ts';
import { joinWrapped } from './wrapped-lines.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const BULLET = /^(?:[*•‣▪●◦·■►–—-] |\d{1,2}[.)] (?=\S))/;
const HEADING = /^#{1,6} /;
const QUOTE = /^>{1,3} /;
const TAG = /^\s*<(?:p|i|em|figure|figcaption|span|div|br)\b/i;
/** A line of these alone is blank to the reader. */
const NOTHING = /^[\s\u0085\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/;

interface FileLine {
  readonly start: number;
  readonly end: number;
  readonly body: MappedText;
  readonly text: string;
  readonly kind: LineKind;
  readonly afterBlank: boolean;
  readonly linksOnly: boolean;
  readonly emphasised: boolean;
}

/** The lines of raw [start, end) that are not blank: normalised, Markdown marks taken off, what was wrapped by hand put together. */
export function readLines(raw: string, start: number, end: number, markdown: boolean): Line[] {
  const reading = markdown ? readMarkdown(raw, start, end) : null;
  const fileLines = readFileLines(raw, start, end, reading);
  const groups = joinWrapped(fileLines.flatMap(partLine), (_before, after) => after.afterBlank);
  return groups.flatMap((group, index) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const body =
      group.length === 1
        ? first.body
        : joinTexts(
            group.map((line) => line.body),
            ' ',
          );
    const next = groups[index + 1]?.[0];
    return {
      index,
      body,
      start: first.start,
      end: last.end,
      text: body.text,
      label: labelOf(body.text),
      kind: first.kind,
      blankBefore: index === 0 || first.afterBlank,
      blankAfter: next === undefined || next.afterBlank,
      linksOnly: group.every((line) => line.linksOnly),
      emphasised: group.every((line) => line.emphasised),
      spacedRow: group.length === 1 && isSpacedRow(raw.slice(first.start, first.end)),
      tagged: TAG.test(raw.slice(first.start, first.start + 40)),
    };
  });
}

function readFileLines(raw: string, start: number, end: number, reading: MarkdownReading | null): FileLine[] {
  const lines: FileLine[] = [];
  let afterBlank = true;
  let nextEdit = 0;
  for (const [from, to] of lineRanges(raw, start, end)) {
    if (NOTHING.test(raw.slice(from, to))) {
      afterBlank = true;
      continue;
    }
    const edits: Edit[] = [];
    // Those of the blank lines before: "   ", a lone zero-width sign.
    while ((reading?.edits[nextEdit]?.start ?? from) < from) nextEdit += 1;
    for (let edit = reading?.edits[nextEdit]; edit && edit.start < to; edit = reading?.edits[nextEdit]) {
      edits.push({ start: edit.start - from, end: edit.end - from, text: edit.text });
      nextEdit += 1;
    }
    const normal = normalise(trimText(applyEdits(mapRaw(raw, from, to), edits)));
    const { kind, body } = reading ? { kind: kindIn(reading, from, to), body: normal } : takeMark(normal);
    lines.push({
      start: from,
      end: to,
      body,
      text: body.text,
      kind,
      afterBlank,
      linksOnly: reading !== null && liesIn(raw, from, to, reading.links),
      emphasised: reading !== null && liesIn(raw, from, to, reading.emphases),
    });
    afterBlank = false;
  }
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

/** Takes the mark off a line of plain text: "* ", "# ", "> ". */
function takeMark(line: MappedText): { kind: LineKind; body: MappedText } {
  for (const [pattern, kind] of [
    [BULLET, 'list-item'],
    [HEADING, 'heading'],
    [QUOTE, 'quote'],
  ] as const) {
    const mark = pattern.exec(line.text)?.[0];
    if (mark !== undefined && mark.length < line.text.length) return { kind, body: partOf(line, mark.length, line.text.length) };
  }
  return { kind: 'plain', body: line };
}

function kindIn(reading: MarkdownReading, from: number, to: number): LineKind {
  const covers = ({ start, end }: Stretch): boolean => start < to && end > from;
  // A rule below a long paragraph makes it a heading to Markdown, but to no reader.
  if (reading.headings.some((heading) => covers(heading) && heading.end - heading.start < 250)) return 'heading';
  if (reading.listItems.some(covers)) return 'list-item';
  return reading.quotes.some(covers) ? 'quote' : 'plain';
}

/** Whether all letters and digits of a line stand inside the stretches, and there are any. */
function liesIn(raw: string, from: number, to: number, stretches: readonly Stretch[]): boolean {
  let at = from;
  let rest = '';
  for (const { start, end } of stretches) {
    if (end <= at || start >= to) continue;
    rest += raw.slice(at, Math.max(at, start));
    at = Math.min(to, Math.max(at, end));
  }
  rest += raw.slice(at, to);
  return rest.length < to - from && !/[\p{L}\p{N}]/u.test(rest);
}
