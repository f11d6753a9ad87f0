import { endsAdverb } from './ends-adverb.ts';
import type { Unit } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';
import { NUMBER, numberOf } from './words.ts';

/** "two weeks ago", "10 days earlier", "a day later", "more than a month ago", "a day after Hamas gave him up". */

const LOOSENESS =
  '(?<loose>about|around|nearly|almost|roughly|some|more than|over|at least|less than|under|just over|just under|' +
  'barely|exactly|only|just|not quite|well over|close to)';
const UNIT = '(?<unit>hour|day|week|fortnight|month|year)s?';

export const distance: TimeRule = {
  name: 'distance',
  hint: new RegExp(
    String.raw`(?:hour|day|week|fortnight|month|year)s?(?: and .{1,16})? (?:ago|earlier|previously|before|prior|later|after|` +
      String.raw`hence|to|until|up to|ending)`,
    'i',
  ),
  pattern: new RegExp(
    `(?<![\\p{L}\\d-]|\\d[.,]|\\bhalf )(?:${LOOSENESS} )?(?<count>${NUMBER})(?<half> and a half)?(?: full| short| long| ` +
      `whole)?[ -]${UNIT}(?<andhalf> and a half)?(?:,? and (?<days>${NUMBER}) days?)? (?<side>ago|earlier|previously|before|` +
      `prior|later|after|afterwards|afterward|hence|(?:to|until|up to|ending)(?= (?:early |late |on )?(?:Mon|Tues|Wednes|` +
      `Thurs|Fri|Satur|Sun)day))(?![\\p{L}\\d-])(?! the (?:age|birth)| than\\b)`,
    'giu',
  ),
  read(match) {
    const { loose, count = '', unit = '', side = '', days, half, andhalf } = match.groups ?? {};
    const number = numberOf(count);
    if (number === null) return null;
    const word = unit.toLowerCase();
    // "for several hours |a day until Tuesday|", "extended |by two days until Thursday|": how often and how long.
    if (
      /^(?:to|until|up to|ending)$/i.test(side) &&
      (/^an?$/i.test(count) || LENGTH.test(match.input.slice(Math.max(0, match.index - 4), match.index)))
    )
      return null;
    const sign = /ago|earlier|previously|before|prior|to|until|ending/i.test(side) ? -1 : 1;
    const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 20);
    // "a day after Hamas gave him up": the words place what follows them, counted back from the day the sentence names.
    const clause = /^(?:to|until|up to|ending)$/i.test(side) || (/^(?:before|after)$/i.test(side) && !endsAdverb(behind));
    const [low, high] = spread(loose?.toLowerCase(), number * (word === 'fortnight' ? 2 : 1), half !== undefined || andhalf !== undefined);
    const direction = clause ? -sign : sign;
    const unitName: Unit = word === 'fortnight' ? 'week' : (word as Unit);
    return {
      kind: 'distance',
      unit: unitName,
      low: direction < 0 ? -high : low,
      high: direction < 0 ? -low : high,
      days: direction * (days === undefined ? 0 : (numberOf(days) ?? 0)),
      from: side.toLowerCase() === 'ago' || side.toLowerCase() === 'hence' ? 'publication' : clause ? 'sentence' : 'previous',
    };
  },
};

/** What stands before the length of something. */
const LENGTH = /\b(?:by|for) $/i;

/** Loose words widen: "more than a week ago" is up to half as long again, "nearly two weeks ago" a little less. */
function spread(loose: string | undefined, count: number, half: boolean): readonly [number, number] {
  const number = half ? count + 0.5 : count;
  if (loose === undefined || /exactly|just$|only/.test(loose)) return [number, number];
  if (/more|over|least/.test(loose)) return [number, number * 1.5];
  if (/nearly|almost|less|under|barely|quite|close/.test(loose)) return [number * 0.8, number];
  return [number * 0.85, number * 1.15];
}
