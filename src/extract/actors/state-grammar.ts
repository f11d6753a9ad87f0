import type { Coordination } from './coordination.ts';
import type { AliasHit } from './match-aliases.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { hasPredicate, hasServingClause } from './predicate.ts';
import { ADDRESSES, SENDERS } from './words/nouns.ts';
import { ADDRESSING_VERBS, isSpeechVerb, MOTION_VERBS } from './words/verbs.ts';
import { wordSet } from './words/word-set.ts';

const PLACE_PREPOSITIONS = wordSet(`
  in into inside within across near through throughout toward towards outside over around at beyond off via onto southern northern central eastern western neighboring neighbouring nearby occupied mainland
  visiting leaving entering bordering under inside reach reached left leave visit visited enter entered cross crossed invade invaded
`);
const BORDER_WORDS = wordSet('border borders frontier fence boundary corridor crossing crossings wall line bordering');
const AGENT_PREPOSITIONS = wordSet('by alongside among  versus vs v involving');
/** "pressure on Qatar", "lean on Ankara", "called on Egypt". */
const LEANING = wordSet('pressure lean leans leaned leaning press called call calls calling sanctions sanction rely relies relied depend depends prevail prevailed pressed embargo urged counting count counted leverage influence weigh');
/** "the government of Qatar", "the help of Egypt", "a group consisting of". */
const DEEDS_OF = wordSet(`
  government governments leaders leader officials representatives mediation help support backing involvement role participation efforts behalf part cooperation initiative position mediators
  request invitation insistence auspices delegation delegations ministers actions policy approval demands leadership consisting comprised composed made group trio quartet accused knowledge consent supervision sponsorship
  conduct refusal
`);
const MATTERS_FOR = wordSet('priority support victory defeat condition challenge blow acceptable mediator affairs test concern important crucial demand demands matter dilemma envoy speaks spoke negotiates');
const ACCEPTABLE = wordSet('acceptable unacceptable important known crucial preferable intolerable attributed vital');
/** "the Paris proposal", "the Doha talks": named for where they were. */
const HELD_THERE = wordSet('talks proposal meeting meetings summit plan deal round rounds agreement negotiations conference declaration office airport bureau framework accord accords outline document negotiation session sessions gathering paper text court hotel suburb district neighborhood neighbourhood');
/** A team is sent to a capital as to a place; a message goes to its government. */
const SPOKEN_TO = wordSet('message messages letter appeal response reply warning warnings conveyed relayed said signalled signaled according assurances committed loyal ally submitted proposal talks negotiations indirect contacts communicate communicated communicating mediation channel channels received');
const RECEIVED = wordSet('heard hear hears received receive receives learned got get awaiting expected');
const PARTIES = wordSet('mediators countries parties states nations guarantors governments capitals brokers partners allies sides');
/** Compound nouns of two parties: "the Israel-Hamas talks". A war is no deed of either. */
const JOINT_DEALINGS = wordSet('talks deal truce ceasefire cease negotiations agreement swap exchange pact peace hostage prisoner');
const MADE_BY = wordSet('brokered mediated led drafted proposed sponsored negotiated hosted imposed facilitated designed written initiated orchestrated run operated controlled');
const BACKED_PLANS = wordSet('plan proposal deal ceasefire cease truce agreement resolution effort efforts initiative talks framework draft foundation aid mechanism text');

