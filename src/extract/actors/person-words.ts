import { foldAt, type SentenceView } from './sentence-view.ts';
import { appositionNoun } from './name-neighbours.ts';
import { RANKS, TITLES, TITLE_PARTS } from './words/titles.ts';
import { MODIFIERS, PERSON_NOUNS } from './words/nouns.ts';

/** Tokens [from, to) of one sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const LONGEST_TITLE = 12;
const LONGEST_APPOSITION = 24;
const LINKING: ReadonlySet<string> = new Set(['of', 'for', 'and', 'to']);
const OPENERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'whose',
  'one',
  'another',
  'two',
  'three',
  'four',
]);
/** Words that link titles but begin none. */
const LOOSE: ReadonlySet<string> = new Set(['and', 'of', 'for', 'to', "'s", '-', '.']);
const ENDS_APPOSITION: ReadonlySet<string> = new Set([',', ';', '—', '.', '(', ')', '"']);

/**
 * The title right before a name: "the Danish foreign minister" in "the Danish foreign minister, X Y", "Hamas spokesman" in "Hamas
 * spokesman X Y".
 */
export function titleRange(view: SentenceView, nameFrom: number): TokenRange | null {
  let at = nameFrom - 1;
  const comma = foldAt(view, at) === ',';
  if (comma) at -= 1;
  const to = at + 1;
  let seen = false;
  while (at >= 0 && nameFrom - at <= LONGEST_TITLE && belongsToTitle(view, at)) {
    seen ||= TITLES.has(foldAt(view, at)) || PERSON_NOUNS.has(foldAt(view, at)) || isCounted(view, at);
    at -= 1;
  }
  const possessed = view.tokens[at + 1]?.kind === 'possessive';
  while (at + 1 < to && LOOSE.has(foldAt(view, at + 1))) at += 1;
  const opener = foldAt(view, at);
  const opened = OPENERS.has(opener);
  if (!seen || (comma && !opened && !possessed && view.hitAt[at + 1] === undefined)) return null;
  return { from: opened ? at : at + 1, to };
}

const COUNTS: ReadonlySet<string> = new Set(['two', 'three', 'four']);

/** "two commanders of the force, X Y and Z W" */
function isCounted(view: SentenceView, at: number): boolean {
  if (!COUNTS.has(foldAt(view, at - 1))) return false;
  const noun = foldAt(view, at).replace(/s$/, '');
  return TITLES.has(noun) || PERSON_NOUNS.has(noun);
}

function belongsToTitle(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  const { fold } = token;
  const hit = view.hitAt[at];
  // "Donald Trump's envoy", but not "X Y and Health Minister"
  if (hit) return hit.known.type !== 'person' || view.tokens[hit.to]?.kind === 'possessive';
  if (token.kind === 'possessive' || fold === '-') return true;
  if (fold === '.') return RANKS.has(foldAt(view, at - 1)) || foldAt(view, at - 1).length < 4;
  if (fold === 'the' && !LINKING.has(foldAt(view, at - 1))) return false;
  if (fold === 'to') return view.hitAt[at + 1] !== undefined || view.hitAt[at + 2] !== undefined;
  if (fold === 'the' || LINKING.has(fold)) {
    const isNamed = view.hitAt[at + 1] !== undefined || view.hitAt[at + 2] !== undefined;
    return at + 1 < view.tokens.length && (isNamed || TITLE_PARTS.has(foldAt(view, at + 1)));
  }
  return (
    token.kind === 'word' &&
    (TITLES.has(fold) || TITLE_PARTS.has(fold) || PERSON_NOUNS.has(fold) || MODIFIERS.has(fold) || isCounted(view, at))
  );
}

/** The apposition behind a name, without its comma: "the mother of a captive", "who heads the office", "of Hamas". */
export function appositionRange(view: SentenceView, nameTo: number): TokenRange | null {
  const opener = foldAt(view, nameTo);
  if (opener === 'of') return { from: nameTo, to: Math.min(nameTo + 5, view.tokens.length) };
  let from = nameTo;
  if (opener === ',' || opener === '—' || opener === '(') from += 1;
  else if (opener !== 'who' && opener !== 'whose') return null;
  if (view.tokens[from]?.kind === 'number') {
    if (foldAt(view, from + 1) !== ',') return null;
    from += 2;
  }
  if (opener !== '(' && appositionNoun(view, from) === null) return null;
  let to = from;
  while (to < view.tokens.length && to - from < LONGEST_APPOSITION && !(to > from && ENDS_APPOSITION.has(foldAt(view, to)))) to += 1;
  return to > from ? { from, to } : null;
}

/** The titles before a name, the nearest first: "Qatar's prime minister, Sheikh X Y" has two. */
export function titleRanges(view: SentenceView, nameFrom: number): TokenRange[] {
  const nearest = titleRange(view, nameFrom);
  const next = nearest && foldAt(view, nearest.from - 1) === ',' ? titleRange(view, nearest.from) : null;
  return [nearest, next].filter((range) => range !== null);
}

/** The verbs right behind a name: the start of what the person does, "was among the released". */
export function predicateRange(view: SentenceView, nameTo: number): TokenRange {
  return { from: nameTo, to: Math.min(view.tokens.length, nameTo + 14) };
}

export function textOf(view: SentenceView, range: TokenRange): string {
  const first = view.tokens[range.from];
  const last = view.tokens[range.to - 1];
  return first && last ? view.sentence.text.slice(first.start - view.sentence.start, last.end - view.sentence.start) : '';
}

export function foldsOf(view: SentenceView, range: TokenRange): string[] {
  return view.tokens.slice(range.from, range.to).map((token) => token.fold);
}
