import type { Quantity } from '../counted.ts';
import { SPLIT_BY_OPENING } from '../words/split-verbs.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { ADVERB } from '../words/word-classes.ts';

const MAY_PRECEDE = /^(?:as|many|home|back|from|up|other)$/;
/** Particles that close a split verb only right behind the people ("took 251 others back"). */
const LOOSE_PARTICLE = /^(?:to|out|back|off|into|up|over)$/;

/** The two halves of a verb round the people: "let 90 prisoners go", "took 250 hostage", "left 12 dead", "wants 40 freed". */
export function readSplitVerb(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    const entries = SPLIT_BY_OPENING.get(token.lower);
    if (!entries) {
      if (ADVERB.has(token.lower) || MAY_PRECEDE.test(token.lower) || /^\p{Lu}/u.test(token.text)) continue;
      return null;
    }
    const opening = at;
    for (let to = quantity.to; to < quantity.to + 7 && to < tokens.length; to += 1) {
      const closing = word(tokens, to);
      // "took 251 civilians and soldiers hostage"
      if (closing === 'and' && peopleClassOf(word(tokens, to + 1))) continue;
      if (/^(?:[,;:.—]|and|who|that|which|were|was|are|have|had)$/.test(closing)) break;
      const entry = entries.find((one) => one.closing.has(closing));
      if (
        !entry ||
        // freed captives are taken to hospital too
        (/^hospital/.test(closing) && /^(?:hostage|prisoner)$/.test(quantity.head ?? '')) ||
        (to > quantity.to &&
          LOOSE_PARTICLE.test(closing) &&
          !/^(?:others?|more|people|captives?|hostages?|bodies|alive)$/.test(word(tokens, to - 1)))
      )
        continue;
      return { cls: entry.cls, rule: 'split-verb', from: opening, to: to + 1, at: opening, form: 'verb' };
    }
    return null;
  }
  return null;
}
