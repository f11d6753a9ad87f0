import { foldAt, type SentenceView } from './sentence-view.ts';
import { KIN_SINGULAR, THING_HEADS } from './words/nouns.ts';
import { MONTHS, PLAIN_WORDS, SHORT_DATES, WEEKDAYS } from './words/plain-words.ts';
import { NAME_LINKS, TITLE_PARTS, TITLES } from './words/titles.ts';
import { wordSet } from '../text/word-lists.ts';

/** Capitalised words that are a part of somebody's name or title in no way: months, ordinary words, heads of places and bodies. */
export function isPlainWord(fold: string): boolean {
  return PLAIN_WORDS.has(fold) || MONTHS.has(fold) || WEEKDAYS.has(fold);
}

/** A capitalised word, covered by no known name, that may be a part of a person's name. */
export function isNameLike(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.text.length < 2 || token.upper || view.hitAt[at]) return false;
  const { fold } = token;
  // "Limor Son Har-Melech": a capital between two parts of a name is one too
  if (KIN_SINGULAR.has(fold)) return at > 0 && isNameLike(view, at - 1) && view.tokens[at + 1]?.kind === 'word' && isNameLike(view, at + 1);
  if (fold === 'al' || TITLES.has(fold) || TITLE_PARTS.has(fold) || THING_HEADS.has(fold)) return false;
  return !isPlainWord(fold) || isNameNotDate(view, at);
}

/** Small words written without a capital that open a name only where a hyphen ties them to it: "as-Sinwar", but not "as Biden said". */
const TIED_LINKS = wordSet('as ash ad az ar le la du do den um umm abd ter dos da di');

/** "bin", "al-", "Abu", "van der" before a part of a name. */
export function isNameLink(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== 'word' || view.hitAt[at] || !NAME_LINKS.has(token.fold)) return false;
  return token.capital || !TIED_LINKS.has(token.fold) || foldAt(view, at + 1) === '-';
}

/** "Jun" in "Zhang Jun said" is a name; in "Jun. 7" and "7 Jun" it is a month. */
function isNameNotDate(view: SentenceView, at: number): boolean {
  if (!SHORT_DATES.has(foldAt(view, at))) return false;
  const behind = view.tokens[at + 1];
  return behind?.fold !== '.' && behind?.kind !== 'number' && view.tokens[at - 1]?.kind === 'word' && view.tokens[at - 1]?.capital === true;
}
