import type { ReadSentence } from './read-sentence.ts';

const REFUTING = [
  /\b(?:denied|denies|rejected|rejects|dismissed|dismisses|refuted|disputed)\s+(?:that|this|it|the|those|these|any|having|such|reports?|claims?|as)\b/i,
  /\bcalled?\s+(?:it|that|this|the (?:claim|report|reports|accusation|allegation|statement|video|assertion)|them)\s+(?:an? )?(?:\w+ ){0,2}(?:lie|lies|propaganda|false|fabrication|untrue|baseless|nonsense|inaccurate|fake|psychological)/i,
  /\b(?:were|was|is|are)(?:,? (?:he|she|they|it|the \w+) said,?)? (?:inaccurate|untrue|false|incorrect|baseless|unfounded|not true|fabricated|wrong)\b/i,
  /\bsaid (?:he|she|it|they|there) (?:would not|had not|did not|was no|were no|was not)\b/i,
  /\bsaid (?:no such|there was no)\b/i,
];

/** Words by which what was just reported is refuted: "The army called that a lie." */
export function refutes(read: ReadSentence): boolean {
  return REFUTING.some((pattern) => pattern.test(read.sentence.text));
}

const DENYING = /^(?:deny|denies|denied|denying)$/;

/** "denied that any warning had come", "denied the existence of an agreement": token index of the verb, or null. */
export function denialIn(read: ReadSentence): number | null {
  const index = read.tokens.findIndex(({ lower }) => DENYING.test(lower));
  return index < 0 ? null : index;
}
