import type { KindOf } from './actor-kinds.ts';
import type { Link } from './link-times.ts';
import { isNegated } from './negation.ts';
import type { ReadSentence } from './read-sentence.ts';
import { aheadOf } from './status.ts';
import { subjectOf } from './subject.ts';
import type { Trigger } from './trigger-pattern.ts';

const FACTS = /^(?:strike|attack|release|rescue|aid|death)$/;
/** What somebody else is said to have done, where the words are certain: "Hamas has turned down the terms, a Qatari official said on Thursday". */
const DEEDS = /^(?:response|vote|breakdown|agreement)$/;
const LONGEST_SOURCE = 10;

/**
 * "More than 20 people were killed as jets struck the camp, health officials said on Tuesday": where an office only counts what happened and
 * no other day is named, that day is told of the happening. What a person by name said stays his statement.
 */
export function reportedFact(read: ReadSentence, link: Link, links: readonly Link[], accepted: readonly Trigger[], kindOf: KindOf): Trigger | null {
  const { trigger, time } = link;
  if (trigger.rule.type !== 'statement' || !/^(?:say|report|confirm|tell|announce)$/.test(trigger.verb ?? '') || time.from < trigger.head) return null;
  if (subjectOf(read, trigger.head).some(({ mention }) => kindOf(mention.actor)?.type === 'person')) return null;
  const comma = read.tokens.findLastIndex(({ text }, index) => text === ',' && index < trigger.head);
  if (comma < 3 || trigger.head - comma > LONGEST_SOURCE || read.tokens.slice(comma, trigger.head).some(({ lower }) => /^(?:he|she|they|it|which|who|but|and)$/.test(lower))) return null;
  // "Washington last week held back a shipment, an official said on Tuesday": what has a day of its own keeps it.
  if (read.times.some(({ from }) => from < comma)) return null;
  const facts = accepted.filter((one) => one.head < comma && one.rule.form === 'verb' && (FACTS.test(one.rule.type) || one.rule.pattern.includes('body') || DEEDS.test(one.rule.type) && one.rule.strength === 2)
    && !links.some((other) => other.trigger.head === one.head) && !isNegated(read.tokens, one.head) && !aheadOf(read, one) && !(read.tokens[one.head]?.quoted ?? false));
  return facts.toSorted((a, b) => b.rule.strength - a.rule.strength || a.head - b.head)[0] ?? null;
}
