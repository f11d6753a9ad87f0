import type { CalendarValue, Part, TimeValue } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';
import { isCapitalised, MONTH, MONTH_HINT, MONTH_SHORT, monthNumber, YEAR } from './words.ts';

/** "early May", "mid-June", "the end of May", "last November", "November 2023", "March of this year", "in November". */

const PART =
  '(?:(?:the )?(?<part>early|earlier|late|later|mid|middle|beginning|start|opening|end|close|first day|last day|final ' +
  'day|first days|last days|final days|closing days|first half|second half|first week|last week)(?: in|(?: part)? of)?(?:[ ' +
  '-]| the month of ))?';
const WHICH = '(?:(?<which>last|next|this past|this coming|this|past|coming|that same|that|the same) )?';
const YEAR_AFTER =
  `(?:(?:,? | of | in |')(?<year>${YEAR})(?![\\d,]\\d|\\d)|(?: of|,)? (?<said>this|last|next|the ` +
  `previous|the following|that) year\\b)?`;

/**
 * A month alone is also a woman's name, a verb ("May") or a walk ("March on"): it counts where a word of time stands before it, a year
 * behind it, or another month beside it ("between January and March").
 */
const TIME_BEFORE = new RegExp(
  String.raw`(?:\b(?:in|since|until|till|by|during|throughout|through|from|between|before|after|of|to|as early as|as late as|` +
    String.raw`back in|every|around|toward|towards|for|ahead of|past|into) |(?:—|-))$`,
  'i',
);
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH}|${MONTH_SHORT}\\.?)(?:,? (?:and|or|to|through) |, ?|—|-| and early | and late )$`, 'u');
const MONTH_AFTER = new RegExp(`^(?:,? (?:and|or|to|through|until) (?:early |late |mid-?)?|—|-)(?:${MONTH}|${MONTH_SHORT}\\.?)`, 'u');
/** "'s deal" and "truce" make "the November truce" a time as well. */
const NOUN_AFTER = new RegExp(
  String.raw`^(?:'s)? (?:truces?|cease-?fires?|pauses?|deal|agreement|accord|talks?|meetings?|rounds?|proposals?|plans?|` +
    String.raw`releases?|exchanges?|swaps?|elections?|visits?|attacks?|strikes?|raids?|wars?|offensives?|invasions?|summits?|` +
    String.raw`conferences?|votes?|rulings?|orders?|resolutions?|sessions?|deadlines?|operations?|letters?|speech|collapse|breakdown|` +
    String.raw`hostage|draft|framework|outline|paper)\b`,
  'i',
);

export const month: TimeRule = {
  name: 'month',
  hint: MONTH_HINT,
  pattern: new RegExp(
    `(?<![\\p{L}\\d]|\\d[ ,])${PART}${WHICH}(?:(?<long>${MONTH})(?!\\p{L})|(?<short>${MONTH_SHORT})\\.?(?!\\p{L}))(?! ` +
      `?\\d{1,2}(?:st|nd|rd|th)?(?![\\d,]))${YEAR_AFTER}`,
    'giu',
  ),
  read(match) {
    const { part, which, long, short, year, said } = match.groups ?? {};
    const name = long ?? short ?? '';
    if (!isCapitalised(name)) return null;
    const before = match.input.slice(Math.max(0, match.index - 24), match.index);
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const marked = part !== undefined || which !== undefined || year !== undefined || said !== undefined;
    // "vowed that October would be quiet": no month just spoken of.
    if (
      which !== undefined &&
      /^that$/i.test(which) &&
      (short !== undefined || SAYING.test(before) || /^ (?:will|would|is|was|may|could|has|had)\b/.test(after))
    )
      return null;
    if (!marked && (short !== undefined || !standsAsTime(name, before, after))) return null;
    if (name === 'March' && /^ (?:of|on|for|to) (?:Return|the|Washington|Life)/.test(after) && !marked) return null;
    return {
      kind: 'calendar',
      year: year === undefined ? null : Number(year),
      yearOffset:
        said === undefined || said.toLowerCase() === 'that'
          ? null
          : /last|previous/i.test(said)
            ? -1
            : /next|following/i.test(said)
              ? 1
              : 0,
      month: monthNumber(name),
      day: null,
      weekday: null,
      part: partOf(part?.toLowerCase()),
      which: said?.toLowerCase() === 'that' ? 'that' : whichOf(which?.toLowerCase()),
    } satisfies TimeValue;
  },
};

const SAYING =
  /\b(?:sa(?:id|ys?)|told|vow(?:ed|s)?|promised|warned|announced|added|hop(?:ed|es)|insisted|noted|suggested|argued|believe[sd]?|know|knew|so|such|now)(?: \w+)? $/i;

function standsAsTime(name: string, before: string, after: string): boolean {
  if (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after)) return true;
  if (NOUN_AFTER.test(after))
    return /\b(?:the|a|an|its|his|their|that|in|since|failed|abortive)(?: [\w-]+)? $/i.test(before) && name !== 'May';
  return (
    TIME_BEFORE.test(before) && !/^ [\p{Lu}]/u.test(name === 'April' || name === 'June' || name === 'May' || name === 'August' ? after : '')
  );
}

function partOf(word: string | undefined): Part {
  switch (word) {
    case undefined:
      return 'whole';
    case 'first day':
      return 'first-day';
    case 'last day':
    case 'final day':
      return 'last-day';
    case 'mid':
    case 'middle':
      return 'mid';
    case 'late':
    case 'later':
      return 'late';
    case 'end':
    case 'close':
    case 'last days':
    case 'final days':
    case 'closing days':
    case 'last week':
      return 'end';
    case 'first half':
    case 'second half':
      return word === 'first half' ? 'first-half' : 'second-half';
    default:
      return 'early';
  }
}

function whichOf(word: string | undefined): CalendarValue['which'] {
  if (word === undefined) return 'bare';
  if (word.endsWith('same') || word === 'that') return 'that';
  if (word === 'past' || word === 'this past' || word === 'last') return 'last';
  if (word === 'coming' || word === 'this coming' || word === 'next') return 'next';
  return 'this';
}
