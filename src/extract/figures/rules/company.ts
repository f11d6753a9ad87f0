import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import type { PredicateClass } from '../words/lexicon.ts';
import { SPLIT_BY_OPENING } from '../words/split-verbs.ts';
import type { After } from './after-number.ts';

/** "hand him over", "let the last American go": a verb in two parts round those named. */
function splitAt({ tokens }: Scan, at: number, end: number): PredicateClass | null {
  const entries = SPLIT_BY_OPENING.get(word(tokens, at))?.filter(({ cls }) => cls === 'free' || cls === 'rescue');
  for (let to = at + 2; entries && to < at + 6 && to < end; to += 1) {
    if (/^[,;:]$/.test(word(tokens, to))) return null;
    const entry = entries.find(({ closing }) => closing.has(word(tokens, to)));
    if (entry) return entry.cls;
  }
  return null;
}

/** "He was taken on October 7 along with roughly 250 others": what is said of one holds for those with him. */
export function readCompany(scan: Scan, quantity: Quantity, after: After): Hit | null {
  const { tokens } = scan;
  let end = quantity.from;
  if (/^(?:the|his|her|their)$/.test(word(tokens, end - 1))) end -= 1;
  const opens = word(tokens, end - 1) === 'with' && /^(?:along|together|alongside)$/.test(word(tokens, end - 2));
  const alongside = word(tokens, end - 1) === 'alongside';
  const among = word(tokens, end - 1) === 'among' && quantity.head !== null;
  // "he was killed with six of his relatives"
  const beside =
    word(tokens, end - 1) === 'with' && predicatesAt(tokens, end - 2).some(({ cls, forms }) => cls === 'kill' && forms.includes('passive'));
  if (!opens && !alongside && !among && !beside) return null;
  // "with eight staff of the Red Cross": they came along, and were not freed; "among 40 who were abducted" has its own verb
  if ((quantity.head === 'worker' && word(tokens, quantity.to) === 'of') || (among && after.reduced)) return null;
  for (let at = end - 2; at >= 0 && at >= end - 26; at -= 1) {
    if (/^[;:]$/.test(word(tokens, at)) || scan.quantityAt.has(at)) return null;
    // "abducted in the massacre": a noun
    if (/^(?:the|a|an|its)$/.test(word(tokens, at - 1))) continue;
    const said = predicatesAt(tokens, at).find(
      ({ cls, forms }) =>
        /^(?:take|free|kill|rescue|hold|wound|recover)$/.test(cls) &&
        (cls === 'hold' || !forms.includes('state')) &&
        !forms.includes('predicative'),
    );
    // "116 are still in Gaza, along with four captured earlier": captive too
    if (said?.cls === 'hold' && after.reduced?.cls === 'take') return after.reduced;
    const taken = word(tokens, at) === 'taken';
    const split = said || taken ? null : splitAt(scan, at, end);
    if (said || taken || split) return { cls: said?.cls ?? split ?? 'take', rule: 'company', from: at, to: quantity.to, at, form: 'verb' };
  }
  return null;
}
