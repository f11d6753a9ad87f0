import type { Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import { isCaptive, isRank, isRelative, speaksOfPrisoners } from './captives.ts';
import { ageBehind } from './name-neighbours.ts';
import { appositionRange, foldsOf, titleRanges } from './person-words.ts';
import { foldAt, holdsAny, perView, type SentenceView } from './sentence-view.ts';
import { sideNamed, sideOfGroupBefore } from './side-named.ts';
import { sideOfCompany, sideOfPlaces, sideOfRank, sideOfSentence, sideOfWords } from './side-words.ts';
import { surnameTable } from './surnames.ts';
import { ARABIC_NAMES, HEBREW_NAMES } from './words/given-names.ts';
import { COMMON_SURNAMES } from './words/common-surnames.ts';
import { CAPTIVE_WORDS, KIN_SINGULAR, OFFICE_NOUNS } from './words/nouns.ts';
import { RANKS } from './words/titles.ts';
import { wordSet } from '../text/word-lists.ts';

/** What the side of a person is read from: the sentence, those before it, and the sides of those named beside in a list. */
export interface PersonContext {
  readonly view: SentenceView;
  /** The sentences before it, the nearest first. */
  readonly before: readonly SentenceView[];
  readonly after: SentenceView | null;
  readonly from: number;
  readonly to: number;
  readonly listed: readonly Side[];
}

/** Words of those who live or work where the news is from: the place of the sentence is theirs. */
const LOCAL_WORDS = wordSet(`
  resident residents doctor director surgeon nurse paramedic medic medics hospital hospitals displaced teacher farmer father mother
  official worker driver witness shopkeeper vendor student journalist photographer uncle brother cousin aunt sister son daughter husband
  wife grandmother grandfather dr neighbor neighbour engineer
`);
const STILL_THERE = wordSet('still held captivity captive hostage abducted kidnapped');
const MOST_NAMED = 30;
const FOREIGN: ReadonlySet<Side> = new Set(['egypt', 'qatar', 'turkey', 'iran', 'lebanon', 'un', 'other', 'united-states']);
const SERVING = wordSet('soldier officer reservist reserve');
const POLITICAL = wordSet('lawmaker member deputies mk politician ministers party');
const PROTESTING = wordSet('demonstrator protester relative organizer organiser activist campaigner');

const namesTheDead = holdsAny(wordSet('killed killing dead wounded died slain injured funeral mourned'));
/** "whose son was killed on Oct. 7" */
const namesAttack = perView((view) =>
  view.tokens.some(
    (token, index) => (token.fold === 'oct' || token.fold === 'october') && [1, 2].some((ahead) => foldAt(view, index + ahead) === '7'),
  ),
);
const namesCaptives = holdsAny(CAPTIVE_WORDS);
const namesPeople = perView((view) => view.hits.some((hit) => hit.known.type === 'person'));

/** Who fights for a group, and was killed by the others or is avenged. */
const FIGHTING = wordSet('commander commanders fighter militant operative gunman chief head leader member');
const FALLEN = wordSet('killed assassinated slain lost eliminated');
const REVENGE = wordSet('avenge avenged avenging revenge retaliation retaliated retaliating');
const KIN_OPENERS = wordSet('his her');
const AHEAD = 12;

function comesAfter(view: SentenceView, from: number, words: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= 0 && at > from - AHEAD; at -= 1) if (words.has(foldAt(view, at))) return true;
  return false;
}

/** "X Y noticed a change of tone. His nephew, Omer Wenkert, was taken …": the next sentence tells whose kin it is. */
function tellsOfKin(after: SentenceView, view: SentenceView): boolean {
  if (after.sentence.paragraph !== view.sentence.paragraph || !KIN_OPENERS.has(foldAt(after, 0))) return false;
  const ofKin = [1, 2, 3].some((at) => KIN_SINGULAR.has(foldAt(after, at)));
  return ofKin && (namesCaptives(after) || after.hits.some(({ known }) => known.side === 'hostage'));
}

