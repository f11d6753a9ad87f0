import type { Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import { isCaptive, isRelative } from './captives.ts';
import { ageBehind } from './name-evidence.ts';
import { organTable } from './organs.ts';
import { appositionRange, foldsOf, titleRange, titleRanges, type TokenRange } from './person-words.ts';
import type { AliasHit } from './match-aliases.ts';
import { foldAt, holdsAny, perView, type SentenceView } from './sentence-view.ts';
import { surnameTable } from './surnames.ts';
import { CAPTIVE_WORDS, JOURNALIST_NOUNS, MEDIA_NOUNS, OFFICE_NOUNS } from './words/nouns.ts';
import { RANKS } from './words/titles.ts';
import { wordSet } from './words/word-set.ts';

const PALESTINIAN_WORDS = wordSet('palestinian palestinians gaza gazan gazans strip rafah younis nuseirat jabaliya jabalia deir balah ramallah nablus jenin displaced');
const ISRAELI_WORDS = wordSet('kibbutz aviv haifa sderot ashkelon beersheba nova supernova knesset likud reservist moshav settler');
const AMERICAN_WORDS = wordSet('republican democrat democratic congressman congresswoman congressional sen rep capitol gop');
const UNITED_NATIONS_WORDS = wordSet('un unicef unrwa');
/** Words of those who live or work where the news is from: the place of the sentence is theirs. */
const LOCAL_WORDS = wordSet(`
  resident residents doctor director surgeon nurse paramedic medic medics hospital hospitals displaced teacher farmer father mother official worker driver witness shopkeeper vendor student journalist photographer uncle brother
  cousin aunt sister son daughter husband wife grandmother grandfather dr neighbor neighbour engineer
`);
const SERVING = wordSet('soldier officer reservist reserve');
const OF_THE_DEAD = wordSet('killed killing dead wounded died slain injured funeral mourned');
const POLITICAL = wordSet('lawmaker member deputies mk politician ministers party');
const PROTESTING = wordSet('demonstrator protester relative organizer organiser activist campaigner');
/** Behind these words a state or a person is where or against whom something was done. */
const ELSEWHERE = wordSet('in at near on with against by to from inside outside into');

/** Whether a name is a newspaper's or broadcaster's own person, named as the one who asks or writes. */
export function isMediaPerson(view: SentenceView, from: number, to: number): boolean {
  const possessor = view.tokens[from - 1]?.kind === 'possessive' ? view.hitAt[from - 2] : view.hitAt[from - 1];
  if (possessor?.known.type === 'media') return true;
  const title = titleRange(view, from);
  const apposition = appositionRange(view, to);
  const words = [...(title ? foldsOf(view, title) : []), ...(apposition ? foldsOf(view, apposition).slice(0, 8) : [])];
  if (words.some((word) => MEDIA_NOUNS.has(word))) return true;
  const outlet = [title, apposition].some((range) => range !== null && hitsIn(view, range).some((hit) => hit.known.type === 'media'));
  return outlet && words.some((word) => JOURNALIST_NOUNS.has(word));
}

/** What the side of a person is read from: the sentence, the one before it, and the sides of those named beside in a list. */
export interface PersonContext {
  readonly view: SentenceView;
  /** The sentences before it, the nearest first. */
  readonly before: readonly SentenceView[];
  readonly from: number;
  readonly to: number;
  readonly listed: readonly Side[];
}

/** The side of a person whom the knowledge lacks: what is said right at the name counts before what is said round it. */
export function sideOfPerson({ view, before, from, to, listed }: PersonContext, knowledge: Knowledge): Side {
  const relative = isRelative(view, from, to);
  const titles = titleRanges(view, from);
  const apposition = appositionRange(view, to);
  const beside = [...titles, ...(apposition ? [apposition] : [])];
  const words = beside.flatMap((range) => foldsOf(view, range));
  const said = sideOfWords(words);
  const local = said === 'palestinian' && words.some((word) => LOCAL_WORDS.has(word));
  if (!relative && !local && isCaptive(view, from, to, before[0] ?? null)) return 'hostage';
  const named = sideNamed(view, beside, before, knowledge);
  if (named && named !== 'hostage') return named;
  if (said) return said;
  if (titles.some((range) => foldsOf(view, range).some((word) => RANKS.has(word)))) return sideOfRank(view);
  const spokeOfCaptives = [view, before[0]].some((one) => one !== undefined && namesCaptives(one));
  if (spokeOfCaptives && words.some((word) => PROTESTING.has(word))) return 'israel';
  const ofCaptive = surnameTable(knowledge).captives.has(foldAt(view, to - 1));
  if (relative && (ofCaptive || named === 'hostage' || spokeOfCaptives)) return 'israel';
  if (!relative && listed.includes('hostage') && titles.length === 0) return 'hostage';
  if (words.some((word) => SERVING.has(word))) return 'israel';
  const neighbour = listed.find((side) => side !== 'hostage');
  if (neighbour) return neighbour;
  if (words.some((word) => OFFICE_NOUNS.has(word) || POLITICAL.has(word))) {
    const company = sideOfCompany(view, before);
    if (company) return company;
  }
  return words.some((word) => LOCAL_WORDS.has(word)) || (titles.length === 0 && (ofTheDead(view, before) || (beside.length === 0 && ageBehind(view, to)))) ? (sideAround(view, before, words) ?? 'other') : 'other';
}

/** The side of the state, body, group or person in the title or apposition: "Hamas spokesman X", "X, the army's spokesman", "X, its chief negotiator". */
function sideNamed(view: SentenceView, ranges: readonly TokenRange[], before: readonly SentenceView[], knowledge: Knowledge): Side | null {
  for (const range of ranges) {
    const hits = hitsIn(view, range).filter((hit) => hit.known.type !== 'media' && hit.known.type !== 'place' && !(hit.from > range.from && ELSEWHERE.has(foldAt(view, hit.from - 1))));
    // the title's last name is the nearest to the person, the apposition's first one is
    const hit = ranges.indexOf(range) === ranges.length - 1 ? hits[0] : hits.at(-1);
    if (hit) return hit.known.side;
    const organ = organSide(view, range, knowledge);
    if (organ) return organ;
    const openers = foldsOf(view, range).slice(0, 4);
    if (openers.includes('its')) {
      const owner = lastBefore(view, range.from, before, OWNERS);
      if (owner) return owner.known.side;
    }
    if (openers.includes('his') || openers.includes('her')) {
      const owner = lastBefore(view, range.from, before, PEOPLE);
      if (owner && owner.known.side !== 'hostage') return owner.known.side;
    }
  }
  return null;
}

/** "Civil defense spokesman", "a Health Ministry official": the side of the body that is meant where no state is named. */
function organSide(view: SentenceView, range: TokenRange, knowledge: Knowledge): Side | null {
  const table = organTable(knowledge);
  for (let at = range.from; at < range.to; at += 1) {
    const organ = table.get(foldAt(view, at))?.find((one) => one.usual && one.words.every((word, index) => foldAt(view, at + index) === word));
    if (organ?.usual) return organ.usual.side;
  }
  return null;
}

/** An officer without a country is Israel's in this news, unless another's forces are named beside. */
function sideOfRank(view: SentenceView): Side {
  const sides = view.hits.slice(0, MOST_NAMED).filter((hit) => hit.known.type === 'state' || hit.known.type === 'body').map((hit) => hit.known.side);
  return sides.find((side) => side === 'israel') ?? sides.find((side) => side === 'united-states' || side === 'lebanon' || side === 'iran') ?? 'israel';
}

/** Where everybody else of the sentence and the one before is of one side, a minister without a country is of it too. */
function sideOfCompany(view: SentenceView, before: readonly SentenceView[]): Side | null {
  const sides = [...sidesNamed(view), ...(before[0]?.sentence.paragraph === view.sentence.paragraph ? sidesNamed(before[0]) : [])];
  const [first] = sides;
  return first !== undefined && sides.length > 1 && sides.every((side) => side === first) ? first : null;
}

const sidesNamed = perView((view): readonly Side[] => view.hits.slice(0, MOST_NAMED)
  .filter((hit) => ['person', 'group', 'body'].includes(hit.known.type) && hit.known.side !== 'hostage').map((hit) => hit.known.side));
const MOST_NAMED = 50;

const isOfTheDead = holdsAny(OF_THE_DEAD);
const namesCaptives = holdsAny(CAPTIVE_WORDS);
const namesPeople = perView((view) => view.hits.some((hit) => hit.known.type === 'person'));
const sideOfSentence = perView((view) => sideOfWords(view.tokens.map((token) => token.fold)));

function ofTheDead(view: SentenceView, before: readonly SentenceView[]): boolean {
  return isOfTheDead(view) || (before[0]?.sentence.paragraph === view.sentence.paragraph && isOfTheDead(before[0]));
}

/** The places of the sentence count last, and only where nobody else's people are in it. */
function sideAround(view: SentenceView, before: readonly SentenceView[], words: readonly string[]): Side | null {
  if (words.some((word) => OFFICE_NOUNS.has(word) && !LOCAL_WORDS.has(word) && word !== 'director')) return null;
  if (namesPeople(view)) return null;
  const near = sideOfSentence(view);
  if (near || !(words.some((word) => LOCAL_WORDS.has(word)) || ofTheDead(view, before))) return near;
  const told = before.filter((one) => one.sentence.paragraph === view.sentence.paragraph);
  return told.map(sideOfSentence).find((side) => side !== null) ?? null;
}

function hitsIn(view: SentenceView, range: TokenRange): AliasHit[] {
  const hits: AliasHit[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const hit = view.hitAt[at];
    if (hit?.from === at) hits.push(hit);
  }
  return hits;
}

/** The last name before a token that is of the kind wanted, in the sentence or the one before it. */
function lastBefore(view: SentenceView, at: number, before: readonly SentenceView[], types: ReadonlySet<string>): AliasHit | null {
  for (const [one, from] of [[view, at - 1], [before[0], (before[0]?.tokens.length ?? 0) - 1]] as const) {
    for (let back = from; one && back >= 0 && back > from - FARTHEST; back -= 1) {
      const hit = one.hitAt[back];
      if (hit && types.has(hit.known.type)) return hit;
    }
  }
  return null;
}
/** Tokens; no sentence of news is longer. */
const FARTHEST = 200;
const OWNERS: ReadonlySet<string> = new Set(['group', 'state', 'body']);
const PEOPLE: ReadonlySet<string> = new Set(['person']);

function sideOfWords(words: readonly string[]): Side | null {
  if (words.some((word) => PALESTINIAN_WORDS.has(word))) return 'palestinian';
  if (words.some((word) => ISRAELI_WORDS.has(word))) return 'israel';
  if (words.some((word) => AMERICAN_WORDS.has(word))) return 'united-states';
  return words.some((word) => UNITED_NATIONS_WORDS.has(word)) ? 'un' : null;
}
