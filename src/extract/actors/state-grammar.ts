import type { Coordination } from './coordination.ts';
import type { AliasHit } from './match-aliases.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { hasPredicate, hasServingClause } from './predicate.ts';
import { ADDRESSES, OFFICE_NOUNS, SENDERS } from './words/nouns.ts';
import {
  PLACE_PREPOSITIONS,
  BORDER_WORDS,
  AGENT_PREPOSITIONS,
  LEANING,
  DEEDS_OF,
  MATTERS_FOR,
  ACCEPTABLE,
  HELD_THERE,
  SPOKEN_TO,
  RECEIVED,
  PARTIES,
  JOINT_DEALINGS,
  MADE_BY,
  OF_CITIZENS,
  BACKED_PLANS,
  VOTING,
} from './words/state-words.ts';
import { ADDRESSING_VERBS, FORMS_OF_BE, isSpeechVerb, MOTION_VERBS } from './words/verbs.ts';

/**
 * Whether a state acts by its own name, its capital's ("Cairo had said") or as its people ("the Qataris"): by what stands before and
 * behind it.
 */
export function stateActsAlone(view: SentenceView, hit: AliasHit, group: Coordination): boolean {
  const behind = view.tokens[hit.to];
  if (behind?.kind === 'possessive') return false;
  // "Qatar: Talks in 'final stages'" is how a headline lets it speak
  if (behind?.fold === ':' && hit.from === 0 && HEADS.has(view.sentence.kind)) return true;
  if (behind?.fold === '-' && behind.glued && view.tokens[hit.to + 1]?.glued) return actsInCompound(view, hit.to + 1);
  const last = view.tokens[group.to];
  // "The U.S.- and Qatari-led diplomacy", "U.S. and Qatari-led"
  if (hit.to !== group.to && last?.fold === '-' && last.glued && MADE_BY.has(foldAt(view, group.to + 1))) return true;
  if (hit.how === 'adjective' && !standsAsNoun(view, hit, group)) return false;
  if (foldAt(view, hit.from - 1) === '-' && view.tokens[hit.from]?.glued) {
    return view.hitAt[hit.from - 2] !== undefined && JOINT_DEALINGS.has(foldAt(view, hit.to));
  }
  if (isAddress(view, hit) || (hit.how === 'metonym' && HELD_THERE.has(foldAt(view, hit.to)))) return false;
  const verbFrom = group.aside && foldAt(view, group.to) === ',' ? group.to + 1 : group.to;
  const asSubject = hasPredicate(view, verbFrom, hit.how === 'metonym');
  // "In Gaza, Egypt said": a comma alone before the last name parts it from the place before
  const ownClause = hit.to === group.to && group.hits.length > 1 && foldAt(view, hit.from - 1) === ',' && !holdsAnd(view, group);
  if (ownClause && asSubject) return true;
  if (namesParties(view, group.from)) return true;
  const before = leftOf(view, group);
  if (before !== null && isCleft(view, before, group.to)) return true;
  return before === null ? asSubject || hasServingClause(view, group.to, true) : byWordBefore(view, before, group, hit, asSubject);
}

/** "the three mediators — Egypt, Qatar and the United States —": the names say who the parties are. */
function namesParties(view: SentenceView, from: number): boolean {
  const sign = foldAt(view, from - 1) === 'the' ? from - 2 : from - 1;
  return APPOSITION_SIGNS.has(foldAt(view, sign)) && PARTIES.has(foldAt(view, sign - 1));
}
const APPOSITION_SIGNS: ReadonlySet<string> = new Set([',', '—', '(', ':']);

const HEADS: ReadonlySet<string> = new Set(['title', 'subhead']);

/** "It was Spain that introduced the draft". */
function isCleft(view: SentenceView, before: number, behind: number): boolean {
  return (
    FORMS_OF_BE.has(foldAt(view, before)) && foldAt(view, before - 1) === 'it' && ['that', 'which', 'who'].includes(foldAt(view, behind))
  );
}

/** Index of the word before the group, articles and "both" left out; null at the beginning of a sentence or clause. */
function leftOf(view: SentenceView, group: Coordination): number | null {
  let at = group.from - 1;
  while (['the', 'both', '"', "'"].includes(foldAt(view, at))) at -= 1;
  return at < 0 || view.tokens[at]?.fold === ':' || view.tokens[at]?.fold === '—' ? null : at;
}

