import type { AliasHit } from './match-aliases.ts';
import { isNameLike } from './name-like.ts';
import { foldAt, viewOf, type SentenceView } from './sentence-view.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { wordSet } from './words/word-set.ts';

const YOUNGER = wordSet('jr junior iii');

/**
 * Takes back the known names that are part of a longer, other name: "Israel Ziv" and "Jack London" are people, "Donald Trump Jr." is not his
 * father, "Qatar Airways" is no state.
 */
export function withoutPartsOfLongerNames(view: SentenceView): SentenceView {
  const kept = view.hits.filter((hit) => !isPartOfLongerName(view, hit));
  return kept.length === view.hits.length ? view : viewOf(view, kept);
}

function isPartOfLongerName(view: SentenceView, hit: AliasHit): boolean {
  if (hit.known.type === 'person') {
    const behind = foldAt(view, hit.to) === ',' ? hit.to + 1 : hit.to;
    return YOUNGER.has(foldAt(view, behind)) && view.tokens[behind]?.capital === true;
  }
  const ofPlace = hit.known.type === 'place' || (hit.known.type === 'state' && hit.how !== 'adjective');
  if (!ofPlace || hit.to - hit.from > 1 || view.tokens[hit.from]?.upper || view.titleCase) return false;
  if (isNameLike(view, hit.to) && view.tokens[hit.to]?.glued === false) return true;
  return isNameLike(view, hit.from - 1) && GIVEN_NAMES.has(foldAt(view, hit.from - 1)) && view.tokens[hit.to]?.kind !== 'possessive';
}
