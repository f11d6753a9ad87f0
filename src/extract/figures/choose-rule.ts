import type { Quantity } from './counted.ts';
import { readAfter, type After } from './rules/after-number.ts';
import { readCompany } from './rules/company.ts';
import { readCopula } from './rules/copula.ts';
import { readExchange } from './rules/exchange.ts';
import { readNounOf } from './rules/noun-of.ts';
import { readGapped } from './rules/gapped.ts';
import { readLabel } from './rules/label.ts';
import { readObject } from './rules/object.ts';
import { readAdjective, readOwnNoun, readWhereabouts } from './rules/own-words.ts';
import { readContact } from './rules/relative-clause.ts';
import { readQuestion } from './rules/question.ts';
import { readRunningCount } from './rules/running-count.ts';
import { readSharedAhead } from './rules/shared-ahead.ts';
import { readSplitVerb } from './rules/split-verb.ts';
import { peopleClassOf } from './people-words.ts';
import { isPlanned } from './modality.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';

type Rule = (scan: Scan, quantity: Quantity, after: After) => Hit | null;

/** The rules in their order: the first that finds something said of the quantity decides. */
const RULES: readonly Rule[] = [
  readSplitVerb,
  readKnownHostages,
  readObject,
  readApposition,
  (_scan, _quantity, after) => (after.reduced?.agent ? after.reduced : null),
  (scan, quantity, after) => (after.main || (quantity.head !== null && !/^(?:death|casualty|injury|person|soldier|militant)$/.test(quantity.head)) ? null : readRunningCount(scan, quantity)),
  (scan, quantity, after) => (quantity.whole || isInner(scan, quantity) ? null : after.main),
  readLabel,
  readCopula,
  readNounOf,
  readExchange,
  readCompany,
  (scan, quantity, after) => (after.reduced || after.unknownVerb ? null : readGapped(scan, quantity)),
  (_scan, _quantity, after) => after.reduced,
  readOwnNoun,
  (scan, quantity, after) => (after.unknownVerb || isInner(scan, quantity) ? null : readSharedAhead(scan, quantity)),
  (scan, quantity, after) => (after.unknownVerb ? null : readAdjective(scan, quantity)),
  (scan, quantity) => readWhereabouts(scan, quantity, isInner(scan, quantity)),
];

export interface Chosen { readonly hit: Hit | null; readonly after: After }

/** What the sentence says of the quantity, by the first rule that finds it. */
export function chooseRule(scan: Scan, quantity: Quantity, before?: Scan): Chosen {
  const after = readAfter(scan, quantity);
  for (const rule of RULES) {
    const hit = rule(scan, quantity, after);
    if (hit && hit.cls !== 'arrest' && hit.cls !== 'belief') return { hit, after };
  }
  return { hit: after.unknownVerb ? null : readQuestion(scan, quantity, before), after };
}

/** "the release of the 130 hostages still held", "free the remaining 59": those in captivity are counted, whatever is planned for them. */
function readKnownHostages(scan: Scan, quantity: Quantity, after: After): Hit | null {
  if (quantity.head !== 'hostage' || quantity.bodies) return null;
  const lead = leadWords(scan, quantity);
  if (!(lead.includes('the') || (lead.includes('all') && after.reduced?.cls === 'hold')) || lead.some((one) => /^(?:first|last|final|next)$/.test(one))) return null;
  const verb = readObject(scan, quantity) ?? readNounOf(scan, quantity) ?? after.main;
  if (verb?.cls !== 'free' || verb.agent) return null;
  if (after.reduced?.cls === 'hold') return after.reduced;
  return (lead.includes('remaining') || quantity.traits.has('remaining')) && isPlanned(scan, verb) ? readWhereabouts(scan, quantity, true) : null;
}

/** "50 of the roughly 240 hostages", "one of 33 hostages": the clause's verb belongs to the part. */
export function isInner(scan: Scan, quantity: Quantity): boolean {
  const { tokens } = scan;
  let at = quantity.from - 1;
  while (/^(?:the|its|all|those|these)$/.test(word(tokens, at))) at -= 1;
  if (word(tokens, at) !== 'of') return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'number' || scan.quantities.some((other) => other !== quantity && other.number.to === at)) return true;
  return /^(?:one|half|third|quarter|most|many|some|few|several|two-thirds|more|none|any|group|majority|all|number|dozens|hundreds|families|relatives|names|fate|first|last|latest|second|final|rest)$/.test(before.lower);
}

/** "Two women seized two weeks ago woke up in Israel, the first captives Hamas has let go": what stands behind the comma tells. */
function readApposition(scan: Scan, quantity: Quantity, after: After): Hit | null {
  if (!after.reduced || !(after.reduced.cls === 'take' || after.reduced.cls === 'hold') || !after.unknownVerb) return null;
  const { tokens } = scan;
  for (let at = quantity.to; at < tokens.length - 3 && at < quantity.to + 40; at += 1) {
    if (word(tokens, at) !== ',' || !/^(?:the|its)$/.test(word(tokens, at + 1))) continue;
    for (let noun = at + 2; noun < at + 5; noun += 1) {
      if (peopleClassOf(word(tokens, noun)) !== 'hostage') continue;
      const clause = readContact(scan, noun + 1);
      return clause && { ...clause, from: quantity.from, rule: 'apposition' };
    }
  }
  return null;
}
