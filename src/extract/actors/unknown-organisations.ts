import type { Side } from '../../model/vocabulary.ts';
import type { FoundPerson } from './actor-mention.ts';
import type { BodyMention } from './bodies.ts';
import { hasPredicate } from './predicate.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { kebab } from './spelling.ts';
import { textOf, type TokenRange } from './person-words.ts';
import { ORGANISATION_HEADS, PERSON_NOUNS } from './words/nouns.ts';
import { MONTHS, PLAIN_WORDS, WEEKDAYS } from './words/plain-words.ts';
import { AUXILIARIES, isActionVerb } from './words/verbs.ts';
import { wordSet } from '../text/word-lists.ts';

const INNER = wordSet("of for the and in on to 's");
const TIES = wordSet("- '");
const TAIL_LINKS = wordSet('of for on to against');
const GROUPS = wordSet(`
  forum front brigade brigades party movement union association network coalition alliance club federation battalion battalions
  league group syndicate society
`);
/** Houses and parts of houses: "the Medical Center", "the Convention Center". */
const HOUSES = wordSet(`
  medical convention shopping community cultural detention conference trade care cancer trauma rehabilitation aid distribution
  logistics operations data command press
`);
const NAMERS = wordSet('of for at from by with');
const LONGEST = 9;

export interface OrganisationsFound {
  readonly mentions: readonly BodyMention[];
  readonly organisations: readonly FoundPerson[];
}

/**
 * Organisations whom the knowledge lacks, by the last word of their names, where they act or somebody is theirs: "the … Protection
 * Center said".
 */
export function findUnknownOrganisations(views: readonly SentenceView[], taken: ReadonlySet<number>): OrganisationsFound {
  const mentions: BodyMention[] = [];
  const organisations = new Map<string, FoundPerson>();
  for (const view of views) {
    if (view.titleCase || view.sentence.kind === 'dateline') continue;
    for (let at = 0; at < view.tokens.length; at += 1) {
      const token = view.tokens[at];
      if (!token?.capital || !ORGANISATION_HEADS.has(token.fold) || view.hitAt[at] || taken.has(token.start)) continue;
      const range = rangeOf(view, at);
      if (!range || !acts(view, range)) continue;
      const name = textOf(view, range);
      const type = GROUPS.has(token.fold) ? 'group' : 'body';
      const made: FoundPerson = organisations.get(name) ?? { id: kebab(name), name, type, side: sideOf(view, range), description: null };
      organisations.set(name, made);
      mentions.push({ view, from: range.from, to: range.to, id: made.id, how: 'unknown', acts: true });
      at = range.to - 1;
    }
  }
  return { mentions, organisations: [...organisations.values()] };
}

/** The capitals that end in the head, small words between them, and a tail such as "for National Studies". */
function rangeOf(view: SentenceView, head: number): TokenRange | null {
  let from = head;
  for (let at = head - 1; at >= 0 && head - at <= LONGEST; at -= 1) {
    if (isNamePart(view, at)) from = at;
    else if (!INNER.has(foldAt(view, at)) && !(TIES.has(foldAt(view, at)) && view.tokens[at]?.glued)) break;
  }
  let to = head + 1;
  if (TAIL_LINKS.has(foldAt(view, to))) {
    for (let at = to + 1; at < view.tokens.length && at - head <= LONGEST; at += 1) {
      if (isNamePart(view, at)) to = at + 1;
      else if (!INNER.has(foldAt(view, at))) break;
    }
  }
  if (to - from < 2 || HOUSES.has(foldAt(view, head - 1))) return null;
  return from === 0 && !isName(view, from) ? null : { from, to };
}

function isNamePart(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== 'word' || !token.capital || WEEKDAYS.has(token.fold) || MONTHS.has(token.fold)) return false;
  const hit = view.hitAt[at];
  return hit === undefined ? at > 0 || !PLAIN_WORDS.has(token.fold) : hit.known.type === 'state' || hit.known.type === 'place';
}

function isName(view: SentenceView, at: number): boolean {
  return view.hitAt[at] !== undefined || !PLAIN_WORDS.has(foldAt(view, at));
}

/** Subject of a verb, source of a report, or what somebody is a member of. */
function acts(view: SentenceView, range: TokenRange): boolean {
  if (hasPredicate(view, range.to, true)) return true;
  const behind = foldAt(view, range.to + 1);
  if (foldAt(view, range.to) === ',' && (behind === 'which' || AUXILIARIES.has(behind) || isActionVerb(behind))) return true;
  let before = range.from - 1;
  if (foldAt(view, before) === 'the') before -= 1;
  const word = foldAt(view, before);
  if (word === 'to') return foldAt(view, before - 1) === 'according';
  if (word === 'by') return true;
  if (!NAMERS.has(word)) return false;
  return PERSON_NOUNS.has(foldAt(view, before - 1)) || view.tokens[before - 1]?.capital === true;
}

function sideOf(view: SentenceView, range: TokenRange): Side {
  for (let at = range.from; at < range.to; at += 1) {
    const hit = view.hitAt[at];
    if (hit?.known.type === 'state') return hit.known.side;
    if (['palestinian', 'palestine', 'gaza'].includes(foldAt(view, at))) return 'palestinian';
    if (['un', 'nations'].includes(foldAt(view, at))) return 'un';
  }
  return 'other';
}
