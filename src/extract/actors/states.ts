import { stateActsAlone } from './state-grammar.ts';
import { coordinations } from './coordination.ts';
import { actsThroughNoun } from './state-nouns.ts';
import type { AliasHit } from './match-aliases.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * The states of a sentence that act or are acted with: "Qatar said", "Egyptian mediators", "talks between Israel and Hamas",
 * "Cairo had said". What is a mere place ("in Israel", "the Egyptian border") is not among them.
 */
export function actingStates(view: SentenceView): ReadonlySet<AliasHit> {
  const acting = new Set<AliasHit>();
  if (view.sentence.kind === 'dateline') return acting;
  for (const group of coordinations(view)) {
    const throughNoun = actsThroughNoun(view, group.to);
    for (const hit of group.hits) {
      if (hit.known.type !== 'state') continue;
      // "the Paris proposal" was made in Paris: a capital acts through what is its own alone
      const asAdjective = hit.how !== 'metonym' || view.tokens[hit.to]?.kind === 'possessive';
      const byNoun = asAdjective && (throughNoun || (hit.to !== group.to && actsThroughNoun(view, hit.to)));
      if (byNoun || stateActsAlone(view, hit, group)) acting.add(hit);
    }
  }
  return acting;
}