function byWordBefore(view: SentenceView, at: number, group: Coordination, hit: AliasHit, asSubject: boolean): boolean {
  const word = foldAt(view, at);
  const earlier = foldAt(view, at - 1);
  if (ADDRESSING_VERBS.has(word) && !(hit.how === 'metonym' && !followedByTo(view, group.to))) return true;
  if ((word === 'via' || word === 'through') && isAddressed(view, at, true)) return true;
  if (PLACE_PREPOSITIONS.has(word)) return (word === 'in' && earlier === 'with') || hasServingClause(view, group.to, false);
  if (AGENT_PREPOSITIONS.has(word)) return true;
  if (word === 'with' || word === 'between') return !bordersBefore(view, at);
  if (word === 'from') return SENDERS.has(earlier) || RECEIVED.has(earlier) || (MADE_BY.has(earlier) && hit.how !== 'metonym');
  // "with the backing of U.S. President Donald Trump": the state is a part of his title
  if (word === 'of' && OFFICE_NOUNS.has(foldAt(view, hit.to))) return false;
  if (word === 'of') return DEEDS_OF.has(earlier) || (earlier === 'up' && foldAt(view, at - 2) === 'made');
  if (word === 'on' || word === 'upon') return LEANING.has(earlier);
  if (word === 'for') return MATTERS_FOR.has(earlier) || (followedByTo(view, group.to) && !withinLeft(view, at, 6, MOTION_VERBS));
  if (word === 'to') return isAddressed(view, at, hit.how === 'metonym');
  if (word === 'including') return withinLeft(view, at, 8, PARTIES) || asSubject;
  // "all parties to the talks, among them Qatar and Egypt", but not "he toured countries of the region, among them Egypt"
  if (word === 'them' && earlier === 'among')
    return ((withinLeft(view, at, 8, PARTIES) || withinLeft(view, at, 8, VOTING)) && !withinLeft(view, at, 12, MOTION_VERBS)) || asSubject;
  if (word === 'against' || word === 'like' || word === 'about' || word === 'behind') return false;
  return asSubject || hasServingClause(view, group.to, true);
}

/** "the Israelis", "the British": the people's name stands for the state where no number counts them. */
function standsAsNoun(view: SentenceView, hit: AliasHit, group: Coordination): boolean {
  const isGroup = foldAt(view, group.from - 1) === 'the' && group.hits.every((one) => one.how === 'adjective');
  const opened = foldAt(view, hit.from - 1) === 'the' || isGroup;
  const after = view.tokens[hit.to];
  // "the Qataris", "the British said", but not "the American Jewish Committee"
  const noun = foldAt(view, hit.to - 1).endsWith('s') || after?.kind !== 'word' || hasPredicate(view, hit.to, false);
  return opened && noun && !OF_CITIZENS.has(foldAt(view, hit.to));
}

/** "Doha, Qatar" and "Tel Aviv, Israel" are addresses. */
function isAddress(view: SentenceView, hit: AliasHit): boolean {
  if (foldAt(view, hit.to) === ',' && view.hitAt[hit.to + 1]?.known.id === hit.known.id) return true;
  // "the army struck Khan Younis, Israel said"
  if (foldAt(view, hit.from - 1) !== ',' || isSpeechVerb(foldAt(view, hit.to)) || view.titleCase) return false;
  const before = view.hitAt[hit.from - 2];
  if (before) return before.known.id === hit.known.id || before.known.type === 'place';
  const isTown = ['in', 'near', 'at', 'to', 'from'].includes(foldAt(view, hit.from - 3)) || view.tokens[hit.from - 3]?.capital === true;
  return view.tokens[hit.from - 2]?.capital === true && isTown;
}

/** `at`: the word behind the hyphen. "U.S.-brokered", "Iran-backed", "Israel-Hamas". */
function actsInCompound(view: SentenceView, at: number): boolean {
  const word = foldAt(view, at);
  if (MADE_BY.has(word)) return true;
  if (word === 'backed' || word === 'supported') return BACKED_PLANS.has(foldAt(view, at + 1)) || BACKED_PLANS.has(foldAt(view, at + 2));
  const other = view.hitAt[at];
  return other !== undefined && JOINT_DEALINGS.has(foldAt(view, other.to));
}

function holdsAnd(view: SentenceView, group: Coordination): boolean {
  for (let at = group.from; at < group.to; at += 1) if (foldAt(view, at) === 'and' || foldAt(view, at) === 'or') return true;
  return false;
}

function bordersBefore(view: SentenceView, at: number): boolean {
  return BORDER_WORDS.has(foldAt(view, at - 1)) || BORDER_WORDS.has(foldAt(view, at - 2));
}

function followedByTo(view: SentenceView, at: number): boolean {
  return foldAt(view, at) === 'to';
}

/** "gave it to Qatar", "a message to Israel" — but not "flew to Qatar": the nearer of the two kinds of words decides. */
function isAddressed(view: SentenceView, at: number, capital: boolean): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    const word = foldAt(view, back);
    if (MOTION_VERBS.has(word)) return false;
    if (capital ? SPOKEN_TO.has(word) : ADDRESSES.has(word) || ACCEPTABLE.has(word)) return true;
  }
  return false;
}

function withinLeft(view: SentenceView, at: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back -= 1) if (words.has(foldAt(view, back))) return true;
  return false;
}
