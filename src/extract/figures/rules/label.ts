import type { Quantity } from '../counted.ts';
import { peopleClassOf, type PeopleClass } from '../words/people-words.ts';
import { predicateBefore, predicatesAt } from '../predicates.ts';
import type { PredicateClass } from '../words/lexicon.ts';
import type { Territory } from '../territories.ts';
import { word, type Hit, type Scan } from '../scan.ts';

/** Tokens that a label may have. */
const REACH = 18;
/** Tokens of a sentence whose last words are the people that the list counts. */
const FAR = 40;

/** "has 72 hours to return every hostage: 48": how many all are. */
function readAllOfThem({ tokens }: Scan, quantity: Quantity, colon: number): Hit | null {
  if (quantity.head !== null && quantity.head !== 'hostage') return null;
  for (let at = colon - 1; at > 0 && at >= colon - 7; at -= 1) {
    if (tokens[at]?.kind === 'mark') return null;
    if (!/^(?:every|all)$/.test(word(tokens, at))) continue;
    const named = tokens.slice(at + 1, Math.min(colon, at + 5)).some(({ lower }) => peopleClassOf(lower) === 'hostage');
    const verb = named ? predicateBefore(tokens, at, 'active') : null;
    return verb?.cls === 'free'
      ? {
          cls: 'free',
          rule: 'label',
          from: verb.from,
          to: quantity.to,
          at: verb.from,
          form: 'verb',
          subject: { head: 'hostage', people: null },
        }
      : null;
  }
  return null;
}

/** A list of facts: "Hostages still in Gaza: 101", "Killed in Israel: some 1,200". What stands before the colon tells what is counted. */
export function readLabel(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const colon = quantity.from - 1;
  if (word(tokens, colon) !== ':') return null;
  const all = readAllOfThem(scan, quantity, colon);
  const named = /^(?:prisoners|hostages|captives|detainees)$/.test(word(tokens, colon - 1));
  if (all || colon > (named ? FAR : REACH)) return all;
  let head: PeopleClass | null = null;
  let people: Territory | null = null;
  let found: { cls: PredicateClass; at: number; state: boolean } | null = null;
  for (let at = 0; at < colon; at += 1) {
    if (scan.quantityAt.has(at)) return null;
    const noun = peopleClassOf(word(tokens, at));
    if (noun === 'death' || noun === 'casualty') found ??= { cls: 'kill', at, state: true };
    // "Women among the hostages: 3"
    else if (noun && (head === null || (noun === 'hostage' && head !== 'body'))) head = noun;
    people ??= scan.marks.find((mark) => mark.from === at && mark.role === 'people')?.territory ?? null;
    if (/^tolls?$/.test(word(tokens, at))) found ??= { cls: 'kill', at, state: true };
    // "is spelled out as well: 125 prisoners"
    const own =
      word(tokens, at) === 'out'
        ? undefined
        : predicatesAt(tokens, at).find(({ cls, forms }) => cls !== 'belief' && (forms.includes('passive') || forms.includes('state')));
    if (own) found ??= { cls: own.cls, at, state: own.forms.includes('state') };
  }
  // "the offer that Hamas accepted a week ago: 10 captives"
  const offer = [...tokens.slice(0, colon)].findLastIndex(({ lower }) => /^(?:offer|proposal|demand|part|price)$/.test(lower));
  if (!found && offer >= 0 && (quantity.head === 'hostage' || quantity.head === 'prisoner')) found = { cls: 'due', at: offer, state: true };
  // "asked for more prisoners: 200 of those serving life"
  const asks = [...tokens.slice(0, colon)].findLastIndex(({ lower }) =>
    /^(?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|wants|wanted)$/.test(lower),
  );
  if (!found && asks >= 0 && head !== null && /^(?:hostage|prisoner|detainee)$/.test(head)) found = { cls: 'due', at: asks, state: true };
  if (!found && head === 'hostage') found = { cls: 'hold', at: 0, state: true };
  return (
    found && {
      cls: found.cls,
      rule: 'label',
      from: 0,
      to: quantity.to,
      at: found.at,
      form: found.state ? 'state' : 'participle',
      subject: { head, people, words: tokens.slice(0, colon).map(({ lower }) => lower) },
    }
  );
}
