import { narrow } from './narrow.ts';

/**
 * A text of which every code unit knows the stretch of the seed it was read from: unit i comes from raw [from[i], to[i]).
 * A unit that was put in (a missing blank) has from = to. Both lists never fall.
 */
export interface MappedText {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Replaces [start, end) of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The raw stretch [start, end), mapped to itself. */
export function mapRaw(raw: string, start: number, end: number): MappedText {
  const length = end - start;
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    from[i] = start + i;
    to[i] = start + i + 1;
  }
  return { text: narrow(raw.slice(start, end)), from, to };
}

/** The part [start, end) of a mapped text. */
export function partOf(whole: MappedText, start: number, end: number): MappedText {
  return { text: whole.text.slice(start, end), from: whole.from.subarray(start, end), to: whole.to.subarray(start, end) };
}

/** Applies edits that are in order and do not overlap. A replacement of equal length is mapped unit by unit, any other as a whole. */
export function applyEdits(whole: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return whole;
  const length = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), whole.text.length);
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const copy = (end: number): void => {
    pieces.push(whole.text.slice(read, end));
    from.set(whole.from.subarray(read, end), written);
    to.set(whole.to.subarray(read, end), written);
    written += end - read;
    read = end;
  };
  for (const edit of edits) {
    copy(edit.start);
    pieces.push(edit.text);
    const unitByUnit = edit.text.length === edit.end - edit.start;
    const first = whole.from[edit.start] ?? whole.to[edit.start - 1] ?? 0;
    const last = edit.end > edit.start ? (whole.to[edit.end - 1] ?? first) : first;
    for (let i = 0; i < edit.text.length; i += 1) {
      from[written + i] = unitByUnit ? (whole.from[edit.start + i] ?? first) : first;
      to[written + i] = unitByUnit ? (whole.to[edit.start + i] ?? last) : last;
    }
    written += edit.text.length;
    read = edit.end;
  }
  copy(whole.text.length);
  return { text: narrow(pieces.join('')), from, to };
}

/** Puts texts behind one another, `between` standing between each two of them without a place of its own in the seed. */
export function joinTexts(parts: readonly MappedText[], between: string): MappedText {
  const length = parts.reduce((sum, part) => sum + part.text.length, 0) + between.length * Math.max(0, parts.length - 1);
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  let at = 0;
  parts.forEach((part, index) => {
    if (index > 0) {
      const place = at > 0 ? (to[at - 1] ?? 0) : (part.from[0] ?? 0);
      from.fill(place, at, at + between.length);
      to.fill(place, at, at + between.length);
      at += between.length;
    }
    from.set(part.from, at);
    to.set(part.to, at);
    at += part.text.length;
  });
  return { text: parts.map((part) => part.text).join(between), from, to };
}

/** The raw stretch that [start, end) was read from; of an empty stretch the place where it stands. */
export function rawRange(whole: MappedText, start: number, end: number): { start: number; end: number } {
  const length = whole.text.length;
  const first = Math.min(Math.max(0, start), length);
  const last = Math.min(Math.max(first, end), length);
  const rawStart = whole.from[first] ?? whole.to[length - 1] ?? 0;
  return { start: rawStart, end: last > first ? (whole.to[last - 1] ?? rawStart) : rawStart };
}

/** The text without blanks at its ends. */
export function trimText(whole: MappedText): MappedText {
  const start = whole.text.length - whole.text.trimStart().length;
  const end = whole.text.trimEnd().length;
  return start === 0 && end === whole.text.length ? whole : partOf(whole, Math.min(start, end), end);
}

/** Every match of a global pattern as an edit; `make` gives null where the match is to stay. */
export function editsFor(text: string, pattern: RegExp, make: (match: RegExpExecArray) => string | null): Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const made = make(match);
    if (made !== null) edits.push({ start: match.index, end: match.index + match[0].length, text: made });
    if (match[0].length === 0) pattern.lastIndex += 1;
  }
  return edits;
}
