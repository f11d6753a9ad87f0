import { foldAt, type SentenceView } from './sentence-view.ts';
import { PERSON_NOUNS } from './words/nouns.ts';
import { RANKS, TITLES } from './words/titles.ts';
import { wordSet } from '../text/word-lists.ts';

const APPOSITION_OPENERS = wordSet(`
  a an the his her its their who whose whom one former another then now also himself herself both of from
`);
const APPOSITION_REACH = 9;
const OLDEST = 110;
export const SHORT_TITLES = wordSet('mr mrs ms dr sen rep gov prof rev st eng');
const TITLE_TAILS = wordSet('of to for at in');

/**
 * Index of the title before a name, over a rank's point ("Lt. Gen.") and an apposition's comma ("the spokesman, X Y"); null where none
 * stands.
 */
export function titleBefore(view: SentenceView, from: number): number | null {
  let at = from - 1;
  const short = foldAt(view, at - 1);
  if (foldAt(view, at) === '.' && (RANKS.has(short) || SHORT_TITLES.has(short))) at -= 1;
  if (foldAt(view, at) === ',') return nounOfTitle(view, at - 1);
  if (view.hitAt[at]) return nounOfTitle(view, at);
  return TITLES.has(foldAt(view, at)) ? at : null;
}

/** The person noun that ends (or, before "of the CIA", "to the U.N.", begins the end of) the words before an apposition's comma. */
function nounOfTitle(view: SentenceView, last: number): number | null {
  if (PERSON_NOUNS.has(foldAt(view, last))) return last;
  const hit = view.hitAt[last];
  if (!hit || hit.known.type === 'person') return null;
  let at = hit.from - 1;
  while (foldAt(view, at) === 'the') at -= 1;
  return TITLE_TAILS.has(foldAt(view, at)) && PERSON_NOUNS.has(foldAt(view, at - 1)) ? at - 1 : null;
}

/** "X Y, 26," and "X Y (26)". */
export function ageBehind(view: SentenceView, to: number): boolean {
  const opener = foldAt(view, to);
  const number = view.tokens[foldAt(view, to + 1) === 'aged' ? to + 2 : to + 1];
  return (opener === ',' || opener === '(') && number?.kind === 'number' && /^\d{1,3}$/.test(number.text) && Number(number.text) <= OLDEST;
}

/** The person noun of an apposition that begins at a token ("a spokesman for …", "whose son …"), as its index. */
export function appositionNoun(view: SentenceView, from: number): number | null {
  const opener = foldAt(view, from);
  if (opener === 'who' || opener === 'whose' || opener === 'whom') return from;
  // "Rafael Stone, Staff Sergeant Noam Garay": the rank of the next in the list
  if (view.tokens[from]?.capital && RANKS.has(opener)) return null;
  const byName = view.hitAt[from]?.how === 'adjective' || followedByPossessive(view, from);
  if (!APPOSITION_OPENERS.has(opener) && !PERSON_NOUNS.has(opener) && !byName) return null;
  for (let at = from; at < from + APPOSITION_REACH && at < view.tokens.length; at += 1) {
    const fold = foldAt(view, at);
    if (PERSON_NOUNS.has(fold) || isNationality(view, at)) return at;
    if (fold === ',' || fold === '.' || fold === ';' || fold === '—') return null;
  }
  return null;
}

/** "a Russian-Israeli held in Gaza", "a displaced Palestinian,": a nationality with no noun behind it is a person. */
function isNationality(view: SentenceView, at: number): boolean {
  const hit = view.hitAt[at];
  const isAdjective = (hit?.how === 'adjective' && hit.to === at + 1) || WITHOUT_STATE.has(foldAt(view, at));
  return isAdjective && (BEHIND_NATIONALITY.has(foldAt(view, at + 1)) || view.tokens[at + 1]?.kind === 'sign');
}
const WITHOUT_STATE = wordSet('palestinian gazan');
const BEHIND_NATIONALITY = wordSet('held taken kidnapped abducted seized who living killed freed released');

/** "Israel's foreign minister" opens an apposition too. */
function followedByPossessive(view: SentenceView, at: number): boolean {
  const hit = view.hitAt[at];
  return hit !== undefined && view.tokens[hit.to]?.kind === 'possessive';
}
