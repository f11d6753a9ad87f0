import { ageBehind } from './name-neighbours.ts';
import { appositionRange, foldsOf, predicateRange, titleRange, type TokenRange } from './person-words.ts';
import { foldAt, holdsAny, perView, type SentenceView } from './sentence-view.ts';
import { CAPTIVE_WORDS, KIN_PLURAL, KIN_SINGULAR, OFFICE_NOUNS, PERSON_NOUNS } from './words/nouns.ts';
import { RANKS } from './words/titles.ts';
import { isSpeechVerb } from './words/verbs.ts';
import { wordSet } from '../text/word-lists.ts';

const TAKEN = wordSet('taken kidnapped abducted seized captured snatched dragged');
export const TAKEN_OR_FREED = new Set([...TAKEN, ...wordSet('held freed released rescued handed led returned hauled captive reunited')]);
const LED_AWAY = wordSet('body bodies remains coffin coffins release return abduction kidnapping captivity rescue');
const OF_CAPTIVES = new Set([...CAPTIVE_WORDS, ...wordSet('abduction kidnapping coffin coffins abductions')]);
const PRISONER_WORDS = wordSet(`
  prisoner prisoners detainee detainees inmate inmates jailed imprisoned sentence sentences militant militants gunmen fighters
  commander commanders
`);
const HELD = new Set([...TAKEN, 'held']);
const HELD_WHERE = wordSet('in by from captive hostage on during');
const FORMS_OF_BE = wordSet('was were is are been being remains remain');
/** "who handles hostage affairs", "a hostage negotiator": nouns behind "hostage" that make it a line of work. */
const LINE_OF_WORK = wordSet(`
  affairs negotiator negotiators negotiations talks envoy deal deals coordinator response recovery issues issue file families family
  relatives forum crisis exchange release
`);

/**
 * Whether the words say that the person named at tokens [from, to) is or was a captive. `before` is the sentence before, of the same
 * story.
 */
export function isCaptive(view: SentenceView, from: number, to: number, before: SentenceView | null): boolean {
  return isCalledCaptive(view, from, to) || isToldCaptive(view, from, to) || isAmongCaptives(view, from, to, before);
}

/** A relative, by the words beside the name: "the mother of", "whose son". */
export function isRelative(view: SentenceView, from: number, to: number): boolean {
  const title = titleRange(view, from);
  const apposition = appositionRange(view, to);
  if (title && foldsOf(view, title).some((word) => KIN_SINGULAR.has(word))) return true;
  const told = apposition ? foldsOf(view, apposition) : [];
  if (told[0] === 'who') return false;
  const noun = told.findIndex((word) => PERSON_NOUNS.has(word));
  // "58, a father of two" is nobody's of whom the news tells
  if (told[noun + 1] === 'of' && isCount(view, (apposition?.from ?? 0) + noun + 2)) return false;
  if (told[0] === 'whose') {
    const ofCaptive =
      told.some((word) => CAPTIVE_WORDS.has(word) || TAKEN_OR_FREED.has(word) || SHOWN.has(word)) || namesKin(view, apposition);
    return ofCaptive && told.slice(1, 4).some((word) => KIN_SINGULAR.has(word));
  }
  return KIN_SINGULAR.has(told[noun] ?? '') || KIN_PLURAL.has(told[noun] ?? '');
}

const SHOWN = wordSet('killed murdered shown seen appeared appears filmed missing');
const COUNTS = wordSet('two three four five six seven eight nine ten');

function isCount(view: SentenceView, at: number): boolean {
  return view.tokens[at]?.kind === 'number' || COUNTS.has(foldAt(view, at));
}

/** "whose father Gadi, 79, was seized": the kin has a name of his own. */
function namesKin(view: SentenceView, range: TokenRange | null): boolean {
  for (let at = (range?.from ?? 0) + 1; range && at < range.to; at += 1) {
    if (KIN_SINGULAR.has(foldAt(view, at))) return view.tokens[at + 1]?.capital === true;
  }
  return false;
}

/** "hostage X Y", "X Y, a captive who …", "X Y, who was taken". */
function isCalledCaptive(view: SentenceView, from: number, to: number): boolean {
  const title = titleRange(view, from);
  if (title && CAPTIVE_WORDS.has(foldAt(view, title.to - 1))) return true;
  const apposition = appositionRange(view, to);
  if (!apposition) return false;
  const told = foldsOf(view, apposition);
  if (told[0] === 'whose') return told[1] === 'abduction' || told[1] === 'body' || told[1] === 'kidnapping';
  const isFreed = (index: number): boolean => told.slice(index + 1, index + 4).some((next) => TAKEN_OR_FREED.has(next));
  if (told[0] === 'who') return told.some((word, index) => FORMS_OF_BE.has(word) && isFreed(index));
  // "a Russian-Israeli held in Gaza", "a soldier taken captive"
  if (told.some((word, index) => HELD.has(word) && HELD_WHERE.has(told[index + 1] ?? ''))) return true;
  // "the former coordinator for captives": an office comes first
  const office = told.findIndex((word) => OFFICE_NOUNS.has(word));
  return told.some(
    (word, index) => CAPTIVE_WORDS.has(word) && !LINE_OF_WORK.has(told[index + 1] ?? '') && !(office >= 0 && office < index),
  );
}

