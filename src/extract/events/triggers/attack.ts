import { rules } from '../trigger-pattern.ts';

/** Attacks on Israel or Israelis: by gunmen, rockets, militants, or a state such as Iran. */
export const ATTACK = [
  ...rules('attack', 'verb', 2, [
    '{storm} ..4 into|across|through|southern|border', '{open} fire', '{take} up positions', '{take} ..2 control', '{take} over ..6 crossing|corridor|checkpoint', '{fire} on|at|toward|towards', '{drive} ..5 into ..5 people|crowd|crowds|stop|stops|pedestrians|soldiers|bystanders|queue', 'car|truck|vehicle|van|bulldozer ..4 {drive}|{plow}|{plough}|{ram}', '{throw}|{hurl} ..3 firebombs|firebomb|grenades|grenade|explosives', '{burn} to death', '{come} under fire|attack', '{send} in ..4 tanks|troops|forces|soldiers', '{send} ..4 tanks|troops|forces|soldiers ..2 in|into|to|across|over', 'troops|forces|tanks|soldiers|army ..4 {cross} ..3 border|frontier', 'bomb|bombs|device|explosives ..9 {kill}|{wound}|{injure}', '{ambush}', 'gunmen|gunman|militants|fighters|attackers|assailants ..6 {kill}|{shoot}|{attack}|{storm}|{abduct}|{kidnap}|{open}', '{abduct}', '{kidnap}', '{take} ..3 hostage|captive|hostages|captives', '{stab}', '{burst} across|through|into',
    '{ram}', 'grenade|grenades|firebomb|firebombs ..4 {throw}|{hurl}|{toss}', 'rocket|rockets|missile|missiles|projectile|mortars ..5 {fire}|{launch}|{hit}|{come}|{land}|{fall}|{slam}|{crash}|{strike}', 'rocket|rockets|missile|missiles|projectile ..8 {kill}|{wound}', '{shoot} dead', '{gun} down', 'soldiers|soldier|troops|officers were|was killed', 'hamas ..3 {attack}', '{drag} ..5 gaza|border', '{claim} the shooting',
  ]),
  ...rules('attack', 'verb', 1, ['{kill}|{wound} ..4 soldiers|soldier|troops|reservists|officers|policemen|policeman|settlers|israelis', '{attack}', '{seize}', '{capture}']),
  ...rules('attack', 'noun', 1, ['attack', 'attacks', 'assault', 'massacre', 'shooting', 'stabbing', 'ambush', 'onslaught', 'rampage', 'raid on|into israel|southern', 'rocket fire', 'salvo', 'barrage', 'barrages', 'missile|rocket|drone attack|attacks|barrage|salvo', 'abduction', 'outbreak of']),
];
