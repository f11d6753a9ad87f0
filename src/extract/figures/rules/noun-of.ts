import type { Quantity } from '../counted.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { predicatesAt } from '../predicates.ts';
import type { PredicateClass } from '../words/lexicon.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import type { After } from './after-number.ts';
import { ADVERB, DETERMINER } from '../words/word-classes.ts';

const NOUNS: ReadonlyMap<string, PredicateClass> = new Map(
  (
    [
      [
        'free',
        'release freeing return handover hand-over exchange swap transfer liberation repatriation delivery homecoming freedom trade',
      ],
      ['kill', 'death deaths killing killings murder murders massacre slaughter execution executions slaying loss'],
      ['take', 'capture abduction abductions kidnapping kidnappings seizure taking kidnap'],
      ['rescue', 'rescue rescues extraction'],
      ['recover', 'recovery retrieval discovery finding'],
      ['hold', 'captivity detention imprisonment holding'],
      ['wound', 'wounding injuring injury'],
      ['due', 'list lists'],
    ] as const
  ).flatMap(([cls, words]) => words.split(' ').map((one) => [one, cls] as const)),
);

/** "the release of 33", "the release within 72 hours of 20", "the deaths of approximately 1,200", "the list of 25". */
export function readNounOf(scan: Scan, quantity: Quantity, after?: After): Hit | null {
  const { tokens } = scan;
  let end = quantity.whole ? quantity.from + 1 : quantity.from;
  while (DETERMINER.has(word(tokens, end - 1)) || word(tokens, end - 1) === '"' || word(tokens, end - 1) === 'all') end -= 1;
  while (ADVERB.has(word(tokens, end - 1)) || word(tokens, end - 1) === 'potentially') end -= 1;
  if (word(tokens, end - 1) !== 'of') return null;
  // "the release of 100 hostages and of 240 prisoners"
  const again = word(tokens, end - 2) === 'and';
  // "the deaths of 1,218, and of the 251 abducted that day 58 are held": a new clause
  if (again && quantity.whole && after?.reduced) return null;
  for (let at = end - 2; at >= 0 && at >= end - (again ? 16 : 8); at -= 1) {
    const lower = word(tokens, at);
    if (/^[;:—]$/.test(lower)) return null;
    const cls = NOUNS.get(lower);
    if (cls) return { cls, rule: 'noun-of', from: at, to: quantity.to, at, form: 'noun' };
    if (again && !cls) continue;
    if (peopleClassOf(lower) || predicatesAt(tokens, at).some(({ forms }) => forms.includes('active') || forms.includes('passive')))
      return null;
  }
  return null;
}
