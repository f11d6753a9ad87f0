import { rules } from '../trigger-pattern.ts';
import { TERMS } from './classes.ts';

/** An answer to terms that were put forward. */
export const RESPONSE = [
  ...rules('response', 'verb', 2, [
    '{accept} ..8 proposal|offer|deal|plan|terms|framework|outline|truce|cease-fire|ceasefire|draft',
    '{accept} it|them|that',
    '{reject} ..8 proposal|offer|deal|plan|terms|framework|outline|truce|cease-fire|ceasefire|draft|demand|demands|conditions|counteroffer|counterproposal|counter-proposal|idea|call|calls|resolution',
    '{reject} it|them|that',
    '{respond} ..3 to',
    '{respond}',
    '{reply}',
    '{turn} down',
    '{turn} ..3 offer|plan|proposal|deal|terms|draft|framework|outline|idea|it|them ..2 down',
    '{say} yes|no to',
    '{give} ..4 response|answer|reply|approval|consent|assent',
    '{deliver} ..4 response|answer|reply',
    '{submit} ..4 response|answer|reply',
    '{send} ..4 response|answer|reply',
    '{hand} ..5 response|answer|reply',
    'response|answer|reply ..5 {receive}|{deliver}|{send}|{submit}|{arrive}|{come}|{pass}|{relay}',
    '{view} ..6 positively|favorably|favourably',
    '{answer}',
    '{let} ..4 know',
    `${TERMS}|deal ..10 {accept}|{reject}|{rebuff}`,
    '{say} yes',
    '{drop} ..4 demand|demands|condition|conditions|insistence|objection|objections',
    '{signal} ..5 accept|agree|reject',
    '{rebuff}',
    '{spurn}',
    '{dismiss} ..8 reply|proposal|offer|terms|plan|demands|counteroffer|answer|response',
    '{agree} to ..5 proposal|offer|plan|terms|framework|outline',
  ]),
  ...rules('response', 'noun', 1, ['response', 'answer', 'rejection', 'reply', 'acceptance']),
];
