import type { Removed } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Message } from '../../model/message.ts';
import type { SeedFile } from '../../model/seed-file.ts';
import type { Span } from '../../model/span.ts';
import type { CleanedArticle, Sentence, TextRange } from './cleaned-article.ts';
import { knownWords } from './damage/article-words.ts';
import { mend } from './damage/mend.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { findUnreadFrontMatter, frontMatterLines } from './furniture/front-matter-lines.ts';
import { headMarks } from './head-marks.ts';
import { findHeadline, sameWords } from './headline.ts';
import { readImprint } from './imprint.ts';
import { endsSentence, isProse, type Line } from './line.ts';
import { isMarkdown, LONGEST_MARKDOWN } from './markdown.ts';
import { mapRaw, rawRange, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { readLines } from './read-lines.ts';
import { findRepeats } from './repeats.ts';
import { joinBroken, tellStory, type Paragraph } from './story.ts';

/**
 * Furniture out, damage mended, repeats told once, sentences found; every place of the clean text leads back to the seed.
 * Pure: the same seed and knowledge give the same article. Doubts come as messages, never as errors.
 */
export function cleanArticle(seed: SeedFile, knowledge: Knowledge): CleanedArticle {
  const { raw, frontMatter, file } = seed;
  const span = ({ start, end }: TextRange): Span => ({ start, end, quote: raw.slice(start, end) });
  const removed: Removed[] = [];
  const messages: Message[] = [];
  const remove = (range: TextRange, reason: Removed['reason']): void => {
    if (range.end > range.start) removed.push({ ...span(range), reason });
  };

  const unread = findUnreadFrontMatter(seed);
  for (const line of unread?.lines ?? frontMatterLines(seed)) remove(line, 'furniture');
  const stated = titleInFile(raw, frontMatter?.titleSpan ?? unread?.title ?? null);

  const lines = readLines(raw, unread?.end ?? seed.contentStart, raw.length, readsAsMarkdown(seed, messages));
  const furniture = findFurniture(lines, knowledge);
  const kept = lines.filter((line) => !furniture.has(line.index));
  const marks = headMarks(lines, furniture, knowledge);
  const { title, repeats, labels } = findHeadline(kept, frontMatter?.title ?? stated?.text ?? null, marks);
  const again = findRepeats(kept.filter((line) => !repeats.includes(line)));
  for (const line of lines) {
    if (furniture.has(line.index) || labels.includes(line)) remove(line, 'furniture');
    else if (repeats.includes(line) || again.has(line.index)) remove(line, 'repeat');
  }

  const story = kept.filter((line) => !labels.includes(line) && !repeats.includes(line) && !again.has(line.index));
  const known = knownWords(story.map((line) => line.text).join('\n'), knowledge);
  const firstProse = story.findIndex((line) => line !== title && isProse(line));
  const lastProse = story.findLastIndex(isProse);
  const paragraphs: Paragraph[] = stated ? [{ body: stated, kind: 'title' }] : [];
  story.forEach((line, index) => {
    const kind = line === title ? 'title' : kindOf(line, index > firstProse && index < lastProse);
    if (kind === 'title' || kind === 'subhead') paragraphs.push({ body: line.body, kind });
    else {
      const mended = mend(line.body, known);
      for (const range of mended.removed) remove(range, 'damage');
      paragraphs.push({ body: mended.body, kind });
    }
  });
  const { text, sentences } = tellStory(joinBroken(paragraphs), knowledge);
  if (!sentences.some((sentence) => sentence.kind === 'body' || sentence.kind === 'list-item')) {
    const text = 'expected paragraphs of a story, found only furniture and headlines';
    messages.push({ level: 'warning', file, line: null, rule: 'no-story', text });
  }
  const headline = frontMatter?.title ?? asPrinted(raw, stated ?? title?.body ?? null);
  const page = { furniture: lines.filter((line) => furniture.has(line.index)), title: headline, lead: story[firstProse]?.text ?? null };
  return {
    file, raw, text: text.text, sentences, title: headline, messages,
    ...readImprint(frontMatter, page, knowledge),
    statedDate: frontMatter?.date ? { date: frontMatter.date.value, span: frontMatter.date.span } : null,
    removed: removed.sort((a, b) => a.start - b.start || a.end - b.end),
    spanAt: (start, end) => span(rawRange(text, start, end)),
  };
}

function titleInFile(raw: string, range: TextRange | null): MappedText | null {
  return range && normalise(mapRaw(raw, range.start, range.end));
}

function readsAsMarkdown({ raw, contentStart, file }: SeedFile, messages: Message[]): boolean {
  const text = raw.slice(contentStart);
  if (!isMarkdown(text.slice(0, LONGEST_MARKDOWN))) return false;
  if (text.length <= LONGEST_MARKDOWN) return true;
  const note = `Markdown of more than ${LONGEST_MARKDOWN} characters is read as plain text`;
  messages.push({ level: 'note', file, line: null, rule: 'long-markdown', text: note });
  return false;
}

function kindOf(line: Line, inStory: boolean): Sentence['kind'] {
  if (line.kind === 'list-item') return 'list-item';
  if (line.kind === 'heading') return 'subhead';
  return inStory && line.text.length <= 80 && !endsSentence(line) && !/[:;,"']$/.test(line.text) ? 'subhead' : 'body';
}

/** The headline with its own quotation marks and dashes, where the file has them whole; else as cleaned. */
function asPrinted(raw: string, title: MappedText | null): string | null {
  if (title === null || title.text === '') return null;
  const { start, end } = rawRange(title, 0, title.text.length);
  const printed = raw.slice(start, end).replace(/\s+/g, ' ');
  return printed.length === title.text.length && sameWords(printed, title.text) ? printed : title.text;
}
