import { rules } from '../trigger-pattern.ts';
import { CROWD } from './classes.ts';

/** People demonstrate. */
export const PROTEST = [
  ...rules('protest', 'verb', 2, [
    '{protest}', `${CROWD} ..8 {gather}|{converge}|{assemble}`, `${CROWD} ..8 be|was|were again|back? in|on|onto the streets`, `${CROWD} ..6 {come}|{turn}|{pour} out|into|onto|together ..8 country|square|street|streets|march|rally|protest|demonstration|vigil`,
    '{send}|{bring} ..6 into|onto|to the streets', `${CROWD} ..4 {scuffle}|{clash}`, '{set} fire to', '{light} ..2 fires|fire|torches', '{set} up ..1 camp|tents', '{lock}|{shackle} themselves', `${CROWD} ..8 {push}|{force} their way`, 'economy|country|businesses|workers ..6 {shut}|{strike}|{stop} down|work|working', '{shut} down ..3 economy|country',
    '{plan} ..3 march|rally|protest|demonstration|strike',  '{call} for a|an|more|another|new ..2 protest|protests|rally|rallies|march|demonstration|demonstrations', '{rally}', '{demonstrate}', '{march}', 'protesters|demonstrators|crowds|thousands|families|relatives ..6 {fill}|{gather}|{block}|{march}|{rally}|{demand}|{clash}|{storm}|{chant}', '{take} to the streets', 'crowds|thousands|mourners|people ..6 {line} ..3 road|roads|street|streets|route', 'protesters|demonstrators|activists|crowds|thousands|families|relatives|supporters|families|parents ..14 {storm}|{burst}|{barge}|{converge}|{assemble}|{march}|{rally}|{blockade}|{chant}|{demonstrate}|{protest}', '{occupy} ..3 building|campus|square', '{stage} ..4 protest|rally|demonstration|sit-in', '{block}|{blockade} ..3 highway|highways|road|roads|street|streets|traffic|intersection|entrance', '{pitch} ..4 tent|tents', '{burn}|{light} ..4 tires|bonfires|bonfire', '{chain} ..3 together|to', 'general|labor|labour|nationwide|national strike ..14 {begin}|{start}|{paralyze}|{paralyse}', '{set} up ..4 encampment|encampments', 'demonstration|demonstrations|protest|protests|rally|rallies ..8 {draw}|{attract}|{gather}|{fill}|{take}|{erupt}|{break}|{hold}',
  ]),
  ...rules('protest', 'noun', 1, ['protest', 'protests', 'demonstration', 'demonstrations', 'rally', 'rallies', 'demonstrators', 'protesters', 'general|labor|labour|nationwide|national|half-day|one-day|solidarity strike|strikes', 'vigil', 'walkout', 'weekly rally|vigil|protest|march|demonstration', 'march in|to|through|on|against|for']),
];
