import type { Side } from '../../model/vocabulary.ts';
import { appositionRange, foldsOf, predicateRange, titleRange, type TokenRange } from './person-words.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { CAPTIVE_WORDS, JOURNALIST_NOUNS, KIN_PLURAL, KIN_SINGULAR, MEDIA_NOUNS } from './words/nouns.ts';
import { RANKS } from './words/titles.ts';
import { wordSet } from './words/word-set.ts';

const TAKEN_OR_FREED = wordSet(`
  taken kidnapped abducted seized captured held freed released rescued handed snatched dragged led returned hauled captive
`);
const OF_THE_DEAD = wordSet('body bodies remains coffin coffins release return abduction kidnapping captivity rescue');
const PRISONER_WORDS = wordSet('prisoner prisoners detainee detainees inmate inmates jailed imprisoned sentence sentences militant militants');
const PALESTINIAN_WORDS = wordSet('palestinian palestinians gaza gazan gazans strip rafah younis nuseirat jabaliya jabalia deir balah ramallah nablus jenin displaced bank');
const ISRAELI_WORDS = wordSet('kibbutz aviv jerusalem haifa sderot ashkelon beersheba nova supernova knesset likud reservist moshav settler');
const AMERICAN_WORDS = wordSet('republican democrat democratic congressman congresswoman congressional sen rep capitol gop');
const UNITED_NATIONS_WORDS = wordSet('un unicef unrwa');
/** Words of those who live or work where they are: their place is their side. */
const LOCAL_WORDS = wordSet('resident doctor director surgeon nurse paramedic medic hospital hospitals ministry displaced teacher journalist spokesman farmer father mother official palestinian');
const SERVING = wordSet('soldier officer reservist reserve');

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

/** The side of a person whom the knowledge lacks, from the words of the sentence; what is said right at the name counts before what is said round it. */
export function sideOfPerson(view: SentenceView, from: number, to: number, listed: readonly Side[]): Side {
  const title = titleRange(view, from);
  const apposition = appositionRange(view, to);
  const beside = [...(title ? foldsOf(view, title) : []), ...(apposition ? foldsOf(view, apposition) : [])];
  const kin = beside.some((word) => KIN_SINGULAR.has(word) || KIN_PLURAL.has(word));
  if (!kin && isCalledCaptive(view, title, apposition)) return 'hostage';
  const local = beside.some((word) => LOCAL_WORDS.has(word)) && sideOfWords(beside) === 'palestinian';
  if (!kin && !local && isCaptive(view, from, to, apposition)) return 'hostage';
  const named = [title, apposition].flatMap((range) => (range ? hitsIn(view, range) : [])).map((hit) => hit.known).find((known) => SIDED.has(known.type));
  if (named && !(kin && named.side === 'hostage')) return named.side;
  const said = sideOfWords(beside);
  if (said) return said;
  if (title && foldsOf(view, title).some((word) => RANKS.has(word))) return sideOfRank(view);
  if (kin && (named?.side === 'hostage' || beside.some((word) => CAPTIVE_WORDS.has(word)))) return 'israel';
  if (!kin && listed.includes('hostage')) return 'hostage';
  if (beside.some((word) => SERVING.has(word))) return 'israel';
  const around = view.tokens.map((token) => token.fold);
  if (kin && around.some((word) => CAPTIVE_WORDS.has(word))) return 'israel';
  return listed.find((side) => side !== 'hostage') ?? sideAround(view, around) ?? 'other';
}

const SIDED: ReadonlySet<string> = new Set(['state', 'group', 'body', 'person']);

/** "hostage X Y", "X Y, a captive who", "X Y, who was taken". */
function isCalledCaptive(view: SentenceView, title: TokenRange | null, apposition: TokenRange | null): boolean {
  if (title && CAPTIVE_WORDS.has(foldAt(view, title.to - 1))) return true;
  const told = apposition ? foldsOf(view, apposition) : [];
  return told[0] !== 'whose' && (told.some((word) => CAPTIVE_WORDS.has(word)) || (told[0] === 'who' && told.some((word) => TAKEN_OR_FREED.has(word))));
}

/** "the body of X Y", "X Y and Z W were handed to the Red Cross". */
function isCaptive(view: SentenceView, from: number, to: number, apposition: TokenRange | null): boolean {
  const prisoner = view.tokens.some((token) => PRISONER_WORDS.has(token.fold));
  if (prisoner && !view.tokens.some((token) => CAPTIVE_WORDS.has(token.fold))) return false;
  if (foldAt(view, from - 1) === 'of' && OF_THE_DEAD.has(foldAt(view, from - 2))) return true;
  const behind = foldsOf(view, predicateRange(view, apposition ? apposition.to : to));
  const verb = behind.findIndex((word) => ['was', 'were', 'is', 'are', 'been', 'remains', 'remain'].includes(word));
  return verb >= 0 && verb < 5 && behind.slice(verb, verb + 4).some((word) => TAKEN_OR_FREED.has(word));
}

/** An officer without a country is Israel's in this news, unless another's forces are named beside. */
function sideOfRank(view: SentenceView): Side {
  const sides = view.hits.filter((hit) => hit.known.type === 'state' || hit.known.type === 'body').map((hit) => hit.known.side);
  return sides.find((side) => side === 'israel') ?? sides.find((side) => side === 'united-states' || side === 'lebanon' || side === 'iran') ?? 'israel';
}

/** The sentence's own places count last, and only where nobody else's people are in it. */
function sideAround(view: SentenceView, around: readonly string[]): Side | null {
  return view.hits.some((hit) => hit.known.type === 'person') ? null : sideOfWords(around);
}

function hitsIn(view: SentenceView, range: TokenRange) {
  return view.hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
}

function sideOfWords(words: readonly string[]): Side | null {
  if (words.some((word) => PALESTINIAN_WORDS.has(word))) return 'palestinian';
  if (words.some((word) => ISRAELI_WORDS.has(word))) return 'israel';
  if (words.some((word) => AMERICAN_WORDS.has(word))) return 'united-states';
  return words.some((word) => UNITED_NATIONS_WORDS.has(word)) ? 'un' : null;
}
