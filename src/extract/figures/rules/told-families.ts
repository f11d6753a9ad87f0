import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { AUXILIARY } from '../words/word-classes.ts';

const KIN = /^(?:families|relatives|parents|kin|loved)$/;
const TOLD = /^(?:told|tells|informed|informs|notified|notifies|advised)$/;

/** "The army told the families of five of them that they were dead", "notified the relatives of 31 hostages that their loved ones had been killed". */
export function readToldFamilies(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const { from, to } = quantity;
  const of = word(tokens, from) === 'of' ? from : from - 1;
  if (word(tokens, of) !== 'of' || !KIN.test(word(tokens, of - 1))) return null;
  if (![2, 3, 4, 5].some((back) => TOLD.test(word(tokens, of - back)))) return null;
  for (let at = to; at < to + 14 && at < tokens.length; at += 1) {
    if (/^[;:]$/.test(word(tokens, at))) return null;
    if (word(tokens, at) !== 'that') continue;
    // "that they were dead", "that their sons are no longer alive"
    for (let verb = at + 1; verb < at + 9; verb += 1) {
      if (!AUXILIARY.has(word(tokens, verb))) continue;
      const said = [0, 1, 2, 3].flatMap((step) => predicatesAt(tokens, verb + step)).find(({ cls }) => /^(?:dead|kill)$/.test(cls));
      return said
        ? {
            cls: 'dead',
            rule: 'told-families',
            from: of - 1,
            to: said.to,
            at: verb,
            form: 'state',
            subject: { head: 'hostage', people: null },
          }
        : null;
    }
  }
  return null;
}
