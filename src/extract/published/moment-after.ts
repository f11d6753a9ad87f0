import { formatDate } from '../dates/format-day.ts';
import { NUMBER, numberOf } from '../dates/words.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import { spokenMoments, type SpokenMoment } from './spoken-moments.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/** News counted from a known moment: "talks went on a day after troops freed two captives in Rafah", "hours after the vote". */
const AFTER = new RegExp(`\\b(?:(?<count>an?|the|${NUMBER}) days? after|(?<hours>hours|just hours|the morning|the night) after)\\b`, 'giu');
/** The same from the other side: "a plan that the president unveiled a day earlier", "two days before, troops had freed two captives". */
const EARLIER = new RegExp(
  `\\b(?:(?<count>an?|one|${NUMBER}) (?:days?|nights?) (?:earlier|before|prior)|the (?:day|night) before)(?=[.,;:)]|$| (?:in|at|by|alongside|with|as|on|from|to|and)\\b)`,
  'giu',
);
/** Less sure: what is told may itself be some days old. */
const EARLIER_WEIGHT = 4;
/** A stretch and no distance: "in the five days after", "for two days after". */
const STRETCH = /\b(?:in|for|over|during|within|first|next|every) (?:the )?(?:first )?$/i;
/** Sentences of the story that make its head, with the headline. */
const HEAD = 5;
/** Days between, at most: what lies further back is told by its own date. */
const FARTHEST = 6;
/** UTF-16 code units from "after" to the first word of the moment. */
const REACH = 60;
/** What lasts longer has no day to count from. */
const LASTING = 1;
const WEIGHT = 5.5;
const SOFT = 0.8;

export const momentAfter: ClueReader = (input) => {
  const head = input.article.sentences.filter(({ kind }) => kind === 'title' || kind === 'body').slice(0, HEAD);
  const spoken = spokenMoments(input);
  return head.flatMap((sentence) => [...countedIn(sentence, spoken), ...countedBack(sentence, spoken)]);
};

/** The moment of one day that a sentence tells as past, where its words stand as asked. */
function momentAt(
  { index }: Sentence,
  spoken: readonly SpokenMoment[],
  stands: (at: SpokenMoment['at']) => boolean,
): SpokenMoment['moment'] | null {
  const told = spoken.find(
    ({ sentence, at, moment, spread, tense }) =>
      sentence.index === index &&
      stands(at) &&
      moment.to - moment.from <= LASTING &&
      !moment.recurring &&
      spread !== true &&
      tense !== 'future',
  );
  return told?.moment ?? null;
}

function countedIn(sentence: Sentence, spoken: readonly SpokenMoment[]): Vote[] {
  return [...sentence.text.matchAll(AFTER)].flatMap((match): Vote[] => {
    const { count } = match.groups ?? {};
    const days = count === undefined ? 0 : /^(?:an?|the)$/i.test(count) ? 1 : numberOf(count);
    if (days === null || days > FARTHEST || STRETCH.test(sentence.text.slice(0, match.index))) return [];
    const end = sentence.start + match.index + match[0].length;
    const moment = momentAt(sentence, spoken, (at) => at.start >= end && at.start - end <= REACH);
    if (moment === null) return [];
    return [
      band({
        rule: 'moment-after',
        earliest: moment.from + days,
        latest: moment.to + Math.max(1, days),
        weight: WEIGHT,
        soft: SOFT,
        says: `"${match[0]}" counts from ${moment.name}, ${formatDate(moment.from)}`,
        at: { start: end - match[0].length, end, in: 'text' },
      }),
    ];
  });
}

function countedBack(sentence: Sentence, spoken: readonly SpokenMoment[]): Vote[] {
  if (!/ (?:earlier|before|prior)\b/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(EARLIER)].flatMap((match): Vote[] => {
    const { count } = match.groups ?? {};
    const days = count === undefined || /^(?:an?|one)$/i.test(count) ? 1 : numberOf(count);
    if (days === null || days > FARTHEST) return [];
    const start = sentence.start + match.index;
    const moment = momentAt(sentence, spoken, (at) => at.start < start && start - at.end <= REACH);
    if (moment === null) return [];
    return [
      band({
        rule: 'moment-after',
        earliest: moment.from + days,
        latest: moment.to + days + 1,
        weight: EARLIER_WEIGHT,
        soft: SOFT,
        says: `${moment.name}, ${formatDate(moment.from)}, was "${match[0]}"`,
        at: { start, end: start + match[0].length, in: 'text' },
      }),
    ];
  });
}
