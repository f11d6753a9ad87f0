/**
 * How newsrooms tell the result of a round within the sentence that tells of it: "parted without a breakthrough", "made progress",
 * "agreed to meet again".
 */
const RESULTS: readonly RegExp[] = [
  /\b(?:end(?:ed|ing)|part(?:ed|ing)|clos(?:ed|ing)|conclud(?:ed|ing)|broke up|finish(?:ed|ing)|left|adjourn(?:ed|ing))\b[^.;,]{0,40}?\b(without (?:(?:an?|any|much|clear|visible) ){0,2}(?:agreement|accord|deal|breakthrough|progress|result|decision|outcome))\b/,
  /\b(made (?:(?:some|good|great|real|significant|substantial|much|slow|little|no) ){0,2}(?:progress|headway))\b/,
  /\b(agreed to (?:meet|gather|convene|resume|continue|go on|keep talking)(?: (?:again|talks|the talks|talking|in [A-Z]\w+|next week|this week)){0,2})\b/,
  /\b(failed to (?:agree|reach (?:an? )?(?:agreement|deal|accord)|bridge (?:the |their )?(?:gaps?|differences)))\b/,
  /\b((?:with )?nothing (?:agreed|signed|decided))\b/,
];

/** What was hoped, feared, asked or denied is no result: looked for in the words just before. */
const DOUBT =
  /\b(?:not|never|nobody|neither|yet to|hop(?:e|es|ed|ing)|whether|if|unless|until|would|could|may|might|den(?:y|ies|ied))\b[^.;]{0,40}$|n't [^.;]{0,40}$/i;
const REACH = 60;

/** The article's own words for the result of a round; null where its sentence tells none. */
export function outcomeWords(sentence: string): string | null {
  for (const pattern of RESULTS) {
    const found = pattern.exec(sentence);
    if (found?.[1] !== undefined && !DOUBT.test(sentence.slice(Math.max(0, found.index - REACH), found.index))) return found[1];
  }
  return null;
}
