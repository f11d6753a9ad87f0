import { peopleClassOf } from './people-words.ts';
import { predicateBefore, predicatesAt } from './predicates.ts';
import { SPLIT_ENTRIES, type PredicateClass } from './predicate-words.ts';
import type { Quantity } from './counted.ts';
import { ADVERB, DETERMINER, word, type Hit, type Scan } from './scan.ts';

/** "killed 1,200", "to free 50", "abducting 251", "has recorded the deaths of 12"; "let 90 prisoners go", "took 250 hostage". */
export function readObject(scan: Scan, quantity: Quantity): Hit | null {
  const split = readSplit(scan, quantity);
  if (split) return split;
  const { tokens } = scan;
  let end = quantity.from;
  for (let step = 0; step < 3 && (ADVERB.has(word(tokens, end - 1)) || /^(?:up|out|over|back|off|of|only)$/.test(word(tokens, end - 1))); step += 1) {
    const direct = predicateBefore(tokens, end, 'active', 'infinitive', 'gerund');
    if (direct) break;
    if (word(tokens, end - 1) === 'of') return null;
    end -= 1;
  }
  const direct = predicateBefore(tokens, end, 'active', 'infinitive', 'gerund');
  if (direct && !isPassiveUse(scan, direct.from)) {
    if (!(direct.cls === 'take' && /^(?:takes?|took|taking)$/.test(word(tokens, direct.from)) && direct.to === direct.from + 1)) {
      return { cls: direct.cls, rule: 'object', from: direct.from, to: quantity.to, at: direct.from, form: 'verb' };
    }
  }
  const verb = word(tokens, end - 1);
  if (/^(?:take|takes|took|taking)$/.test(verb) && quantity.head === 'hostage') return { cls: 'take', rule: 'object', from: end - 1, to: quantity.to, at: end - 1, form: 'verb' };
  return readGiven(scan, quantity);
}

/** "gave the Red Cross four coffins", "hand Israel the bodies of four". */
function readGiven(scan: Scan, quantity: Quantity): Hit | null {
  if (!(quantity.bodies || quantity.head === 'hostage' || quantity.head === 'prisoner')) return null;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 5; at -= 1) {
    const token = scan.tokens[at];
    if (!token || token.kind === 'mark') return null;
    if (/^(?:give|gives|gave|giving|hand|hands|handed|handing|send|sent|sending|deliver|delivered|return|returned)$/.test(token.lower)) {
      return { cls: 'free', rule: 'object', from: at, to: quantity.to, at, form: 'verb' };
    }
    if (!/^\p{Lu}/u.test(token.text) && !DETERMINER.has(token.lower)) return null;
  }
  return null;
}

function isPassiveUse(scan: Scan, at: number): boolean {
  return /^(?:was|were|been|be|being|are|is)$/.test(word(scan.tokens, at - 1)) && !/ing$/.test(word(scan.tokens, at));
}

/** The two halves of a verb round the people: at most three tokens before them, six behind. */
function readSplit(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 3; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    const entries = SPLIT_ENTRIES.get(token.lower);
    if (!entries) {
      if (ADVERB.has(token.lower) || /^(?:as|many|home|back|to|from|up)$/.test(token.lower) || /^\p{Lu}/u.test(token.text)) continue;
      return null;
    }
    for (let to = quantity.to; to < quantity.to + 7 && to < tokens.length; to += 1) {
      const closing = tokens[to];
      if (!closing || /^[,;:.—]$/.test(closing.text) || /^(?:and|who|that|which|were|was|are|have|had)$/.test(closing.lower)) break;
      const entry = entries.find((one) => one.closing.has(closing.lower));
      if (entry && !(to > quantity.to && /^(?:to|out|back|off|into)$/.test(closing.lower) && !/^(?:others?|more|people|of|from|captives?|hostages?|bodies)$/.test(word(tokens, to - 1)))) {
        return { cls: entry.cls, rule: 'object', from: at, to: to + 1, at, form: 'verb' };
      }
    }
    return null;
  }
  return null;
}

const NOUN_STEMS: ReadonlyMap<string, PredicateClass> = new Map(
  ([
    ['free', 'release freeing return handover hand-over exchange swap transfer liberation repatriation delivery homecoming freedom trade'],
    ['kill', 'death deaths killing killings murder murders massacre slaughter execution executions slaying loss'],
    ['take', 'capture abduction abductions kidnapping kidnappings seizure taking kidnap'],
    ['rescue', 'rescue rescues extraction'],
    ['hold', 'captivity detention imprisonment holding'],
    ['wound', 'wounding injuring injury'],
  ] as const).flatMap(([cls, words]) => words.split(' ').map((one) => [one, cls] as const)),
);

/** "the release of 33", "the release within 72 hours of 20", "the deaths of approximately 1,200". */
export function readNounOf(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  let end = quantity.from;
  if (quantity.whole) end += 1;
  if (DETERMINER.has(word(tokens, end - 1))) end -= 1;
  if (word(tokens, end - 1) === '"') end -= 1;
  if (word(tokens, end - 1) !== 'of' && !(word(tokens, end - 1) === 'for' && /^(?:freedom)$/.test(word(tokens, end - 2)))) return null;
  for (let at = end - 2; at >= 0 && at >= end - 8; at -= 1) {
    const token = tokens[at];
    if (!token || /^[;:—]$/.test(token.text)) return null;
    const cls = NOUN_STEMS.get(token.lower);
    if (cls) return { cls, rule: 'noun-of', from: at, to: quantity.to, at, form: 'noun' };
    if (predicatesAt(tokens, at).some(({ forms }) => forms.includes('active') || forms.includes('passive'))) return null;
    if (peopleClassOf(token.lower)) return null;
  }
  return null;
}

