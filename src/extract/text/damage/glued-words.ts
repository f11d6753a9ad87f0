import type { Edit } from '../mapped-text.ts';
import { SMALL_WORDS, type KnownWords } from './article-words.ts';

/** A small letter before a capital inside a word ("theGaza"), or a capitalised word that grew a tail ("Stripjust"). */
const TURN = /(?<![\p{L}\p{N}@#/.'-])(\p{Ll}{2,12})(\p{Lu}\p{Ll}[\p{L}'-]*)/gu;
/** Stands in every such word, and in hardly any paragraph. */
const SMALL_BEFORE_CAPITAL = /\p{Ll}\p{Lu}/u;
const CAPITALISED = /(?<![\p{L}\p{N}@#/.'-])\p{Lu}\p{Ll}{6,30}(?![\p{L}'-])/gu;
/** Tails that make no other word of a name: never "is", "an", "in", "on", "or" ("Israelis", "Iranian", "Boston"). */
const TAILS = (
  'just and said says has had have was were will would with that who which after from told about since where when while also for but ' +
  'into ' +
  'before during between could should over near against'
).split(' ');

/** Blanks lost between words: "in theGaza Stripjust before dawn". Put in where both parts are known words and the whole is none. */
export function gluedWords(paragraph: string, known: KnownWords): Edit[] {
  const edits: Edit[] = [];
  for (const match of SMALL_BEFORE_CAPITAL.test(paragraph) ? paragraph.matchAll(TURN) : []) {
    const [whole, small = '', name = ''] = match;
    if (!SMALL_WORDS.has(small) || known.isName(whole)) continue;
    const bare = name.replace(/'s?$/, '');
    const at = match.index + small.length;
    if (known.isName(bare) || known.count(bare) > 0) edits.push({ start: at, end: at, text: ' ' });
  }
  for (const match of paragraph.matchAll(CAPITALISED)) {
    const whole = match[0];
    if (known.isName(whole) || known.count(whole) > 1) continue;
    const tail = TAILS.find((word) => whole.endsWith(word) && whole.length - word.length >= 4);
    if (tail === undefined || !isKnown(whole.slice(0, -tail.length), known)) continue;
    const at = match.index + whole.length - tail.length;
    edits.push({ start: at, end: at, text: ' ' });
  }
  return edits.sort((a, b) => a.start - b.start);
}

function isKnown(word: string, known: KnownWords): boolean {
  return known.isName(word) || (known.count(word) > 0 && known.count(word.toLowerCase()) === 0);
}
