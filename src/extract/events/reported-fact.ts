import { isTotal } from './accept/tolls.ts';
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
export function reportedFact(
  read: ReadSentence,
  link: Link,
  links: readonly Link[],
  accepted: readonly Trigger[],
  kindOf: KindOf,
): Trigger | null {
  const { trigger, time } = link;
  if (trigger.rule.type !== 'statement' || !/^(?:say|report|confirm|tell|announce)$/.test(trigger.verb ?? '') || time.from < trigger.head)
    return null;
  if (subjectOf(read, trigger.head).some(({ mention }) => kindOf(mention.actor)?.type === 'person')) return null;
  const comma = read.tokens.findLastIndex(({ text }, index) => text === ',' && index < trigger.head);
  if (
    comma < 3 ||
    trigger.head - comma > LONGEST_SOURCE ||
    read.tokens.slice(comma, trigger.head).some(({ lower }) => /^(?:he|she|they|it|which|who|but|and)$/.test(lower))
  )
    return null;
  // "Washington last week held back a shipment, an official said on Tuesday": what has a day of its own keeps it.
  if (read.times.some(({ from }) => from < comma)) return null;
  const facts = accepted.filter(
    (one) =>
      one.head < comma &&
      one.rule.form === 'verb' &&
      (FACTS.test(one.rule.type) || one.rule.pattern.includes('body') || (DEEDS.test(one.rule.type) && one.rule.strength === 2)) &&
      !isTotal(read, one) &&
      !isAboutNoun(read, one) &&
      !links.some((other) => other.trigger.head === one.head) &&
      !isNegated(read.tokens, one.head) &&
      !aheadOf(read, one) &&
      !(read.tokens[one.head]?.quoted ?? false),
  );
  return facts.toSorted((a, b) => b.rule.strength - a.rule.strength || a.head - b.head)[0] ?? null;
}

/** "the hostages |whom soldiers killed| had waved a cloth, the army said": told of a noun by the way. */
function isAboutNoun({ tokens }: ReadSentence, { head }: Trigger): boolean {
  const start = tokens.findLastIndex(({ text }, index) => index < head && /^[,;:—]$/.test(text));
  return tokens.slice(start + 1, head).some(({ lower }) => /^(?:who|whom|whose|which)$/.test(lower));
}

/**
 * "Aid convoys were expected to start rolling on Saturday, officials said": the day stands in the words that are told, and is that of the deed
 * they tell, not of the saying behind them.
 */
export function isOfTheTold(read: ReadSentence, { trigger, time }: Link): boolean {
  if (
    trigger.rule.type !== 'statement' ||
    trigger.rule.form !== 'verb' ||
    time.from > trigger.head ||
    !/^(?:say|tell|report|confirm|announce|add|note)$/.test(trigger.verb ?? '')
  )
    return false;
  const comma = read.tokens.findLastIndex(({ text }, index) => (text === ',' || text === '"') && index < trigger.head);
  if (comma < 3 || time.to > comma || trigger.head - comma > LONGEST_SOURCE || read.timeTokens.has(trigger.to)) return false;
  return !read.tokens.slice(comma, trigger.head).some(({ lower }) => /^(?:and|but|which|who)$/.test(lower));
}

/** "A bomb killed three on Monday, the military said a day later": who only counts what happened, and when, is no news beside it. */
export function isMereSource(read: ReadSentence, { trigger }: Link, links: readonly Link[], kindOf: KindOf): boolean {
  if (trigger.rule.type !== 'statement' || !/^(?:say|report|confirm)$/.test(trigger.verb ?? '')) return false;
  const comma = read.tokens.findLastIndex(({ text }, index) => text === ',' && index < trigger.head);
  if (
    comma < 3 ||
    trigger.head - comma > LONGEST_SOURCE ||
    read.tokens[trigger.to]?.lower === 'that' ||
    read.tokens.slice(comma, trigger.head).some(({ lower }) => /^(?:and|but|which|who|it|he|she|they)$/.test(lower))
  )
    return false;
  return (
    links.some(
      (other) =>
        /^(?:strike|attack|death)$/.test(other.trigger.rule.type) &&
        other.trigger.rule.form === 'verb' &&
        other.trigger.head < comma &&
        other.time.from < comma,
    ) && !subjectOf(read, trigger.head).some(({ mention }) => kindOf(mention.actor)?.type === 'person')
  );
}
