import { rules } from '../trigger-pattern.ts';

/** People speak over the telephone. */
export const CALL = [
  ...rules('call', 'verb', 2, [
    '{speak} ..6 by|over phone|telephone',
    '{speak} ..4 by the? phone|telephone',
    '{speak} for ..3 minutes|hour|hours',
    '{call}',
    '{telephone}',
    '{phone}',
    '{ring}',
    '{dial} up?',
    '{reach} ..5 by|on telephone|phone',
    '{talk} ..4 by|over|on phone|telephone',
    '{hold} ..4 call|conversation',
    '{have} ..3 call',
    '{get}|{receive} ..3 call|calls',
    '{put} ..4 on the phone',
    '{call} the|his|her|their ..2 family|families|parents|mother|father|relatives|wife|husband|widow',
    '{discuss} ..6 in|by|during ..2 call',
    '{call} his|her ..4 counterpart',
    '{engage} in ..3 conversation',
    '{speak} separately with',
    'leaders|pair|two|men|presidents ..3 {speak}|{talk}',
  ]),
  ...rules('call', 'verb', 1, ['{speak} with|to', '{speak} ..3 with|to', '{talk} with|to', '{engage} in discussions|talks', '{speak}']),
  ...rules('call', 'noun', 2, [
    'phone|telephone call|conversation',
    'by phone|telephone',
    'over the phone|telephone',
    'call with|between',
    'calls with|between',
    'on the phone',
    'in a call',
    'conversation with|between',
  ]),
  ...rules('call', 'noun', 1, ['call', 'calls', 'conversation']),
];
