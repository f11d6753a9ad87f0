import type { Day } from '../../model/day.ts';
import type { Status } from '../../model/vocabulary.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

const AHEAD =
  /^(?:will|shall|would|could|may|might|can|should|due|expected|scheduled|slated|planned|planning|plans|plan|set|likely|meant|supposed|intends|intend|hopes|hope|aims|aim|anticipated|poised|expects|expect|wants|want|ahead|upcoming|forthcoming|prepares|preparing|proposed|probably|\w+'ll)$/;
const STILL = /^(?:continue|continues|continuing|continued|ongoing|underway)$/;

/** How the happening stands: as the verb's helpers and the time's own direction tell. */
export function statusOf(read: ReadSentence, time: PlacedTime | null, trigger: Trigger, published: Day): Status {
  // "the Jan. 20 inauguration", written on Jan. 7: no verb says so, but the day lies ahead.
  if (time !== null && time.time.start > published) return 'expected';
  if (isPutOff(read, trigger) || isPlannedFor(read, trigger)) return 'expected';
  if (trigger.rule.type === 'statement') return aheadOf(read, trigger) && time?.time.mention.tense === 'future' ? 'expected' : 'happened';
  // "November 15: The army enters the city": a present tense of a day that is past.
  const isPast = time !== null && time.time.end < published;
  if (aheadOf(read, trigger) || (!isPast && time?.time.mention.tense === 'future')) return 'expected';
  if (
    trigger.rule.type === 'response' &&
    read.tokens
      .slice(Math.max(0, trigger.from - 4), trigger.from)
      .some(({ lower }) => /^(?:await|awaits|awaiting|awaited|waiting|expecting)$/.test(lower))
  )
    return 'expected';
  if (stillGoingOn(read, trigger) || hasBeenSince(read, time, trigger)) return 'ongoing';
  return 'happened';
}

/** "It had been |planned| for Monday": a plan is all that is told. */
function isPlannedFor({ tokens }: ReadSentence, { rule, verb, head }: Trigger): boolean {
  if (/^(?:expected|due) /.test(rule.pattern)) return true;
  return (
    rule.strength < 0 &&
    /^(?:plan|schedule|expect|slate|pencil|set|bill|move|push|postpone|delay)$/.test(verb ?? '') &&
    /^(?:is|are|was|were|be|been)$/.test(tokens[head - 1]?.lower ?? '')
  );
}

/** "put off a vote on Thursday", "postponed a news conference": what was to be on that day. */
function isPutOff({ tokens }: ReadSentence, trigger: Trigger): boolean {
  return (
    trigger.rule.form === 'noun' &&
    tokens
      .slice(Math.max(0, trigger.from - 4), trigger.from)
      .some(
        ({ lower }, at, all) =>
          /^(?:postpone|postponed|postpones|delayed|delays|cancell?ed|scrapped|shelved)$/.test(lower) ||
          (/^(?:put|puts|called|calls)$/.test(lower) && all[at + 1]?.lower === 'off'),
      )
  );
}

/** The words of the call are all of the trigger. */
export function isCallForProtest({ rule }: Trigger): boolean {
  return rule.type === 'protest' && rule.pattern.startsWith('{call} for');
}

/** "called for a protest outside parliament on Tuesday evening", "announced a march": held on that day, if it is held. */
function isCalledFor({ tokens }: ReadSentence, trigger: Trigger): boolean {
  return (
    isCallForProtest(trigger) ||
    (trigger.rule.type === 'protest' &&
      trigger.rule.form === 'noun' &&
      tokens
        .slice(Math.max(0, trigger.from - 4), trigger.from)
        .some(
          ({ lower }, at, all) =>
            /^(?:announced|announces|promised|promising|promises)$/.test(lower) ||
            (/^(?:called|calls|calling|call)$/.test(lower) && all[at + 1]?.lower === 'for'),
        ))
  );
}

/** "is to leave", "will resume", "are anticipated to resume", "plans to fly", "likely to take place". */
export function aheadOf(read: ReadSentence, trigger: Trigger): boolean {
  const { tokens } = read;
  // "new talks expected this week", "a vote set for Sunday", "the visit planned for Monday".
  if (trigger.rule.form === 'noun' && /^(?:expected|planned|scheduled|due|slated|set|anticipated)$/.test(tokens[trigger.to]?.lower ?? ''))
    return true;
  if (isPutOff(read, trigger) || isCalledFor(read, trigger)) return true;
  for (let index = trigger.to - 1; index >= Math.max(0, trigger.head - 7); index -= 1) {
    const token = tokens[index];
    if (!token || read.timeTokens.has(index)) continue;
    if (index < trigger.head && /^[;:,—"]$/.test(token.text)) return false;
    // "would not give in and on Thursday |handed| over": no past form hangs on a helper
    if (index < trigger.head && MODAL.test(token.lower) && isPastForm(read, trigger, index)) continue;
    if (index !== trigger.head && AHEAD.test(token.lower) && leadsOn(token.lower, tokens[index + 1]?.lower ?? '')) return true;
    if (token.lower === 'to' && /^(?:is|are|was|were|be)$/.test(tokens[index - 1]?.lower ?? '') && index < trigger.head) return true;
    if (token.lower === 'to' && index === trigger.head - 1 && tokens[index - 1]?.lower === 'and' && isSecondPlan(tokens, index - 1))
      return true;
    if (index < trigger.head && /^(?:that|who|which|after|because|when)$/.test(token.lower)) return false;
  }
  return false;
}

const MODAL = /^(?:will|would|could|may|might|can|should|shall)$/;

function isPastForm({ tokens }: ReadSentence, { head, verb }: Trigger, modal: number): boolean {
  const form = tokens[head]?.lower ?? '';
  return (
    verb !== null &&
    form !== verb &&
    !form.endsWith('ing') &&
    !tokens.slice(modal + 1, head).some(({ lower }) => /^(?:be|been|have|get|to|see|let|become)$/.test(lower))
  );
}

/** "|is to| take off on Sunday |and to| speak on Wednesday". */
function isSecondPlan(tokens: ReadSentence['tokens'], and: number): boolean {
  return tokens
    .slice(Math.max(0, and - 12), and)
    .some(
      ({ lower }, at, all) =>
        lower === 'to' && /^(?:is|are|was|were|due|expected|set|scheduled|plans|planned)$/.test(all[at - 1]?.lower ?? ''),
    );
}

/** "set to leave", but "a new set of terms"; "plans to fly", but "the plans". */
function leadsOn(word: string, next: string): boolean {
  // "who planned the attack" plans no more
  if (word === 'planned' && /^(?:the|a|an|its|his|their)$/.test(next)) return false;
  return (
    !/^(?:set|plans?|hopes?|aims?|wants?|expects|intends?)$/.test(word) ||
    (/^plans?$/.test(word) && next === 'to') ||
    (!/^plans?$/.test(word) && /^(?:to|for|that|a|an|the)$/.test(next) && !(word === 'set' && !/^(?:to|for)$/.test(next)))
  );
}

/** "has been carrying out a raid since Wednesday", "the truce, |in effect| since Sunday". */
function hasBeenSince({ tokens }: ReadSentence, time: PlacedTime | null, { head, rule, to }: Trigger): boolean {
  const value = time?.time.mention.value;
  if (
    rule.type === 'truce' &&
    rule.form === 'noun' &&
    time?.from === to &&
    value?.kind === 'since' &&
    value.lasting &&
    tokens[to - 2]?.lower === 'in'
  )
    return true;
  return (
    value?.kind === 'since' &&
    value.lasting &&
    tokens
      .slice(Math.max(0, head - 3), head + 1)
      .some(({ lower }, at, all) => lower === 'been' && /^(?:has|have)$/.test(all[at - 1]?.lower ?? ''))
  );
}

function stillGoingOn(read: ReadSentence, trigger: Trigger): boolean {
  const { tokens } = read;
  const near = tokens.slice(Math.max(0, trigger.from - 3), trigger.to + 3).map(({ lower }) => lower);
  if (near.some((word) => STILL.test(word))) return true;
  const head = tokens[trigger.head]?.lower ?? '';
  const helper = tokens[trigger.head - 1]?.lower ?? '';
  return trigger.rule.form === 'verb' && head.endsWith('ing') && /^(?:is|are)$/.test(helper);
}
