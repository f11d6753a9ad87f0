import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

/** What may stand between "called" and a name: "called Prime Minister Netanyahu", "called Qatar's emir, Sheikh Tamim". */
const LONGEST_TITLE = 5;
/** What follows the one who is called: "called Gantz a liar" names him otherwise. */
const BEHIND = /^(?:,|\.|;|and|to|from|before|after|again|back|twice|late|early|later|earlier|on|in|for|about|over|as)$/;

/** "Biden |called| Netanyahu on Friday": somebody over the telephone, by name, and nothing that he is called. */
export function callsSomebody({ tokens, actors, timeTokens }: ReadSentence, { to }: Trigger, kindOf: KindOf): boolean {
  const called = actors.find(({ from, mention }) => from >= to && from - to <= LONGEST_TITLE && kindOf(mention.actor)?.type === 'person');
  if (called === undefined) return false;
  const isTitle = tokens
    .slice(to, called.from)
    .every(
      ({ text, lower, possessive }) =>
        /^\p{Lu}/u.test(text) ||
        possessive ||
        /^(?:of|the|his|her|its|prime|foreign|defen[cs]e|minister|president|secretary|king|emir|counterpart|leader|chief|,)$/.test(lower),
    );
  const next = tokens[called.to]?.lower ?? '.';
  // "called Netanyahu in a bid", but not "called him out"
  return isTitle && (timeTokens.has(called.to) || BEHIND.test(next));
}
