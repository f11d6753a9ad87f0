import { rules } from '../trigger-pattern.ts';

const CAPTIVES = 'hostage|hostages|captive|captives|abductee|abductees';

/** Soldiers bring captives out by force, alive. */
export const RESCUE = [
  ...rules('rescue', 'verb', 2, [
    '{rescue}',
    `{pull} ..3 ${CAPTIVES} ..6 out|from`,
    `{extract}|{snatch} ..3 ${CAPTIVES}`,
    `troops|forces|soldiers|commandos|agents|officers ..4 {carry}|{lead}|{bring}|{snatch}|{pluck} ..4 ${CAPTIVES}`,
    '{find} ..3 alive',
    `${CAPTIVES} ..6 {fetch}|{pluck}|{snatch}|{extract}|{whisk} from|out`,
    `{fetch}|{pluck}|{snatch}|{whisk} ..3 ${CAPTIVES} ..6 from|out`,
    `troops|forces|soldiers|commandos|israel ..6 {free} ..4 ${CAPTIVES} ..8 raid|operation`,
    `${CAPTIVES} ..6 {free} ..6 raid|operation`,
    '{save} ..4 ' + CAPTIVES,
  ]),
  ...rules('rescue', 'noun', 1, ['rescue', 'rescue operation|mission|raid']),
];
