import { rules } from '../trigger-pattern.ts';

/** People meet in one room. */
export const MEETING = [
  ...rules('meeting', 'verb', 2, [
    '{meet}', '{meet} with|at|in', '{convene}', '{hold} ..4 meeting|meetings|summit|session', '{host} ..5 meeting|summit|gathering|leaders|minister|president', '{receive} ..4 minister|president|envoy|delegation|secretary|director',
    '{open} ..4 summit|session', '{attend} ..5 summit|meeting|session', '{confer} with', '{take} ..3 matter up', '{sit} down with', '{huddle}', '{see}', '{greet}', '{gather}',
  ]),
  ...rules('meeting', 'noun', 1, ['meeting', 'meetings', 'summit', 'session', 'gathering', 'conference']),
];
