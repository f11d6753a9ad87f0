import { foldAt, type SentenceView } from './sentence-view.ts';
import { isPlainWord } from './name-like.ts';
import type { AliasHit } from './match-aliases.ts';
import { AUXILIARIES, isActionVerb, isSpeechVerb } from './words/verbs.ts';
import { wordSet } from '../text/word-lists.ts';

/** Actors named side by side: "Egypt, Qatar and the United States". Tokens [from, to). */
export interface Coordination {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly AliasHit[];
  /** "Qatar, along with Egypt, …": the second name stands between commas, and the verb behind the second comma. */
  readonly aside: boolean;
}

const LINKS = wordSet(', and or & / nor as well along together alongside with the both');
const JOINTS = wordSet(', and or & / nor well along together alongside');
const ASIDES = wordSet('along together alongside well');
const LONGEST_LINK = 5;

/** The names of a sentence in groups: those that only commas, "and", "or", "as well as", "along with" and articles part stand together. */
export function coordinations(view: SentenceView): Coordination[] {
  const groups: { from: number; to: number; hits: AliasHit[]; aside: boolean }[] = [];
  for (const hit of view.hits) {
    const before = groups.at(-1);
    // "the United States, Israel's closest ally," is no list
    const opensAside = view.tokens[hit.to]?.kind === 'possessive' && foldAt(view, hit.from - 1) === ',';
    const link = before && !opensAside && linkBetween(view, before.to, hit.from);
    if (before && link) {
      before.to = hit.to;
      before.hits.push(hit);
      before.aside ||= link === 'aside';
    } else {
      groups.push({ from: hit.from, to: hit.to, hits: [hit], aside: false });
    }
  }
  return groups;
}

function linkBetween(view: SentenceView, from: number, to: number): 'list' | 'aside' | null {
  if (to <= from || to - from > LONGEST_LINK) return null;
  if (isForeignItem(view, from, to)) return 'list';
  let joint = false;
  let aside = false;
  for (let at = from; at < to; at += 1) {
    const fold = foldAt(view, at);
    if (!LINKS.has(fold)) return null;
    joint ||= JOINTS.has(fold);
    aside ||= ASIDES.has(fold);
  }
  return joint ? (aside && foldAt(view, from) === ',' ? 'aside' : 'list') : null;
}

/** "Israel, Palestinian groups, Qatar": an item of the list that is no known name. */
function isForeignItem(view: SentenceView, from: number, to: number): boolean {
  if (foldAt(view, from) !== ',' || to - from < 3) return false;
  let end = to - 1;
  while (end > from && foldAt(view, end) === 'the') end -= 1;
  if (foldAt(view, end) !== ',' && foldAt(view, end) !== 'and') return false;
  if (foldAt(view, end) === 'and' && foldAt(view, end - 1) === ',') end -= 1;
  for (let at = from + 1; at < end; at += 1) {
    const token = view.tokens[at];
    const fold = foldAt(view, at);
    const isVerb = AUXILIARIES.has(fold) || isActionVerb(fold) || isSpeechVerb(fold);
    if (token?.kind !== 'word' || LINKS.has(fold) || isVerb || isPlainWord(fold)) return false;
  }
  return end > from + 1;
}
