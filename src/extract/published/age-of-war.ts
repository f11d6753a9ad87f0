import { ATTACK_DAY } from '../dates/attack-day.ts';
import { formatDate } from '../dates/format-day.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from '../dates/words.ts';
import type { Sentence } from '../text/cleaned-article.ts';
import { matchesOf } from '../text/matches.ts';
import { band, type ClueReader, type Vote } from './vote.ts';

/**
 * The age of the war or of the captivity: "nearly nine months of war", "the 15-month war", "now in its 11th month", "held for 471 days".
 */

const LOOSE =
  '(?<loose>nearly|almost|close to|approaching|more than|over|well over|at least|some|about|around|roughly|just over|' +
  'just under|less than|under|barely)';
const UNIT = '(?<unit>day|week|month|year)';
const WAR =
  '(?:war|fighting|conflict|captivity|hostilities|bombardment|offensive|bloodshed|violence|bombing|assault|siege|' +
  'campaign|carnage|onslaught|ordeal|combat|airstrikes)';
/** What may stand between the age and the war: "of", "of devastating", "since the war began", "into the". */
const LINK =
  `(?: and a half)?,? (?:of|into|in|since|after|following|to end|from)(?: [\\w'.-]{1,16}){0,5}? (?:${WAR}|` +
  `attacks?|Oct(?:ober|\\.)? 7|7 October|abduct\\w*|captured|dragged|kidnapped|seized|taken hostage)`;

