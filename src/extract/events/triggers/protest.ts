import { rules } from '../trigger-pattern.ts';

/** People demonstrate. */
export const PROTEST = [
  ...rules('protest', 'verb', 2, [
    '{protest}', '{rally}', '{demonstrate}', '{march}', 'protesters|demonstrators|crowds|thousands|families|relatives ..6 {fill}|{gather}|{block}|{march}|{rally}|{demand}|{take}|{clash}|{storm}|{chant}', '{take} to the streets', '{occupy} ..3 building|campus|square', '{stage} ..4 protest|rally|demonstration|sit-in', '{block} ..3 highway|road|roads', 
  ]),
  ...rules('protest', 'noun', 1, ['protest', 'protests', 'demonstration', 'demonstrations', 'rally', 'rallies', 'demonstrators', 'protesters', 'general strike', 'vigil', 'walkout']),
];
