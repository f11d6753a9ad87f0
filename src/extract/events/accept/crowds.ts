import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { CROWD } from '../triggers/classes.ts';

const IN_THE_STREET = new RegExp(`^(?:${CROWD})$`);
const EN_MASSE = /^(?:protesters|demonstrators|crowds?|thousands|hundreds|dozens|marchers)$/;

/** "|Thousands of people| gathered", "relatives were due to gather": those who demonstrate, before the verb. */
export function isCrowd({ tokens }: ReadSentence, { head }: Trigger): boolean {
  return tokens.slice(Math.max(0, head - 8), head).some(({ lower }) => IN_THE_STREET.test(lower));
}

/** "thousands called for new elections at a rally", "demonstrators demanded a deal": what a crowd says is its protest. */
export function isOutcry(read: ReadSentence, { rule, head, verb }: Trigger): boolean {
  if (rule.type !== 'statement' || rule.form !== 'verb') return false;
  const { tokens, timeTokens, costs } = read;
  let start = head;
  while (start > 0 && head - start < 12 && (costs[start] ?? 0) < 1.5) start -= 1;
  if (!tokens.slice(start, head).some(({ lower }) => EN_MASSE.test(lower))) return false;
  // "officials accused thousands", "told the crowd": a crowd behind a verb says nothing.
  if (
    read.triggers.some(
      (one) => one.head !== head && one.head >= start && one.head < head && one.rule.form === 'verb' && !timeTokens.has(one.head),
    )
  )
    return false;
  return (
    /^(?:call|demand|chant|urge|denounce|protest|accuse|condemn|plead|appeal|hold)$/.test(verb ?? '') ||
    tokens.slice(head, head + 20).some(({ lower }) => /^(?:rally|march|protest|demonstration|vigil|streets?|square)$/.test(lower))
  );
}
