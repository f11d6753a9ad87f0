/** Whom a release frees: readings of one day are one event only when they free the same. */
export type Freed = 'prisoners' | 'bodies' | 'hostages';

export function freedIn(words: string): Freed {
  if (/\b(?:bod(?:y|ies)|remains|coffins?)\b/i.test(words)) return 'bodies';
  if (/\bhamas (?:has |had |also |on \w+ )?(?:gave|freed|released|handed|let|frees|returned|turned)\b/i.test(words)) return 'hostages';
  if (
    /\b(?:prisoners?|detainees|palestinians|jails?|prisons?|cells|ofer)\b/i.test(words) &&
    !/\b(?:hostages?|captives?|abductees)\b/i.test(words)
  )
    return 'prisoners';
  if (/\bisrael (?:let|released|frees|freed|releases)\b/i.test(words)) return 'prisoners';
  return 'hostages';
}
