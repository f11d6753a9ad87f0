import type { FoundTime, TimeJoin, TimeRule } from './time-rule.ts';

/**
 * "in the evening", "at dawn", "at about 7 a.m.": an hour of the day that the story goes on with. Where a day stands in the same breath
 * ("at 7 a.m. on Friday") that tells more.
 */
export const hourOfDay: TimeRule = {
  name: 'hour-of-day',
  hint: /in the (?:early |late )?(?:morning|afternoon|evening)|[ap]\.?m\b|noon|midday|midnight|dawn|dusk|midafternoon|midmorning|nightfall|by (?:mid-?)?(?:morning|afternoon|evening)/i,
  only: 'past',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?:in the (?:early |late )?(?:morning|afternoon|evening)|by (?:early |late |mid-?)?(?:morning|afternoon|evening|midday|noon|dawn)|` +
      String.raw`(?:at|around|about|shortly before|shortly after|just before|just after) (?:noon|midday|midnight|dawn|dusk|mid-?afternoon|mid-?morning)|` +
      String.raw`(?:at|around|shortly before|shortly after|just before|just after) (?:about |around |roughly )?(?:1[0-2]|\d)(?:[:.]\d\d)? ?[ap]\.?m\b\.?)(?![\p{L}\d-])(?! of\b)`,
    'giu',
  ),
  read: (match) => (isInSpeech(match) ? null : { kind: 'same', offset: 0 }),
};

function isInSpeech({ input, index }: RegExpExecArray): boolean {
  return input.slice(0, index).split('"').length % 2 === 0;
}

/** What parts an hour from a day that is not its own: "by phone on Thursday, |before| the cabinet convened in the evening". */
const PARTED = /\b(?:before|after|and|while|but|when)\b|[;:]/;

/** Leaves out the hours of a day that stands beside them. */
export const withoutHoursOfNamedDays: TimeJoin = (sentence, times) =>
  times.filter(
    (time) =>
      time.rule !== hourOfDay.name || times.every((other) => other.rule === hourOfDay.name || PARTED.test(between(sentence, time, other))),
  );

function between(sentence: string, one: FoundTime, two: FoundTime): string {
  return one.end <= two.start ? sentence.slice(one.end, two.start) : sentence.slice(two.end, one.start);
}
