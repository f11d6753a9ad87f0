import type { EventDraft } from './event-draft.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

/**
 * Words by which a sentence without a day goes on with the day before it: "There he opened a summit", "After dark Hamas gave …",
 * "Israel bombed in the meantime", "He then spoke by phone", "The army responded with strikes".
 */
const GOES_ON =
  /^(?:There(?! (?:are|is|was|were|has|have|had|will|would|may|could|can|should|must|appears?|seems?)\b)|Then|Later|Afterwards?|After dark|By nightfall|At dawn|By evening|Hours later|Minutes later|Hours earlier|At nightfall|In return|In exchange|In turn|At the same time|Shortly after(?:wards?)?|Soon after(?:wards?)?|(?:At|Around|About) (?:about |around |roughly |much )?the same (?:time|hour)|In the interval|In between|Before dawn|After nightfall|After sunset|Within hours|Within minutes|Also|Moments later|Shortly thereafter|Soon thereafter|Earlier in the day|Later in the day|(?:In|Through) the (?:early|small) hours|(?:That|The) (?:same|very) (?:day|evening|night|morning|afternoon)|That (?:evening|night|morning|afternoon))\b|^(?:(?:The|His|Her|Its|Their) (?:\w+ ){1,3}|(?!(?:The|His|Her|Its|Their|Since|By|Until|Till|Before|From|Even|And|But|If|Only) )\p{Lu}\w+ (?:\p{Lu}\w+ )?)(?:later|then) (?!this|that|in|on|than|had|today|tomorrow)|^(?:He|She|They|It|The (?:two|three|pair)) had (?:[^,;]{1,80} )?earlier\b(?! (?:this|that|in the (?:week|month|year|war|conflict)))|\b(?:[Aa]t the same (?:ceremony|meeting|event|rally|news conference|press conference|briefing|summit|conference|session|vigil|gathering)|[Ii]n the meantime|before the (?:morning|day|night) was out|by nightfall|before dawn|after dark|within the hour|within hours|hours later|minutes later|(?:freed|released|let go|set free|handed over|let out) [^,;.]{3,70} (?:in exchange|in return)(?=[,.;])|[Ii]t started at \d|(?:responded|retaliated|replied|answered) (?:by|with) (?:\w+ ){0,4}(?:air)?(?:strikes?|bombing|shelling|raids|bombardment|artillery|killing|freeing|releasing))\b/u;

/** The trigger of a sentence that names no day but goes on with the one before; null where it does not, or tells nothing certain. */
export function continuedTrigger(read: ReadSentence, accepted: readonly Trigger[]): Trigger | null {
  if (read.times.length > 0 || !GOES_ON.test(read.sentence.text)) return null;
  const certain = accepted.filter(
    ({ rule }) =>
      rule.form === 'verb' &&
      (rule.type !== 'statement' || /^There\b|\b[Aa]t the same \w+/.test(read.sentence.text)) &&
      (rule.strength === 2 || rule.type === 'release' || rule.type === 'statement'),
  );
  return certain.toSorted((a, b) => a.head - b.head || b.to - a.to)[0] ?? null;
}

/** The single day that an earlier sentence of the same stretch of story speaks of, latest first. */
export function dayBefore(drafts: readonly EventDraft[], read: ReadSentence): EventDraft | null {
  const usable = drafts.filter(
    (draft) =>
      draft.precision === 'day' &&
      draft.status !== 'expected' &&
      draft.read.sentence.index < read.sentence.index &&
      read.sentence.paragraph - draft.read.sentence.paragraph <= 1,
  );
  // "came to the square on Saturday, one day after a visit to …": the first of a sentence is what it tells.
  const last = usable.at(-1);
  return usable.find((draft) => draft.read === last?.read) ?? null;
}
