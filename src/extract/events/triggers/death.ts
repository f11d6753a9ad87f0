import { rules } from '../trigger-pattern.ts';

/** The death of somebody who is named, or of captives. Whether a "killing" is one is settled by whom it names. */
export const DEATH = [
  ...rules('death', 'verb', 2, ['{assassinate}', '{execute}', '{murder}', '{die}', 'body|bodies|remains ..4 {find}|{recover}|{retrieve}|{identify}|{discover}', 'found dead', '{find} ..5 body|bodies|remains', '{be} shot|executed ..4 range',  'declared|pronounced dead', '{mistake} ..4 killed']),
  ...rules('death', 'verb', 1, ['{kill}']),
  ...rules('death', 'noun', 2, ['assassination', 'killing of', 'death of', 'funeral', 'burial']),
];
