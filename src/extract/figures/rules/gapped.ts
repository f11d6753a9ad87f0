import type { Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { leadWords, word, type Hit, type Scan } from '../scan.ts';

/** "They came out in two batches, seven shortly after 8 and 13 before noon": the first of those told by their hour. */
function isTimed({ tokens }: Scan, { head, partOf, from, to }: Quantity): boolean {
  if (head !== null || partOf !== null || word(tokens, from - 1) !== ',') return false;
  const early = /^(?:shortly|soon|just|early|late|hours|minutes)$/.test(word(tokens, to));
  const hour =
    /day$|^(?:the|dawn|noon|midnight|sunrise|dusk|morning|afternoon|about|eight|nine|ten|seven|six)$/.test(word(tokens, to + 1)) ||
    tokens[to + 1]?.kind === 'number';
  return early || (hour && /^(?:on|in|at|by|before|after|around)$/.test(word(tokens, to)));
}

const isMore = (scan: Scan, quantity: Quantity): boolean =>
  leadWords(scan, quantity).some((lead) => lead === 'another') || quantity.traits.has('more') || quantity.traits.has('others');

/** "… and four more late on Tuesday", "and another three on Saturday". */
export function goesOnLater(scan: Scan, quantity: Quantity): boolean {
  const behind = /^(?:on|in|by|at|from|next|last|later|today|yesterday|tomorrow|earlier|overnight|early|late|,|\.)?$/.test(
    word(scan.tokens, quantity.to),
  );
  return behind && isMore(scan, quantity) && /^(?:and|,|then|with)$/.test(word(scan.tokens, quantity.from - 1));
}

/** "They are to come out on Thursday, and another three on Saturday": the verb of those before who were not counted. */
export function readGapped(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const more = isMore(scan, quantity);
  const goesOn = goesOnLater(scan, quantity);
  // "21 hostages have been freed, as have 566 prisoners"
  const asHave = /^(?:have|has|had|were|was|will)$/.test(word(tokens, quantity.from - 1)) && word(tokens, quantity.from - 2) === 'as';
  if (!asHave && !goesOn && (more || !isTimed(scan, quantity))) return null;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - 36; at -= 1) {
    if (/^[;:]$/.test(word(tokens, at)) || scan.quantityAt.has(at)) return null;
    // "Al-Aqsa Martyrs' Brigades", a name; "who tunneled out of a jail with five others", a clause of another verb
    if (scan.sentence.kind === 'body' && at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) continue;
    if (/^(?:who|which)$/.test(word(tokens, at)) && word(tokens, quantity.from - 1) === 'with') return null;
    const said = predicatesAt(tokens, at).find(
      ({ cls, forms }) =>
        /^(?:free|kill|rescue|take|due)$/.test(cls) &&
        (forms.includes('intransitive') || forms.includes('passive') || forms.includes('active')),
    );
    if (said) return { cls: said.cls, rule: 'gapped', from: at, to: quantity.to, at, form: 'verb' };
  }
  return null;
}
