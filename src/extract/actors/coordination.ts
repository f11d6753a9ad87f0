import { foldAt, type SentenceView } from './sentence-view.ts';
import type { AliasHit } from './match-aliases.ts';

/** Actors named side by side: "Egypt, Qatar and the United States". Tokens [from, to). */
export interface Coordination {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly AliasHit[];
}

const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '/', 'nor', 'as', 'well', 'along', 'with', 'the', 'both']);
const LONGEST_LINK = 4;

/** The names of a sentence in groups: those that only commas, "and", "or", "as well as", "along with" and articles part stand together. */
export function coordinations(view: SentenceView): Coordination[] {
  const groups: Coordination[] = [];
  for (const hit of view.hits) {
    const before = groups.at(-1);
    if (before && linked(view, before.to, hit.from)) groups[groups.length - 1] = { from: before.from, to: hit.to, hits: [...before.hits, hit] };
    else groups.push({ from: hit.from, to: hit.to, hits: [hit] });
  }
  return groups;
}

function linked(view: SentenceView, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_LINK) return false;
  let joint = false;
  for (let at = from; at < to; at += 1) {
    const fold = foldAt(view, at);
    if (!LINKS.has(fold)) return false;
    joint ||= fold !== 'the' && fold !== 'with' && fold !== 'as';
  }
  return joint;
}
