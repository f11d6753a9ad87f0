import { monthSpan, yearOf, type DaySpan } from '../../model/day.ts';
import { formatDay } from './format-day.ts';
import { placed } from './placing.ts';
import type { SeasonValue } from './time-mention.ts';
import type { Placed, Resolving, TimeRule } from './time-rule.ts';
import { YEAR } from './words.ts';

/** "this spring", "last summer", "the spring of 2024", "spring 2024". "the fall of Damascus" is no season. */
export const season: TimeRule = {
  name: 'season',
  hint: /spring|summer|autumn|fall|winter/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:(?:early|late|mid|later|earlier)[ -])?(?<which>last|this past|this coming|this|next|in the|` +
      `over the|during the|by the|since the)? ?(?<name>spring|summer|autumn|fall|winter)(?: of |,? )(?<year>${YEAR})(?!\\d)` +
      '|(?:(?:early|late|mid|later|earlier) )?(?<only>last|this past|this coming|this|next|(?<=\\b(?:in|over|during|' +
      'since|by|through|throughout|until|before|of) )the|(?<=\\b)by) (?<alone>spring|summer|' +
      'autumn|fall|winter)\\b(?! (?:of|into|in line|apart|back|short|behind|on|camp|offensive)\\b))',
    'giu',
  ),
  read(match) {
    const { name, year, only, alone } = match.groups ?? {};
    const word = (name ?? alone ?? '').toLowerCase();
    const which = (only ?? '').toLowerCase();
    return {
      kind: 'season',
      season: word === 'fall' ? 'autumn' : (word as SeasonValue['season']),
      year: year === undefined ? null : Number(year),
      which: /last|past/.test(which) ? 'last' : /next|coming/.test(which) ? 'next' : which === 'this' ? 'this' : 'bare',
    };
  },
};

const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** Seasons of the north, by whole months. */
function seasonSpan(year: number, name: SeasonValue['season']): DaySpan {
  const first = FIRST_MONTH[name];
  const last = name === 'winter' ? monthSpan(year + 1, 2) : monthSpan(year, first + 2);
  return { earliest: monthSpan(year, first).earliest, latest: last.latest };
}

export function resolveSeason(value: SeasonValue, at: Resolving): Placed {
  const { best, earliest, latest } = at.window;
  if (value.year !== null) {
    const span = seasonSpan(value.year, value.season);
    return placed(span.earliest, span.latest, 'season', 'as the words say');
  }
  const spans = [-2, -1, 0, 1, 2].map((offset) => seasonSpan(yearOf(best) + offset, value.season));
  const past = spans.findLast((span) => (value.which === 'last' ? span.latest < earliest : span.earliest <= latest));
  const future = spans.find((span) => (value.which === 'next' ? span.earliest > latest : span.latest >= earliest));
  const ahead = value.which === 'next' || (value.which !== 'last' && at.mention.tense === 'future');
  const span = (ahead ? future : past) ?? seasonSpan(yearOf(best), value.season);
  return placed(span.earliest, span.latest, 'season', `seen from publication on ${formatDay(best)}`);
}
