/** Classes of words that the triggers of several types share, as alternatives of a pattern. */

/** What is put on the table. */
export const TERMS =
  'plan|plans|proposal|proposals|offer|offers|framework|paper|draft|roadmap|principles|terms|text|outline|vision|document|version|points|position|letter|blueprint|formula|counteroffer|counterproposal|counter-proposal';

/** Who takes to the streets. */
export const CROWD =
  'protesters|demonstrators|crowd|crowds|thousands|hundreds|dozens|families|relatives|activists|supporters|campaigners|parents|people|marchers|mourners|million';
