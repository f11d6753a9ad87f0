import type { Removed } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Message } from '../../model/message.ts';
import type { SeedFile } from '../../model/seed-file.ts';
import type { Span } from '../../model/span.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle, Sentence, TextRange } from './cleaned-article.ts';
import { partAgencyTag } from './agency-tag.ts';
import { knownWords } from './damage/article-words.ts';
import { mend } from './damage/mend.ts';
import { blanksSaidAgain } from './damage/said-with-blanks.ts';
import { findFurniture, furnitureInSteps, type Furniture } from './furniture/find-furniture.ts';
import { findUnreadFrontMatter, frontMatterLines } from './furniture/front-matter-lines.ts';
import { headMarks } from './head-marks.ts';
import { findHeadline, sameWords } from './headline.ts';
import { withoutOutletName } from './headline-outlet.ts';
import { readImprint } from './imprint.ts';
import { endsSentence, isProse, type Line } from './line.ts';
import { isMarkdown, LONGEST_MARKDOWN } from './markdown.ts';
import { changesOf } from './changes.ts';
import { applyEdits, mapRaw, rawRange, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { readLines } from './read-lines.ts';
import { findRepeats } from './repeats.ts';
import { joinBroken, tellStory, type Paragraph } from './story.ts';

/**
 * Furniture out, damage mended, repeats told once, sentences found; every place of the clean text leads back to the seed.
 * Pure: the same seed and knowledge give the same article. Doubts come as messages, never as errors.
 */
export function cleanArticle(seed: SeedFile, knowledge: Knowledge): CleanedArticle {
  return atOnce(cleanInSteps(seed, knowledge));
}

/** The same, step by step. */
export function* cleanInSteps(seed: SeedFile, knowledge: Knowledge): Steps<CleanedArticle> {
  const { raw, frontMatter, file } = seed;
  const span = ({ start, end }: TextRange): Span => ({ start, end, quote: raw.slice(start, end) });
  const removed: Removed[] = [];
  const messages: Message[] = [];
  const remove: Remove = (range, reason) => {
    if (range.end > range.start) removed.push({ ...span(range), reason });
  };
  const doubt = (level: Message['level'], rule: string, text: string): void => void messages.push({ level, file, line: null, rule, text });

  const unread = findUnreadFrontMatter(seed);
  if (unread) doubt('note', 'front-matter', 'the block between --- lines was not read: expected "key: value" lines from the first column');
  for (const line of unread?.lines ?? frontMatterLines(seed)) remove(line, 'furniture');
  const stated = titleInFile(raw, frontMatter?.titleSpan ?? unread?.title ?? null);

  const markdown = isMarkdown(raw.slice(seed.contentStart, seed.contentStart + LONGEST_MARKDOWN));
  const tooLong = raw.length - seed.contentStart > LONGEST_MARKDOWN;
  if (markdown && tooLong) doubt('note', 'long-markdown', `Markdown of more than ${LONGEST_MARKDOWN} characters is read as plain text`);
  const read = readLines(raw, unread?.end ?? seed.contentStart, raw.length, markdown && !tooLong);
  yield;
  const { lines, furniture } = readPage(read, yield* furnitureInSteps(read, knowledge), knowledge);
  yield;
  const found = lines.filter((line) => !furniture.has(line.index));
  const {
    title: foundTitle,
    repeats,
    labels,
  } = findHeadline(found, frontMatter?.title ?? stated?.text ?? null, headMarks(lines, furniture, knowledge));
  const whole = foundTitle && withBlanks(foundTitle, found);
  const { title, outlet } = whole ? withoutOutletName(whole, knowledge) : { title: null, outlet: null };
  if (outlet) remove(outlet, 'furniture');
  const kept = found.map((line) => (line === foundTitle && title ? title : line));
  yield;
  const again = findRepeats(kept.filter((line) => !repeats.includes(line)));
  for (const line of lines) {
    if (furniture.has(line.index) || labels.includes(line)) remove(line, 'furniture');
    else if (repeats.includes(line) || again.has(line.index)) remove(line, 'repeat');
  }

  yield;
  const story = kept.filter((line) => !labels.includes(line) && !repeats.includes(line) && !again.has(line.index));
  const paragraphs = toParagraphs(story, title, knowledge, remove);
  yield;
  const { text, sentences } = tellStory(joinBroken(stated ? [{ body: stated, kind: 'title' }, ...paragraphs] : paragraphs), knowledge);
  if (!sentences.some(({ kind }) => kind === 'body' || kind === 'list-item')) {
    doubt('warning', 'no-story', 'expected paragraphs of a story, found only furniture and headlines');
  }
  yield;
  removed.sort((a, b) => a.start - b.start || a.end - b.end);
  const headline = frontMatter?.title ?? asPrinted(raw, stated ?? title?.body ?? null);
  const lead = story.find((line) => line !== title && isProse(line))?.text ?? null;
  return {
    file,
    raw,
    text: text.text,
    sentences,
    title: headline,
    messages,
    ...readImprint(
      frontMatter,
      { furniture: lines.filter((line) => furniture.has(line.index)), title: outlet ? (whole?.text ?? null) : headline, lead },
      knowledge,
    ),
    statedDate: frontMatter?.date ? { date: frontMatter.date.value, span: frontMatter.date.span } : null,
    removed,
    mended: changesOf(text, raw, removed).map((change) => ({ ...span(change), text: change.text })),
    spanAt: (start, end) => span(rawRange(text, start, end)),
  };
}

/** The lines of a page and its furniture, an agency behind the last words of the story being a line. */
function readPage(read: readonly Line[], furniture: Furniture, knowledge: Knowledge): { lines: readonly Line[]; furniture: Furniture } {
  const { lines, tag } = partAgencyTag(read, furniture, knowledge);
  if (tag < 0) return { lines, furniture };
  // To the rules the words above it would be a caption.
  const again = new Map([...findFurniture(lines, knowledge), [tag, 'agency-tag']]);
  again.delete(tag - 1);
  return { lines, furniture: again };
}

type Remove = (range: TextRange, reason: Removed['reason']) => void;

/** The lines of the story with their kinds, those of running text mended. */
function toParagraphs(story: readonly Line[], title: Line | null, knowledge: Knowledge, remove: Remove): Paragraph[] {
  const known = knownWords(story.map((line) => line.text).join('\n'), knowledge);
  const firstProse = story.findIndex((line) => line !== title && isProse(line));
  const lastProse = story.findLastIndex(isProse);
  return story.map((line, index) => {
    const kind = line === title ? 'title' : kindOf(line, index > firstProse && index < lastProse);
    if (kind === 'title' || kind === 'subhead') return { body: line.body, kind };
    const mended = mend(line.body, known);
    for (const range of mended.removed) remove(range, 'damage');
    return { body: mended.body, kind };
  });
}

/** The headline with the blanks that it has where the page says it again. */
function withBlanks(title: Line, lines: readonly Line[]): Line {
  const again = lines.find((line) => line !== title && line.text.length > title.text.length && sameWords(line.text, title.text));
  const edits = again ? blanksSaidAgain(title.text, again.text) : [];
  if (edits.length === 0) return title;
  const body = applyEdits(title.body, edits);
  return { ...title, body, text: body.text };
}

function titleInFile(raw: string, range: TextRange | null): MappedText | null {
  return range && normalise(mapRaw(raw, range.start, range.end));
}

function kindOf(line: Line, inStory: boolean): Sentence['kind'] {
  if (line.kind === 'list-item') return 'list-item';
  if (line.kind === 'heading') return 'subhead';
  const quoted = /^(["']).{3,60}\1$/.test(line.text);
  return inStory && line.text.length <= 80 && !endsSentence(line) && (quoted || !/[:;,"']$/.test(line.text)) ? 'subhead' : 'body';
}

/** The headline with its own quotation marks and dashes, where the file has them whole; else as cleaned. */
function asPrinted(raw: string, title: MappedText | null): string | null {
  if (title === null || title.text === '') return null;
  const { start, end } = rawRange(title, 0, title.text.length);
  const printed = raw.slice(start, end).replace(/\s+/g, ' ');
  return printed.length === title.text.length && sameWords(printed, title.text) ? printed : title.text;
}
