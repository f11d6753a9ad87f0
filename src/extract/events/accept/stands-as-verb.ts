import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

/**
 * A base form is a verb only behind "to" or a helper ("will visit"), else a noun ("the visit", "Secretary of State"); a form in -s is one
 * only behind its subject ("Hamas calls", not "phone calls").
 */
export function standsAsVerb(read: ReadSentence, trigger: Trigger): boolean {
  if (trigger.rule.form !== 'verb' || trigger.verb === null) return true;
  const head = read.tokens[trigger.head]?.lower ?? '';
  // "will on Monday free two soldiers": the words of a time stand between a helper and its verb.
  let last = trigger.head - 1;
  while (read.timeTokens.has(last)) last -= 1;
  const before = read.tokens[last]?.lower ?? '';
  const further = read.tokens[last - 1]?.lower ?? '';
  if (head === trigger.verb && !IRREGULAR_PAST.has(head)) return HELPERS.test(before) || HELPERS.test(further) || before.endsWith("'ll") || /^(?:who|they|we|you|i|and|officials|leaders|mediators|forces|troops|families)$/.test(before);
  // "ceasefire talks to continue", "phone calls": a form that is a noun as well needs its subject right before it.
  if (/^(?:talks|calls|strikes|visits|attacks|protests|reports|claims|demands|plans|raids|targets|votes|rallies|offers|releases)$/.test(head)) return read.actors.some(({ to }) => to === trigger.head) || /^(?:he|she|it|who|which|also|now)$/.test(before);
  // "burst into a meeting", "the killing": with an article before it a form in -ing is a noun.
  if (head.endsWith('ing') && /^(?:a|an|the|this|that|his|her|its|their|no|any)$/.test(before)) return false;
  if (head.endsWith('s') && head.startsWith(trigger.verb.slice(0, 3)) && head !== trigger.verb) return !/^(?:the|a|an|of|its|his|her|their|these|those|phone|telephone|air|and|more|several|many|no|any|all|most|some|new|two|three|four|israeli|rocket|drone|missile|for|on|in|by|with|from)$/.test(before);
  return true;
}

/** Past forms that look like the base: "quit", "put", "hit", "let", "set", "cut". */
const IRREGULAR_PAST = new Set(['quit', 'put', 'hit', 'let', 'set', 'shut', 'cut', 'run', 'come', 'burst', 'thrust', 'cast', 'split']);

const HELPERS = /^(?:to|will|would|shall|should|can|could|may|might|must|did|do|does|not|also|n't|cannot|won't|didn't|help|helped|let|make|made)$/;
