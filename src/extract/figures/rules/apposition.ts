import type { Quantity } from '../counted.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import type { After } from './after-number.ts';
import { readContact } from './relative-clause.ts';

/** "Two women seized two weeks ago woke up in Israel, the first captives Hamas has let go": what stands behind the comma tells. */
export function readApposition(scan: Scan, quantity: Quantity, after: After): Hit | null {
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
