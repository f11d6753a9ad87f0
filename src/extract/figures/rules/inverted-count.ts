import type { Quantity } from '../counted.ts';
import { peopleClassOf, type PeopleClass } from '../words/people-words.ts';
import { predicatesAt } from '../predicates.ts';
import type { Territory } from '../territories.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { COUNT_NOUN, RAISES, THE_HURT } from '../words/count-words.ts';

/** Words that tell of the dead behind "those", "the number": "those lost", "the soldiers who fell". */
const LOST = /^(?:lost|fell|fallen|dead|losses|deaths|fatalities)$/;

/**
 * The number stands before what it counts: "That brings to 135 the number of captives who have come home", "bringing to 279 the
 * army's losses", "raised to 424 those lost", "gives 57,575 as the number killed".
 */
export function readInvertedCount(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const given = readGivenAs(scan, quantity);
  if (given) return given;
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
    // "the number of deceased hostages identified": of those given back
    const cls = said && head === 'body' && lower === 'identified' ? 'free' : (said?.cls ?? (LOST.test(lower) ? 'kill' : null));
    if (cls)
      return { cls, rule: 'running-count', from: quantity.from - 1, to: said?.to ?? at + 1, at, form: 'state', subject: { head, people } };
  }
  return null;
}

/** "gives the dead since October as 41,467", "lists the wounded as 95,921". */
function readGivenAs({ tokens }: Scan, { from, to, head }: Quantity): Hit | null {
  if (head !== null || word(tokens, from - 1) !== 'as') return null;
  for (let at = from - 2; at >= 0 && at >= from - 30; at -= 1) {
    // "… and the wounded as 95,921": the nearer noun
    const nearest = at === from - 2 && word(tokens, at - 1) === 'the' && THE_HURT.test(word(tokens, at));
    if (nearest) return { cls: 'wound', rule: 'running-count', from: at, to, at, form: 'state', subject: { head: null, people: null } };
    if (!/^(?:gives?|gave|lists|listed|puts)$/.test(word(tokens, at))) continue;
    const dead = /^(?:dead|deaths|killed)$/.test(word(tokens, at + 2));
    if (!dead && !THE_HURT.test(word(tokens, at + 2))) return null;
    return {
      cls: dead ? 'kill' : 'wound',
      rule: 'running-count',
      from: at + 2,
      to,
      at: at + 2,
      form: 'state',
      subject: { head: null, people: null },
    };
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