/** "in exchange for 90 prisoners", "30 prisoners for each hostage", "swap … for", "in return for". */
export function readExchange(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  let end = quantity.from;
  while (DETERMINER.has(word(tokens, end - 1)) || /^(?:releasing|freeing|release)$/.test(word(tokens, end - 1))) end -= 1;
  if (word(tokens, end - 1) !== 'for') return null;
  const before = word(tokens, end - 2);
  if (/^(?:exchange|return|exchanged|swapped|traded|swap|trade)$/.test(before)) return { cls: 'free', rule: 'exchange', from: end - 3, to: quantity.to, at: end - 2, form: 'noun' };
  if (!(quantity.head === 'prisoner' || quantity.head === 'detainee' || quantity.head === 'hostage' || quantity.people === 'palestinian')) return null;
  for (let at = end - 2; at >= 0 && at >= end - 14; at -= 1) {
    if (/^[;.]$/.test(word(tokens, at))) return null;
    if (/^(?:exchange|exchanged|exchanging|swap|swapped|swapping|trade|traded|trading|return|returned|freed|released|release|free|let)$/.test(word(tokens, at))) {
      return { cls: 'free', rule: 'exchange', from: Math.max(at, end - 3), to: quantity.to, at, form: 'noun' };
    }
  }
  return null;
}

const TOLL = /^(?:toll|tolls|count|tally|number|total|figure|fatalities|deaths|dead|casualties|killed)$/;
const TOLL_LINK = /^(?:to|at|of|from|is|was|reached|hit|stands|stood|topped|passed|exceeded|exceeds|surpassed|surpasses|tops|climbed|rose|rises|stands|includes|now|as|with|crossed|past|nears|neared|approached|between|—|:)$/;

/** "raised its count of people held in Gaza to 210, from 203", "the death toll has topped 40,000", "puts the number of dead at 4,385". */
export function readToll(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const linked = TOLL_LINK.test(word(tokens, quantity.from - 1)) || /^(?:topp|pass|surpass|exceed|cross|near|approach)/.test(word(tokens, quantity.from)) || /^(?:below|above|over|beyond|under)$/.test(word(tokens, quantity.from));
  if (!linked || (word(tokens, quantity.from - 1) === 'of' && !TOLL.test(word(tokens, quantity.from - 2)))) return null;
  let cls: PredicateClass | null = null;
  for (let at = quantity.from - 1; at >= 0 && at >= quantity.from - 24; at -= 1) {
    const token = tokens[at];
    if (!token || /^[;—]$/.test(token.text)) return null;
    const own = predicatesAt(tokens, at).find(({ forms, cls: kind }) => kind !== 'belief' && kind !== 'due' && (forms.includes('passive') || forms.includes('state')));
    if (own && cls === null && !(own.cls === 'free' && own.forms.includes('state'))) cls = own.cls;
    if (/^(?:deaths?|dead|fatalities|killings|casualties)$/.test(token.lower)) cls ??= 'kill';
    if (/^(?:wounded|injured|injuries)$/.test(token.lower)) cls ??= 'wound';
    if (/^(?:hostages|captives)$/.test(token.lower)) cls ??= /^(?:remaining|living|left)$/.test(word(tokens, at - 1)) ? 'hold' : cls;
    if (/^tolls?$/.test(token.lower)) return { cls: cls ?? 'kill', rule: 'running-count', from: at, to: quantity.to, at, form: 'state' };
    if (/^(?:count|tally|number|total|figure)$/.test(token.lower)) return cls === null ? null : { cls, rule: 'running-count', from: at, to: quantity.to, at, form: 'state' };
    if (/^(?:fatalities|deaths|casualties|dead)$/.test(token.lower) && at >= quantity.from - 6 && cls === 'kill') return { cls, rule: 'running-count', from: at, to: quantity.to, at, form: 'state' };
    if (scan.quantityAt.has(at) && word(tokens, quantity.from - 1) !== 'from' && word(tokens, quantity.from - 1) !== 'to') return null;
  }
  return null;
}

/** "The dead included three journalists", "those freed were 69 women", "hostages, who are said to number around 120". */
export function readCopula(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const link = word(tokens, quantity.from - 1);
  if (!/^(?:were|are|was|is|include|includes|included|comprise|comprised|number|numbered|numbering|totaled|totalled|totaling|totalling|total)$/.test(link)) return null;
  if (/^(?:there)$/.test(word(tokens, quantity.from - 2))) return null;
  const copula = /^(?:were|are|was|is)$/.test(link);
  let people = false;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 20; at -= 1) {
    const token = tokens[at];
    if (!token || /^[;:—]$/.test(token.text)) return null;
    if (/^(?:and|but|said|says|that)$/.test(token.lower)) return null;
    const people_ = peopleClassOf(token.lower);
    if (people_ && people_ !== 'death') people = true;
    const own = predicatesAt(tokens, at).find(({ forms, cls }) => cls !== 'belief' && (forms.includes('passive') || forms.includes('state') || forms.includes('intransitive')));
    if (own && (!own.forms.includes('active') || own.forms.includes('passive'))) {
      const subject = people || /^(?:those|the|people|who|among|all|hostages|prisoners|captives|victims)$/.test(word(tokens, at - 1)) || peopleClassOf(word(tokens, at - 1)) !== null;
      if (subject) return { cls: own.cls, rule: 'copula', from: at, to: quantity.to, at, form: own.forms.includes('state') ? 'state' : 'verb' };
    }
    if (/^(?:victims|fatalities|casualties)$/.test(token.lower)) return { cls: 'kill', rule: 'copula', from: at, to: quantity.to, at, form: 'state' };
    if (copula && scan.quantityAt.has(at)) return null;
  }
  return null;
}
