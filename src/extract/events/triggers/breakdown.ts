import { rules } from '../trigger-pattern.ts';

/** Talks or a truce fail, stop or are suspended. */
export const BREAKDOWN = [
  ...rules('breakdown', 'verb', 2, [
    '{collapse}', '{tear} up ..4 truce|cease-fire|ceasefire|deal|agreement|accord', '{stop}|{suspend}|{halt} ..2 release|releases|handover|exchange|exchanges|swap', '{break} down|off|up|apart', '{come} apart|undone|unstuck', '{peter} out', '{go} nowhere', '{hit} ..3 wall|impasse|snag|deadlock', '{stall}', '{fall} apart|through', '{end} ..3 without', '{conclude} ..5 without', '{end} in failure|stalemate|deadlock', '{walk} away from', '{walk} out of ..3 talks|negotiations',
    '{suspend} ..5 talks|negotiations|mediation|participation|role', '{halt} ..4 talks|negotiations|mediation', '{call} off', '{cancel} ..5 talks|round|trip|meeting|visit|negotiations', '{reach} ..3 impasse|deadlock|stalemate',
    '{withdraw} ..4 team|teams|negotiators|delegation|delegations', '{call} ..4 home|back', '{pull} ..3 team|teams|negotiators|delegation|delegations ..3 out|back|from', '{end} ..2 with no', '{withdraw} from ..3 talks|negotiations', '{recall} ..6 team|teams|negotiators|delegation|delegations', '{pull} out of ..4 talks|negotiations', 'talks|negotiations|round|effort|efforts|bargaining ..5 {fail}|{founder}|{falter}|{freeze}|{unravel}',
    'truce|cease-fire|ceasefire|pause ..4 {collapse}|{shatter}|{unravel}', '{break} ..3 truce|cease-fire|ceasefire', '{end} ..3 truce|cease-fire|ceasefire', '{shatter} ..4 truce|cease-fire|ceasefire', '{cut} ..2 short', '{deadlock}',
    'left|leaves|departed ..6 with nothing', '{fail} to ..4 agreement|agree|deal|breakthrough|consensus', '{leave}|{quit} the ..3 talks|negotiations|table', 'talks|negotiations|mediation|discussions ..5 {suspend}|{halt}|{shelve}|{cancel}', 'talks|negotiations|mediation|discussions ..4 {break} off', 'talks|negotiations|mediation ..9 {put} on hold|ice', '{quit} ..3 talks|negotiations', '{scuttle}', '{derail}', '{freeze} ..4 talks|mediation|negotiations', '{bring} ..4 team|teams|negotiators|delegation|delegations home|back',
  ]),
  ...rules('breakdown', 'noun', 1, ['collapse', 'breakdown', 'failure', 'impasse']),
];
