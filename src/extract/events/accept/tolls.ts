import { AXIS_START } from '../attack-day.ts';
import { crossing } from '../boundaries.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const COUNTED = /^(?:people|palestinians|gazans|civilians|residents|children|infants|babies|adults|women|men|patients)$/;
const COUNTERS = /^(?:ministry|hospitals?|medics|doctors|rescuers|paramedics|morgue)$/;
const OTHER_CAUSES = /^(?:gunm[ae]n|attackers?|rockets?|shooting|stabbing|ramming|crash|stampede|israelis|israel|hamas)$/;

/** "436 people have died in the last 24 hours": those who count the dead give a stretch of hours. "7,000 people have died in the war" is a figure. */
export function isDatedToll({ tokens, times }: ReadSentence, trigger: Trigger): boolean {
  return (
    !isOfIllness(tokens, trigger) &&
    isCounted(tokens, trigger) &&
    times.some(({ time, from, to }) => Math.max(from - trigger.to, trigger.from - to) <= 9 && isStretchOfHours(time.mention.text))
  );
}

/** "died of hunger", "from the cold": a figure, no deed of war. */
function isOfIllness(tokens: ReadSentence['tokens'], trigger: Trigger): boolean {
  return /^(?:of|from)$/.test(tokens[trigger.to]?.lower ?? '');
}

/** "At the weekend at least 45 people were killed, the health ministry said": hospitals and ministries count the dead of strikes. */
export function isTollOfStrikes({ tokens }: ReadSentence, trigger: Trigger): boolean {
  // "says 178 people were killed": a count in the present tense stays a figure.
  return (
    !tokens.slice(0, trigger.head).some(({ lower }) => lower === 'says') &&
    isCounted(tokens, trigger) &&
    tokens.some(({ lower }) => COUNTERS.test(lower)) &&
    !tokens.slice(0, trigger.to + 8).some(({ lower }) => OTHER_CAUSES.test(lower))
  );
}

const LOSSES = /^(?:was|were|been|be)$/;
const COUNT =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|dozens|scores|several|some|many|hundreds)$/;
const LARGEST = 600;

/**
 * "In Gaza 22 people were killed on Tuesday", "two soldiers died in fighting on Sunday": losses of one day, though nobody is named. A total ("have been killed since March",
 * "the war had killed 30,000 by Friday") is a figure.
 */
export function isLossOfDay(read: ReadSentence, trigger: Trigger): boolean {
  const { tokens, times, costs, asides } = read;
  if (isOfIllness(tokens, trigger) || asides.has(trigger.head)) return false;
  const passive = LOSSES.test(tokens[trigger.head - 1]?.lower ?? '');
  if (trigger.verb === 'kill' && !passive) return false;
  const helpers = tokens.slice(Math.max(0, trigger.head - 3), trigger.head).map(({ lower }) => lower);
  if (helpers.some((word) => /^(?:has|have|would|will|could|may|might|be|being|not|to)$/.test(word))) return false;
  if (tokens.slice(0, trigger.head).some(({ lower }) => lower === 'says')) return false;
  const before = tokens.slice(Math.max(0, trigger.head - 20), trigger.head).map(({ lower }) => lower);
  if (
    before.includes('whose') ||
    tokens
      .slice(trigger.to, trigger.to + 8)
      .some(({ lower }) => /^(?:crash|collision|earthquake|quake|floods?|fire)$/.test(lower) && tokens[trigger.to]?.lower === 'in')
  )
    return false;
  if (!before.some((word) => COUNT.test(word)) || before.some((word) => Number(word.replaceAll(',', '')) > LARGEST)) return false;
  return times.some(
    ({ time, from, to }) =>
      (time.end - time.start <= 1 || time.mention.value.kind === 'weekday') &&
      time.start > AXIS_START &&
      !/^(?:since|by|until|before|after)$/.test(tokens[from - 1]?.lower ?? '') &&
      (from >= trigger.to
        ? from - trigger.to <= 14 && crossing(costs, trigger.to - 1, from) < 2.6 && !isSaidBetween(read, trigger.to, from)
        : to <= trigger.from && trigger.head - to <= 14 && crossing(costs, to - 1, trigger.head) < 2.6),
  );
}

/** "has lost 600 soldiers, |among them| four on Saturday", "with 72 |deaths| overnight": of a toll, those of one day. */
export function isPartOfToll({ tokens, timeTokens }: ReadSentence, { from, to }: Trigger): boolean {
  let next = to;
  while (next < to + 8 && !timeTokens.has(next) && !/^[,;:—"]$/.test(tokens[next]?.text ?? '')) next += 1;
  return (
    timeTokens.has(next) &&
    !/^(?:from|of)$/.test(tokens[to]?.lower ?? '') &&
    !tokens.slice(next, next + 6).some(({ lower }, at) => lower === 'hours' && timeTokens.has(next + at)) &&
    tokens.slice(Math.max(0, from - 26), from).some(({ lower }) => /^(?:killed|died|dead|lost|toll|deaths)$/.test(lower)) &&
    !tokens.slice(to, next).some(({ lower }) => /^(?:are|were|was|is|had|have|has|said|freed|released|days)$/.test(lower))
  );
}

/** "two soldiers died, the army said on Friday": the day is that of the words. */
function isSaidBetween({ triggers }: ReadSentence, from: number, to: number): boolean {
  return triggers.some(({ head, rule }) => rule.type === 'statement' && rule.form === 'verb' && head >= from && head < to);
}

/** "35,000 have been killed", "the strikes killed 627": so many, or counted up to now, are the toll of more than one day. */
export function isTotal({ tokens }: ReadSentence, { head, verb }: Trigger): boolean {
  if (!/^(?:kill|die|wound|injure)$/.test(verb ?? '')) return false;
  const words = tokens.slice(Math.max(0, head - 12), head + 8).map(({ lower }) => lower);
  return (
    tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => /^(?:has|have)$/.test(lower)) ||
    words.some((word) => Number(word.replaceAll(',', '')) > LARGEST)
  );
}

function isCounted(tokens: ReadSentence['tokens'], trigger: Trigger): boolean {
  const words = tokens.slice(Math.max(0, trigger.head - 12), trigger.head).map(({ lower }) => lower);
  return (
    words.some((word) => COUNTED.test(word)) &&
    words.some((word) => /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|scores)$/.test(word))
  );
}

function isStretchOfHours(words: string): boolean {
  return /\b(?:last|past|previous|preceding) (?:\d+|\w+) hours\b/i.test(words);
}
