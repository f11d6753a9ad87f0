import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const COUNTED = /^(?:people|palestinians|gazans|civilians|residents|children|infants|babies|adults|women|men|patients)$/;
const COUNTERS = /^(?:ministry|hospitals?|medics|doctors|rescuers|paramedics|morgue)$/;
const OTHER_CAUSES = /^(?:gunm[ae]n|attackers?|rockets?|shooting|stabbing|ramming|crash|stampede|israelis|israel|hamas)$/;

/** "436 people have died in the last 24 hours": those who count the dead give a stretch of hours. "7,000 people have died in the war" is a figure. */
export function isDatedToll({ tokens, times }: ReadSentence, trigger: Trigger): boolean {
  return !isOfIllness(tokens, trigger) && isCounted(tokens, trigger) && times.some(({ time, from, to }) => Math.max(from - trigger.to, trigger.from - to) <= 9 && isStretchOfHours(time.mention.text));
}

/** "died of hunger", "from the cold": a figure, no deed of war. */
function isOfIllness(tokens: ReadSentence['tokens'], trigger: Trigger): boolean {
  return /^(?:of|from)$/.test(tokens[trigger.to]?.lower ?? '');
}

/** "At the weekend at least 45 people were killed, the health ministry said": hospitals and ministries count the dead of strikes. */
export function isTollOfStrikes({ tokens }: ReadSentence, trigger: Trigger): boolean {
  // "says 178 people were killed": a count in the present tense stays a figure.
  return !tokens.slice(0, trigger.head).some(({ lower }) => lower === 'says') && isCounted(tokens, trigger) && tokens.some(({ lower }) => COUNTERS.test(lower)) && !tokens.slice(0, trigger.to + 8).some(({ lower }) => OTHER_CAUSES.test(lower));
}

function isCounted(tokens: ReadSentence['tokens'], trigger: Trigger): boolean {
  const words = tokens.slice(Math.max(0, trigger.head - 12), trigger.head).map(({ lower }) => lower);
  return words.some((word) => COUNTED.test(word)) && words.some((word) => /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|scores)$/.test(word));
}

function isStretchOfHours(words: string): boolean {
  return /\b(?:last|past|previous|preceding) (?:\d+|\w+) hours\b/i.test(words);
}
