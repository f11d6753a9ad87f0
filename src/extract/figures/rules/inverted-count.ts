import type { Quantity } from '../counted.ts';
import { peopleClassOf, type PeopleClass } from '../words/people-words.ts';
import { predicatesAt } from '../predicates.ts';
import type { Territory } from '../territories.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { COUNT_NOUN, RAISES } from '../words/count-words.ts';

/** Words that tell of the dead behind "those", "the number": "those lost", "the soldiers who fell". */
const LOST = /^(?:lost|fell|fallen|dead|losses|deaths|fatalities)$/;

/**
 * The number stands before what it counts: "That brings to 135 the number of captives who have come home", "bringing to 279 the
 * army's losses", "raised to 424 those lost", "gives 57,575 as the number killed".
 */
export function readInvertedCount(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const start = countedFrom(scan, quantity);
  if (start === null) return null;
  let head: PeopleClass | null = null;
  let people: Territory | null = null;
  for (let at = start; at < start + 16 && at < tokens.length; at += 1) {
    const lower = word(tokens, at);
    if (/^[,;:.]$/.test(lower)) return null;
    // "the number of deceased hostages handed over": the adjective is not what happened
    if (/^(?:deceased|dead|slain|murdered)$/.test(lower) && peopleClassOf(word(tokens, at + 1))) {
      head = 'body';
      continue;
    }
    if (!LOST.test(lower)) head ??= peopleClassOf(lower);
    people ??= scan.marks.find((mark) => mark.from === at && mark.role === 'people')?.territory ?? null;
    const said = predicatesAt(tokens, at).find(
      ({ cls, forms }) => cls !== 'belief' && (forms.includes('passive') || forms.includes('state') || forms.includes('intransitive')),
    );
    const cls = said?.cls ?? (LOST.test(lower) ? 'kill' : null);
    if (cls) return { cls, rule: 'running-count', from: quantity.from - 1, to: said?.to ?? at + 1, at, form: 'state', subject: { head, people } };
  }
  return null;
}

/** Where the words begin that say what the number before them counts; null where it is no such number. */
function countedFrom({ tokens }: Scan, { from, to, head }: Quantity): number | null {
  const noun = word(tokens, to) === 'the' && COUNT_NOUN.test(word(tokens, to + 1));
  if (/^(?:to|at)$/.test(word(tokens, from - 1))) {
    if (noun && word(tokens, to + 2) === 'of') return to + 3;
    if (!RAISES.test(word(tokens, from - 2)) && !(noun && /^(?:puts?|putting)$/.test(word(tokens, from - 2)))) return null;
    if (noun) return to + 2;
    if (word(tokens, to) === 'those') return to + 1;
    return /^(?:the|its|their)$/.test(word(tokens, to)) || tokens.slice(to, to + 5).some(({ lower }) => lower === "'s") ? to + 1 : null;
  }
  if (head !== null || word(tokens, to) !== 'as' || word(tokens, to + 1) !== 'the') return null;
  return COUNT_NOUN.test(word(tokens, to + 2)) ? to + 3 : null;
}
