import type { ReadSentence } from './read-sentence.ts';

/** Refutes what the sentence before reported: "The army called that a lie." */
const OF_BEFORE = [
  /\b(?:denied|denies|rejected|rejects|dismissed|dismisses|refuted|disputed)\s+(?:this|it|that|those|these|the (?:claims?|reports?|accusations?|allegations?|notion|suggestion|assertion))\b/i,
  /\bcalled?\s+(?:it|that|this|the (?:claims?|reports?|accusations?|allegations?|statement|video|assertion)|them)\s+(?:an? )?(?:\w+ ){0,2}(?:lies?|propaganda|false|fabrication|untrue|baseless|nonsense|inaccurate|fake|psychological)/i,
  /\bsaid (?:the|those|these|that|this) (?:claims?|reports?|accusations?|allegations?)? ?(?:were|was) (?:\w+ )?(?:inaccurate|untrue|false|incorrect|baseless|unfounded|fabricated|wrong)\b/i,
];

/** Refutes what its own words report: "Reports that … were, he said, inaccurate", "denied that …", "would attend; … said he would not". */
const OF_ITSELF = [
  /\b(?:reports?|claims?|rumou?rs?)\b[^.]{0,160}\b(?:were|was|is|are)(?:,? (?:he|she|they|it|the \w+) said,?)? (?:\w+ )?(?:inaccurate|untrue|false|incorrect|baseless|unfounded|not true|fabricated|wrong)\b/i,
  /\bwould [a-z]+\b[^.]{0,80}\bsaid (?:he|she|it|they) would not\b/i,
  /\b(?:was|were|is|are) (?:first |widely |wrongly )?reported\b[^.]{0,160}\bcall(?:ed|s) the (?:reports?|claims?|news) (?:\w+ )?(?:false|untrue|baseless|wrong|inaccurate)\b/i,
];

export function refutesBefore(read: ReadSentence): boolean {
  return OF_BEFORE.some((pattern) => pattern.test(read.sentence.text));
}

export function refutesItself(read: ReadSentence): boolean {
  return OF_ITSELF.some((pattern) => pattern.test(read.sentence.text));
}

const DENYING = /^(?:deny|denies|denied|denying)$/;

/** "denied a remark attributed to him", "denied the accusations": the denial is what was said that day. */
function deniesWords(read: ReadSentence, at: number): boolean {
  // "denied it the same day", "denied that, saying …", "something the group denied", "denied any part in it": words about what others said.
  // "denied on Sunday that |any such| offer had been made": what was reported stands elsewhere
  if (
    read.tokens
      .slice(at + 1, at + 8)
      .some(({ lower }, index, all) => lower === 'such' && /^(?:any|no|that)$/.test(all[index - 1]?.lower ?? ''))
  )
    return true;
  const next = read.tokens[at + 1]?.lower ?? '';
  if (
    /^(?:it|this|them)$/.test(next) ||
    (next === 'that' && /^[,.;]$/.test(read.tokens[at + 2]?.text ?? '.')) ||
    (next === 'any' && /^(?:part|role|involvement|knowledge|link|hand)$/.test(read.tokens[at + 2]?.lower ?? ''))
  )
    return true;
  if (
    /^[.,;]?$/.test(next) &&
    read.tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:something|which|claim|charge|accusation|that)$/.test(lower))
  )
    return true;
  return (
    /^(?:a|an|the|any|those|these|all|such|his|her|its|their|israeli)$/.test(read.tokens[at + 1]?.lower ?? '') &&
    read.tokens
      .slice(at + 2, at + 5)
      .some(({ lower }) => /^(?:remarks?|claims?|accusations?|allegations?|charges?|quotes?|comments?)$/.test(lower))
  );
}

/** "denied that any warning had come", "denied the existence of an agreement": token index of the verb, or null. */
export function denialIn(read: ReadSentence): number | null {
  const index = read.tokens.findIndex(
    ({ lower }, at) =>
      DENYING.test(lower) &&
      !deniesWords(read, at) &&
      !/^(?:entry|access|permission|responsibility|wrongdoing|visas?)$/.test(read.tokens[at + 1]?.lower ?? ''),
  );
  return index < 0 ? null : index;
}
