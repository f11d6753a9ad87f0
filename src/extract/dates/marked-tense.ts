import type { Tense } from './time-mention.ts';

/** "who were to fly to Washington on Monday night, stayed home": a plan whose day has gone by. */
const PLANNED =
  /\b(?:(?:was|were|had been) (?:\w+ )?(?:to|due|supposed|scheduled|set|expected|planned)|had (?:planned|hoped|intended|meant|wanted) to)\b[^.;]{0,80}$/i;
/** "put off a trip planned for Wednesday" */
const PUT_OFF =
  /\b(?:put off|puts off|putting off|postpon(?:ed|es|ing)|cancell?(?:ed|s|ing)|call(?:ed|s|ing) off|scrapp(?:ed|ing)|shelved|missed|skipped)\b[^.;,]{0,60}\b(?:planned|scheduled|set|due|slated) (?:for|on)(?: the| early| late)? ?$/i;
const CANCELLED = new RegExp(
  String.raw`^[^.;]{0,110}\b(?:stayed (?:home|put|away|behind)|but put|cancell?ed|called off|scrapped|postponed|put off|shelved|dropped|` +
    String.raw`did not|didn't|never|fell through|(?:was|were) delayed|held back|failed to|but (?:so far|only|has not|have not|nobody|none)|` +
    String.raw`(?:has|have) (?:so far )?not|(?:hasn't|haven't)|so far)\b`,
  'i',
);
/** "on Tuesday evening, if the lists are in order" */
const CONDITION = /^,? (?:if|once|unless|provided|assuming)\b/i;
/** "talks scheduled for Sunday", "due on Thursday", "set to begin on Monday" */
const SET_FOR = new RegExp(
  String.raw`\b(?:scheduled|planned|slated|set|due|expected|booked|timed|penciled in|pencilled in|called(?= for\b)) (?:to (?:begin|start|` +
    String.raw`open|be held|take place|resume|convene) )?(?:for|on|by|this|next|later)?(?: the)? ?$`,
  'i',
);
const HAD_BEEN_SET = /\b(?:had|have|has) been (?:originally |initially |tentatively )?\w+(?: \w+){0,4} $/i;
/** "the strike that the union |had called for| Monday |was cut short|": a plan that its day has overtaken. */
const HAD_SET = /\bhad (?:\w+ly |first )?(?:called|set|planned|scheduled|booked|slated) (?:for|on)(?: the)? ?$/i;
const OVERTAKEN = /^,? (?:was|were|had|drew|went|brought|shut|began|ended|did|never|fell|passed|[a-z]{2,}ed)\b/;
/** "gave the group until Sunday", "extend the truce through at least Wednesday" */
const UNTIL = new RegExp(
  String.raw`\b(?:has|have|had|give|gives|gave|given|giving|wait|waits|waited|extend|extended|extending|postpone|postponed|` +
    String.raw`delay|delayed|prolong|prolonged|adjourned|run|runs|last|lasts|go on|goes on|hold|stretch|put off|puts off|putting off)\b[^.;]{0,50} (?:until|till|to|through|beyond|past)` +
    String.raw`(?: the| at least| early| late| noon| midday| midnight| on){0,3} $`,
  'i',
);
/** "a Saturday deadline"; "the deadline he set, Sunday at 6 p.m." */
const DEADLINE_AFTER = /^(?:'s)? (?:deadline|ultimatum)\b/i;
const DEADLINE_BEFORE = /\b(?:deadline|ultimatum)\b[^.;:]{0,40}(?:,| of| on| is| by| for) (?:the )?$/i;
/** "they want it done before Monday", "hopes for a pause by Ramadan", "wants it settled by his inauguration on 20 January" */
const WANTED = new RegExp(
  String.raw`\b(?:wants?|wanted|hopes?|hoped|hoping|needs?|needed|must|aims?|aiming|wishes|wished|would like|seeks?|sought|pressing|` +
    String.raw`pushing|pushes|pushed)\b[^.;:]{0,80} (?:by|before|no later than|past|beyond)(?: (?:the|his|her|its|their) [a-z]{4,16} on)?(?: the| early| late| noon| midday){0,2} $`,
  'i',
);
/** "if they were not returned by noon on Saturday" */
const CONDITION_BEFORE = /\b(?:if|unless|or else)\b[^.;:]{0,80} by(?: the| noon| midday| midnight| early| late| on){0,3} $/i;
/** "comes into force from Sunday", "to take effect on Thursday" */
const IN_FORCE = /\b(?:comes?|goes?|enters?|takes?) (?:into )?(?:force|effect)(?: [\w:.']{1,9}){0,4} $/i;
const AHEAD_OF = /\b(?:ahead of|in time for|in the run-up to|in preparation for|looking ahead to|by the time of) (?:the |what )?$/i;

/** "called for a general strike on Monday": what is called for is to come. */
const CALLED_FOR =
  /\b(?:call|calls|called|calling) (?:for )?an? (?:[\w-]+ ){0,2}(?:strike|rally|protest|march|demonstration|meeting|session|vote)\b[^.;,]{0,40} (?:on|for|next|this) $/i;

/** "announced a mass rally outside parliament on Wednesday", "a truce that runs out on Sunday": no past, whatever the verb. */
const ANNOUNCED = new RegExp(
  String.raw`\b(?:announc(?:ed|es|ing)|promis(?:ed|es|ing)|plann(?:ed|ing)|plans|organi[sz](?:ing|es)|urg(?:ed|es|ing) (?:\w+ ){1,3}to (?:join|attend|come to)) (?:an? |the |more |new |another )(?:[\w-]+ ){0,2}` +
    String.raw`(?:strike|rally|rallies|protests?|march|marches|demonstrations?|vigil|walkout|barricade|sit-in)\b[^.;,"]{0,50} (?:on|for|from|this|next) $`,
  'i',
);
const RUNS_OUT =
  /\b(?:that|which|truce|cease-?fire|pause|phase|stage|deal|agreement) (?:runs out|expires|ends|lapses|is over|comes to an end)(?: \w+){0,2} (?:(?:on|by|at)(?: the)? |early |late )?$/i;

/** "signed up to the deal starting from Sunday" */
const STARTING =
  /\b(?:deal|truce|cease-?fire|pause|agreement|visit|talks|trip|tour|round|phase)\b[^.;,]{0,30} (?:starting|beginning|effective)(?: on| from| as of)?(?: the)? ?$/i;

/**
 * What words right beside a time say of its direction without any verb; null where they say nothing. `before` ends, `after` begins at the
 * time.
 */
export function markedTense(before: string, after: string): Tense | null {
  if ((PLANNED.test(before) && CANCELLED.test(after)) || PUT_OFF.test(before)) return 'past';
  if (CONDITION.test(after)) return 'future';
  if (HAD_SET.test(before) && OVERTAKEN.test(after)) return 'past';
  if (SET_FOR.test(before)) return HAD_BEEN_SET.test(before.slice(-60)) ? 'past' : 'future';
  if (STARTING.test(before) || CALLED_FOR.test(before) || ANNOUNCED.test(before) || RUNS_OUT.test(before)) return 'future';
  const isAhead =
    UNTIL.test(before) ||
    WANTED.test(before) ||
    IN_FORCE.test(before) ||
    CONDITION_BEFORE.test(before) ||
    DEADLINE_AFTER.test(after) ||
    DEADLINE_BEFORE.test(before) ||
    AHEAD_OF.test(before);
  return isAhead ? 'future' : null;
}
