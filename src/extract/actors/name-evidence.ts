import type { NameRun } from './name-runs.ts';
import { ageBehind, appositionNoun, titleBefore } from './name-neighbours.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { BESIDE, PERSON_NOUNS, THING_HEADS } from './words/nouns.ts';
import { NAME_LINKS, PLACE_FIRST, TITLES } from './words/titles.ts';
import { AUXILIARIES, isActionVerb, isSpeechVerb } from './words/verbs.ts';
import { wordSet } from '../text/word-lists.ts';

/** A run of capitals is taken for a person's name from this weight on; the weights below are set against it. */
export const ENOUGH = 2;

const PLACE_PREPOSITIONS = wordSet('in at near outside inside into through throughout around across toward towards from');
const NAMING = wordSet('named called identified nicknamed dubbed');
/** "Opposing", "Unlikely": words that open a sentence and are no first names. */
export const ORDINARY = /(?:ing|ed|ly)$/;

/** What the words round a run of capitals say for and against its being a person. */
export function nameEvidence(view: SentenceView, run: NameRun, surnames: ReadonlySet<string>): number {
  return fromWithin(view, run, surnames) + fromBefore(view, run) + fromBehind(view, run);
}

function fromWithin(view: SentenceView, run: NameRun, surnames: ReadonlySet<string>): number {
  const first = run.folds[0] ?? '';
  const given = GIVEN_NAMES.has(first);
  let weight = given ? 2 : 0;
  if (!given && opensSentence(view, run.from)) weight -= ORDINARY.test(first) ? 2 : 0.5;
  if (run.names.length > 1 && surnames.has(run.folds.at(-1) ?? '')) weight += 1.5;
  if (hasNameLink(view, run)) weight += 1.5;
  if (PLACE_FIRST.has(first) && !given) weight -= 2.5;
  return weight;
}

function fromBefore(view: SentenceView, run: NameRun): number {
  const before = foldAt(view, run.from - 1);
  if (titleBefore(view, run.from) !== null) return 3;
  if (NAMING.has(before)) return 2;
  if (PLACE_PREPOSITIONS.has(before) || BESIDE.has(before)) return before === 'from' ? -1 : -2.5;
  if (before === 'the') return -3;
  const behind = foldAt(view, run.to);
  if (isSpeechVerb(before) && (behind === ',' || behind === '.' || behind === '')) return 2;
  return 0;
}

function fromBehind(view: SentenceView, run: NameRun): number {
  const behind = foldAt(view, run.to);
  if (THING_HEADS.has(behind) && !isSpeechVerb(behind)) return -4;
  if (behind === '-' && THING_HEADS.has(foldAt(view, run.to + 1))) return -4;
  if (ageBehind(view, run.to)) return 3;
  if (behind === ',' || behind === '—' || behind === '(') return appositionNoun(view, run.to + 1) === null ? 0 : behind === ',' ? 3 : 2;
  if (behind === 'who' || behind === 'whose') return 2;
  if (view.tokens[run.to]?.capital && (TITLES.has(behind) || PERSON_NOUNS.has(behind))) return -3;
  if (isSpeechVerb(behind)) return 1.5;
  if (AUXILIARIES.has(behind) || isActionVerb(behind)) return pronounBehind(view, run.to) ? 2 : 0.5;
  if (behind === 'of' && (view.hitAt[run.to + 1] ?? view.hitAt[run.to + 2])) return 1;
  return 0;
}

const PRONOUNS = wordSet('his her he she him himself herself');

/** "X Y is waiting for her sister": a person is spoken of. */
function pronounBehind(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 12; at += 1) {
    const fold = foldAt(view, at);
    if (PRONOUNS.has(fold)) return true;
    if (fold === '.' || fold === '"' || fold === '' || view.hitAt[at]?.known.type === 'person') return false;
  }
  return false;
}

export function opensSentence(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before === undefined || before.fold === '"' || before.fold === "'" || before.fold === ':' || before.fold === '—';
}

function hasNameLink(view: SentenceView, run: NameRun): boolean {
  for (let at = run.from; at < run.to; at += 1) if (NAME_LINKS.has(foldAt(view, at)) && run.to - run.from > 1) return true;
  return false;
}
