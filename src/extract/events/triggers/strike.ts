import { rules } from '../trigger-pattern.ts';

/** Military action in the war: of Israel's forces, or between states. */
export const STRIKE = [
  ...rules('strike', 'verb', 2, [
    'fighting|war|hostilities|bombing|strikes|combat|bombardment ..3 {resume}|{restart}|{erupt}', '{bomb}', '{bombard}', '{shell}', '{pound}', '{launch} ..8 offensive|operation|assault|campaign|strikes|strike|invasion|bombardment|war', '{invade}', 'airstrike|airstrikes|strike|strikes|shelling|bombardment|raid|raids|missile ..6 {hit}|{kill}|{target}|{destroy}|{level}|{strike}|{flatten}',
    'jets|aircraft|warplanes|tanks|drones|drone ..6 {hit}|{kill}|{target}|{destroy}|{strike}|{bomb}|{fire}', '{resume} ..6 bombing|strikes|fighting|offensive|war|bombardment|operations|airstrikes', '{go} back to bombing|war|fighting', '{carry} out ..5 strike|strikes|raid|airstrike|airstrikes',
    'troops|forces|tanks|soldiers|army|military ..5 {enter}|{push}|{advance}|{storm}|{seize}|{raid}|{move}|{roll}|{thrust}|{surround}|{encircle}', '{step} up|{intensify} ..4 strikes|bombing|offensive|operations|attacks', '{expand} ..4 offensive|operation|operations', 'commandos|troops|forces|soldiers|undercover ..14 {shoot}|{kill}|{raid}|{storm}|{arrest}|{detain}', '{blow} up', '{take} up positions', '{take} ..2 control', '{demolish}', '{open} fire', '{drop} ..4 bomb|bombs', 'bomb|bombs ..4 {drop}', '{fire} ..4 missile|missiles', '{launch} ..3 missile|missiles|drones|rockets', '{carry} out ..4 operation|incursion', '{kill} by|in ..5 strike|strikes|airstrike|airstrikes|operations|fire|shelling|bombardment|bombing', '{kill} ..12 airstrike|airstrikes|strike|strikes|raid|raids|shelling|bombardment', '{strike}', '{fire} ..4 missiles|rockets ..4 at|toward|towards|into',
  ]),
  ...rules('strike', 'verb', 1, ['{hit}', '{target}', '{raid}', '{kill} ..4 palestinians|gazans|people|civilians|militants|children', 'palestinians|gazans|people|civilians|militants|children ..3 {kill}']),
  ...rules('strike', 'noun', 1, ['airstrike', 'airstrikes', 'air strike|strikes|raid|raids', 'strike', 'strikes', 'bombing', 'bombardment', 'shelling', 'offensive', 'ground operation|invasion|assault', 'invasion', 'military operation|operations', 'raid', 'incursion']),
];
