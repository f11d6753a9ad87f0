import type { Removed } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { LONGEST_QUOTATION } from '../words/quotation.ts';
import type { Repairs } from '../words/repairs.ts';
import { segmentsOf, showsWords, type MarkedRange, type Segment } from './segments.ts';

/** A stretch of the seed that something was read from. */
export interface Fact extends Span {
  /** The entry it was read as; null for a figure. */
  readonly entry: string | null;
}

/** A piece of an article as its page shows it. */
export interface Excerpt {
  readonly segments: readonly Segment[];
  readonly entries: readonly string[];
  /** Of marks that are not drawn, since another lies over them or the excerpt ends within them: links still lead here. */
  readonly anchors: readonly string[];
  /** True where text lies between the excerpt before and this one. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  /** The excerpt begins or ends inside a sentence. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface ExcerptInput {
  /** Null where the seed is no longer the file that was read: then only the stored quotations can be shown. */
  readonly raw: string | null;
  readonly facts: readonly Fact[];
  readonly marks: readonly MarkedRange[];
  readonly repairs: Repairs;
  /** Show the whole text: the owner may publish it. */
  readonly whole: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of an article that carry facts, in order, each at most some 40 words; or all of it. */
export function excerptsOf(input: ExcerptInput): Excerpt[] {
  const { raw } = input;
  const facts = [...input.facts].sort((a, b) => a.start - b.start || b.end - a.end);
  if (raw === null) return facts.map(quotedOnly);
  const ranges = input.whole ? paragraphs(raw) : windows(raw, facts, input.repairs.removed);
  const placed = new Set<string>();
  return ranges.flatMap(({ start, end }, index) => {
    const segments = segmentsOf(raw, start, end, input.marks, input.repairs);
    if (segments.every(({ text }) => text.trim() === '')) return [];
    const before = ranges[index - 1]?.end ?? 0;
    for (const { mark } of segments) if (mark?.anchor) placed.add(mark.anchor);
    const anchors = input.marks
      .filter((mark) => mark.start < end && mark.end > start)
      .flatMap(({ anchor }) => (anchor === null || placed.has(anchor) ? [] : [anchor]));
    for (const anchor of anchors) placed.add(anchor);
    const text = segments
      .map((segment) => segment.text)
      .join('')
      .trim();
    return [
      {
        segments,
        anchors,
        cutBefore: !input.whole && !/^["“‘'([]{0,2}[\p{Lu}\d]/u.test(text),
        cutAfter: !input.whole && !/[.!?:]["”’')\]]{0,2}$/.test(text),
        entries: [...new Set(facts.filter((fact) => fact.start < end && fact.end > start).flatMap(({ entry }) => entry ?? []))],
        gapBefore: showsWords(raw, before, start, input.repairs),
        gapAfter: index === ranges.length - 1 && showsWords(raw, end, raw.length, input.repairs),
      },
    ];
  });
}

function quotedOnly({ quote, entry }: Fact): Excerpt {
  const words = quote.replace(/\s+/g, ' ').trim().split(' ');
  const text = words.slice(0, LONGEST_QUOTATION).join(' ') + (words.length > LONGEST_QUOTATION ? ' …' : '');
  return {
    segments: [{ text, mark: null, mended: false }],
    entries: entry === null ? [] : [entry],
    anchors: [],
    gapBefore: true,
    gapAfter: true,
    cutBefore: false,
    cutAfter: false,
  };
}

function paragraphs(raw: string): Range[] {
  return [...raw.matchAll(/[^\r\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** A window round each fact that no earlier window holds: its sentence, or as many of its words as a quotation may have. */
function windows(raw: string, facts: readonly Fact[], removed: readonly Removed[]): Range[] {
  const made: Range[] = [];
  for (const fact of facts) {
    const last = made.at(-1);
    if (last && fact.end <= last.end) continue;
    const from = Math.max(fact.start, last?.end ?? 0);
    const window = clipped(raw, { start: from, end: Math.max(from, fact.end) }, last?.end ?? 0, removed);
    if (window.end > window.start) made.push(window);
  }
  return made;
}

/** How far a sentence is looked for, in code units: hostile texts may have none. */
const REACH = 600;

function clipped(raw: string, fact: Range, floor: number, removed: readonly Removed[]): Range {
  const core = limited(raw, fact);
  const hard = removed.filter(({ reason }) => reason !== 'damage');
  const left = hard.findLast((hole) => hole.end <= core.start)?.end ?? 0;
  const right = hard.find((hole) => hole.start >= core.end)?.start ?? raw.length;
  const start = sentenceStart(raw, core.start, Math.max(floor, left, core.start - REACH));
  const end = sentenceEnd(raw, core.end, Math.min(right, core.end + REACH));
  if (wordCount(raw, start, end) <= LONGEST_QUOTATION) return { start, end };
  const toEnd = limited(raw, { start: core.start, end });
  if (toEnd.end < end) return toEnd;
  return { start: wordsBefore(raw, core.start, LONGEST_QUOTATION - wordCount(raw, core.start, end), start), end };
}

/** The first words of a range, as many as a quotation may have. */
function limited(raw: string, { start, end }: Range): Range {
  if (wordCount(raw, start, end) < LONGEST_QUOTATION) return { start, end };
  let count = 0;
  for (const word of raw.slice(start, end).matchAll(/\S+/g)) {
    count += 1;
    if (count === LONGEST_QUOTATION) return { start, end: start + word.index + word[0].length };
  }
  return { start, end };
}

function wordCount(raw: string, start: number, end: number): number {
  return raw.slice(start, end).match(/\S+/g)?.length ?? 0;
}

/** Where the last `count` words before a place begin, not before `floor`. */
function wordsBefore(raw: string, place: number, count: number, floor: number): number {
  const words = [...raw.slice(floor, place).matchAll(/\S+/g)];
  const first = count > 0 ? words.at(-Math.min(count, words.length)) : undefined;
  return first ? floor + first.index : place;
}

const SENTENCE_BREAK = /[.!?]["”’)]{0,2}\s+(?=["“‘(]?[A-Z0-9])|[\r\n]+/g;
/** "U.S. Deputy", "Oct. 7", "Mr. Biden", "J. Burns": a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:[A-Z]|U\.S|U\.N|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.\s+$/;

function breaks(text: string): { readonly before: number; readonly after: number }[] {
  return [...text.matchAll(SENTENCE_BREAK)]
    .map((found) => ({ before: found.index, after: found.index + found[0].length }))
    .filter(({ after }) => !ABBREVIATION.test(text.slice(Math.max(0, after - 12), after)));
}

function sentenceStart(raw: string, at: number, floor: number): number {
  const found = breaks(raw.slice(floor, at)).at(-1);
  const start = floor + (found?.after ?? 0);
  return start + (/^\s*/.exec(raw.slice(start, at))?.[0].length ?? 0);
}

function sentenceEnd(raw: string, at: number, ceiling: number): number {
  // One sign back: the fact may end with its full stop.
  const from = Math.max(0, at - 2);
  const found = breaks(raw.slice(from, ceiling)).find(({ after }) => from + after > at - 1);
  const end = found ? from + found.before + (/^[.!?]["”’)]{0,2}/.exec(raw.slice(from + found.before, ceiling))?.[0].length ?? 0) : ceiling;
  return Math.max(at, end);
}
