import type { Knowledge } from '../../model/knowledge.ts';
import { aliasTable } from './alias-table.ts';
import { isAdjectival } from './adjectival.ts';
import type { AliasHit } from './match-aliases.ts';
import { isNameLike, isNameLink } from './name-like.ts';
import { foldAt, viewOf, type SentenceView } from './sentence-view.ts';
import { THING_HEADS } from './words/nouns.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { wordSet } from '../text/word-lists.ts';

const YOUNGER = wordSet('jr junior iii');

/**
 * Takes back the known names that are part of a longer, other name: "Israel Ziv" and "Jack London" are people, "Donald Trump Jr." is
 * not his
 * father, "Qatar Airways" is no state.
 */
export function withoutPartsOfLongerNames(view: SentenceView, knowledge: Knowledge): SentenceView {
  const kept = view.hits
    .filter((hit) => !isPartOfLongerName(view, hit))
    .map((hit) => (isAdjectivalBody(view, hit) ? adjectiveOf(view, hit, knowledge) : hit))
    .filter((hit) => hit !== null);
  return kept.length === view.hits.length && kept.every((hit, index) => hit === view.hits[index]) ? view : viewOf(view, kept);
}

function isAdjectivalBody(view: SentenceView, hit: AliasHit): boolean {
  return hit.known.type === 'body' && hit.to - hit.from > 1 && isAdjectival(view, hit.to);
}

/** "Israeli military" + "operations" → the adjective "Israeli"; null where the body's first word is none. */
function adjectiveOf(view: SentenceView, hit: AliasHit, knowledge: Knowledge): AliasHit | null {
  const aliases = aliasTable(knowledge).byWord.get(foldAt(view, hit.from));
  const alias = aliases?.find((one) => one.known.type === 'state' && one.words.length === 1);
  return alias ? { from: hit.from, to: hit.from + 1, known: alias.known, how: alias.how } : null;
}

function isPartOfLongerName(view: SentenceView, hit: AliasHit): boolean {
  if (hit.known.type === 'person') {
    const behind = foldAt(view, hit.to) === ',' ? hit.to + 1 : hit.to;
    return YOUNGER.has(foldAt(view, behind)) && view.tokens[behind]?.capital === true;
  }
  const ofPlace = hit.known.type === 'place' || (hit.known.type === 'state' && hit.how !== 'adjective');
  if (!ofPlace || hit.to - hit.from > 1 || view.tokens[hit.from]?.upper || view.titleCase) return false;
  const behind = view.tokens[hit.to];
  const isCapital = behind?.capital === true && !behind.glued && !view.hitAt[hit.to];
  if (isCapital && (isNameLike(view, hit.to) || THING_HEADS.has(behind.fold) || isNameLink(view, hit.to))) return true;
  return isNameLike(view, hit.from - 1) && GIVEN_NAMES.has(foldAt(view, hit.from - 1)) && view.tokens[hit.to]?.kind !== 'possessive';
}
