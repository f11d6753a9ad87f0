import type { Quantity } from '../counted.ts';
import { countedSubject } from '../rows.ts';
import { peopleClassOf, type PeopleClass } from '../words/people-words.ts';
import { predicatesAt } from '../predicates.ts';
import type { PredicateClass } from '../words/lexicon.ts';
import type { Territory } from '../territories.ts';
import { word, type Hit, type Scan } from '../scan.ts';

const LINKS =
  /^(?:were|are|was|is|include|includes|included|comprise|comprised|number|numbered|numbering|totaled|totalled|totaling|totalling)$/;

/** "The dead included three journalists", "those freed were 69 women", "hostages, who are said to number around 120". */
export function readCopula(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const link = word(tokens, quantity.from - 1);
  if (!LINKS.test(link) || word(tokens, quantity.from - 2) === 'there' || countedSubject(scan, quantity)) return null;
  const numbers = /^(?:number|total)/.test(link);
  let head: PeopleClass | null = null;
  let people: Territory | null = null;
  let found: { cls: PredicateClass; at: number; state: boolean } | null = null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 20; at -= 1) {
    const lower = word(tokens, at);
    if (/^[;:—]$/.test(lower) || (!numbers && /^(?:and|but|said|says|that)$/.test(lower)) || scan.quantityAt.has(at)) break;
    // "…, the first phase includes only two": another subject
    if (lower === ',' && /^(?:the|a|an|its|this|that)$/.test(word(tokens, at + 1))) break;
    const noun = peopleClassOf(lower);
    people ??= scan.marks.find((one) => one.role === 'people' && one.from === at)?.territory ?? null;
    if (noun === 'death' || noun === 'casualty' || lower === 'victims') found ??= { cls: 'kill', at, state: true };
    else if (noun) head ??= noun;
    const own = predicatesAt(tokens, at).find(
      ({ forms, cls }) => cls !== 'belief' && (forms.includes('passive') || forms.includes('state') || forms.includes('intransitive')),
    );
    if (own && isOfSubject(scan, at)) found ??= { cls: own.cls, at, state: own.forms.includes('state') };
  }
  if (!found && numbers && head === 'hostage') found = { cls: 'hold', at: quantity.from - 1, state: true };
  return (
    found && {
      cls: found.cls,
      rule: 'copula',
      from: found.at,
      to: quantity.to,
      at: found.at,
      form: found.state ? 'state' : 'participle',
      subject: { head, people },
    }
  );
}

/** "those freed", "the dead", "prisoners who left", "among those killed": said of people and not of one thing. */
function isOfSubject(scan: Scan, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    const lower = word(scan.tokens, before);
    if (/^(?:those|the|who|among|all|people|victims|them)$/.test(lower) || peopleClassOf(lower)) return true;
    if (/^[,;:—.]$/.test(lower)) return false;
  }
  return false;
}
