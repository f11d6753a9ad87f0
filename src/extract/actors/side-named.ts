import type { Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { AliasHit } from './match-aliases.ts';
import { organTable } from './organs.ts';
import { foldsOf, type TokenRange } from './person-words.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { wordSet } from '../text/word-lists.ts';

/** Behind these words a state or a person is where or against whom something was done. */
const ELSEWHERE = wordSet('in at near on with against by to from inside outside into');
const SIDED: ReadonlySet<string> = new Set(['person', 'group', 'state', 'body']);
const OWNERS: ReadonlySet<string> = new Set(['group', 'state', 'body']);
const PEOPLE: ReadonlySet<string> = new Set(['person']);
/** Tokens; no sentence of news is longer. */
const FARTHEST = 200;

/**
 * The side of the state, body, group or person in the title or apposition: "Hamas spokesman X", "X, the army's spokesman", "X, its
 * chief negotiator".
 */
export function sideNamed(
  view: SentenceView,
  ranges: readonly TokenRange[],
  before: readonly SentenceView[],
  knowledge: Knowledge,
): Side | null {
  for (const range of ranges) {
    // "whose daughter was shown in a video of Hamas" tells of the daughter
    if (foldAt(view, range.from) === 'whose') continue;
    const isElsewhere = (hit: AliasHit): boolean => hit.from > range.from && ELSEWHERE.has(wordBefore(view, hit.from));
    const hits = hitsIn(view, range).filter((hit) => SIDED.has(hit.known.type) && !isElsewhere(hit));
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

/** The word before a name, articles left out: "killed by an Israeli drone". */
function wordBefore(view: SentenceView, from: number): string {
  const word = foldAt(view, from - 1);
  return ARTICLES.has(word) ? foldAt(view, from - 2) : word;
}
const ARTICLES = wordSet('a an the');

/** "Civil defense spokesman", "a Health Ministry official": the side of the body that is meant where no state is named. */
function organSide(view: SentenceView, range: TokenRange, knowledge: Knowledge): Side | null {
  const table = organTable(knowledge);
  for (let at = range.from; at < range.to; at += 1) {
    const stands = (word: string, index: number): boolean => foldAt(view, at + index) === word;
    const organ = table.get(foldAt(view, at))?.find((one) => one.usual && one.words.every(stands));
    if (organ?.usual) return organ.usual.side;
  }
  return null;
}

/** Names that begin in a range. */
export function hitsIn(view: SentenceView, range: TokenRange): AliasHit[] {
  const hits: AliasHit[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const hit = view.hitAt[at];
    if (hit?.from === at) hits.push(hit);
  }
  return hits;
}

/** The side of the armed group or the like named last before a token: "Hezbollah fired rockets in revenge for X". */
export function sideOfGroupBefore(view: SentenceView, at: number, before: readonly SentenceView[]): Side | null {
  const side = lastBefore(view, at, before, GROUPS)?.known.side;
  return side === undefined || side === 'israel' ? null : side;
}
const GROUPS: ReadonlySet<string> = new Set(['group']);

/** The last name before a token that is of the kind wanted, in the sentence or the one before it. */
function lastBefore(view: SentenceView, at: number, before: readonly SentenceView[], types: ReadonlySet<string>): AliasHit | null {
  for (const [one, from] of [
    [view, at - 1],
    [before[0], (before[0]?.tokens.length ?? 0) - 1],
  ] as const) {
    for (let back = from; one && back >= 0 && back > from - FARTHEST; back -= 1) {
      const hit = one.hitAt[back];
      if (hit && types.has(hit.known.type)) return hit;
    }
  }
  return null;
}
