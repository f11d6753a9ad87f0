import { rules } from '../trigger-pattern.ts';

/** People meet in one room. */
export const MEETING = [
  ...rules('meeting', 'verb', 2, [
    '{meet}', '{host}', '{lunch}|{breakfast} with', '{spend} ..4 hours|hour|minutes ..6 with', '{take} it|this|that|them up', '{hold} ..3 discussion|discussions', '{have} ..2 lunch|dinner|breakfast with', 'meeting|meetings|consultation|session|summit|discussion|gathering ..3 attended by', 'meeting|summit|conference|gathering|session ..14 is|are|was|were planned|scheduled|due|set|expected', '{receive}', '{meet} with|at|in', '{convene}', '{hold} ..4 meeting|meetings|summit|session', '{host} ..5 meeting|summit|gathering|leaders|minister|president', '{receive} ..4 minister|president|envoy|delegation|secretary|director',
    'meeting|meetings|summit|session|gathering ..16 {take} place', 'meeting|meetings|summit|session ..12 {hold}', '{engage} in discussions|talks|consultations', '{open} ..4 summit|session', '{attend} ..5 summit|meeting|session', '{confer} with', '{speak}|{talk} with|to his|her|their ..2 security|cabinet|war team|cabinet|advisers|advisors|aides', '{speak}|{talk} with|to his|her|their cabinet|team|advisers|advisors|aides', '{take} ..3 matter up', '{sit} down with', '{sit} down ..6 with', '{huddle}', '{call} on', 'cabinet|council|leaders|ministers ..6 {discuss}|{weigh}|{debate}|{review}|{consider}|{go}', 'cabinet|council|ministers ..3 {take} up', '{call} ..6 together', '{summon}', '{chair} ..4 meeting|session|consultation', '{sit} ..2 with', '{hold} ..4 consultations|consultation', '{welcome} ..6 to the? white|office|palace', '{dine} with|at|in|together', '{cochair}|{co-chair}|{cohost}|{co-host} ..6 conference|summit|meeting|session|gathering', '{see}', '{greet}', '{welcome}', '{gather}',
  ]),
  ...rules('meeting', 'noun', 2, ['in consultations|consultation|huddle with']),
  ...rules('meeting', 'noun', 1, ['meeting', 'meetings', 'summit', 'session', 'gathering', 'conference', 'consultation']),
];
