import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import type { Edit } from './mapped-text.ts';

/** What remark tells of a Markdown text: what to leave out to get its words, and what its blocks are. Raw offsets. */
export interface MarkdownReading {
  /** In order, never over a line break. */
  readonly edits: readonly Edit[];
  readonly headings: readonly Stretch[];
  readonly listItems: readonly Stretch[];
  readonly quotes: readonly Stretch[];
  readonly links: readonly Stretch[];
  readonly emphases: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer texts are read as plain text: remark parses about a megabyte a second at best, far less where marks never close. */
export const LONGEST_MARKDOWN = 60_000;

const MARKS = /\[[^[\]\n]{1,200}\]\((?:https?:|\/|#|mailto:|www\.)[^()\s]{0,500}\)|^#{1,6} \S|\*\*[^\s*][^*\n]{0,200}\*\*|^> \S/m;

/** Blocks within blocks beyond what anybody writes: each level costs remark more than the one before. */
const NESTED = /^(?:[ \t]{0,8}(?:>|[-*+] )){12}/m;

/** Told by content, not by the file's ending: headings, links, bold words, quoted blocks. */
export function isMarkdown(text: string): boolean {
  return MARKS.test(text) && !NESTED.test(text);
}

const processor = remark().freeze();

/** Reads raw [start, end) as CommonMark. */
export function readMarkdown(raw: string, start: number, end: number): MarkdownReading {
  const source = raw.slice(start, end);
  const tree: Root = processor.parse(source);
  type Blocks = Record<'headings' | 'listItems' | 'quotes' | 'links' | 'emphases', Stretch[]>;
  const found: Blocks = { headings: [], listItems: [], quotes: [], links: [], emphases: [] };
  const edits: Edit[] = [];
  let read = 0;
  /** Leaves out the marks of [read, to): all but line breaks. */
  const leaveOut = (to: number): void => {
    if (to <= read) return;
    for (const part of source.slice(read, to).matchAll(/[^\r\n\u2028\u2029]+/g)) {
      edits.push({ start: start + read + part.index, end: start + read + part.index + part[0].length, text: '' });
    }
    read = Math.max(read, to);
  };
  /** Keeps the signs of `value` where they stand in [from, to). A character reference ("&amp;") is kept as it is, for later. */
  const keepWords = (value: string, from: number, to: number): void => {
    let at = from;
    for (const sign of value) {
      const reference = source[at] === '&' && sign !== '&' ? source.indexOf(';', at) : -1;
      const next = reference >= 0 ? at : source.indexOf(sign, at);
      if (next < 0 || next >= to) break;
      leaveOut(next);
      at = reference >= 0 ? reference + 1 : next + sign.length;
      read = at;
    }
    read = Math.max(read, to);
  };
  // A stack of one's own: hostile input nests deeper than calls may.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const stretch = { start: start + from, end: start + to };
    if (node.type === 'heading') found.headings.push(stretch);
    if (node.type === 'listItem') found.listItems.push(stretch);
    if (node.type === 'blockquote') found.quotes.push(stretch);
    if (node.type === 'link' || node.type === 'linkReference') found.links.push(stretch);
    if (node.type === 'emphasis' || node.type === 'strong') found.emphases.push(stretch);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') keepWords(node.value, from, to);
    else if ('children' in node) waiting.push(...node.children.toReversed());
  }
  leaveOut(source.length);
  return { edits, ...found };
}
