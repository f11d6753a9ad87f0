import { isNameLike, isNameLink } from './name-like.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { wordSet } from '../text/word-lists.ts';

/** Capitalised words side by side that look like a person's name: tokens [from, to). */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Indexes of the words of the name, small links ("bin", "al-") left out. */
  readonly names: readonly number[];
  /** Folded words of the name, the article "al" left out: what surnames are compared by. */
  readonly folds: readonly string[];
}

const LONGEST_NAME = 6;

/** The runs of a sentence, from left to right, without overlap. Known names end a run. */
export function nameRuns(view: SentenceView): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < view.tokens.length;) {
    const run = runAt(view, at);
    if (run) runs.push(run);
    at = run ? run.to : at + 1;
  }
  return runs;
}

function runAt(view: SentenceView, from: number): NameRun | null {
  const names: number[] = [];
  const folds: string[] = [];
  let to = from;
  for (let at = from; at < view.tokens.length && names.length < LONGEST_NAME;) {
    const past = pastGap(view, at, from);
    if (past === null) break;
    if (isNameLike(view, past) || (names.length === 1 && isTitleAsSurname(view, past))) {
      // a hyphen makes one name of two: "Thomas-Greenfield", "Abdel-Fattah"
      if (past === at || names.at(-1) !== past - 2) names.push(past);
      // "Ki-moon": what a hyphen ties to a name belongs to it
      const tied = foldAt(view, past + 1) === '-' && view.tokens[past + 1]?.glued && isTiedPart(view, past + 2);
      folds.push(tied ? `${foldAt(view, past)}${foldAt(view, past + 2)}` : foldAt(view, past));
      to = tied ? past + 3 : past + 1;
      if (tied) {
        at = to;
        continue;
      }
    } else if (isNameLink(view, past) && leadsToName(view, past)) {
      if (foldAt(view, past) !== 'al') folds.push(foldAt(view, past));
    } else if (names.length > 0 && isInitial(view, past) && isNameLike(view, past + 2)) {
      at = past + 2;
      continue;
    } else {
      break;
    }
    at = past + 1;
  }
  return names.length === 0 ? null : { from, to, names, folds };
}

/** Index of the next word of the run: a glued hyphen may stand before it. */
function pastGap(view: SentenceView, at: number, from: number): number | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (at > from && token.fold === '-') return token.glued && view.tokens[at + 1]?.glued ? at + 1 : null;
  return at;
}

function isTiedPart(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === 'word' && token.glued && !token.capital && token.text.length > 2 && !TIED_ADJECTIVES.has(token.fold);
}
/** "Israel-based", "Brandt-led" are no names. */
const TIED_ADJECTIVES = wordSet('led based backed era style born run brokered elect designate appointed controlled aligned like owned');

/** A link belongs to a name only if a part of a name follows within two words: "bin", "Abdel Rahman bin al-". */
function leadsToName(view: SentenceView, at: number): boolean {
  for (let next = at + 1, links = 0; next < view.tokens.length && links < 3; next += 1) {
    if (isNameLike(view, next)) return true;
    if (isNameLink(view, next)) links += 1;
    else if (foldAt(view, next) !== '-') return false;
  }
  return false;
}

/** "Dr. Idris Sultan said", "Rafael King": behind a first name, and before no other name, a title is a surname. */
function isTitleAsSurname(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token?.capital === true &&
    SURNAME_TITLES.has(token.fold) &&
    GIVEN_NAMES.has(foldAt(view, at - 1)) &&
    view.tokens[at + 1]?.capital !== true
  );
}
const SURNAME_TITLES = wordSet('sultan king prince emir amir bishop major judge pope');

/** "R." in "Joseph R. Miller". */
function isInitial(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.text.length === 1 && token.capital && foldAt(view, at + 1) === '.';
}
