import { chronicleOf } from '../dates/chronicle.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { EventDraft } from './event-draft.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

export type Days = Pick<EventDraft, 'start' | 'end' | 'precision' | 'extent'>;

/** The days that stand above the sentences of a chronicle, by the sentence's index. */
export function headingDays(article: CleanedArticle, times: readonly ResolvedTime[]): ReadonlyMap<number, ResolvedTime> {
  const chronicle = chronicleOf(
    article,
    times.map(({ mention }) => mention),
  );
  if (chronicle.size === 0) return new Map();
  const placed = new Map(times.map((time) => [time.mention, time]));
  return new Map(
    [...chronicle].flatMap(([sentence, mention]) => {
      const time = placed.get(mention);
      return time ? [[sentence, time]] : [];
    }),
  );
}

/** The day of a sentence under a heading: the last one told below it, "On 7 February he turns the terms down. Hamas answers …", else the heading's. */
export function dayUnder(
  heading: ResolvedTime,
  headings: ReadonlyMap<number, ResolvedTime>,
  drafts: readonly EventDraft[],
  read: ReadSentence,
): Days {
  const last = drafts.findLast(
    (draft) => draft.read !== read && headings.get(draft.read.sentence.index) === heading && draft.status !== 'expected',
  );
  return last !== undefined && last.precision === 'day' && last.start > heading.end ? last : heading;
}

/** "At least 30 people are killed in the operation": the toll of what the sentences before it tell is no event beside it. */
export function isTollOf(read: ReadSentence, { verb, head }: Trigger, before: readonly EventDraft[], day: Days): boolean {
  // "The council endorses the plan. Fourteen members vote in favor": the count of a vote is the vote
  if (/^(?:vote|abstain)$/.test(verb ?? ''))
    return before.some(
      (draft) =>
        draft.read.sentence.paragraph === read.sentence.paragraph &&
        draft.start === day.start &&
        /^(?:vote|agreement|response)$/.test(draft.type),
    );
  const counted =
    /^(?:kill|wound|injure|hurt|die)$/.test(verb ?? '') &&
    (verb === 'die' || /^(?:is|are|was|were|been)$/.test(read.tokens[head - 1]?.lower ?? ''));
  return (
    counted &&
    before.some(
      (draft) =>
        draft.read.sentence.paragraph === read.sentence.paragraph &&
        draft.start === day.start &&
        /^(?:strike|attack|rescue)$/.test(draft.type),
    )
  );
}

/** "Israel says that 136 people are still in Gaza": what is counted as the story is written. */
export function isCountNow({ sentence, tokens }: ReadSentence, { verb, head, rule }: Trigger): boolean {
  return (
    rule.type === 'statement' &&
    verb === 'say' &&
    tokens[head]?.lower === 'says' &&
    /\bsays (?:that )?(?:at least |about |around |some |more than |nearly |over )?\d[\d,]* (?:\w+ )?(?:people|hostages|captives|palestinians|israelis|gazans|civilians|soldiers|of)\b/i.test(
      sentence.text,
    )
  );
}
