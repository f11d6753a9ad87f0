import { acceptTrigger } from './accept-trigger.ts';
import type { KindOf } from './actor-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import { isNegated } from './negation.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

export const SUBORDINATES =
  /^(?:who|which|whom|whose|that|after|before|when|while|as|because|where|since|following|amid|despite|until|if|though|although)$/;

/**
 * The verb of a sentence's main clause, where it has no day of its own and whatever is dated stands in a clause behind it: "Qatar has put
 * an outline to Hamas after mediators met in Paris on Sunday", "Israel has agreed on a pause in which 50 will go free from Thursday". Null
 * where the dated happening is the news.
 */
export function undatedMainVerb(read: ReadSentence, dated: readonly EventDraft[], kindOf: KindOf): Trigger | null {
  const main = mainVerb(read, kindOf);
  // "said on Tuesday when reporters asked": a time right behind it is its own.
  if (!main || read.timeTokens.has(main.to)) return null;
  const ofSentence = dated.filter((draft) => draft.read === read);
  const apart = ofSentence.every(
    ({ trigger, status }) =>
      trigger !== null &&
      trigger.head > main.head &&
      (isBehindSubordinate(read, main, trigger) ||
        (status === 'expected' && main.rule.type !== 'statement' && trigger.rule.type !== main.rule.type)),
  );
  return apart ? main : null;
}

function mainVerb(read: ReadSentence, kindOf: KindOf): Trigger | null {
  const first = read.tokens.findIndex(
    ({ lower }, index) => index > 0 && SUBORDINATES.test(lower) && !read.timeTokens.has(index) && !read.asides.has(index),
  );
  const end = first < 0 ? read.tokens.length : first;
  const usable = read.triggers.filter(
    (one) =>
      one.rule.form === 'verb' &&
      one.rule.strength > 0 &&
      one.head < end &&
      !read.asides.has(one.head) &&
      isFinite(read, one) &&
      acceptTrigger(read, one, kindOf) &&
      !isNegated(read.tokens, one.head),
  );
  const head = Math.min(...usable.map((one) => one.head));
  return usable.filter((one) => one.head === head).toSorted((a, b) => b.rule.strength - a.rule.strength)[0] ?? null;
}

/** "has handed over", "gave": no infinitive, no participle, no form that only describes a noun ("a plan put forward by Egypt"). */
export function isFinite(read: ReadSentence, { head, to }: Trigger): boolean {
  // "The director, William Burns, meets his counterpart": the comma closes what is said in passing.
  const closes = read.asides.has(head - 1) || read.actors.some((actor) => actor.to === head - 1);
  const before = read.tokens[head - 1]?.lower ?? '';
  const helped = /^(?:was|were|been|be|is|are|being)$/.test(before);
  if (before === 'to' || (before === ',' && !closes) || /^(?:recently|newly|just)$/.test(before)) return false;
  if ((read.tokens[head]?.lower ?? '').endsWith('ing') && !helped) return false;
  return helped || !read.tokens.slice(to, to + 2).some(({ lower }) => lower === 'by');
}

function isBehindSubordinate(read: ReadSentence, main: Trigger, other: Trigger): boolean {
  return (
    read.tokens
      .slice(main.head + 1, other.from)
      .some(
        ({ lower }, index) =>
          (lower !== 'that' || main.rule.type !== 'statement') &&
          SUBORDINATES.test(lower) &&
          !(lower === 'as' && read.timeTokens.has(main.head + 1 + index)),
      ) ||
    /^(?:days|weeks|hours|months|day|week)$/.test(
      read.tokens.slice(main.head + 1, other.from).findLast(({ text }) => text !== ',')?.lower ?? '',
    )
  );
}
