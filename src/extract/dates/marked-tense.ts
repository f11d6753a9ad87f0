import type { Tense } from './time-mention.ts';

/** "who were to fly to Washington on Monday night, stayed home": a plan whose day has gone by. */
const PLANNED = /\b(?:was|were|had been) (?:\w+ )?(?:to|due|supposed|scheduled|set|expected|planned)\b[^.;]{0,80}$/i;
const CANCELLED = new RegExp(
  String.raw`^[^.;]{0,110}\b(?:stayed (?:home|put|away|behind)|cancell?ed|called off|scrapped|postponed|put off|shelved|dropped|` +
    String.raw`did not|didn't|never|fell through|(?:was|were) delayed|held back|failed to)\b`,
  'i',
);

/** Words right beside the time that decide without a verb. */
export function markedTense(before: string, after: string, own: string): Tense | null {
  if (PLANNED.test(before) && CANCELLED.test(after)) return 'past';
  if (/^,? (?:if|once|unless|provided|assuming)\b/i.test(after)) return 'future';
  if (
    new RegExp(
      String.raw`\b(?:scheduled|planned|slated|set|due|expected|booked|timed|penciled in|pencilled in|called) (?:to (?:begin|start|` +
        String.raw`open|be held|take place|resume|convene) )?(?:for|on|by|this|next|later)?(?: the)? ?$`,
      'i',
    ).test(before)
  ) {
    return /\b(?:had|have|has) been (?:originally |initially |tentatively )?\w+(?: \w+){0,4} $/i.test(before.slice(-60))
      ? 'past'
      : 'future';
  }
  if (
    new RegExp(
      String.raw`\b(?:has|have|had|give|gives|gave|given|giving|wait|waits|waited|extend|extended|extending|postpone|postponed|` +
        String.raw`delay|delayed|prolong|prolonged|adjourned|run|runs|last|lasts)\b[^.;]{0,50} (?:until|till|to|through)(?: the| at ` +
        String.raw`least| early| late){0,2} $`,
      'i',
    ).test(before)
  ) {
    return 'future';
  }
  if (
    /^(?:'s)? (?:deadline|ultimatum)\b/i.test(after) ||
    /\b(?:deadline|ultimatum)\b[^.;:]{0,40}(?:,| of| on| is| by| for) (?:the )?$/i.test(before)
  )
    return 'future';
  if (
    /\b(?:ahead of|in time for|in the run-up to|in preparation for|looking ahead to|until|by the time of) (?:the |what )?$/i.test(before) &&
    !/^until/i.test(own)
  ) {
    return /\b(?:until|till) (?:the )?$/i.test(before) ? null : 'future';
  }
  return null;
}