/** Whether a state acts by its own name, its capital's ("Cairo had said") or as its people ("the Qataris"): by what stands before and behind it. */
export function stateActsAlone(view: SentenceView, hit: AliasHit, group: Coordination): boolean {
  const behind = view.tokens[hit.to];
  if (behind?.kind === 'possessive') return false;
  if (behind?.fold === '-' && behind.glued && view.tokens[hit.to + 1]?.glued) return actsInCompound(view, hit.to + 1);
  const last = view.tokens[group.to];
  // "The U.S.- and Qatari-led diplomacy", "U.S. and Qatari-led"
  if (hit.to !== group.to && last?.fold === '-' && last.glued && MADE_BY.has(foldAt(view, group.to + 1))) return true;
  if (hit.how === 'adjective' && !standsAsNoun(view, hit, group)) return false;
  if (foldAt(view, hit.from - 1) === '-' && view.tokens[hit.from]?.glued) return hit.from >= 2 && view.hitAt[hit.from - 2] !== undefined && JOINT_DEALINGS.has(foldAt(view, hit.to));
  if (isAddress(view, hit) || (hit.how === 'metonym' && HELD_THERE.has(foldAt(view, hit.to)))) return false;
  const verbFrom = group.aside && foldAt(view, group.to) === ',' ? group.to + 1 : group.to;
  const asSubject = hasPredicate(view, verbFrom, hit.how === 'metonym');
  // "In Gaza, Egypt said": a comma alone before the last name parts it from the place before
  const ownClause = hit.to === group.to && group.hits.length > 1 && foldAt(view, hit.from - 1) === ',' && !holdsAnd(view, group);
  if (ownClause && asSubject) return true;
  if (namesParties(view, group.from)) return true;
  const before = leftOf(view, group);
  return before === null ? asSubject || hasServingClause(view, group.to, true) : byWordBefore(view, before, group, hit, asSubject);
}

/** "the three mediators — Egypt, Qatar and the United States —": the names say who the parties are. */
function namesParties(view: SentenceView, from: number): boolean {
  const sign = foldAt(view, from - 1) === 'the' ? from - 2 : from - 1;
  return APPOSITION_SIGNS.has(foldAt(view, sign)) && PARTIES.has(foldAt(view, sign - 1));
}
const APPOSITION_SIGNS: ReadonlySet<string> = new Set([',', '—', '(', ':']);

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
  if (word === 'of') return DEEDS_OF.has(earlier) || (earlier === 'up' && foldAt(view, at - 2) === 'made');
  if (word === 'on' || word === 'upon') return LEANING.has(earlier);
  if (word === 'for') return MATTERS_FOR.has(earlier) || (followedByTo(view, group.to) && !withinLeft(view, at, 6, MOTION_VERBS));
  if (word === 'to') return isAddressed(view, at, hit.how === 'metonym');
  if (word === 'including') return withinLeft(view, at, 8, PARTIES) || asSubject;
  if (word === 'against' || word === 'like' || word === 'about' || word === 'behind') return false;
  return asSubject || hasServingClause(view, group.to, true);
}

/** "the Israelis", "the British": the people's name stands for the state where no number counts them. */
function standsAsNoun(view: SentenceView, hit: AliasHit, group: Coordination): boolean {
  const opened = foldAt(view, hit.from - 1) === 'the' || (foldAt(view, group.from - 1) === 'the' && group.hits.every((one) => one.how === 'adjective'));
  const after = view.tokens[hit.to];
  // "the Qataris", "the British said", but not "the American Jewish Committee"
  const noun = foldAt(view, hit.to - 1).endsWith('s') || after?.kind !== 'word' || hasPredicate(view, hit.to, false);
  return opened && noun && !['held', 'taken', 'killed', 'who', 'in', 'still', 'among', 'abducted', 'seized', 'kidnapped', 'captured', 'living'].includes(foldAt(view, hit.to));
}

/** "Doha, Qatar" and "Tel Aviv, Israel" are addresses. */
function isAddress(view: SentenceView, hit: AliasHit): boolean {
  if (foldAt(view, hit.to) === ',' && view.hitAt[hit.to + 1]?.known.id === hit.known.id) return true;
  // "the army struck Khan Younis, Israel said"
  if (foldAt(view, hit.from - 1) !== ',' || isSpeechVerb(foldAt(view, hit.to)) || view.titleCase) return false;
  const before = view.hitAt[hit.from - 2];
  if (before) return before.known.id === hit.known.id || before.known.type === 'place';
  return view.tokens[hit.from - 2]?.capital === true && (['in', 'near', 'at', 'to', 'from'].includes(foldAt(view, hit.from - 3)) || view.tokens[hit.from - 3]?.capital === true);
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
