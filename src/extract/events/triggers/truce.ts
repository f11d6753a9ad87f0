import { rules } from '../trigger-pattern.ts';

/** Fighting pauses by agreement: its beginning, lasting, lengthening, planned end. */
export const TRUCE = [
  ...rules('truce', 'verb', 2, [
    'truce|cease-fire|ceasefire|pause|lull|halt|deal|agreement|accord ..6 {begin}|{start}|{take}|{come}|{go}|{enter}|{hold} effect|hold|force|into', '{take} effect|hold', '{come} into effect|force', '{go} into effect|force',
    '{enter} into force|effect', 'truce|cease-fire|ceasefire|pause|lull ..8 is|was|are due|set|scheduled|expected|meant|supposed to {begin}|{start}', 'truce|cease-fire|ceasefire|pause|lull ..4 {begin}|{start}|{hold}|{last}|{extend}|{expire}|{end}|{prolong}', 'deal|agreement|accord ..2 {last}|{hold}|{expire}|{lapse}', 'deal|agreement|accord {start}|{begin}', '{extend} ..5 truce|cease-fire|ceasefire|pause|phase|lull',
    'phase|stage|truce|cease-fire|ceasefire ..12 {expire}|{lapse}', 'phase|stage|truce|cease-fire|ceasefire|pause ..12 {run} out', 'phase|stage ..3 {run}|{end}|{expire}|{begin}|{start}|{lapse} out?', '{hold} ..2 fire', '{stop} shooting|fighting', '{lay} down ..2 arms|weapons', '{observe} ..4 truce|cease-fire|ceasefire', '{declare} ..3 truce|cease-fire|ceasefire|pause', '{pause} ..4 fighting|combat|operations|offensive|war|strikes|airstrikes|attacks|bombing|bombardment|raids|assault', '{halt}|{suspend} its|their|the|all? strikes|airstrikes|attacks|bombing|bombardment|fighting|fire|raids',
    'end|start|beginning|collapse|extension of the|a? ..2 truce|cease-fire|ceasefire|pause', 'fighting|guns ..4 {stop}|{pause}|{halt}|{fall}',
  ]),
  ...rules('truce', 'noun', 1, ['truce', 'cease-fire', 'ceasefire', 'humanitarian pause', 'first phase|stage', 'second phase|stage', 'lull', 'pauses', 'truce|cease-fire|ceasefire ..3 in effect|force|place', 'pause in|of|from|last|during|between']),
];
