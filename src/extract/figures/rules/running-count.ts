import { oneOf } from '../../text/word-lists.ts';
import type { Quantity } from '../counted.ts';
import { peopleClassOf, type PeopleClass } from '../words/people-words.ts';
import { predicatesAt } from '../predicates.ts';
import type { PredicateClass } from '../words/lexicon.ts';
import type { Territory } from '../territories.ts';
import { word, type Hit, type Scan } from '../scan.ts';

const COUNT = /^(?:count|counts|tally|number|numbers|total|totals|figure)$/;
const LINK = oneOf(`
  to at of from is was were be been reached reaches reaching hit hits stands stood standing climbed rose rises now as with past between :
  includes high beyond
`);
/** Verbs that are read as bounds ("topped 40,000"). */
const BOUND_VERB = /^(?:past|topp|tops|pass|surpass|exceed|cross|near|approach|below|above|over|beyond|under)/;

/** "raised its count of people held in Gaza to 210, from 203", "the death toll has topped 40,000", "puts the number of dead at 4,385". */
export function readRunningCount(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const link = word(tokens, quantity.from - 1);
  // "The day's toll, 71, was the highest"
  const apart = link === ',' && word(tokens, quantity.to) === ',' && quantity.head === null;
  if (apart && !tokens.slice(Math.max(0, quantity.from - 7), quantity.from - 1).some(({ lower }) => /^tolls?$/.test(lower))) return null;
  if (!apart && !LINK.test(link) && !BOUND_VERB.test(word(tokens, quantity.from))) return null;
  let cls: PredicateClass | null = null;
  let verb = -1;
  let head: PeopleClass | null = null;
  let people: Territory | null = null;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 28; at -= 1) {
    const lower = word(tokens, at);
    if (/^(?:[;—]|according)$/.test(lower)) return null;
    const mark = scan.marks.find((one) => one.role === 'people' && one.from === at);
    if (mark && (peopleClassOf(word(tokens, mark.to)) || /s$/.test(lower) || word(tokens, mark.to) === 'death')) people = mark.territory;
    const own = predicatesAt(tokens, at).find(
      ({ forms, cls: said }) =>
        said !== 'belief' &&
        (said !== 'due' || forms.includes('active')) &&
        (forms.includes('passive') || forms.includes('state') || said === 'due' || (said === 'kill' && forms.includes('intransitive'))),
    );
    if (
      own &&
      (cls === null || (cls === 'hold' && /^(?:alive|dead)$/.test(own.cls))) &&
      !(own.cls === 'free' && own.forms.includes('state'))
    ) {
      // "raised the number of those it wants freed to 200"
      cls = own.cls === 'free' && /^want/.test(word(tokens, at - 1)) ? 'due' : own.cls;
      verb = at;
    }
    const noun = peopleClassOf(lower);
    if (noun === 'death' || noun === 'casualty') cls = 'kill';
    else if (noun === 'injury') cls ??= 'wound';
    else if (noun && word(tokens, at - 1) !== 'militant') head = noun;
    // "Gaza's dead now exceed 41,000"
    const toll =
      /^tolls?$/.test(lower) ||
      (/^(?:dead|wounded|injured)$/.test(lower) && /^(?:'s|the|its)$/.test(word(tokens, at - 1)) && !COUNT.test(wordBeforeOf(scan, at)));
    if (toll || COUNT.test(lower) || (noun === 'death' && at >= quantity.from - 8) || (noun === 'casualty' && at >= quantity.from - 8)) {
      const said = cls ?? (toll ? 'kill' : head === 'hostage' ? 'hold' : null);
      // "the toll …, lowering the number to 1,200": the nearer word leaves open what is counted
      if (!said) continue;
      if (!toll && noun && COUNT.test(wordBeforeOf(scan, at))) continue;
      return {
        cls: said,
        rule: 'running-count',
        from: at,
        to: quantity.to,
        at: verb >= 0 ? verb : at,
        form: 'state',
        subject: countedBy(scan, at, head, people),
      };
    }
    // "the number of dead at 3,445 and of wounded at 14,599"
    if (cls && verb === at && /^(?:of|the)$/.test(word(tokens, at - 1)) && word(tokens, at - 2) === 'and' && at >= quantity.from - 3)
      return { cls, rule: 'running-count', from: at, to: quantity.to, at, form: 'state', subject: { head: null, people: null } };
    if (scan.quantityAt.has(at) && link !== 'from' && link !== 'to') return null;
  }
  return null;
}

/** "the number of Palestinian casualties": the count's own word stands further left. */
function wordBeforeOf(scan: Scan, at: number): string {
  for (let left = at - 1; left >= at - 4; left -= 1) if (word(scan.tokens, left) === 'of') return word(scan.tokens, left - 1);
  return '';
}

/** The people of "the number of Palestinians killed", not of "the toll from an attack by militants". */
function countedBy(scan: Scan, count: number, head: PeopleClass | null, people: Territory | null): NonNullable<Hit['subject']> {
  const of = /^(?:of|among)$/.test(word(scan.tokens, count + 1));
  const before = scan.marks.find(
    (mark) => mark.role === 'people' && (mark.to === count || (mark.to === count - 1 && word(scan.tokens, count - 1) === 'death')),
  );
  return of ? { head, people } : { head: null, people: before?.territory ?? (peopleClassOf(word(scan.tokens, count)) ? people : null) };
}
