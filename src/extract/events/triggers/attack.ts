import { rules } from '../trigger-pattern.ts';

/** Attacks on Israel or Israelis, by gunmen, rockets, militants. */
export const ATTACK = [
  ...rules('attack', 'verb', 2, [
    '{storm} ..4 into|across|through|southern|border', '{open} fire', '{ambush}', 'gunmen|gunman|militants|fighters|attackers|assailants ..6 {kill}|{shoot}|{attack}|{storm}|{abduct}|{kidnap}|{open}', '{abduct}', '{kidnap}', '{take} ..3 hostage|captive|hostages|captives', '{stab}', '{burst} across|through|into',
    '{ram}', 'grenade|grenades|firebomb|firebombs ..4 {throw}|{hurl}|{toss}', 'rocket|rockets|missile|missiles|projectile|mortars ..5 {fire}|{launch}|{hit}|{come}|{land}|{fall}|{slam}|{crash}|{strike}', 'rocket|rockets|missile|missiles|projectile ..8 {kill}|{wound}', '{shoot} dead', '{gun} down', 'soldiers|soldier|troops|officers were|was killed', 'hamas ..3 {attack}', '{drag} ..5 gaza|border', '{claim} the shooting',
  ]),
  ...rules('attack', 'verb', 1, ['{attack}', '{seize}', '{capture}']),
  ...rules('attack', 'noun', 1, ['attack', 'attacks', 'assault', 'massacre', 'shooting', 'stabbing', 'ambush', 'onslaught', 'rampage', 'raid on|into israel|southern', 'rocket fire', 'abduction', 'outbreak of']),
];
