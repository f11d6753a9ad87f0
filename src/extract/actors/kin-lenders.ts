import type { Surname } from './kin-names.ts';
import type { NameRun } from './name-runs.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { CAPTIVE_WORDS, KIN_OF_NAME, KIN_PLURAL, KIN_SINGULAR } from './words/nouns.ts';
import { wordSet } from '../text/word-lists.ts';

/** Somebody named in a sentence, in full or by the surname: tokens [from, to). */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly surname: Surname;
  /** Holds an office: the news tells of whom they meet, and seldom of their kin. */
  readonly isOfficial: boolean;
}

/** Words between a first name and the word of kinship that introduces it, at most. */
const REACH = 8;
const LINKS: ReadonlySet<string> = new Set([',', 'and', '(', ')', '—', ':']);
const OF_SUBJECT = wordSet('his her');
const PRONOUNS = wordSet('his her their');

/** Where a first name is introduced as somebody's kin. */
export interface Introduction {
  /** Token of "daughter", "sons", "hostage". */
  readonly at: number;
  readonly kind: 'namesake' | 'relative';
}

/** "her daughter, Lea", "hostage Noam", "their sons Idris and Rafael"; a cousin or a friend need not share the surname. */
export function introducedAs(view: SentenceView, run: NameRun): Introduction | null {
  for (let at = run.from - 1, steps = 0; at >= 0 && steps < REACH; at -= 1, steps += 1) {
    const word = view.tokens[at]?.capital && at > 0 ? '' : foldAt(view, at);
    if (KIN_OF_NAME.has(word) || KIN_PLURAL.has(word)) return { at, kind: 'namesake' };
    if (KIN_SINGULAR.has(word) || CAPTIVE_WORDS.has(word)) return { at, kind: 'relative' };
    const token = view.tokens[at];
    const isOtherName = token?.capital === true && view.hitAt[at] === undefined;
    if (!LINKS.has(word) && token?.kind !== 'number' && !isOtherName) return null;
  }
  return null;
}

/** Who is named in a sentence, for asking from its middle. */
export interface Spots {
  /** The first who is named for himself and not as a possessor; an office-holder only where nobody else is. */
  readonly subject: Spot | null;
  readonly byEnd: ReadonlyMap<number, Spot>;
  readonly surnames: readonly string[];
}

export function indexSpots(view: SentenceView, spots: readonly Spot[]): Spots {
  const named = spots.filter(({ to }) => view.tokens[to]?.kind !== 'possessive');
  const subject = named.find(({ isOfficial }) => !isOfficial) ?? named[0] ?? null;
  return {
    subject,
    byEnd: new Map(spots.map((spot) => [spot.to, spot] as const)),
    surnames: spots.flatMap(({ surname }) => surname.folds),
  };
}

export interface Lender {
  readonly surname: Surname;
  /** The name stands right at the word of kinship; else it is the sentence's first. */
  readonly isSaid: boolean;
}

/**
 * Whose kin they are, where the words tell: "Raveh's wife, Dana", "Mr Raveh, whose son Guy", "Dana Raveh and her sons"; else "his brother
 * Noam" is of the one whom the sentence, or the one before, names first. Null: the words do not tell.
 */
export function lenderOf(view: SentenceView, { at }: Introduction, spots: Spots, earlier: Spots | null): Lender | null {
  let owner = at - 1;
  // "her 17-year-old daughter", "his two elder sons"
  while (owner > at - 4 && isBetween(view, owner)) owner -= 1;
  const sure = (spot: Spot | undefined): Lender | null => (spot ? { surname: spot.surname, isSaid: true } : null);
  if (view.tokens[owner]?.kind === 'possessive') return sure(spots.byEnd.get(owner));
  const word = foldAt(view, owner);
  const beside = sure(spots.byEnd.get(owner) ?? spots.byEnd.get(owner - 1) ?? spots.byEnd.get(owner - 2));
  if (word === 'whose') return beside;
  // "their mother, Dana" is of those named last, whoever came first
  if (!OF_SUBJECT.has(word)) return PRONOUNS.has(word) ? beside : null;
  const { subject } = spots;
  const guessed = subject !== null && subject.to <= owner ? subject : earlier?.subject;
  return beside ?? (guessed ? { surname: guessed.surname, isSaid: false } : null);
}

function isBetween(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === 'number' || (token?.kind === 'word' && !token.capital && !PRONOUNS.has(token.fold) && token.fold !== 'whose');
}
