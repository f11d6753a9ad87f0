import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { BE } from '../words/word-classes.ts';

/** "How many have died? Some 1,200 people in Israel": a sentence without verb answers the question before it. */
export function readQuestion(scan: Scan, quantity: Quantity, before: Scan | undefined): Hit | null {
  if (!before || !before.sentence.text.trimEnd().endsWith('?') || scan.sentence.paragraph - before.sentence.paragraph > 1) return null;
  if (!/^(?:how|who|what)$/.test(word(before.tokens, 0))) return null;
  // "Fifty-eight, of whom 20 are alive; there are concerns for three more"
  if (scan.tokens.slice(0, quantity.from).some(({ text }) => /^[;:.]$/.test(text))) return null;
  for (let at = 0; at < before.tokens.length && at < 30; at += 1) {
    const said = predicatesAt(before.tokens, at).find(
      ({ cls, forms }) =>
        cls !== 'belief' &&
        (forms.includes('passive') ||
          forms.includes('intransitive') ||
          forms.includes('state') ||
          // "How many hostages are left?"
          (forms.includes('predicative') &&
            BE.has(word(before.tokens, /^(?:still|now)$/.test(word(before.tokens, at - 1)) ? at - 2 : at - 1)))),
    );
    // "Who will come out? Thirty children"
    const ahead = said?.cls === 'free' && before.tokens.slice(0, at).some(({ lower }) => /^(?:will|would|should|to|due)$/.test(lower));
    if (said)
      return { cls: ahead ? 'due' : said.cls, rule: 'question', from: quantity.from, to: quantity.to, at: quantity.from, form: 'state' };
  }
  return null;
}
