import type { EventDraft } from './event-draft.ts';
import type { PlacedActor, ReadSentence } from './read-sentence.ts';
import { subjectOf } from './subject.ts';
import type { Trigger } from './trigger-pattern.ts';

const TELLING =
  /^(?:said|says|told|tells|announced|announces|reported|reports|confirmed|confirms|added|wrote|stated|insisted|claimed|acknowledged|declared|denied|warned|predicted|answered|replied|responded|expects?|expected|hopes?|hoped|believes?|believed|according)$/;
const FARTHEST = 2;

/**
 * Who only tells of what others did: "|Kirby| told reporters that Burns had met Barnea", "63 were killed, |the health ministry| said". One who tells of a deed of his own
 * ("Hamas said it had freed two") takes part in it, and so does who says it on the telephone. Of words: who says them, where the trigger's own verb has no subject.
 */
export function tellersOf({ read, trigger, type }: EventDraft, doers: ReadonlySet<string>, isSpoken: boolean): ReadonlySet<PlacedActor> {
  const found = new Set<PlacedActor>();
  if (trigger === null || (isSpoken && doers.size > 0) || (!isSpoken && isAdjunct(read, trigger))) return found;
  read.tokens.forEach(({ lower }, verb) => {
    if (!TELLING.test(lower) || verb === trigger.head || (type === 'call' && /^(?:told|tells|said)$/.test(lower) && verb < trigger.head))
      return;
    const told = verb < trigger.head && !isSpoken ? read.tokens.slice(verb, trigger.head) : [];
    // "expects to discuss it at the summit": a deed of one's own
    if (/^(?:expect|hope)/.test(lower) && read.tokens[verb + 1]?.lower === 'to') return;
    if (told.some((word) => /^(?:he|she|it|they|its|his|her|their|we|our)$/.test(word.lower))) return;
    const tellers =
      lower === 'according'
        ? read.actors.filter(({ from }) => from > verb && from - verb <= 3 && read.tokens[verb + 1]?.lower === 'to')
        : toldBy(read, verb);
    for (const teller of tellers)
      if (!doers.has(teller.mention.actor))
        for (const one of [
          teller,
          ...affiliationsOf(read, teller),
          ...read.actors.filter(({ from, to }) => from <= teller.from && to > teller.to),
        ])
          found.add(one);
  });
  return found;
}

/** "|Touring| the corridor, Katz said": who tours is who says. */
function isAdjunct({ tokens }: ReadSentence, { head }: Trigger): boolean {
  return (
    (tokens[head]?.lower ?? '').endsWith('ing') &&
    !/^(?:is|are|was|were|be|been|by|for|of|before|after)$/.test(tokens[head - 1]?.lower ?? '')
  );
}

/** The subject of a verb of saying, right before it or, behind a comma or a quotation, right behind it. */
function toldBy(read: ReadSentence, verb: number): readonly PlacedActor[] {
  const left = read.tokens[verb - 1];
  if (left?.text === ',' || left?.text === '"') {
    const behind = read.actors.filter(({ from }) => from > verb && from - verb <= 4);
    if (behind.length > 0 && !/^(?:on|in|at|that)$/.test(read.tokens[verb + 1]?.lower ?? '')) return behind.slice(0, 1);
  }
  // "sat with Netanyahu and said": its subject is that of the verb before
  if (/^(?:and|but|then)$/.test(left?.lower ?? '')) return [];
  const tellers = subjectOf(read, verb);
  const last = tellers.at(-1);
  if (!last) return [];
  let gap = 0;
  for (let at = last.to; at < verb; at += 1) if (!read.timeTokens.has(at)) gap += 1;
  const apposed = read.tokens[last.to]?.text === ',' && lastShown(read, verb)?.text === ',';
  return gap <= FARTHEST || apposed ? tellers : [];
}

function lastShown(read: ReadSentence, before: number): ReadSentence['tokens'][number] | undefined {
  let at = before - 1;
  while (at > 0 && read.timeTokens.has(at)) at -= 1;
  return read.tokens[at];
}

/** "Kirby, a spokesman for |the White House|", "Ansari of |the Foreign Ministry|": whose man he is. */
function affiliationsOf(read: ReadSentence, teller: PlacedActor): PlacedActor[] {
  if (!/^(?:,|of|from|for)$/.test(read.tokens[teller.to]?.lower ?? '')) return [];
  return read.actors.filter(
    ({ from }) =>
      from > teller.to &&
      from - teller.to <= 7 &&
      read.tokens.slice(teller.to + 1, from).every(({ text, lower }) => text !== ',' && !TELLING.test(lower)),
  );
}
