import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { subjectOf } from '../subject.ts';
import type { Trigger } from '../trigger-pattern.ts';

const GOODS =
  /^(?:aid|food|trucks?|lorries|convoys?|fuel|medicines?|supplies|flour|goods|tents|shipments?|relief|vaccines?|vaccinations?|vaccinate|polio)$/;

/** Whether goods are let in: "some 200 trucks were let in", not "let in a goal"; "flew on to Jordan for an aid conference" carries none. */
export function isLetIn(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  if (/^(?:fly|send|ship)$/.test(trigger.verb ?? '') && trigger.head === trigger.from && trigger.rule.pattern.startsWith('{fly}')) {
    return (
      !/^(?:on|to|into|home|back|in)$/.test(read.tokens[trigger.head + 1]?.lower ?? '') &&
      !(trigger.verb === 'fly' && subjectOf(read, trigger.head).some(({ mention }) => kindOf(mention.actor)?.type === 'person'))
    );
  }
  // "the convoy with the coffins passed"
  if (
    /^(?:trucks|convoy)/.test(read.tokens[trigger.from]?.lower ?? '') &&
    read.tokens
      .slice(trigger.from, trigger.to + 2)
      .some(({ lower }) => /^(?:coffins?|bodies|hearse|hostages?|captives?|prisoners?)$/.test(lower))
  )
    return false;
  if (trigger.rule.pattern === '{let} in' || /^(?:campaign|sites)/.test(trigger.rule.pattern))
    return [...read.before, ...read.tokens].some(({ lower }) => GOODS.test(lower));
  return true;
}
