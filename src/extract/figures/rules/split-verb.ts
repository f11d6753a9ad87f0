import type { Quantity } from '../counted.ts';
import { SPLIT_BY_OPENING } from '../words/split-verbs.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { ADVERB } from '../words/word-classes.ts';

const MAY_PRECEDE = /^(?:as|many|home|back|from|up|other)$/;
/** Particles that close a split verb only right behind the people ("took 251 others back"). */
const LOOSE_PARTICLE = /^(?:to|out|back|off|into|up|over)$/;

const SEES = /^(?:sees?|saw|seen|seeing)$/;

/** Past the number that a row goes on with behind "and". */
function nextInRow({ quantities }: Scan, joint: number): number | null {
  return quantities.find(({ from }) => from > joint && from <= joint + 3)?.to ?? null;
}

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
    for (let to = quantity.to, last = quantity.to + 7; to < last && to < tokens.length; to += 1) {
      const closing = word(tokens, to);
      // "took 251 civilians and soldiers hostage"
      if (closing === 'and' && peopleClassOf(word(tokens, to + 1))) continue;
      // "saw 25 hostages and the bodies of eight more returned"
      const next = /^(?:and|,)$/.test(closing) && SEES.test(token.lower) ? nextInRow(scan, to) : null;
      if (next !== null) {
        to = next - 1;
        last = next + 4;
        continue;
      }
      if (/^(?:[,;:.—]|and|who|that|which|were|was|are|have|had)$/.test(closing)) break;
      const entry = entries.find((one) => one.closing.has(closing));
      if (
        !entry ||
        // freed captives are taken to hospital too
        (/^hospital/.test(closing) && /^(?:hostage|prisoner)$/.test(quantity.head ?? '')) ||
        (/^hospital/.test(closing) && tokens.slice(quantity.to, to).some(({ lower }) => /^(?:freed|released)$/.test(lower))) ||
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
