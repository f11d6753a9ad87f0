import type { KindOf } from '../actor-kinds.ts';
import type { PlacedActor, ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { subjectOf } from '../subject.ts';
import { near } from './words-near.ts';

const ON_THE_WAY = /^(?:delegations?|teams?|negotiators?|mediators?|envoys?|he|she)$/;
const HELPERS = /^(?:will|would|is|was|to|due|expected|scheduled|also|then|had|has|have|may|might|could|planned|hoped|back|already)$/;

/**
 * Somebody by name, or a delegation, right before the verb and its helpers: "Burns was in Doha", "he would be in the region", "Burns, who
 * was in Doha".
 */
export function travellerBefore(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  let end = trigger.from;
  while (end > 0 && (read.timeTokens.has(end - 1) || HELPERS.test(read.tokens[end - 1]?.lower ?? ''))) end -= 1;
  const isPerson = (actor: PlacedActor): boolean => kindOf(actor.mention.actor)?.type === 'person';
  const word = read.tokens[end - 1]?.lower ?? '';
  // "McGurk, the president's adviser, was in Cairo"
  if (read.tokens[end - 1]?.text === ',') return subjectOf(read, trigger.head).some(isPerson);
  return (
    read.actors.some((actor) => actor.to === end && isPerson(actor)) ||
    ON_THE_WAY.test(word) ||
    isSentFrom(read, end) ||
    (word === 'who' && read.actors.some((actor) => actor.to < end && end - actor.to <= 14 && isPerson(actor)))
  );
}

/** "|Delegations from| Hamas, Israel and Qatar were in the Egyptian capital". */
function isSentFrom({ tokens }: ReadSentence, end: number): boolean {
  const at = tokens.findLastIndex(
    ({ lower }, index) =>
      index < end && end - index <= 12 && /^(?:delegations?|teams?|negotiators|envoys|representatives|members|leaders)$/.test(lower),
  );
  return (
    at >= 0 &&
    /^(?:from|of)$/.test(tokens[at + 1]?.lower ?? '') &&
    !tokens.slice(at, end).some(({ text, lower }) => /^[;:—"]$/.test(text) || /^(?:who|that|which|said|says|was|were)$/.test(lower))
  );
}

/** Anybody before the words who might be on the way. */
export function hasTraveller(read: ReadSentence, trigger: Trigger): boolean {
  return (
    read.actors.some(({ to }) => to <= trigger.from + 1) ||
    near(
      read,
      trigger,
      10,
      /^(?:he|she|they|officials?|envoys?|minister|director|president|secretary|chief|team|delegation|couple|pair|parents|relatives|families)$/,
    )
  );
}
