import type { Edit } from '../mapped-text.ts';
import { OPENERS, type KnownWords } from './article-words.ts';

const GLUED = /^["'([]{0,2}(\p{Lu}\p{Ll}{0,2})(?=((?:\p{Lu}\.){2,4}|\p{Lu}\p{L}*))/u;
const APART = /^["'([]{0,2}(\p{Lu}\p{Ll}?) (?=(\p{Lu}\p{Ll}+))/u;
/** Beginnings of names that go on with a capital: McGurk, MacArthur, DeSantis, LaPierre, O'Neill. */
const NAME_HEADS = new Set('Mc Mac De La Le Di Du Da Van Von Al El Ben Bin Fitz San Los Dr Mr Ms St Lt'.split(' '));

/**
 * Letters of the sentence's own first words that a rewriting tool left before it: "ABurns, Barnea …", "SeOn Friday", "ThFollowing",
 * "AnU.S. Secretary", "A Although". Taken out where the rest is a word that begins sentences, an abbreviation with full stops, or a
 * name that the article or the knowledge has too.
 */
export function strayLetters(paragraph: string, known: KnownWords): Edit | null {
  const glued = GLUED.exec(paragraph);
  if (glued) {
    const stray = glued[1] ?? '';
    const rest = glued[2] ?? '';
    const start = glued[0].length - stray.length;
    const whole = stray + rest;
    const mayBeName = NAME_HEADS.has(stray) || known.count(whole) > 1 || known.isName(whole);
    if (!mayBeName && isWord(rest, paragraph.slice(start + whole.length), known, stray)) {
      return { start, end: start + stray.length, text: '' };
    }
  }
  const apart = APART.exec(paragraph);
  const stray = apart?.[1] ?? '';
  // "A Although" cannot be; "I On" neither. "A Hamas official" can.
  if (apart && stray !== '' && CANNOT_FOLLOW.has(apart[2] ?? '') && stray.length === 1 && paragraph.length > 40) {
    const start = apart[0].length - stray.length - 1;
    return { start, end: start + stray.length + 1, text: '' };
  }
  return null;
}

const CANNOT_FOLLOW = new Set(
  (
    'A An The This That These Those There He She It They We His Its Their In On At By For From With After Before During Since Until ' +
    'While When Although Though Because But As If However According Asked Following Despite Meanwhile'
  ).split(' '),
);

function isWord(rest: string, after: string, known: KnownWords, stray: string): boolean {
  if (rest.includes('.')) return /^ \p{L}/u.test(after);
  if (rest === 'A') return /^ \p{L}/u.test(after) && stray.length > 1;
  if (!/^\p{Lu}\p{Ll}+$/u.test(rest)) return false;
  return OPENERS.has(rest) || known.count(rest) > 0 || known.isName(rest);
}
