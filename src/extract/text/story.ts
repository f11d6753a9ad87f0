import type { Knowledge } from '../../model/knowledge.ts';
import type { CleanedArticle, Sentence } from './cleaned-article.ts';
import { datelineLength } from './dateline.ts';
import { joinTexts, type MappedText } from './mapped-text.ts';
import { narrow } from './narrow.ts';
import { splitSentences } from './sentences.ts';

/** A paragraph of the clean text, with the kind that its sentences get. */
export interface Paragraph {
  readonly body: MappedText;
  readonly kind: Sentence['kind'];
}

const LONG_ENOUGH = 40;

/** Puts together what an advertisement or a caption broke in mid-sentence: "… the ministry said" / "ADVERTISEMENT" / "on Sunday." */
export function joinBroken(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before && goesOn(before, paragraph)) joined.splice(-1, 1, { kind: 'body', body: joinTexts([before.body, paragraph.body], ' ') });
    else joined.push(paragraph);
  }
  return joined;
}

function goesOn(before: Paragraph, after: Paragraph): boolean {
  if ((before.kind !== 'body' && before.kind !== 'subhead') || after.kind !== 'body') return false;
  return before.body.text.length >= LONG_ENOUGH && /[\p{L}\d,]$/u.test(before.body.text) && /^\p{Ll}/u.test(after.body.text);
}

const SENTENCE_END = /[.!?…]["')\]]{0,3}$/;
const BETWEEN = '\n\n';

/** The clean text and its sentences. */
export interface Story {
  readonly text: MappedText;
  readonly sentences: CleanedArticle['sentences'];
}

/** Puts the paragraphs together and finds their sentences. */
export function tellStory(paragraphs: readonly Paragraph[], knowledge: Knowledge): Story {
  const sentences: Sentence[] = [];
  let at = 0;
  const headOf = (text: string): number => datelineLength(text, knowledge);
  const isLead = (text: string): boolean => headOf(text) > 0 || (text.length > 80 && SENTENCE_END.test(text));
  const lead = paragraphs.findIndex(({ kind, body }) => kind === 'body' && isLead(body.text));
  paragraphs.forEach(({ body, kind }, paragraph) => {
    const head = paragraph === lead ? headOf(body.text) : 0;
    for (const part of partsOf(body, kind, head)) {
      const text = narrow(body.text.slice(part.start, part.end));
      if (text === '') continue;
      sentences.push({ index: sentences.length, start: at + part.start, end: at + part.end, text, paragraph, kind: part.kind });
    }
    at += body.text.length + BETWEEN.length;
  });
  return {
    text: joinTexts(
      paragraphs.map(({ body }) => body),
      BETWEEN,
    ),
    sentences,
  };
}

/** A headline is one sentence whatever its signs; a dateline stands apart so that it does not disturb the first sentence. */
function partsOf(body: MappedText, kind: Sentence['kind'], head: number): { start: number; end: number; kind: Sentence['kind'] }[] {
  const { text } = body;
  if (kind === 'title' || kind === 'subhead') return [{ start: 0, end: text.length, kind }];
  const story = splitSentences(text.slice(head)).map(({ start, end }) => ({ start: head + start, end: head + end, kind }));
  return head === 0 ? story : [{ start: 0, end: text.slice(0, head).trimEnd().length, kind: 'dateline' }, ...story];
}
