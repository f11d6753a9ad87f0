import type { Edit } from '../mapped-text.ts';
import { OPENERS, type KnownWords } from './article-words.ts';

const FIRST_WORD = /^(["'([]{0,2})(\p{Ll}[\p{Ll}']+)(?= (\p{L}+))/u;
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Words that stand small at the head of a line without being damaged: names with particles, goings-on of a broken line. */
const WHOLE_WORDS = new Set(
  (
    'and or but the a an of in on at to by for from with as if so that this he she it they we you i is are was were be not no al el de ' +
    'bin ' +
    'von van der la le who which when while where after before said says told more all one two our us am art even here there then ' +
    'than its ' +
    'his her'
  ).split(' '),
);

/** A drop capital that stands apart: "W hite House aides", "P rime Minister". */
const APART = /^(["'([]{0,2})(\p{Lu}) (\p{Ll}[\p{Ll}']+)(?= \p{L})/u;

/** Takes the blank out behind a first letter that was set apart; "A hostage" and "I spoke" are words of their own. */
export function letterApart(paragraph: string, known: KnownWords): Edit | null {
  const found = APART.exec(paragraph);
  const [, marks = '', letter = '', rest = ''] = found ?? [];
  if (!found || letter === 'A' || letter === 'I') return null;
  const whole = letter + rest;
  const isWord = OPENERS.has(whole) || known.count(whole) > 0 || known.isName(whole);
  const at = marks.length + 1;
  return isWord ? { start: at, end: at + 1, text: '' } : null;
}

/**
 * The first letter of a paragraph that got lost: "rime Minister Benjamin Netanyahu" → "Prime". Mended only where exactly one letter
 * makes a word that begins sentences or that the article or the knowledge writes with a capital.
 */
export function lostLetter(paragraph: string, known: KnownWords): Edit | null {
  const found = FIRST_WORD.exec(paragraph);
  const word = found?.[2] ?? '';
  if (!found || word.length < 3) return loneTheLost(paragraph);
  if (WHOLE_WORDS.has(word) || known.count(word) > 1) return loneTheLost(paragraph);
  const isWord = (whole: string): boolean => OPENERS.has(whole) || known.count(whole) > 0 || known.isName(whole);
  const fitting = [...CAPITALS].filter((letter) => isWord(letter + word));
  const at = found[1]?.length ?? 0;
  return fitting.length === 1 && fitting[0] !== undefined ? { start: at, end: at, text: fitting[0] } : loneTheLost(paragraph);
}

/** "he Israeli military said" can only be "The": no name follows "he" or "she". */
function loneTheLost(paragraph: string): Edit | null {
  return /^he \p{Lu}\p{Ll}+ (?:\p{Ll}|\p{Lu})/u.test(paragraph) ? { start: 0, end: 0, text: 'T' } : null;
}
