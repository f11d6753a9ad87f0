import type { RelativeValue } from './time-mention.ts';
import type { TimeRule } from './time-rule.ts';

/** "today", "yesterday", "tomorrow", "tonight", "overnight", "last night", "this morning". */

const OFFSETS: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  'last evening': -1,
  tomorrow: 1,
  'day after tomorrow': 2,
};

export const dayWord: TimeRule = {
  name: 'day-word',
  hint: /today|yesterday|tomorrow|tonight|overnight|last night|this (?:very )?(?:morning|afternoon|evening)|last evening/i,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d-])(?:(?:early|earlier|late|later|as early as|as soon as) )?(?:the )?(?<word>day before yesterday|day ` +
      String.raw`after tomorrow|today|yesterday|tomorrow|tonight|overnight|last night|last evening|this (?:very )?(?:morning|afternoon|` +
      String.raw`evening))(?:'s)?(?: (?:morning|afternoon|evening|night))?(?![\p{L}\d-])`,
    'giu',
  ),
  read(match) {
    const word = (match.groups?.['word'] ?? '').toLowerCase();
    const before = match.input.slice(Math.max(0, match.index - 16), match.index);
    const own = match[0];
    // "USA Today", "Israel Today": a paper's name; "of today", "today's world": these days.
    if (
      /^Today/.test(own) &&
      (/\p{Lu}[\p{L}]+(?:'s)? $/u.test(before) || /^ (?:program|show)/i.test(match.input.slice(match.index + own.length)))
    )
      return null;
    if (word === 'today' && /\b(?:world of|even|until|unlike) $/i.test(before)) return null;
    if (word === 'overnight' && /\b(?:an?|the) $/i.test(before)) return null;
    // "The last night", "their last night at home": the one that ended something.
    if (word.startsWith('last ') && (/^the /i.test(own) || /\b(?:the|their|his|her|our|its|my|a) $/i.test(before))) return null;
    // "overnight from Monday to Tuesday": the days are said.
    if (word === 'overnight' && /^ from (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(match.input.slice(match.index + own.length)))
      return null;
    const value: RelativeValue = {
      kind: 'relative',
      unit: 'day',
      offset: OFFSETS[word] ?? 0,
      part: word === 'overnight' ? 'earlier' : 'whole',
      from: 'publication',
    };
    return value;
  },
};
