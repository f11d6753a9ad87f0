import { placed, yearPart } from './placing.ts';
import type { Part, YearValue } from './time-mention.ts';
import type { Placed, TimeRule } from './time-rule.ts';
import { YEAR } from './words.ts';

/** "in 2014", "since 2007", "late 2023", "the end of 2024", "the 2014 war". A bare number of four digits is no year. */

const PART = '(?:the )?(?<part>early|late|mid|middle|beginning|start|end|close|first half|second half)(?: in|(?: part)? of)?[ -]';
const BEFORE =
  '(?<=\\b(?:in|since|of|during|until|till|by|before|after|from|through|throughout|to|between|late as|early as) (?:the year )?)';
const NOUN =
  '(?= (?:war|conflict|offensive|truce|cease-?fire|deal|agreement|accords?|exchange|swap|operation|invasion|election|' +
  'conflagration|round|summit|plan|proposal|attacks?|pact|treaty|disengagement)\\b)';
const END =
  '(?![\\d,.]\\d|\\d|%|-\\d|,\\d| ?(?:people|persons|palestinians|israelis|prisoners|detainees|hostages|civilians|' +
  'soldiers|trucks|pounds|kilomet|miles|meters|metres|dollars|calories))';

export const year: TimeRule = {
  name: 'year',
  hint: /(?:19|20)\d\d/,
  pattern: new RegExp(
    `(?<![\\p{L}\\d$£€])(?:${PART}(?<one>${YEAR})|${BEFORE}(?<two>${YEAR})|(?<three>${YEAR})${NOUN}|(?<=\\b(?:and|to|—|` +
      `-) ?)(?<four>20\\d\\d)(?=[.,;)]|$))${END}`,
    'giu',
  ),
  read(match) {
    const { part, one, two, three, four } = match.groups ?? {};
    // "between 2014 and 2018": the second year needs the first one beside it.
    if (four !== undefined && !/\b(?:19|20)\d\d(?: (?:and|to) |—|-)$/.test(match.input.slice(Math.max(0, match.index - 10), match.index)))
      return null;
    return { kind: 'year', year: Number(one ?? two ?? three ?? four), part: partOf(part?.toLowerCase()) };
  },
};

function partOf(word: string | undefined): Part {
  if (word === undefined) return 'whole';
  if (word === 'mid' || word === 'middle') return 'mid';
  if (word === 'late') return 'late';
  if (word === 'first half' || word === 'second half') return word === 'first half' ? 'first-half' : 'second-half';
  return word === 'end' || word === 'close' ? 'end' : 'early';
}

export function resolveYear(value: YearValue): Placed {
  const { earliest, latest, precision } = yearPart(value.year, value.part);
  return placed(earliest, latest, precision, 'as the words say');
}
