import { rules } from '../trigger-pattern.ts';

/** Words for a part of a toll. */
export const OF_TOLL = ['deaths', 'among them', 'of them'];

/** The death of somebody who is named, or of captives. Whether a "killing" is one is settled by whom it names. */
export const DEATH = [
  ...rules('death', 'verb', 2, [
    '{assassinate}',
    '{execute}',
    '{murder}',
    '{die}',
    'body|bodies|remains ..4 {find}|{recover}|{retrieve}|{identify}|{discover}',
    'found dead',
    '{find} ..5 body|bodies|remains',
    '{be} shot|executed ..4 range',
    '{mistake} ..4 killed',
  ]),
  ...rules('death', 'verb', 1, ['{kill}', '{shoot}', '{fall}']),
  ...rules('death', 'noun', 2, ['assassination', 'killing of', 'death of']),
  ...rules('death', 'noun', 1, OF_TOLL),
];
