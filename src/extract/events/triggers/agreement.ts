import { rules } from '../trigger-pattern.ts';

/** Two sides say yes to the same terms. */
export const AGREEMENT = [
  ...rules('agreement', 'verb', 2, [
    '{agree} on|upon',
    '{agree} to ..6 deal|truce|cease-fire|ceasefire|pause|extend|release|free|halt|exchange|phase',
    '{reach} ..6 deal|agreement|accord|pact|understanding|compromise',
    '{strike} ..4 deal|agreement|accord|bargain',
    '{sign} ..6 deal|agreement|accord|pact|declaration|document|memorandum|onto',
    '{seal} ..4 deal|agreement|accord',
    '{clinch} ..4 deal|agreement',
    '{conclude} ..4 deal|agreement|accord',
    '{finalize} ..4 deal|agreement|accord',
    '{finalise} ..4 deal|agreement|accord',
    '{close} ..2 deal',
    '{broker} ..6 deal|agreement|truce|cease-fire|ceasefire',
    'deal|agreement|accord|pact|understanding|bargain|compromise ..6 {reach}|{strike}|{sign}|{seal}|{announce}|{clinch}|{conclude}|{finalize}|{broker}|{agree}|{approve}',
    '{announce} ..6 deal|agreement|accord',
    'truce|cease-fire|ceasefire ..2 {announce}|{agree}|{reach}|{sign}',
    '{announce} ..4 truce|cease-fire|ceasefire',
    '{put} ..2 signature',
    '{come} to ..2 terms|agreement|understanding|deal|compromise',
    '{arrive} at ..3 deal|agreement|understanding|compromise',
    '{mediate} ..5 deal|agreement|truce|cease-fire|ceasefire|pause|swap|exchange',
    '{settle} on ..5 deal|swap|terms|truce|cease-fire|ceasefire|exchange|pause',
    'deal|agreement|accord|pact ..16 be|been|was|were {sign}|{reach}|{strike}|{seal}|{clinch}|{conclude}|{finalize}',
    '{sign} up to ..5 deal|agreement|truce|terms|plan',
    '{agree}',
    '{sign} off on',
    '{put} ..2 name|names|signatures to ..5 deal|agreement|accord|pact|declaration|document',
  ]),
  ...rules('agreement', 'noun', 0, ['deal', 'agreement', 'accord', 'pact', 'understanding']),
];