/** The side of a person whom the knowledge lacks: what is said right at the name counts before what is said round it. */
export function sideOfPerson(context: PersonContext, knowledge: Knowledge): Side {
  const { view, before, from, to, listed } = context;
  const relative = isRelative(view, from, to);
  const titles = titleRanges(view, from);
  const apposition = appositionRange(view, to);
  const beside = [...titles, ...(apposition ? [apposition] : [])];
  const words = beside.flatMap((range) => foldsOf(view, range));
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const hebrew = HEBREW_NAMES.has(foldAt(view, from));
  const placed = beside.map((range) => sideOfPlaces(view, range)).find((side) => side !== null) ?? null;
  // "Noga Raveh, whose brother-in-law is still in Gaza" is not of there
  const away = hebrew || (relative && words.some((word) => STILL_THERE.has(word)));
  const said = sideOfWords(words) ?? (away && placed === 'palestinian' ? null : placed);
  const local = said === 'palestinian' && has(LOCAL_WORDS);
  if (!relative && !local && isCaptive(view, from, to, before[0] ?? null)) return 'hostage';
  const named = sideNamed(view, beside, before, knowledge);
  if (named && named !== 'hostage') return named;
  if (said) return said;
  if (titles.some((range) => foldsOf(view, range).some((word) => RANKS.has(word)))) return sideOfRank(view);
  const spokeOfCaptives = namesCaptives(view) || (before[0] !== undefined && namesCaptives(before[0]));
  if (spokeOfCaptives && has(PROTESTING)) return 'israel';
  const ofCaptive = surnameTable(knowledge).captives.has(foldAt(view, to - 1));
  if (relative && (ofCaptive || named === 'hostage' || spokeOfCaptives || namesAttack(view))) return 'israel';
  if (!relative && listed.includes('hostage') && titles.every((range) => isRank(view, range))) return 'hostage';
  if (has(FIGHTING) && (has(FALLEN) || comesAfter(view, from, REVENGE))) return sideOfGroupBefore(view, from - 1, before) ?? 'other';
  if (context.after && tellsOfKin(context.after, view)) return 'israel';
  if (has(SERVING)) return 'israel';
  const company = listed.find((side) => side !== 'hostage') ?? (has(OFFICE_NOUNS) || has(POLITICAL) ? sideOfCompany(view, before) : null);
  if (company) return company;
  // "Dana Palter Garayev": who bears the rare surname of a captive and is none is of the family
  if (ofCaptive && !has(OFFICE_NOUNS) && !COMMON_SURNAMES.has(foldAt(view, to - 1))) return 'israel';
  const ofHere = has(LOCAL_WORDS) || (titles.length === 0 && (ofTheDead(context) || (beside.length === 0 && ageBehind(view, to))));
  const around = ofHere ? sideAround(context, words) : null;
  return (around === 'palestinian' && hebrew ? null : around) ?? sideOfName(context, words) ?? 'other';
}

/** Whom nothing else places is of the land whose names are given to children there; but not who holds an office, or is told of beside another land. */
function sideOfName({ view, before, from }: PersonContext, words: readonly string[]): Side | null {
  const given = foldAt(view, from);
  const side = HEBREW_NAMES.has(given) ? 'israel' : ARABIC_NAMES.has(given) ? 'palestinian' : null;
  if (side === null || words.some((word) => OFFICE_NOUNS.has(word))) return null;
  const lands = [view, ...before.filter((one) => one.sentence.paragraph === view.sentence.paragraph)].flatMap((one) =>
    one.hits.slice(0, MOST_NAMED),
  );
  const foreign = lands.some(
    ({ known }) =>
      (FOREIGN.has(known.side) && (known.type === 'state' || known.type === 'body')) ||
      (known.place?.state != null && known.place.state !== 'israel'),
  );
  // "70 prisoners were deported to Egypt, among them X Y"
  return side === 'palestinian' && foreign && !speaksOfPrisoners(view) ? null : side;
}

function ofTheDead({ view, before }: PersonContext): boolean {
  return namesTheDead(view) || (before[0]?.sentence.paragraph === view.sentence.paragraph && namesTheDead(before[0]));
}

/** The places of the sentence count last, and only where nobody else's people are in it. */
function sideAround(context: PersonContext, words: readonly string[]): Side | null {
  const { view, before } = context;
  if (namesPeople(view) || words.some((word) => OFFICE_NOUNS.has(word) && !LOCAL_WORDS.has(word))) return null;
  const near = sideOfSentence(view);
  if (near || !(words.some((word) => LOCAL_WORDS.has(word)) || ofTheDead(context))) return near;
  const told = before.filter((one) => one.sentence.paragraph === view.sentence.paragraph);
  return told.map(sideOfSentence).find((side) => side !== null) ?? null;
}
