import { rules } from '../trigger-pattern.ts';

const PEOPLE = 'hostage|hostages|captive|captives|prisoner|prisoners|detainee|detainees|abductee|abductees';

/** Captives or prisoners go free, or the dead are handed over. */
export const RELEASE = [
  ...rules('release', 'verb', 1, ['more|others|another|prisoners|palestinians ..2 {follow}', '{release}', '{free}', '{exchange} ..6 ' + PEOPLE, '{swap} ..6 ' + PEOPLE, '{hand} over', '{return} ..6 body|bodies|remains|hostage|hostages|captives', '{transfer} ..8 cross|israel|custody', '{transfer} ..4 body|bodies|remains|coffins|hostages|captives|prisoners']),
  ...rules('release', 'verb', 2, [
    '{let} go|out', '{let} ..6 go', '{set} free', '{open} ..3 prison|jail|cell gates|doors', '{let} ..7 out of|from ..3 prison|prisons|jail|jails|cells|custody|gaza|captivity', '{empty} ..3 cells|prison|prisons|jail|jails', '{give} back', `${PEOPLE} ..7 {cross}`, '{set} ..6 free', '{come} home|out', '{walk} out of ..2 captivity|gaza|prison|prisons|jail|jails|cells|ofer', '{walk} free', '{cross} ..3 out|into|back', '{bring} ..5 home|out', '{send} back',
    '{drive} out', '{pass} ..2 to ..2 cross', '{give} ..3 cross', '{hand} ..6 to ..2 cross', '{hand} ..6 over', `${PEOPLE} ..9 {release}|{free}|{return}|{leave}|{arrive}`, '{leave} ..4 cells|prison|jail|captivity|ofer|ketziot',
    'body|bodies|remains|coffin|coffins ..6 {return}|{arrive}|{transfer}|{deliver}|{come}|{hand}', '{give} ..2 up', 'are|is|was|were due out|home', 'remains|bodies ..6 due', `${PEOPLE} ..3 was|were|are|be|been back|home|free`, '{send}|{fly}|{truck} ..4 bodies|body|remains|coffins|coffin', '{deliver} ..5 body|bodies|remains|coffins',
    'exchange|exchanges ..2 {take} place', 'release|releases|handover|swap ..10 {begin}|{start}|{take}|{go}|{proceed}|{resume}', '{receive} ..5 body|bodies|remains|coffins', 'reunited with', '{turn} over ..6 coffin|coffins|hostages|hostage|captives|bodies|body|remains|prisoners', '{turn} over ..6 women|woman|men|man|people|children|civilians|soldiers|detainees', 'bodies|body|remains|coffins|captives|hostages|prisoners|women|men ..9 {turn} over to', '{surrender} ..4 bodies|remains', '{hand} back', '{free} under|from', '{emerge} from ..3 captivity|tunnel|gaza', '{step} ..3 free|out|freedom', 'body|bodies|remains|coffin|coffins ..4 {drive}', '{regain} ..2 freedom', '{send} ..3 home', '{get} ..3 back|home', 'buses|bus ..8 {leave}|{arrive}|{carry}', 'buses|bus ..3 {pull}|{roll}|{drive} out|into|through', '{board} ..3 buses', '{take} ..4 to hospital|hospitals ..4 after',
  ]),
  ...rules('release', 'noun', 2, ['exchange|swap|handover is|are|was|were due|set|expected|planned|scheduled']),
  ...rules('release', 'noun', 1, ['release', 'handover', 'prisoner|hostage swap|exchange|deal', 'exchange of', 'return of', 'swap', 'homecoming']),
];
