import type { EventType } from '../../../model/vocabulary.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const HAPPENINGS: ReadonlySet<EventType> = new Set([
  'strike',
  'attack',
  'talks',
  'meeting',
  'protest',
  'rescue',
  'truce',
  'visit',
  'release',
  'vote',
]);
/** Words that may stand between the first word of a subject and the noun that heads it. */
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|another|first|second|third|last|latest|next|new|israeli|american|egyptian|qatari|deadly|air|overnight|nightly|general|whole|\p{L}+-\p{L}+)$/u;
/** What may stand right behind that noun; another noun would head the subject. */
const BEHIND_NOUN = /^(?:that|which|in|on|at|of|with|between|near|outside|over|for|from|by|against|to|itself|alone|,)$/;
const LONGEST = 14;

/** The type of the noun that heads the subject of a verb of no list: "the |rally| outside the ministry filled four blocks". Null where none does. */
export function subjectNoun(read: ReadSentence, { head }: Trigger): EventType | null {
  const { tokens, timeTokens, triggers, asides } = read;
  const noun = triggers.findLast(
    ({ rule, from, to }) =>
      rule.form === 'noun' &&
      rule.strength > 0 &&
      HAPPENINGS.has(rule.type) &&
      to <= head &&
      head - to <= LONGEST &&
      opensClause(read, from),
  );
  if (
    !noun ||
    triggers.some(({ rule, head: other }) => rule.form === 'verb' && other > noun.to && other < head && rule.type === 'statement')
  )
    return null;
  let next = noun.to;
  while (timeTokens.has(next) && next < head) next += 1;
  const behind = tokens[next]?.lower ?? '';
  if (next < head && !BEHIND_NOUN.test(behind) && !/^(?:has|had|have|was|were|is|will|would|then|also)$/.test(behind)) return null;
  const between = tokens.slice(noun.to, head).filter((_, at) => !asides.has(noun.to + at));
  // a new subject: "the talks ended, and the minister left", "the strike that the army called a mistake"
  return between.some(
    ({ lower, text }, at) =>
      /^(?:and|but|while|as|when|he|she|it|they|;)$/.test(lower) ||
      (text === ',' &&
        at > 0 &&
        !/^(?:which|who)$/.test(between[at + 1]?.lower ?? '') &&
        !between.slice(0, at).some((one) => one.text === ',' || one.lower === 'which')),
  )
    ? null
    : noun.rule.type;
}

/** Only an article and a word or two stand before it in its clause. */
function opensClause({ tokens, timeTokens, costs }: ReadSentence, from: number): boolean {
  let at = from - 1;
  let steps = 0;
  while (at >= 0 && (timeTokens.has(at) || BEFORE_NOUN.test(tokens[at]?.lower ?? '') || tokens[at]?.possessive === true) && steps < 5) {
    if ((costs[at + 1] ?? 0) >= 2) return true;
    at -= 1;
    steps += 1;
  }
  return (
    at < 0 || /^[,;:—"]$/.test(tokens[at]?.text ?? '') || /^(?:that|and|but|as|while|when|after|before)$/.test(tokens[at]?.lower ?? '')
  );
}
