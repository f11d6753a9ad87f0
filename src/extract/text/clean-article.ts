import type { Removed } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Message } from '../../model/message.ts';
import type { SeedFile } from '../../model/seed-file.ts';
import type { Span } from '../../model/span.ts';
import type { CleanedArticle, Sentence, TextRange } from './cleaned-article.ts';
import { datelineLength } from './dateline.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { headlineLines } from './headline.ts';
import type { Line } from './line.ts';
import { joinTexts, mapRaw, partOf, rawRange, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { readLines } from './read-lines.ts';
import { splitSentences } from './sentences.ts';

interface Paragraph {
  readonly body: MappedText;
  readonly kind: Sentence['kind'];
}

/**
 * Furniture out, damage mended, sentences found; every place of the clean text leads back to the seed.
 * Pure: the same seed and knowledge give the same article.
 */
export function cleanArticle(seed: SeedFile, knowledge: Knowledge): CleanedArticle {
  const { raw, frontMatter } = seed;
  const span = (start: number, end: number): Span => ({ start, end, quote: raw.slice(start, end) });
  const removed: Removed[] = [];
  const messages: Message[] = [];
  const lines = readLines(raw, seed.contentStart, raw.length);
  const furniture = findFurniture(lines, knowledge);
  for (const line of lines) if (furniture.has(line.index)) removed.push({ ...span(line.start, line.end), reason: 'furniture' });
  for (const line of frontMatterLines(seed)) removed.push({ ...span(line.start, line.end), reason: 'furniture' });
  const kept = lines.filter((line) => !furniture.has(line.index));
  const headline = frontMatter?.title == null ? headlineLines(kept) : [];
  const paragraphs: Paragraph[] = [];
  if (frontMatter?.titleSpan) {
    const { start, end } = frontMatter.titleSpan;
    paragraphs.push({ body: normalise(mapRaw(raw, start, end)), kind: 'title' });
  }
  const seen = new Set<string>();
  for (const line of kept) {
    const key = line.lower;
    if (seen.has(key) && key.length > 20) {
      removed.push({ ...span(line.start, line.end), reason: 'repeat' });
      continue;
    }
    seen.add(key);
    paragraphs.push({ body: line.body, kind: kindOf(line, headline) });
  }
  removed.sort((a, b) => a.start - b.start || a.end - b.end);
  const text = joinTexts(paragraphs.map((paragraph) => paragraph.body), '\n\n');
  return {
    file: seed.file,
    raw,
    text: text.text,
    sentences: readSentences(paragraphs),
    title: frontMatter?.title ?? headline[0]?.text ?? null,
    publisher: frontMatter?.publisher ?? null,
    author: frontMatter?.author ?? null,
    url: frontMatter?.url ?? null,
    rights: frontMatter?.rights ?? null,
    statedDate: frontMatter?.date ? { date: frontMatter.date.value, span: frontMatter.date.span } : null,
    removed,
    messages,
    spanAt: (start, end) => {
      const range = rawRange(text, start, end);
      return span(range.start, range.end);
    },
  };
}

function kindOf(line: Line, headline: readonly Line[]): Sentence['kind'] {
  if (headline.includes(line)) return 'title';
  if (line.kind === 'list-item') return 'list-item';
  return line.kind === 'heading' ? 'subhead' : 'body';
}

function readSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach(({ body, kind }, paragraph) => {
    const push = (start: number, end: number, of: Sentence['kind']): void => {
      sentences.push({ index: sentences.length, start: at + start, end: at + end, text: body.text.slice(start, end), paragraph, kind: of });
    };
    const head = kind === 'body' ? datelineLength(body.text) : 0;
    if (head > 0) push(0, body.text.slice(0, head).trimEnd().length, 'dateline');
    if (kind === 'title') push(0, body.text.length, kind);
    else for (const { start, end } of splitSentences(partOf(body, head, body.text.length).text)) push(head + start, head + end, kind);
    at += body.text.length + 2;
  });
  return sentences;
}

/** The raw lines of the front matter, its rules and its keys, but for the title's: they are data of the page, no words of the story. */
function frontMatterLines({ raw, frontMatter }: SeedFile): TextRange[] {
  if (!frontMatter) return [];
  const lines: TextRange[] = [];
  let at = frontMatter.span.start;
  for (const line of raw.slice(at, frontMatter.span.end).split(/(?<=\n)/)) {
    const end = at + line.trimEnd().length;
    const title = frontMatter.titleSpan;
    const holdsTitle = title !== null && title.start >= at && title.start < end;
    if (end > at && !holdsTitle) lines.push({ start: at, end });
    at += line.length;
  }
  return lines;
}
