import type { TimeMention, WeekdayValue } from '../dates/time-mention.ts';
import type { Sentence } from '../text/cleaned-article.ts';

/** A weekday as a story tells it. */
export interface SpokenWeekday {
  readonly weekday: number;
  readonly past: boolean;
  /** "last Thursday": not of these days. */
  readonly last: boolean;
  readonly next: boolean;
  /** "earlier Thursday", "later on Saturday". */
  readonly sameDay: boolean;
  /** "was due there on Wednesday": as often of the day itself as of one to come. */
  readonly due: boolean;
  /** "Friday night", "late on Tuesday", "up to Tuesday 40 had been freed". */
  readonly late: boolean;
  readonly leads: boolean;
  /** No verb says its tense: "talks on Friday" in a headline. */
  readonly verbless: boolean;
  /** "had already spoken on Sunday": of any day before. */
  readonly perfect: boolean;
}

/** How many sentences of the story count as its head. */
const HEAD = 2;

/** The weekdays of an article that hang on its day of publication. */
export function spokenWeekdays(times: readonly TimeMention[], sentences: readonly Sentence[]): SpokenWeekday[] {
  return times.flatMap((time) => spokenOf(time, sentences));
}

/** Weekdays counted from another day than publication, or of either side of it. */
const ELSEWHERE: ReadonlySet<WeekdayValue['which']> = new Set(['previous', 'following', 'that', 'nearest']);

function spokenOf(time: TimeMention, sentences: readonly Sentence[]): SpokenWeekday[] {
  const { value } = time;
  if (value.kind === 'span') {
    return [value.from, value.to].flatMap((end) => (end.kind === 'weekday' ? spokenOf({ ...time, value: end }, sentences) : []));
  }
  if (value.kind === 'since' && value.of.kind === 'weekday') {
    return spokenOf({ ...time, value: value.of, tense: 'past' }, sentences).map((each) => ({ ...each, leads: false }));
  }
  if (value.kind !== 'weekday' || value.week !== null || ELSEWHERE.has(value.which)) return [];
  return [
    {
      weekday: value.weekday,
      past: (isPast(value, time) && !isVowed(time, sentences)) || isUnderWayIn(time, sentences),
      last: value.which === 'last' || value.which === 'past',
      next: value.which === 'next',
      sameDay: saysToday(time, sentences),
      due: value.which === 'due',
      late: /\b(?:late|evening|night|overnight)\b/i.test(time.text) || countsUpTo(time, sentences),
      leads: leads(time, sentences),
      verbless: time.tense === 'present' || sentences[time.sentence]?.kind === 'title' || sentences[time.sentence]?.kind === 'subhead',
      perfect: isPerfect(time, sentences),
    },
  ];
}

/** "earlier Thursday", "later on Saturday", "as of early Monday"; but "earlier on Saturday six had crossed" may look back from Sunday. */
function saysToday(time: TimeMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[time.sentence];
  if (sentence === undefined) return false;
  const before = sentence.text.slice(Math.max(0, time.start - sentence.start - 10), time.start - sentence.start);
  if (/\b(?:as of |it is |it's |today is |happy )$/i.test(before.slice(-10))) return true;
  // "Tuesday briefing: how a deal became possible"
  if (
    sentence.kind === 'title' &&
    /^(?:'s)? (?:[\w-]{1,12} )?(?:briefing|newsletter|edition|round-?up|digest)\b/i.test(sentence.text.slice(time.end - sentence.start))
  )
    return true;
  if (isUnderWay(time, sentence)) return true;
  return /^later\b/i.test(time.text) ? time.tense === 'future' : /^earlier\b/i.test(time.text) && !/\bhad\b/.test(sentence.text);
}

/** "Officials are meeting in Cairo Monday for talks": the verb before the bare weekday tells what goes on as the story is written. */
const UNDER_WAY =
  /\b(?:are|is) (?:meeting|gathering|holding|visiting|attending|resuming|voting|marking|marching|protesting|burying|returning|receiving|releasing|hosting|speaking|negotiating)\b(?! (?:again|next))[^.;:]{0,60}$/;

function isUnderWay(time: TimeMention, sentence: Sentence): boolean {
  return UNDER_WAY.test(sentence.text.slice(0, time.start - sentence.start));
}

function isUnderWayIn(time: TimeMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[time.sentence];
  return sentence !== undefined && isUnderWay(time, sentence);
}

function isPast(value: WeekdayValue, time: TimeMention): boolean {
  if (value.which === 'last' || value.which === 'past') return true;
  return value.which !== 'next' && value.which !== 'coming' && time.tense !== 'future';
}

/** "By Sunday 40 of them had come home": a count is told on the next day as often as on its last. */
function countsUpTo(time: TimeMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[time.sentence];
  if (sentence === undefined || time.tense === 'future') return false;
  const at = time.start - sentence.start;
  return /\b(?:by|up to|up until|through)(?: late)? $/i.test(sentence.text.slice(Math.max(0, at - 14), at));
}

/** "promising a march to the ministry from Thursday": what is vowed begins on a day ahead. */
const VOWED =
  /\b(?:promis(?:ing|e|es|ed)|vow(?:ing|s|ed)?|threaten(?:ing|s|ed)?|pledg(?:ing|e|es|ed)|announc(?:ing|e|es|ed)|call(?:ing|s|ed) for)\b[^.;:]{3,80} (?:(?:starting|beginning|as) )?from (?:this )?$/i;

function isVowed(time: TimeMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[time.sentence];
  if (sentence === undefined) return false;
  const at = time.start - sentence.start;
  return (
    VOWED.test(sentence.text.slice(Math.max(0, at - 120), at)) &&
    !/^ (?:to|until|till|through)\b/i.test(sentence.text.slice(time.end - sentence.start))
  );
}

function isPerfect(time: TimeMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[time.sentence];
  return (
    sentence !== undefined &&
    /\bhad\b[^.;]{0,60}$/.test(sentence.text.slice(Math.max(0, time.start - sentence.start - 70), time.start - sentence.start))
  );
}

function leads(time: TimeMention, sentences: readonly Sentence[]): boolean {
  const head = sentences.filter((sentence) => sentence.kind !== 'title' && sentence.kind !== 'subhead').slice(0, HEAD);
  return head.some((sentence) => sentence.index === time.sentence);
}