/** "the body of X Y", "X Y and Z W were handed to the Red Cross". */
function isToldCaptive(view: SentenceView, from: number, to: number): boolean {
  // "the body of X Y", "among the remains are those of X Y"
  const ofWhat = foldAt(view, from - 2);
  const ofBody = LED_AWAY.has(ofWhat) || (ofWhat === 'those' && [3, 4, 5, 6].some((back) => LED_AWAY.has(foldAt(view, from - back))));
  if (foldAt(view, from - 1) === 'of' && ofBody) return !speaksOfPrisoners(view);
  const apposition = appositionRange(view, to);
  const range = predicateRange(view, apposition ? apposition.to : to);
  const title = titleRange(view, from);
  if (title && foldsOf(view, title).some((word) => OFFICE_NOUNS.has(word))) return false;
  const behind = foldsOf(view, range);
  const verb = behind.findIndex((word) => FORMS_OF_BE.has(word));
  if (verb < 0 || !behind.slice(0, verb).every((word, index) => isListWord(view, range.from + index, word))) return false;
  const told = behind.slice(verb + 1, verb + 4);
  return told.some((word) => TAKEN.has(word) || (TAKEN_OR_FREED.has(word) && !speaksOfPrisoners(view)));
}

const BETWEEN_SUBJECTS = wordSet(', and both also all');

/** Names, ages and links: what may stand between one of several subjects and their verb. */
function isListWord(view: SentenceView, at: number, word: string): boolean {
  const token = view.tokens[at];
  return BETWEEN_SUBJECTS.has(word) || token?.kind === 'number' || token?.capital === true;
}

/** A bare name, or one with an age, in a list of captives: "They are X Y, 24, and Z W, 31." */
function isAmongCaptives(view: SentenceView, from: number, to: number, before: SentenceView | null): boolean {
  const ahead = foldAt(view, from - 1);
  const speaks = isSpeechVerb(foldAt(view, to)) || isSpeechVerb(ahead);
  const title = titleRange(view, from);
  if (speaks || ahead === 'by' || ahead === 'with' || (title && !isRank(view, title)) || speaksOfPrisoners(view)) return false;
  const apposition = appositionRange(view, to);
  if (
    apposition &&
    foldsOf(view, apposition)
      .slice(0, 7)
      .some((word) => OFFICE_NOUNS.has(word))
  )
    return false;
  const isNear = before !== null && before.sentence.paragraph >= view.sentence.paragraph - 1;
  const told = speaksOfCaptives(view) || (isNear && speaksOfCaptives(before));
  if (told && (ageBehind(view, to) || LIST_OPENERS.has(ahead))) return true;
  let first = title?.from ?? from;
  while (title && RANK_PARTS.has(foldAt(view, first - 1)) && view.tokens[first - 1]?.capital) first -= 1;
  const joint = foldAt(view, first - 1);
  if (title) return captiveWordAhead(view, first) && (joint === ',' || joint === 'and' || joint === ':');
  return captiveWordAhead(view, from) && (ahead === ',' || ahead === 'and' || foldAt(view, to) === ',' || foldAt(view, to) === 'and');
}
/** "Staff Sergeant Noam Garay": a captive may be a soldier. */
export function isRank(view: SentenceView, title: TokenRange): boolean {
  return foldsOf(view, title).every((word) => RANKS.has(word) || RANK_PARTS.has(word));
}
const RANK_PARTS = wordSet('. first class master staff sgt');
const LIST_OPENERS = wordSet(': were are include includes including as was');
const NEAR = 14;

/** "hostages" (or "bodies of") not far before the name, with no verb of speech between. */
function captiveWordAhead(view: SentenceView, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at -= 1) {
    const word = foldAt(view, at);
    if (isSpeechVerb(word) || word === 'by' || word === 'with') return false;
    const next = foldAt(view, at + 1);
    if ((OF_CAPTIVES.has(word) && !LINE_OF_WORK.has(next)) || (LED_AWAY.has(word) && next === 'of')) return true;
  }
  return false;
}

const speaksOfCaptives = perView((view) =>
  view.tokens.some((token, index) => OF_CAPTIVES.has(token.fold) && !LINE_OF_WORK.has(foldAt(view, index + 1))),
);

const namesPrisoners = holdsAny(PRISONER_WORDS);

export function speaksOfPrisoners(view: SentenceView): boolean {
  return namesPrisoners(view) && !speaksOfCaptives(view);
}
