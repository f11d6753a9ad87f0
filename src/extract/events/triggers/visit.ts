import { rules } from '../trigger-pattern.ts';

/** Somebody travels to the region or about it. */
export const VISIT = [
  ...rules('visit', 'verb', 1, ['{travel}', '{fly}', '{land}', '{arrive}', '{depart}', '{return} to|from', '{go} to', '{come} to', '{leave} for', '{leave} ..4 for', '{spend} in', '{spend} much|most|part of in', 'was|were|be|is|are|been back? in', 'been to', '{go} into|on', 'he|she in', '{reach}', '{leave}', '{stop} in|over|off', '{make} his|her|their way to']),
  ...rules('visit', 'verb', 2, ['{visit}', '{shuttle}', '{take} off for', '{jet} to|into|off', 'expected back|in|at|here|there', '{set} out|off for|on|from', '{set} out|off', '{head} to|for|back', 'due in|back|at|here|there', 'due to arrive', '{call} at', '{tour}', '{begin} ..5 tour|trip|visit', '{pay} ..4 visit', '{make} ..4 visit|trip|stop', '{attend}', '{embark}']),
  ...rules('visit', 'noun', 1, ['visit', 'trip', 'tour', 'arrival', 'departure']),
];
