import type { SeedFile } from '../../../model/seed-file.ts';
import type { TextRange } from '../cleaned-article.ts';

/** The raw lines of the front matter, its rules and its keys, but for the title's: they are data of the page, no words of the story. */
export function frontMatterLines({ raw, frontMatter }: SeedFile): TextRange[] {
  if (!frontMatter) return [];
  return linesOf(raw, frontMatter.span.start, frontMatter.span.end).filter((line) => {
    const title = frontMatter.titleSpan;
    return title === null || title.start < line.start || title.start >= line.end;
  });
}

/** A block of "key: value" lines between two rules at the head of a text, which the reader did not take for front matter. */
export interface UnreadFrontMatter {
  readonly lines: readonly TextRange[];
  readonly title: TextRange | null;
  /** Behind the closing rule. */
  readonly end: number;
}

const RULE = /^-{3,}$/;
const KEY = /^[ \t]{0,8}[\w-]{1,40}[ \t]?:(?:\s|$)/;
const TITLE = /^[ \t]{0,8}(?:title|headline)[ \t]?:(.+)$/i;

/** Broken or indented front matter still is no story: its lines are furniture, and a title in it is the headline. */
export function findUnreadFrontMatter({ raw, frontMatter, contentStart }: SeedFile): UnreadFrontMatter | null {
  if (frontMatter) return null;
  const lines = linesOf(raw, contentStart, Math.min(raw.length, contentStart + 8000));
  const text = (line: TextRange): string => raw.slice(line.start, line.end);
  const first = lines[0];
  if (!first || !RULE.test(text(first).trim())) return null;
  const closing = lines.slice(1, 60).findIndex((line) => RULE.test(text(line).trim())) + 1;
  const block = lines.slice(1, closing);
  if (closing < 2 || block.filter((line) => KEY.test(text(line))).length * 2 < block.length) return null;
  let title: TextRange | null = null;
  const furniture = lines.slice(0, closing + 1).filter((line) => {
    const value = unquoted(TITLE.exec(text(line))?.[1] ?? '');
    if (value === '' || title !== null) return true;
    const start = line.start + text(line).lastIndexOf(value);
    title = { start, end: start + value.length };
    return false;
  });
  return { lines: furniture, title, end: lines[closing]?.end ?? contentStart };
}

function unquoted(value: string): string {
  const text = value.trim();
  return /^(["']).+\1$/.test(text) ? text.slice(1, -1) : text;
}

function linesOf(raw: string, start: number, end: number): TextRange[] {
  const lines: TextRange[] = [];
  const text = raw.slice(start, end);
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const length = text.slice(at, next).trimEnd().length;
    if (length > 0) lines.push({ start: start + at, end: start + at + length });
    at = next;
  }
  return lines;
}