interface Form {
  /** Stands in every match: most sentences with a "day" or "year" have none. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const OF_WAR = new RegExp(`${WAR}|attack|oct|abduct|captured|dragged|kidnapped|seized|taken hostage`, 'i');

const FORMS: readonly Form[] = [
  // "nearly nine months of war", "two years and six days after they were dragged across the border"
  {
    hint: OF_WAR,
    pattern: new RegExp(`(?:\\b${LOOSE} )?\\b(?<count>${NUMBER}) ${UNIT}s?(?: and (?<days>${NUMBER}) days?)?${LINK}`, 'giu'),
  },
  // "the 15-month war", "nearly two-year-old conflict"
  {
    hint: /-(?:day|week|month|year)/i,
    pattern: new RegExp(`(?:\\b${LOOSE} )?\\b(?<count>${NUMBER})-${UNIT}(?:-?(?:old|long))?,? (?:[\\w'-]{1,16} ){0,2}?${WAR}\\b`, 'giu'),
  },
  // "a war that has stretched on for over six weeks", "the war that began nine months ago", "the war has lasted more than a year"
  {
    hint: /(?:war|fighting|conflict)\b/i,
    pattern: new RegExp(
      `\\b(?:war|fighting|conflict)\\b(?: [\\w',-]{1,16}){0,6}? (?:(?:has|have|had) (?:\\w{2,12} ){1,3}?(?:for )?|lasted ` +
        `|began |started |erupted |broke out )(?:${LOOSE} )?(?<count>${NUMBER}) ${UNIT}s?(?: ago)?\\b`,
      'giu',
    ),
  },
  // "held for 471 days", "after 584 days in captivity"
  {
    hint: / for /i,
    pattern: new RegExp(
      `\\b(?:held|captive|captivity|hostage|prisoner|imprisoned|detained)(?: [\\w'-]{1,14}){0,4}? for (?:${LOOSE} ` +
        `)?(?<count>${NUMBER}) ${UNIT}s?\\b`,
      'giu',
    ),
  },
  // "over the last 433 days": nobody counts other things in so odd a number of days
  {
    hint: /(?:last|past) \d/i,
    pattern: new RegExp(
      `\\b(?:over|in|for|during|through) (?:the|these) (?:last|past) (?<count>\\d{2,4}) ${UNIT.replace('day|week|month|year', 'day')}s\\b`,
      'giu',
    ),
  },
];
/** No count of its days without it. */
const OF_ORDINALS = new RegExp(WAR, 'i');
const ORDINALS: readonly RegExp[] = [
  // "the war, now in its 11th month", "entered its third year"
  new RegExp(`\\b${WAR}\\b(?:,? [\\w'-]{1,16}){0,8}? (?:its|the) (?<nth>${ORDINAL}) ${UNIT}\\b`, 'giu'),
  // "the 471st day of the war", "in the war's 15th month"
  new RegExp(
    `\\b(?<nth>${ORDINAL}) ${UNIT} of (?:the |its |this |Israel's )?(?:[\\w'-]{1,16} ){0,2}?${WAR}\\b|\\b${WAR}'s ` +
      `(?<nth2>${ORDINAL}) (?<unit2>day|week|month|year)\\b`,
    'giu',
  ),
];

/** A stretch of the war and not its age: "the first three weeks of the war", "in the past two months". */
const STRETCH = new RegExp(
  String.raw`\b(?:first|last|past|final|next|another|recent|opening|early|every|previous|coming|spent|after spending|initial) ` +
    String.raw`(?:\w{1,12} )?$|\b(?:in|over|for) the $`,
  'i',
);
/** Of another war ("the 50-day war of 2014"), or of a truce. */
const OTHER = new RegExp(
  String.raw`\b(?:(?:19|20[01])\d\d|202[0-2]|truce|cease-?fire|pause|lull|Ukraine|Lebanon|Hezbollah|Iran|Syria|Iraq|Sudan|` +
    String.raw`12-day|second world|world war)\b`,
  'i',
);

/** Fewer days, and round ones, may be any stretch: "over the last 50 days". */
const LEAST_ODD = 60;
/** No age without one of these. */
const HINT = /(?:day|week|month|year)s?\b/i;

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const WEIGHT = 7;
/** One person's captivity; "eight months of captivity" is everybody's. */
const HELD_FOR = /^(?:held|captive|hostage|prisoner|imprisoned|detained)\b/i;
/** Words of a captivity that goes on: "has been held for 15 months", "are still captive after 15 months". */
const STILL =
  /\b(?:(?:has|have|having|'ve|'s) (?:now )?(?:been|spent|languished|suffered)|still|remain\w*|are (?:being )?held|is (?:being )?held|remaining|left in)\b/i;

export const ageOfWar: ClueReader = ({ article }) =>
  article.sentences.filter((sentence) => HINT.test(sentence.text)).flatMap((sentence) => [...ages(sentence), ...nthUnits(sentence)]);

function ages(sentence: Sentence): Vote[] {
  return FORMS.filter(({ hint }) => hint.test(sentence.text)).flatMap(({ pattern }) =>
    matchesOf(sentence.text, pattern).flatMap((match): Vote[] => {
      const { loose, count = '', unit = '', days } = match.groups ?? {};
      const number = numberOf(count);
      const before = sentence.text.slice(Math.max(0, match.index - 30), match.index);
      const behind = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (/\b(?:last|past) \d/.test(match[0]) && (number === null || number < LEAST_ODD || number % 10 === 0)) return [];
      if (number === null || STRETCH.test(before) || OTHER.test(match[0]) || OTHER.test(behind)) return [];
      const size = DAYS[unit.toLowerCase()] ?? 1;
      const extra = days === undefined ? 0 : (numberOf(days) ?? 0);
      const half = match[0].includes('and a half') ? 0.5 : 0;
      const [low, high] = spread(loose?.toLowerCase(), number + half, unit.toLowerCase());
      const captivity = /captiv|held|hostage|imprison|detained/i.test(match[0]);
      return [
        ageVote(
          sentence,
          match,
          extra > 0 ? number * size + extra : low * size,
          extra > 0 ? number * size + extra + 1 : high * size,
          size,
          captivity,
        ),
      ];
    }),
  );
}

/** In units: "nearly nine" is the last stretch before nine, "more than nine" up to ten. A bare count holds until the next. */
function spread(loose: string | undefined, count: number, unit: string): readonly [number, number] {
  if (unit === 'day')
    return loose === undefined
      ? [count - 1, count + 1]
      : /nearly|almost|close|approach|under|less|barely/.test(loose)
        ? [0.93 * count, count]
        : [count - 1, 1.06 * count + 1];
  const grain = unit === 'year' ? 0.45 : count > 12 ? 1 : 0.75;
  if (loose === undefined) return [count - (unit === 'year' ? 0.08 : 0.3), count + (unit === 'year' ? 0.5 : 0.95)];
  if (/nearly|almost|close|approach|under|less/.test(loose)) return [count - grain, count + 0.05];
  if (/more|over|least/.test(loose)) return [count - 0.02, count + (unit === 'year' ? 0.75 : 0.98)];
  return [count - 0.5, count + 0.6];
}

function ageVote(sentence: Sentence, match: RegExpExecArray, low: number, high: number, size: number, captivity: boolean): Vote {
  const earliest = ATTACK_DAY + Math.floor(low);
  const latest = ATTACK_DAY + Math.ceil(high);
  const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, in: 'text' as const };
  const says = `"${match[0]}" counts from 7 October 2023 to between ${formatDate(earliest)} and ${formatDate(latest)}`;
  const soft = Math.max(1.5, 0.25 * size);
  // "held for 471 days", "was held for seven weeks" may be told of somebody who came home long ago: the article is not older, that is all.
  if (captivity && (size === 1 || (HELD_FOR.test(match[0]) && !STILL.test(sentence.text)))) {
    const sure = band({ rule: 'age-of-war', earliest, latest: null, weight: WEIGHT, soft, says, at });
    const near = band({ rule: 'age-of-war', earliest, latest, weight: 0.8, soft: 6, says, at });
    return { ...near, weight: WEIGHT, score: (day) => sure.score(day) + near.score(day) };
  }
  return band({ rule: 'age-of-war', earliest, latest, weight: WEIGHT, soft, says, at });
}

function nthUnits(sentence: Sentence): Vote[] {
  return (OF_ORDINALS.test(sentence.text) ? ORDINALS : []).flatMap((form) =>
    matchesOf(sentence.text, form).flatMap((match): Vote[] => {
      const { nth, unit, nth2, unit2 } = match.groups ?? {};
      const number = ordinalOf(nth ?? nth2 ?? '');
      const size = DAYS[(unit ?? unit2 ?? '').toLowerCase()];
      // "the first day of the war" is the day of the attack, in every article.
      if (
        number === null ||
        number < 2 ||
        size === undefined ||
        OTHER.test(match[0]) ||
        (size > 1 && number < 3 && nth2 === undefined && /^\w+ \w+ of/.test(match[0]))
      )
        return [];
      return [ageVote(sentence, match, (number - 1) * size, number * size, size, false)];
    }),
  );
}
