import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const GOING = /^(?:leave|arrive|go|come|enter|travel|head|cross|march|gather|return|move|push|join)$/;

/** "told relatives of |hostages that Israel would not leave|": behind "that" somebody else goes. */
export function isOfAnotherClause({ tokens, actors }: ReadSentence, { verb, from, head }: Trigger): boolean {
  if (!GOING.test(verb ?? '')) return false;
  const that = tokens.findIndex(({ lower }, at) => at > from && at < head && lower === 'that');
  return (
    that > 0 &&
    (actors.some((actor) => actor.from > that && actor.to <= head) ||
      tokens.slice(that + 1, head).some(({ lower }) => /^(?:he|she|they|it|we|the|a|an|his|her|their|its|no|any)$/.test(lower)))
  );
}
