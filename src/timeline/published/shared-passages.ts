import { hash } from 'node:crypto';
import type { ArticleReading } from '../../extract/read-article.ts';
import type { TextRange } from '../../extract/text/cleaned-article.ts';

/** A sentence or a quotation of an article. */
export interface Passage extends TextRange {
  /** A hash of its words: equal where another article tells the same in the same words. */
  readonly key: string;
  readonly isSentence: boolean;
}

/** Fewer words are said by many: "the prime minister said on Sunday". */
const LEAST_WORDS = 8;
/** 96 bits: no two passages of an archive share them by chance. */
const KEY_LENGTH = 16;
const QUOTATION = /"([^"]{30,600})"/g;

/** The passages of a story that are long enough to be known again, each once, in their order. */
export function passagesOf({ article }: ArticleReading): Passage[] {
  const found = new Map<string, Passage>();
  const add = (start: number, end: number, isSentence: boolean): void => {
    const words = comparable(article.text.slice(start, end));
    if (words === null) return;
    const key = hash('sha256', words, 'base64').slice(0, KEY_LENGTH);
    if (!found.has(key)) found.set(key, { start, end, key, isSentence });
  };
  for (const { kind, start, end, text } of article.sentences) {
    if (kind !== 'body') continue;
    add(start, end, true);
    for (const match of text.matchAll(QUOTATION)) add(start + match.index, start + match.index + match[0].length, false);
  }
  return [...found.values()];
}

/** Words alone, in small letters: another outlet sets other commas and quotation marks. */
function comparable(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < LEAST_WORDS ? null : words.join(' ');
}
