import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

/** What can break down. */
export const TALK_WORDS =
  /^(?:talks|table|mediation|negotiations?|discussions|meeting|deal|truce|cease-fire|ceasefire|agreement|mediation|round|effort|efforts|process|bargaining|pause|plan|mission|exchange|release|calm)$/;

/** Words for talks themselves. */
export const ROUNDS = /^(?:talks|negotiations?|discussions|round|bargaining|consultations)$/;

/** "talks to free hostages … are to resume": the verb alone needs its talks somewhere in the sentence. */
export const RESUMING = new Set([
  'resume',
  'restart',
  'reconvene',
  'open',
  'start',
  'begin',
  'kick',
  'conclude',
  'wrap',
  'end',
  'continue',
  'press',
  'drag',
]);

/** "… to get the talks going. They are set to resume next week": the sentence before says what resumes. */
export function isPronounOfTalks(read: ReadSentence, trigger: Trigger): boolean {
  return (
    read.tokens.slice(Math.max(0, trigger.head - 5), trigger.head).some(({ lower }) => /^(?:they|these|it)$/.test(lower)) &&
    (read.timeTokens.has(trigger.to) || /^(?:in|on|at|again|\.)$/.test(read.tokens[trigger.to]?.lower ?? '.')) &&
    read.before.some(({ lower }) => ROUNDS.test(lower))
  );
}
