import { oneOf } from '../../text/word-lists.ts';

/** Nouns for a count: "the total", "its tally". */
export const COUNT_NOUN = /^(?:counts?|tally|tallies|numbers?|totals?|figures?|tolls?)$/;

/** Verbs that lead from what was counted to a new total: "bringing the dead to eight", "which took its totals to 2,653". */
export const RAISES = oneOf(`
  brings? bringing brought takes? taking took raises? raising raised pushe[sd] pushing push lifts? lifting lifted
  increases? increased increasing
`);

/** Verbs of a count that goes up or down by itself. */
export const GROWS = oneOf(`
  grew grown grows growing rose risen rises rising climbed climbs climbing jumped reached reaches swelled swollen mounted increased crept
`);

/** The dead as one noun: "the dead", "Friday's dead", "those killed", "the army's losses". */
export const THE_DEAD = /^(?:dead|killed|slain|fallen|deaths|losses|fatalities|victims)$/;
export const THE_HURT = /^(?:wounded|injured|hurt)$/;
