import { rules } from '../trigger-pattern.ts';

const TEAM = 'delegation|delegations|team|teams|negotiators|mediators|envoys';

/** Negotiating: rounds, teams on the way, mediators at work. */
export const TALKS = [
  ...rules('talks', 'verb', 2, [
    'talks|negotiations|discussions|bargaining|consultations|round ..6 {resume}|{begin}|{start}|{restart}|{open}|{continue}|{hold}|{take}|{go}|{convene}|{end}|{conclude}|{reconvene}|{get}|{launch}|{proceed}|{enter}', 'talks|negotiations|discussions|bargaining on|about|over the|a? second|third|next|final phase|stage ..6 {resume}|{begin}|{start}|{open}', '{sit} down', '{negotiate}', '{bargain}', 'talks|negotiations ..16 is|are|was|were to|due|set|expected to? {resume}|{begin}|{start}|{go}|{continue}', '{go}|{keep}|{carry} on? talking|negotiating', '{go} back and forth',
    '{resume} ..4 talks|negotiations|discussions', '{hold} ..5 talks|negotiations|discussions|consultations|round', '{host} ..5 talks|negotiations|round', `${TEAM} ..12 {arrive}|{leave}|{travel}|{head}|{fly}|{depart}|{land}|{return}|{go}|{come}|{join}|{spend}`,
    `{send} ..5 ${TEAM}`, `{dispatch} ..5 ${TEAM}`, '{lead} ..4 delegation|team', '{mediate}', '{gather} ..4 in', `{pick} up again`, '{join} ..4 talks|negotiations|negotiators|mediators', '{join} them', '{advance} ..2 talks|negotiations', 'indirect|direct talks|negotiations', '{engage} in ..5 talks|negotiations', '{start}|{begin}|{open}|{resume}|{hold} ..4 talks|negotiations|discussions', '{resume}', '{restart}', '{reconvene}', '{open}', '{start}', '{begin}', '{kick} off', '{conclude}', '{wrap} up', '{end}', '{continue}', '{press} on', '{drag} on',
  ]),
  ...rules('talks', 'verb', 1, [`${TEAM} ..9 on their|its|the way`]),
  ...rules('talks', 'noun', 1, ['talks', 'negotiations', 'round', 'bargaining', 'consultations', 'discussions', 'headway', 'progress']),
];
