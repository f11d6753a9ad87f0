import type { Knowledge } from '../../model/knowledge.ts';
import { tellsInPresent } from './furniture/caption.ts';
import type { Furniture } from './furniture/find-furniture.ts';
import { isOutletName } from './furniture/outlet-lines.ts';
import { shows } from './furniture/pictures.ts';
import { isProse, labelOf, type Line } from './line.ts';
import { cutAt } from './parted-lines.ts';

/** The end of a sentence, and a name behind it: ". — Reuters", ". (AP)", ". AFP", ".-Quay/dpa". */
const TAG = /(?<=[.!?]["')]{0,2}) ?(?:[—-] ?|\()?((?:The )?\p{L}[\p{L} .&'-]{0,30}(?:[/,] ?\p{L}[\p{L} .&'-]{0,30}){0,3})\)?$/u;
const LONGEST_TAG = 140;
/** Without a dash or brackets only an agency's sign stands there. */
const BARE = /[.!?]["')]{0,2} \p{Lu}{2,5}$/u;

/**
 * The agency behind the last words of a story ("… on Saturday. — Reuters") as a line of its own. Of a caption, which has its agency behind it as
 * well, the line tells what is seen.
 */
export function partAgencyTag(lines: readonly Line[], furniture: Furniture, knowledge: Knowledge): { lines: readonly Line[]; tag: number } {
  const last = lines.findLastIndex((line) => !furniture.has(line.index) && isProse(line));
  const line = last < 0 ? undefined : lines.slice(last).find((other) => isTagged(other, knowledge));
  if (!line) return { lines, tag: -1 };
  const [story, tag] = cutAt({ ...line, afterBlank: false }, tagIn(line.text)?.at ?? 0);
  if (!story || !tag) return { lines, tag: -1 };
  const parts = [story, tag].map((part, at) => ({
    ...part,
    label: labelOf(part.text),
    blankAfter: at === 1 && line.blankAfter,
    blankBefore: at === 0 && line.blankBefore,
  }));
  const parted = [...lines.slice(0, line.index), ...parts, ...lines.slice(line.index + 1)];
  return { lines: parted.map((other, index) => ({ ...other, index })), tag: line.index + 1 };
}

function isTagged(line: Line, knowledge: Knowledge): boolean {
  const found = line.kind === 'heading' ? null : tagIn(line.text);
  if (!found || found.at < 30) return false;
  const text = line.text.slice(0, found.at);
  const story = { ...line, text, label: labelOf(text) };
  if (!isProse(story) || tellsInPresent(story) || shows(story)) return false;
  const dashed = /[—()-]/.test(found.written.slice(0, 2));
  return (
    (dashed || BARE.test(line.text.slice(-LONGEST_TAG))) && found.names.split(/[/,-] ?/).every((name) => isOutletName(name, knowledge))
  );
}

function tagIn(text: string): { at: number; written: string; names: string } | null {
  const from = Math.max(0, text.length - LONGEST_TAG);
  const found = TAG.exec(text.slice(from));
  return found && { at: from + found.index, written: found[0], names: found[1] ?? '' };
}
